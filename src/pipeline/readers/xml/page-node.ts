import type { PageNode } from '../block-text.ts';
import type { XmlElement } from './xml-element.ts';

/**
 * XML as `blockText` walks pages: each element by the name of the HTML element that it is like. XHTML is like itself.
 *
 * @param likeHtml undefined for an element that is left out
 */
export function pageNode(node: XmlElement | string, likeHtml: (name: string) => string | undefined = localName): PageNode {
  if (typeof node === 'string') return { nodeType: 3, nodeName: '#text', textContent: node, childNodes: [] };
  const children = node.children.filter((child) => typeof child === 'string' || likeHtml(child.name) !== undefined);
  return {
    nodeType: 1,
    nodeName: likeHtml(node.name) ?? node.name,
    textContent: null,
    childNodes: children.map((child) => pageNode(child, likeHtml)),
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
