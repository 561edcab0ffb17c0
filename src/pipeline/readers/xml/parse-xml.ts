import { decodeText, xmlEvents } from './xml-events.ts';
import type { XmlElement } from './xml-element.ts';
import { innerScope, xmlName, type XmlNames, type XmlScope } from './xml-names.ts';

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  readonly offset: number;
  readonly scope: XmlScope | undefined;
}

/**
 * The root of a document, or of a part of one, as a tree.
 *
 * @param declared what prefixes stand for around the part
 * @returns a sentence's end instead where it is no XML that is read: "elements stand more than 200 deep in each other"
 */
export function parseXml(text: string, names: XmlNames, declared: ReadonlyMap<string, string> = new Map()): XmlElement | string {
  const outer: XmlScope = { own: declared };
  const open: Open[] = [{ name: '', attributes: {}, children: [], offset: 0, scope: outer }];
  let run = ''; // text that is not decoded yet: a chunk may end within a reference
  const endRun = () => {
    if (run) open.at(-1)!.children.push(decodeText(run));
    run = '';
  };
  for (const event of xmlEvents(text)) {
    if (event.kind === 'problem') return event.message;
    if (event.kind === 'text' && !event.isCdata) {
      run += event.text;
      continue;
    }
    endRun();
    if (event.kind === 'text') open.at(-1)!.children.push(event.text);
    else if (event.kind === 'close') {
      if (open.length > 1) open.pop(); // damaged files close more than they open
    } else {
      const scope = innerScope(open.at(-1)!.scope, event.attributes);
      const element = { name: xmlName(event.name, scope, names), attributes: event.attributes, children: [], offset: event.at, scope };
      open.at(-1)!.children.push(element);
      open.push(element);
    }
  }
  const root = open[0]!.children.find((child) => typeof child !== 'string');
  return root ?? 'it has no element';
}
