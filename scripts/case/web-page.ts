import type { SourceArticle } from './read-source.ts';

/** A page as a browser saves it: the tabloid tells of itself in structured data, the blog in its markup alone. */
export function webPage(article: SourceArticle): string {
  return article.id.startsWith('lantern/') ? tabloidPage(article) : blogPage(article);
}

function tabloidPage({ id, title, body, fileDate, author, outlet: publisher }: SourceArticle): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title.text,
    datePublished: `${fileDate}T06:00:00+01:00`,
    ...(author ? { author: { '@type': 'Person', name: author } } : {}),
    publisher: { '@type': 'Organization', name: publisher },
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(title.text)} | ${publisher}</title>
<link rel="canonical" href="https://lantern.example/${id.slice(8)}">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
</head>
<body>
<nav><a href="/">News</a> <a href="/sport">Sport</a> <a href="/harbour">Harbour</a> <a href="/puzzles">Puzzles</a></nav>
<article>
${paragraphs(body.text)}
</article>
<footer><p>The ${publisher}: one crown and worth it</p></footer>
</body>
</html>
`;
}

function blogPage({ id, title, body, fileDate, outlet: name }: SourceArticle): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${escape(title.text)}">
<meta property="og:url" content="https://low-water.example/${id.slice(10)}">
<title>${escape(title.text)} – ${name}</title>
</head>
<body>
<header><a href="/">${name}</a> <time datetime="${fileDate}"></time></header>
<main>
<article>
${paragraphs(body.text)}
</article>
</main>
<aside><ul><li><a href="/tides">Tides</a></li><li><a href="/bucket">The bucket</a></li></ul></aside>
</body>
</html>
`;
}

function paragraphs(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => `<p>${escape(paragraph)}</p>`)
    .join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
