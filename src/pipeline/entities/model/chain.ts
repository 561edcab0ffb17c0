import { mayFollow, OUTSIDE, TAGS } from './tags.ts';

/** What it is worth that one tag follows another: `weights[from × TAGS + to]`; what may not follow has no weight in any path. */
export type Transitions = Float64Array;

const FOLLOWS = Uint8Array.from({ length: TAGS * TAGS }, (_, k) => (mayFollow(Math.floor(k / TAGS), k % TAGS) ? 1 : 0));

/**
 * The linear chain over tokens that follow one another, with something outside of every name before the first and after the
 * last. Its memory is used again for each stretch.
 */
export class Chain {
  #room = 0;
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #power = new Float64Array(0);
  #back = new Uint8Array(0);
  readonly #edges = new Float64Array(TAGS * TAGS);

  /** @param transitions are read anew by `prepare` after they have changed */
  constructor(readonly transitions: Transitions) {
    this.prepare();
  }

  prepare(): void {
    for (let k = 0; k < TAGS * TAGS; k++) this.#edges[k] = FOLLOWS[k] === 1 ? Math.exp(this.transitions[k]!) : 0;
  }

  #reserve(length: number): void {
    if (length <= this.#room) return;
    this.#room = 2 * length;
    this.#forward = new Float64Array(this.#room * TAGS);
    this.#backward = new Float64Array(this.#room * TAGS);
    this.#power = new Float64Array(this.#room * TAGS);
    this.#back = new Uint8Array(this.#room * TAGS);
  }

  /**
   * Probability of each tag at each token (Rabiner 1989, scaled), and, where asked for, how often each transition is expected;
   * those at both ends included.
   *
   * @param scores `length × TAGS`, from token 0 on
   * @param allowed a bit a tag for each token that is known to be one of them; all tags where absent
   * @returns whether any path is possible; where not, nothing is written
   */
  marginals(scores: Float64Array, length: number, into: Float64Array, expected?: Float64Array, allowed?: Uint16Array): boolean {
    this.#reserve(length);
    const forward = this.#forward;
    const backward = this.#backward;
    const power = this.#power;
    const edges = this.#edges;
    for (let i = 0; i < length; i++) {
      let top = -Infinity;
      const at = i * TAGS;
      for (let t = 0; t < TAGS; t++) if (scores[at + t]! > top) top = scores[at + t]!;
      for (let t = 0; t < TAGS; t++)
        power[at + t] = allowed === undefined || ((allowed[i]! >> t) & 1) === 1 ? Math.exp(scores[at + t]! - top) : 0;
    }
    for (let i = 0; i < length; i++) {
      const at = i * TAGS;
      let sum = 0;
      for (let t = 0; t < TAGS; t++) {
        let reached = 0;
        if (i === 0) reached = edges[OUTSIDE * TAGS + t]!;
        else for (let s = 0; s < TAGS; s++) reached += forward[at - TAGS + s]! * edges[s * TAGS + t]!;
        sum += forward[at + t] = reached * power[at + t]!;
      }
      if (!(sum > 0)) return false;
      for (let t = 0; t < TAGS; t++) forward[at + t]! /= sum;
    }
    for (let i = length - 1; i >= 0; i--) {
      const at = i * TAGS;
      let sum = 0;
      for (let s = 0; s < TAGS; s++) {
        let ahead = 0;
        if (i === length - 1) ahead = edges[s * TAGS + OUTSIDE]!;
        else for (let t = 0; t < TAGS; t++) ahead += edges[s * TAGS + t]! * power[at + TAGS + t]! * backward[at + TAGS + t]!;
        sum += backward[at + s] = ahead;
      }
      for (let s = 0; s < TAGS; s++) backward[at + s]! /= sum;
    }
    for (let i = 0; i < length; i++) {
      const at = i * TAGS;
      let sum = 0;
      for (let t = 0; t < TAGS; t++) sum += into[at + t] = forward[at + t]! * backward[at + t]!;
      for (let t = 0; t < TAGS; t++) into[at + t]! /= sum;
    }
    if (expected) this.#expect(length, into, expected);
    return true;
  }

  #expect(length: number, marginals: Float64Array, expected: Float64Array): void {
    const edges = this.#edges;
    for (let t = 0; t < TAGS; t++) {
      expected[OUTSIDE * TAGS + t]! += marginals[t]!;
      expected[t * TAGS + OUTSIDE]! += marginals[(length - 1) * TAGS + t]!;
    }
    const pairs = new Float64Array(TAGS * TAGS);
    for (let i = 1; i < length; i++) {
      let sum = 0;
      for (let s = 0; s < TAGS; s++)
        for (let t = 0; t < TAGS; t++) {
          const at = i * TAGS + t;
          sum += pairs[s * TAGS + t] = this.#forward[(i - 1) * TAGS + s]! * edges[s * TAGS + t]! * this.#power[at]! * this.#backward[at]!;
        }
      for (let k = 0; k < TAGS * TAGS; k++) expected[k]! += pairs[k]! / sum;
    }
  }

  /** The most probable tags (Viterbi 1967); of equal ones, the lower number. */
  best(scores: Float64Array, length: number, into: Uint8Array): void {
    this.#reserve(length);
    const reached = this.#forward;
    const { transitions } = this;
    for (let i = 0; i < length; i++)
      for (let t = 0; t < TAGS; t++) {
        let best = -Infinity;
        let from = 0;
        for (let s = 0; s < TAGS; s++) {
          if (FOLLOWS[s * TAGS + t] === 0 || (i === 0 && s !== OUTSIDE)) continue;
          const score = (i === 0 ? 0 : reached[(i - 1) * TAGS + s]!) + transitions[s * TAGS + t]!;
          if (score > best) {
            best = score;
            from = s;
          }
        }
        reached[i * TAGS + t] = best + scores[i * TAGS + t]!;
        this.#back[i * TAGS + t] = from;
      }
    let tag = 0;
    let best = -Infinity;
    for (let t = 0; t < TAGS; t++) {
      const score = reached[(length - 1) * TAGS + t]! + transitions[t * TAGS + OUTSIDE]!;
      if (score > best) {
        best = score;
        tag = t;
      }
    }
    for (let i = length - 1; i >= 0; i--) {
      into[i] = tag;
      tag = this.#back[i * TAGS + tag]!;
    }
  }
}
