export function seeded(seed: number): () => number;
export function inventedName(n: number): string;
