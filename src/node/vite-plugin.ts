import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Corpus } from '../pipeline/run.ts';
import { assembleCorpus, buildSite } from './build-site.ts';
import { cacheFolder, openDiskCache } from './disk-cache.ts';
import { inlineShell } from './inline-shell.ts';
import { escapeText } from '../pipeline/lay-page.ts';
import { LIVE_SOURCE, LiveSite } from './live-site.ts';
import { SAMPLE_TITLE } from './package-files.ts';
import { readCorpus } from './read-corpus.ts';
import { startPages } from './start-pages.ts';
import { countsLine } from './terminal.ts';
import type { SiteFile } from './write-site.ts';

/** What Vite wraps around each import of a part that has styles. */
const PRELOADING = '\0vite/preload-helper.js';

/** What only later parts use of Svelte, whose index the first part reads whole: fields that are bound to a variable. */
const LATER_OF_SVELTE = /\/svelte\/.*\/bindings\/input\.js$/;

/**
 * Makes the page of Vite's entry. `vite` serves it with the articles, read again when one changes; `vite build` writes the shell,
 * one file without any article, and the pages that build others into the output folder, and then the shell with the articles and
 * copies of their originals into `site` beside it. With `--mode page` that is left out.
 *
 * @param articles folder of the sample
 */
export function dateline(articles: string): Plugin {
  let config: ResolvedConfig;
  let live: LiveSite | undefined;
  /** What the page's script reads before anything else. */
  const first = new Set<string>();
  const openCache = () => openDiskCache(cacheFolder(process.env), [articles], new Date());
  return {
    name: 'dateline',
    enforce: 'post',

    config: () => ({
      build: {
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        modulePreload: false,
        // Parts in CommonJS can be laid into one file: `inline-shell.ts` says how. What the first part shares with others stays
        // with it: a part of its own, as the bundler would have it, could not stand before the first view.
        rolldownOptions: {
          output: { format: 'cjs', codeSplitting: { groups: [{ name: 'first', test: (id) => first.has(id) }] } },
          optimization: { inlineConst: { mode: 'all', pass: 3 } },
          transform: { define: { 'import.meta': '{}' } }, // a script within a page has no address
        },
      },
    }),

    buildEnd() {
      const add = (id: string) => {
        if (first.has(id) || LATER_OF_SVELTE.test(id)) return;
        first.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(add);
      };
      for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) add(id);
    },

    configResolved(resolved) {
      config = resolved;
    },

    /** Vite would fetch the styles of a part before it runs; here they stand beside it. */
    load: (id) => (config.command === 'build' && id === PRELOADING ? 'export const __vitePreload = (load) => load();' : undefined),

    async configureServer(server) {
      const site = new LiveSite([articles], {
        title: SAMPLE_TITLE,
        openCache,
        rebuilt: (read) => config.logger.info(`articles changed: ${countsLine(read.corpus.record)}`, { timestamp: true }),
        failed: (error) => config.logger.error(String(error), { timestamp: true }),
      });
      await site.start();
      live = site;
      server.httpServer?.once('close', () => site.close());
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/s, '').slice(1);
        if (!site.answer(path, request, response)) next();
      });
    },

    /** A changed article is the live site's affair: it keeps the selection, where a reload of the page would lose it. */
    hotUpdate({ file }) {
      return file.startsWith(join(articles, '/')) ? [] : undefined;
    },

    transformIndexHtml(html) {
      if (!live) return html;
      const tag = {
        tag: 'script',
        attrs: { type: 'application/json', id: 'dateline-source' },
        children: JSON.stringify(LIVE_SOURCE),
        injectTo: 'body-prepend' as const,
      };
      return { html: html.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeText(live!.title)}</title>`), tags: [tag] };
    },

    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('Vite built no index.html');
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && file.isEntry && file.imports.length > 0)
            throw new Error(`the first part of the page needs ${file.imports.join(', ')}, which comes after it`);
        const used = new Set<string>();
        const later = Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' && !file.isEntry
            ? [{ script: file.fileName, styles: [...(file.viteMetadata?.importedCss ?? [])], needs: file.imports }]
            : [],
        );
        const built = (name: string) => {
          const file = bundle[name];
          used.add(name);
          return file?.type === 'chunk' ? file.code : file && String(file.source);
        };
        const shell = inlineShell(String(page.source), built, later);
        for (const name of Object.keys(bundle)) {
          if (name === 'index.html') continue;
          if (!used.has(name)) throw new Error(`the shell is one file, and Vite built ${name} beside it`);
          delete bundle[name];
        }
        page.source = shell;
      },
    },

    async closeBundle() {
      if (config.command !== 'build') return;
      const page = join(config.root, config.build.outDir);
      const shell = readFileSync(join(page, 'index.html'), 'utf8');
      writeFileSync(join(page, 'shell.html'), shell);
      const { corpus } = await readCorpus([articles], { title: SAMPLE_TITLE, cache: openCache() });
      const worker = readFileSync(join(page, '..', 'worker', 'worker.js'), 'utf8');
      const { beside, whole } = startPages(shell, assembleCorpus(corpus), worker);
      for (const { name, content } of [...beside, whole]) writeFileSync(join(page, name), content());
      if (config.mode === 'page') return;
      await buildSite([articles], join(page, '..', 'site'), {
        title: SAMPLE_TITLE,
        cache: openCache(),
        shell,
        originals: (corpus) => originalsOf(articles, corpus),
      });
      config.logger.info(`${countsLine(corpus.record)} → ${join(config.build.outDir, '..', 'site', 'index.html')}`);
    },
  };
}

/** Copies of the files that were read, each under its own name in a folder named after its content. */
function originalsOf(folder: string, { articles }: Corpus): { addresses: Map<string, string>; files: SiteFile[] } {
  const addresses = new Map<string, string>();
  const files = new Map<string, SiteFile>();
  for (const { article } of articles) {
    const bytes = readFileSync(join(folder, article.path));
    const name = `originals/${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}/${article.path}`;
    files.set(name, { name, content: () => bytes });
    addresses.set(article.id, encodeURI(name));
  }
  return { addresses, files: [...files.values()] };
}
