/**
 * What the first gestures on a view ask for, and a phone’s list of names. A built page has this part of its script right behind the first, before `later.ts`,
 * so that they are answered while the rest is still on its way: only what is small belongs here.
 */
export { byHand } from './network/by-hand.ts';
export { mapHand } from './network/map-hand.ts';
export { positions } from './network/positions.ts';
export { MovingMap } from './network/moving-map.ts';
export { default as NetworkTree } from './network/NetworkTree.svelte';
