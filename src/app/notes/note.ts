import type { Span } from '../../schema/mention.ts';

/** A passage that a reader has marked, and what they say of it. */
export interface Note extends Span {
  /** Of its article. */
  readonly article: string;
  /** The words themselves, by which the passage is found again when the article has changed. */
  readonly text: string;
  /** In the order in which they were given, each once. */
  readonly tags: readonly string[];
  /** May be empty. */
  readonly comment: string;
}

/** Two notes of one id mark the same words at the same place, whoever made them. */
export function noteId({ article, start, end, text }: Note): string {
  return JSON.stringify([article, start, end, text]);
}

/** Free words as somebody types them: " harbour, open question ,harbour" → ["harbour", "open question"] */
export function tagsOf(typed: string): string[] {
  return [...new Set(typed.split(',').map((tag) => tag.trim().replace(/\s+/g, ' ')))].filter((tag) => tag !== '');
}
