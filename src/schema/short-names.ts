import type { Manifest } from './bundle.ts';

/**
 * The manifest as it is written: an id that follows from its entity's name is left empty, and so is the entity's own name among
 * those seen. The page reads the manifest before it can show anything, and the names are most of it.
 */
export function shortenNames(manifest: Manifest): Manifest {
  const { id, name, names } = manifest.entities;
  const short = {
    id: id.map((id, i) => (id === plainId(name[i]!) ? '' : id)),
    names: names.map((seen, i) => seen.map(([form, times]): [string, number] => [form === name[i] ? '' : form, times])),
  };
  return { ...manifest, entities: { ...manifest.entities, ...short } };
}

/** Puts back what `shortenNames` left out, in place: of many thousand names a copy would take longer than all else here. */
export function restoreNames({ entities: { id, name, names } }: Manifest): void {
  for (let i = 0; i < name.length; i++) {
    if (id[i] === '') id[i] = plainId(name[i]!);
    for (const seen of names[i]!) if (seen[0] === '') seen[0] = name[i]!;
  }
}

/** The id that most names have: their letters and digits in small letters, parted by hyphens. One that has another is written out. */
function plainId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
