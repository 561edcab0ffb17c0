/** Dateline for programs: what the command line does, as functions. */
export type { Outcome } from '../pipeline/gather.ts';
export { buildSite, type BuildOptions, type BuildReport } from './build-site.ts';
export { openDiskCache, type ResultCache } from './disk-cache.ts';
export { Failure } from './failure.ts';
export { readCorpus, type CorpusOptions, type ReadCorpus } from './read-corpus.ts';
