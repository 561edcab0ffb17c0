import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EntityModel } from '../pipeline/entities/model/entity-model.ts';
import { Failure, reasonOf } from './failure.ts';
import { packageFolder } from './package-files.ts';

/** The recogniser's trained model, some 6 MB. @throws Failure when its file is not there or damaged */
export function readModel(file: string = join(packageFolder(), 'src/pipeline/entities/model/weights.bin')): EntityModel {
  try {
    return EntityModel.from(readFileSync(file));
  } catch (cause) {
    throw new Failure(`${file}: the recogniser’s model cannot be read (${reasonOf(cause)}); install Dateline anew`, 1, { cause });
  }
}
