/** Lower case without accents, so that "Goteborg" finds "Göteborg". Length may change: not for offsets. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
