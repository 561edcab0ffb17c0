/** An element of an XML document. */
export interface XmlElement {
  /** As the format's own table of namespaces has it (`XmlNames`), whatever prefix the file writes: `dc:creator`. */
  readonly name: string;
  /** Names as written, values decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Index of its `<` in what was parsed. */
  readonly offset: number;
}

/** Every element that a path of names leads to, in the order of the document; `*` stands for any name. */
export function elementsIn(parent: XmlElement, ...path: readonly string[]): XmlElement[] {
  let found = [parent];
  for (const name of path)
    found = found.flatMap(({ children }) =>
      children.filter((child): child is XmlElement => typeof child !== 'string' && (name === '*' || child.name === name)),
    );
  return found;
}

/** The first element that a path leads to. */
export function firstIn(parent: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return elementsIn(parent, ...path)[0];
}

/** All the text in an element, without surrounding white space; undefined where there is none. */
export function textOf(element: XmlElement | undefined): string | undefined {
  return (element && wholeText(element).trim()) || undefined;
}

function wholeText({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : wholeText(child))).join('');
}

/** The elements below `parent`, at any depth, that have the name. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return elementsIn(parent, '*').flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}
