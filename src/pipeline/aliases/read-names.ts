import type { AnalyzedArticle } from '../../schema/article.ts';
import type { Mention } from '../../schema/mention.ts';
import { linkArticle, type Link } from './link-article.ts';
import type { NameTable, TableForm } from './name-table.ts';

/** The names of one article, before it is known whom they name. */
export interface ArticleNames {
  readonly analyzed: AnalyzedArticle;
  /** Of each mention, the title's first. */
  readonly forms: readonly TableForm[];
  /** Forms that stand for another form of the article. */
  readonly links: ReadonlyMap<TableForm, Link<TableForm>>;
}

export function readNames(analyzed: AnalyzedArticle, table: NameTable): ArticleNames {
  const { article, titleMentions, mentions } = analyzed;
  const given = new Map<string, TableForm>();
  const formOf = (text: string, { start, end, type, as }: Mention): TableForm => {
    const surface = text.slice(start, end);
    if (as === undefined) return table.form(surface, type, article.language);
    const key = `${as} ${surface}`;
    let form = given.get(key);
    if (form === undefined) given.set(key, (form = table.given(surface, type, as)));
    return form;
  };
  const forms: TableForm[] = [];
  for (const mention of titleMentions) forms.push(formOf(article.title ?? '', mention));
  for (const mention of mentions) forms.push(formOf(article.text, mention));
  const links = linkArticle(article.text, mentions, forms, titleMentions.length);
  return { analyzed, forms, links };
}
