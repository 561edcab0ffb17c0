import type { Manifest } from './bundle.ts';

/**
 * The manifest as it is written: an id that follows from its entity's name is left empty, and so is the entity's own name among
 * those seen. The page reads the manifest before it can show anything, and the names are most of it.
 */
export function shortenNames(manifest: Manifest): Manifest {
  const { id, name, names } = manifest.entities;
  return withNames(
    manifest,
    id.map((id, i) => (id === plainId(name[i]!) ? '' : id)),
    names.map((seen, i) => seen.map(([form, times]) => [form === name[i] ? '' : form, times])),
  );
}

/** The manifest with what `shortenNames` left out. */
export function restoreNames(manifest: Manifest): Manifest {
  const { id, name, names } = manifest.entities;
  return withNames(
    manifest,
    id.map((id, i) => id || plainId(name[i]!)),
    names.map((seen, i) => seen.map(([form, times]) => [form || name[i]!, times])),
  );
}

/** The id that most names have: their letters and digits in small letters, parted by hyphens. One that has another is written out. */
function plainId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function withNames(manifest: Manifest, id: string[], names: [string, number][][]): Manifest {
  return { ...manifest, entities: { ...manifest.entities, id, names } };
}
