/** The list of everything that a build wrote; a folder that holds it is a page of ours and no source of articles. */
export const LIST_OF_FILES = 'dateline-files.json';

/** The rule by which a folder with that list is left out, with all that is in it. */
export const OWN_PAGE_RULE = 'a page that Dateline wrote';

/** Files at the top of a folder that say how its articles are read. */
export const SETTINGS_NAMES: ReadonlySet<string> = new Set([
  'corrections.json',
  'entities.csv',
  'entities.yaml',
  'entities.yml',
  'tour.yaml',
  'tour.yml',
]);

/** The rule by which a file or folder of this name is left out, wherever it stands; undefined where none speaks against it. */
export function ruleAgainstName(name: string): string | undefined {
  if (name.startsWith('.')) return 'its name begins with a dot: hidden files and folders are not read';
  if (name === 'node_modules') return 'a folder of programs, not of articles';
  if (name === '__MACOSX') return 'what macOS adds to an archive, not articles';
  if (/^(?:thumbs\.db|desktop\.ini)$/i.test(name)) return 'what Windows adds to a folder, not an article';
  if (name.startsWith('~$')) return 'the mark of a document that is open in an office program';
  return undefined;
}

/** What is left out, and why. */
export interface LeftOut {
  /** The file's, or that of the outermost folder that is left out as a whole: it counts once. "" is everything. */
  readonly path: string;
  readonly rule: string;
}

/**
 * The rules for folders, for whoever has no folder but the paths of all the files in it.
 *
 * @param paths relative, with `/`
 * @returns what is to be said of one of them; undefined where it is read. Settings are not told apart.
 */
export function folderRules(paths: Iterable<string>): (path: string) => LeftOut | undefined {
  const pages = new Set<string>();
  for (const path of paths)
    if (path === LIST_OF_FILES || path.endsWith(`/${LIST_OF_FILES}`)) pages.add(path.slice(0, -LIST_OF_FILES.length));
  return (path) => {
    let end = 0;
    while (end < path.length) {
      if (pages.has(path.slice(0, end))) return { path: path.slice(0, Math.max(0, end - 1)), rule: OWN_PAGE_RULE };
      const slash = path.indexOf('/', end);
      const nameEnd = slash < 0 ? path.length : slash;
      const rule = ruleAgainstName(path.slice(end, nameEnd));
      if (rule !== undefined) return { path: path.slice(0, nameEnd), rule };
      end = nameEnd + 1;
    }
    return undefined;
  };
}
