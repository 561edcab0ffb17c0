import type { Plugin } from 'vite';

/**
 * Puts what is alike in the page's script side by side: the markup of all components, then everything else, then the components.
 * Compression finds a repetition only within 32 kB, so that this saves 2.4 kB of 86.
 *
 * No order of execution changes. The markup stands where the first of it stood, after what makes it, and making it reads and
 * changes nothing; a component is a function declaration, which can stand anywhere.
 */
export function groupAlike(): Plugin {
  return {
    name: 'dateline-group-alike',
    apply: 'build',
    renderChunk(code) {
      const markup: string[] = [];
      const components: string[] = [];
      const before: string[] = [];
      const after: string[] = [];
      for (const statement of this.parse(code).body) {
        const text = code.slice(statement.start, statement.end);
        if (MARKUP.test(text)) markup.push(text);
        else if (COMPONENT.test(text)) components.push(text);
        else (markup.length === 0 ? before : after).push(text);
      }
      return { code: [...before, ...markup, ...after, ...components].join('\n'), map: null };
    },
  };
}

/** How Svelte's compiler begins what it makes of a component's markup, and the component. */
const MARKUP = /^(?:var|const) [\w$]+ = (?:\/\* @__PURE__ \*\/ )?from_(?:html|svg)\(/;
const COMPONENT = /^function [\w$]+\(\$\$anchor\b/;
