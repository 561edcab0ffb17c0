import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EntityModel } from '../pipeline/entities/model/entity-model.ts';
import { Failure, reasonOf } from './failure.ts';
import { packageFolder } from './package-files.ts';

/** Models by file. The files belong to the installation and never change; laying out their tables takes longer than a small rebuild. */
const models = new Map<string, EntityModel>();

/** The recogniser's trained model, some 6 MB, read once. @throws Failure when its file is not there or damaged */
export function readModel(file: string = join(packageFolder(), 'src/pipeline/entities/model/weights.bin')): EntityModel {
  const known = models.get(file);
  if (known) return known;
  try {
    const model = EntityModel.from(readFileSync(file));
    models.set(file, model);
    return model;
  } catch (cause) {
    throw new Failure(`${file}: the recogniser’s model cannot be read (${reasonOf(cause)}); install Dateline anew`, 1, { cause });
  }
}
