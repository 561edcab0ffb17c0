import { mount } from 'svelte';
import Page from './Page.svelte';
import { findSource } from './data/bundle-source.ts';
import './styles/tokens.css';
import './styles/base.css';

mount(Page, { target: document.getElementById('app')!, props: { findSource: () => findSource(document) } });
