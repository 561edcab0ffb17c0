import { exportGexf } from '../../schema/export/gexf.ts';
import { exportGraphml } from '../../schema/export/graphml.ts';
import type { Network } from '../cooccurrence/network.ts';
import type { Layout } from '../layout/layout.ts';
import { exportAnnotations } from './annotations.ts';
import { chosenNetwork } from './chosen-network.ts';
import { exportEntities } from './entities-csv.ts';
import { GENERATOR } from '../version.ts';
import { exportTies } from './ties-csv.ts';

export const EXPORT_FORMATS = ['annotations', 'entities', 'ties', 'gexf', 'graphml'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  /** Of `gexf` and `graphml`: the whole network instead of what the page shows by default. */
  readonly all?: boolean;
}

export interface ExportParts {
  readonly network: Network;
  readonly layout: Layout;
}

const WRITERS: Readonly<Record<ExportFormat, (parts: ExportParts, options: ExportOptions) => Iterable<string>>> = {
  annotations: ({ network }) => exportAnnotations(network),
  entities: ({ network }) => exportEntities(network),
  ties: ({ network }) => exportTies(network),
  gexf: ({ network, layout }, { all = false }) => exportGexf(chosenNetwork(network, layout, all), GENERATOR),
  graphml: ({ network, layout }, { all = false }) => exportGraphml(chosenNetwork(network, layout, all)),
};

/** A corpus as a file for other programs, in pieces to be written one after the other: the whole may be longer than a string can be. */
export function exportAs(format: ExportFormat, parts: ExportParts, options: ExportOptions = {}): Iterable<string> {
  return WRITERS[format](parts, options);
}
