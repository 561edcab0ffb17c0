import type { Explorer } from '../state/explorer.svelte.ts';

/** An address to pass on, and what is to be said of the corrections that go with it or do not. */
export interface Link {
  readonly address: string;
  readonly note?: string;
}

/** The address with the corrections made in this page. */
export async function linkOf({ correcting }: Explorer, address: string): Promise<Link> {
  return correcting?.steps.length ? (await import('../later.ts')).carryingLink(correcting.steps, address) : { address };
}
