export function seeded(seed: number): () => number;
export function inventedName(n: number): string;
export function madeArticles(count: number, seed?: number): Generator<{ id: string; date: string; source: string; text: string }>;
