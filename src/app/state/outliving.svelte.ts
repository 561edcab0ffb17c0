/**
 * Makes something that goes on when the component is gone in whose life it is made. What derives from state inside of it would else
 * belong to that component: once it is destroyed, Svelte gives the last value for ever.
 */
export function outliving<T>(make: () => T): T {
  let made: T;
  $effect.root(() => {
    made = make();
  });
  return made!;
}
