import { recognizeEntities } from '../pipeline/entities/recognize-entities.ts';
import type { Recognizer } from '../pipeline/entities/recognizer.ts';
import { readModel } from './read-model.ts';

/** Dateline's own recogniser, with its model read from the installation. @throws Failure when that is not there or damaged */
export function ownRecognizer(): Recognizer {
  const model = readModel();
  return (reading) => recognizeEntities(reading, model);
}
