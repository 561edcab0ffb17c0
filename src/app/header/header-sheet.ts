/** What the tools of the header lay over the page. */
export type HeaderSheet = 'about' | 'share' | 'export' | 'help';
