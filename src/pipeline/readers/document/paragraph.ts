/** What a paragraph of a document is, as its own style says. */
export type Role = 'text' | 'title' | 'heading' | 'caption';

/** A paragraph of an office document. A line break in it is LF, a tabulator stays one: exports of databases part fields by it. */
export interface Paragraph {
  readonly text: string;
  readonly role: Role;
}
