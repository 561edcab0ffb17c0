import { expect, test } from 'vitest';
import { wordPressHtml } from '../../../../../src/pipeline/readers/news/wordpress-html.ts';
import { readAll } from '../read-all.ts';

const wxr = (items: string) => `<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.4" created="2023-11-09 10:00" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Low Water</title><link>https://low.example</link><pubDate>Thu, 09 Nov 2023 10:00:00 +0000</pubDate><language>en-GB</language>
<wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[jd]]></wp:author_login><wp:author_display_name><![CDATA[Jane Doe]]></wp:author_display_name></wp:author>
${items}
</channel></rss>`;

const post = (type: string, status: string, content: string, more = '') =>
  `<item><title>${type} ${status}</title><dc:creator>jd</dc:creator><content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded>no</excerpt:encoded><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status>${more}</item>`;

test('a published post is an article, by its author’s shown name and the date of its site', async () => {
  const { articles, verdicts, pieces } = await readAll(
    'site.xml',
    wxr(`<item>
<title><![CDATA[The ferry &amp; the tide]]></title>
<link>https://low.example/ferry/</link>
<pubDate>Tue, 07 Nov 2023 03:30:00 +0000</pubDate>
<dc:creator><![CDATA[jd]]></dc:creator>
<guid isPermaLink="false">https://low.example/?p=7</guid>
<content:encoded><![CDATA[<!-- wp:paragraph --><p>The ferry <em>sailed</em>.</p><!-- /wp:paragraph -->
<!-- wp:image --><figure class="wp-block-image"><img src="f.jpg" alt=""/><figcaption class="wp-element-caption">The ferry</figcaption></figure><!-- /wp:image -->
<!-- wp:heading --><h2>Later</h2><!-- /wp:heading --><!-- wp:paragraph --><p>It rained.</p><!-- /wp:paragraph -->]]></content:encoded>
<wp:post_date><![CDATA[2023-11-06 23:30:00]]></wp:post_date>
<wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type>
<wp:postmeta><wp:meta_key>_x</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta>
<wp:comment><wp:comment_content>First!</wp:comment_content></wp:comment>
</item>`),
  );
  expect(verdicts).toEqual([]);
  expect(pieces.map(({ format, record, line }) => [format, record, line])).toEqual([['wordpress', 1, 6]]);
  expect(articles).toEqual([
    {
      id: 'https://low.example/?p=7',
      title: 'The ferry & the tide',
      source: 'Low Water',
      url: 'https://low.example/ferry/',
      author: 'Jane Doe',
      language: 'en-GB',
      date: { text: '2023-11-06 23:30:00', line: 15, from: 'metadata', removal: 'remove the element' },
      text: 'The ferry sailed.\n\nThe ferry\n\nLater\n\nIt rained.',
      furniture: [{ start: 19, end: 28 }],
    },
  ]);
});

test('drafts, pictures and menus are ignored by the rule, each with its line; pages are read', async () => {
  const { articles, verdicts } = await readAll(
    'site.xml',
    wxr(
      [
        post('page', 'publish', 'About us.'),
        post('post', 'draft', 'x'),
        post('attachment', 'inherit', ''),
        post('nav_menu_item', 'publish', ''),
      ].join('\n'),
    ),
  );
  expect(articles.map(({ text }) => text)).toEqual(['About us.']);
  expect(verdicts).toEqual([
    'ignored site.xml:7: “post draft” has the status “draft”; of a WordPress export, published posts and pages are read',
    'ignored site.xml:8: “attachment inherit” is of type “attachment”; of a WordPress export, published posts and pages are read',
    'ignored site.xml:9: “nav_menu_item publish” is of type “nav_menu_item”; of a WordPress export, published posts and pages are read',
  ]);
});

test('a post without text is rejected with its title', async () => {
  expect((await readAll('site.xml', wxr(post('post', 'publish', '[gallery ids="1,2"]')))).verdicts).toEqual([
    'rejected site.xml:6: the post “post publish” has no text; remove it from the export',
  ]);
});

test('the day that a draft has for want of one is none', async () => {
  const { articles } = await readAll('site.xml', wxr(post('post', 'publish', 'x', '<wp:post_date>0000-00-00 00:00:00</wp:post_date>')));
  expect(articles[0]).not.toHaveProperty('date');
});

const text = async (content: string) => (await readAll('site.xml', wxr(post('post', 'publish', content)))).articles[0]?.text;

test.each([
  ['lines of the old editor', 'One.\n\nTwo,\nthree.\n \nFour.', 'One.\n\nTwo,\nthree.\n\nFour.'],
  ['blocks between them', 'One.\n\n<blockquote>Two.</blockquote>\n\nThree.', 'One.\n\nTwo.\n\nThree.'],
  [
    'a caption',
    'One.\n\n[caption id="attachment_7" width="300"]<a href="x"><img src="a.jpg" alt="b"></a> The dam[/caption]\n\nTwo.',
    'One.\n\nThe dam\n\nTwo.',
  ],
  [
    'shortcodes',
    '[gallery ids="1,2"]One [pullquote align="left"]two[/pullquote] three. [embed]https://v.example/1[/embed]',
    'One two three.',
  ],
  ['words in brackets', 'He said “[sic] they [the board] know [more at 6]”.', 'He said “[sic] they [the board] know [more at 6]”.'],
])('%s', async (_, content, expected) => {
  expect(await text(content)).toBe(expected);
});

test('brackets without end take time in proportion', () => {
  expect(wordPressHtml('[caption '.repeat(50_000))).toHaveLength(450_000);
  expect(wordPressHtml('[a'.repeat(100_000))).toHaveLength(200_000);
});
