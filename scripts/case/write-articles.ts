import { outletOf } from './outlets.ts';
import type { SourceArticle } from './read-source.ts';
import { webPage } from './web-page.ts';

/** What Markdown would take for more than words. */
const MARKDOWN = /[*_`#|\\[\]<>&~]|^(?:[-+>=]|\d+[.)])|[^\n]\n[^\n]/m;
const LINES = new Set(['csv', 'json-lines']);

/** The files that a reader is given, by path: each outlet's as its articles would be saved, found or leaked. */
export function writeArticles(articles: readonly SourceArticle[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const article of [...articles].sort((a, b) => (a.published < b.published ? -1 : 1))) {
    const path = pathOf(article);
    const isList = LINES.has(outletOf(article.id).format);
    files.set(path, (isList ? (files.get(path) ?? opening(path)) : '') + written(article));
  }
  return files;
}

/** Where an article stands: a file of its own, or one of all that an outlet sent. */
export function pathOf({ id }: SourceArticle): string {
  switch (outletOf(id).format) {
    case 'csv':
      return 'coastwide.csv';
    case 'json-lines':
      return 'lpa.jsonl';
    case 'markdown':
      return `${id}.md`;
    case 'web-page':
      return `${id}.html`;
    default:
      return `${id}.txt`;
  }
}

function opening(path: string): string {
  return path.endsWith('.csv') ? 'id,date,title,source,text\n' : '';
}

function written(article: SourceArticle): string {
  const { id, fileDate, author, outlet: source } = article;
  const title = article.title.text;
  const text = article.body.text;
  switch (outletOf(id).format) {
    case 'csv':
      return `${[id, dayFirst(fileDate!), title, source!, text].map(csvCell).join(',')}\n`;
    case 'json-lines':
      return `${JSON.stringify({ id, title, date: fileDate, source, url: `https://lpa.example/${id}`, text })}\n`;
    case 'markdown': {
      if (MARKDOWN.test(text)) throw new Error(`${id}: “${MARKDOWN.exec(text)![0]}” is more than words in Markdown`);
      const isLedger = id.startsWith('ledger/');
      const fields = isLedger
        ? [`headline: ${JSON.stringify(title)}`, `published: ${inWords(fileDate!)}`, `source: ${source}`]
        : [`title: ${JSON.stringify(title)}`, `date: ${fileDate}`, `source: ${source}`, `url: https://chronicle.example/${id.slice(10)}`];
      return `---\n${[...fields, ...(author ? [`author: ${author}`] : [])].join('\n')}\n---\n\n${text}\n`;
    }
    case 'web-page':
      return webPage(article);
    case 'plain-text':
      return `${[title, ...(fileDate ? [inWords(fileDate)] : [])].join('\n\n')}\n\n${text}\n`;
    case 'dated-text':
      return `date ${fileDate}\n${text}\n`;
  }
}

function csvCell(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** 17/05/2023: as a spreadsheet of the coast has it. */
function dayFirst(day: string): string {
  return day.split('-').reverse().join('/');
}

/** 17 May 2023 */
function inWords(day: string): string {
  return new Date(`${day}T00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
