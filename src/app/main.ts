import { mount } from 'svelte';
import Page from './Page.svelte';
import { findSource } from './data/bundle-source.ts';
import './styles/tokens.css';
import './styles/base.css';
import { chosenLocale, keptLanguage } from './words/language.ts';
import { speak } from './words/speak.ts';

const target = document.getElementById('app')!;
/** Of a page that builds another; it shows its own corpus, the sample, only when asked. */
const note = document.getElementById('dateline-start')?.textContent;
const start = () =>
  note
    ? import('./start/Start.svelte').then(({ default: Start }) => mount(Start, { target, props: { note: JSON.parse(note) } }))
    : mount(Page, { target, props: { findSource: () => findSource(document) } });
const locale = chosenLocale(location.search, keptLanguage(), navigator.languages);
// English, which the page is written in, waits for nothing; a language that does not come leaves it so.
if (locale.startsWith('en')) start();
else void speak(locale, document).then(start, start);
