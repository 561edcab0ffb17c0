interface Point {
  readonly x: number;
  readonly y: number;
}

interface Tie {
  readonly source: number;
  readonly target: number;
}

export function adjacency(count: number, ties: readonly Tie[]): number[][];
export function stress(points: readonly Point[], neighbours: readonly (readonly number[])[], sources?: number): number;
export function crossings(points: readonly Point[], ties: readonly Tie[]): number;
export function neighbourhoodPreservation(points: readonly Point[], neighbours: readonly (readonly number[])[]): number;
