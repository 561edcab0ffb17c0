/** What an export says of itself, so that it can be made again. */
export interface ExportHead {
  readonly title: string;
  /** What is in it, in words: the selection, and which ties. */
  readonly selection: string;
  /** Where the page shows it again. */
  readonly address: string;
  /** First and last day of what was selected, as ISO days; absent where nothing has a date. */
  readonly days?: { readonly first: string; readonly last: string };
  /** How many articles were counted. */
  readonly articles: number;
  /** Of the corpus. */
  readonly fingerprint: string;
}

/** Name and value of each fact, in one order for every format. */
export function headFacts({
  title,
  selection,
  address,
  days,
  articles,
  fingerprint,
}: ExportHead): readonly (readonly [string, string | number])[] {
  return [
    ['title', title],
    ['selection', selection],
    ['address', address],
    ...(days
      ? ([
          ['published from', days.first],
          ['published to', days.last],
        ] as const)
      : []),
    ['articles', articles],
    ['corpus', fingerprint],
  ];
}
