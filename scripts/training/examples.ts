import { addContextFeatures } from '../../src/pipeline/entities/model/context-features.ts';
import { viewDocument } from '../../src/pipeline/entities/model/document.ts';
import type { WordTable } from '../../src/pipeline/entities/model/entity-model.ts';
import { FeatureList } from '../../src/pipeline/entities/model/feature-list.ts';
import { readSentence } from '../../src/pipeline/entities/model/sentence.ts';
import { beginTag, insideTag, TAGS } from '../../src/pipeline/entities/model/tags.ts';
import { addWordFeatures, NEARBY, NEARBY_REACH, PLACES } from '../../src/pipeline/entities/model/word-features.ts';
import type { Line } from '../../src/pipeline/entities/reading.ts';
import type { TokenName as Name } from '../../src/pipeline/entities/even-name.ts';

/** A document in tokens, with the names of each line by the product's scheme. */
export interface LabelledDocument {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly names: readonly (readonly Name[])[];
  readonly weight: number;
  /** How often it is learnt from. */
  readonly copies: number;
}

/** One stretch of tokens that may be names: what is learnt from in one step. */
export interface Example {
  /** Features of each token, one after the other. */
  readonly features: Int32Array;
  /** Where each token's features begin; one more than tokens. */
  readonly starts: Int32Array;
  /** A bit for each tag that the token may have. */
  readonly allowed: Uint16Array;
  readonly weight: number;
}

const ANY = (1 << TAGS) - 1;

export function makeExamples(document: LabelledDocument, table: WordTable): Example[] {
  const sentences = document.lines.map((line) => readSentence(line, table.wordOf, table.gazetteer));
  const view = viewDocument(sentences);
  const examples: Example[] = [];
  const list = new FeatureList();
  sentences.forEach(({ words, candidates }, index) => {
    const allowed = allowedTags(candidates, document.names[index]!);
    for (let from = 0; from < words.length; from++) {
      if (candidates[from] === 0) continue;
      let to = from + 1;
      while (candidates[to] === 1) to++;
      const starts = new Int32Array(to - from + 1);
      list.length = 0;
      for (let at = from; at < to; at++) {
        PLACES.forEach((offset, place) => addWordFeatures(words[at + offset] ?? table.edge, place, list));
        for (let i = Math.max(0, at - NEARBY_REACH); i <= Math.min(words.length - 1, at + NEARBY_REACH); i++)
          if (i !== at) addWordFeatures(words[i]!, NEARBY, list);
        addContextFeatures(sentences, index, at, view, table.edge, list);
        starts[at - from + 1] = list.length;
      }
      examples.push({ features: list.hashes.slice(0, list.length), starts, allowed: allowed.slice(from, to), weight: document.weight });
      from = to;
    }
  });
  return examples;
}

function allowedTags(candidates: Uint8Array, names: readonly Name[]): Uint16Array {
  const allowed = new Uint16Array(candidates.length).fill(1);
  for (const { first, last, kind } of names) {
    let whole = true;
    for (let i = first; i <= last; i++) if (candidates[i] === 0) whole = false;
    for (let i = first; i <= last; i++) allowed[i] = whole ? 1 << (i === first ? beginTag(kind) : insideTag(kind)) : ANY;
  }
  return allowed;
}
