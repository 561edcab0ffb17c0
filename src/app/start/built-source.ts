import type { BuiltBundle } from '../../schema/build-messages.ts';
import type { BundleSource } from '../data/bundle-source.ts';

/** The data of a page that was built here, from memory; of a page that articles are added to, always the newest. */
export class BuiltSource implements BundleSource {
  #changed: () => void = () => {};

  constructor(private bundle: BuiltBundle) {}

  manifest = (): Promise<unknown> => read(this.bundle.manifest);
  search = (): Promise<unknown> => read(this.bundle.search);
  shard = (name: string): Promise<unknown> => read(this.bundle.shards[name]!);

  watch = (changed: () => void): void => void (this.#changed = changed);

  replace(bundle: BuiltBundle): void {
    this.bundle = bundle;
    this.#changed();
  }
}

async function read(part: Uint8Array): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(part)) as unknown;
}
