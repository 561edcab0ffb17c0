import type { WorkerRole } from '../schema/build-messages.ts';
import { EntityModel } from '../pipeline/entities/model/entity-model.ts';
import { unpackWeightsFile } from '../pipeline/entities/model/packed-weights.ts';
import { recognizeEntities } from '../pipeline/entities/recognize-entities.ts';
import type { Recognizer } from '../pipeline/entities/recognizer.ts';
import { analyzeFor } from './analyst.ts';
import { answerAs } from './builder.ts';

/** A worker is told once what it is; what comes after that is its own affair. */
addEventListener('message', ({ data }: MessageEvent<WorkerRole>) => take(data), { once: true });

function take(role: WorkerRole): void {
  let model: EntityModel | undefined;
  const recognize: Recognizer = (reading) => recognizeEntities(reading, (model ??= EntityModel.from(unpackWeightsFile(role.weights))));
  if (role.kind === 'analyst') analyzeFor(role.builder, recognize);
  else answerAs(role.analysts, recognize);
}
