const SOUTH =
  /\b(?:Australian?|New Zealand(?:ers?)?|South Africa|Argentin(?:a|e|ian)|Chilean?|Uruguay|Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland|Wellington|Johannesburg|Cape Town|Buenos Aires|Santiago)\b/;

/** Whether an article is about the south of the globe, judged by its title and opening: its seasons are the other way round. */
export function isSouthern(title: string | undefined, text: string): boolean {
  return SOUTH.test(title ?? '') || SOUTH.test(text.slice(0, 400));
}
