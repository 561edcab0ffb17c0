/** Dateline for programs: what the command line does, as functions. */
export { buildSite, type BuildOptions, type BuildReport } from './build-site.ts';
export { openDiskCache, type ResultCache } from './disk-cache.ts';
export { Failure } from './failure.ts';
export { readCorpus, type CorpusOptions, type Outcome, type ReadCorpus } from './read-corpus.ts';
