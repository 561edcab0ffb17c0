/** Shortcodes of WordPress itself that stand for a picture, a film or a list of them. */
const MEDIA = 'gallery|audio|video|playlist|embed|wp_caption|caption';

/**
 * The content of a post as the HTML that WordPress would show: line breaks are paragraphs where the old editor left them to
 * WordPress, captions are captions, and other shortcodes go, with what they enclose kept. Words in brackets that are no shortcode
 * ("[sic]") are the article's.
 */
export function wordPressHtml(content: string): string {
  return paragraphs(withoutShortcodes(captions(content)));
}

/** `[caption id="…"]<img …> Words[/caption]`. */
function captions(content: string): string {
  return content.replace(/\[(wp_)?caption\b[^\]]{0,1000}\]([^[]{0,20000})\[\/(?:wp_)?caption\]/gi, (_, __, inside: string) => {
    return `<figcaption>${inside.replace(/<a\b[^>]{0,2000}>(?=\s*<img)|<img\b[^>]{0,20000}>/gi, '')}</figcaption>`;
  });
}

function withoutShortcodes(content: string): string {
  if (!content.includes('[')) return content;
  const enclosing = new Set(Array.from(content.matchAll(/\[\/([a-z][\w-]{1,40})\]/gi), ([, name]) => name!.toLowerCase()));
  return content
    .replace(
      /\[(?:embed|playlist|audio|video)\b[^\]]{0,1000}\]\s{0,9}https?:[^\s[]{1,2000}\s{0,9}\[\/(?:embed|playlist|audio|video)\]/gi,
      '',
    )
    .replace(/\[(\/?)([a-z][\w-]{1,40})((?:\s[^\]]{0,2000})?)\]/gi, (whole, slash: string, name: string, rest: string) => {
      const isKnown = new RegExp(`^(?:${MEDIA})$`, 'i').test(name);
      const hasValues = /\s[\w-]+\s?=\s?["'“”\w]/.test(rest);
      return slash || isKnown || hasValues || (enclosing.has(name.toLowerCase()) && !rest) ? '' : whole;
    });
}

/** The block editor writes every paragraph; the old one left blank lines for WordPress to make paragraphs of. */
function paragraphs(content: string): string {
  if (/<!--\s*wp:/.test(content)) return content;
  const broken = content.replace(/\n[^\S\n]*\n/g, '\n<br><br>\n');
  return /<(?:p|pre)\b/i.test(content) ? broken : broken.replace(/([^\s>])[^\S\n]{0,9}\n(?=[^\s<])/g, '$1<br>');
}
