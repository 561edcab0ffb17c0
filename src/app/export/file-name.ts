/** A name that every file system takes: "dateline-wikinews-ties.csv". */
export function fileName(title: string, what: string, ending: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${['dateline', plain, what].filter(Boolean).join('-')}.${ending}`;
}
