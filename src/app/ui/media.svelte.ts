/** Whether a media query holds, as it changes. To be called while a component is made: it listens as long as that lives. */
export function media(query: string): { readonly current: boolean } {
  const list = window.matchMedia(query);
  let current = $state.raw(list.matches);
  $effect(() => {
    const update = () => (current = list.matches);
    list.addEventListener('change', update);
    return () => list.removeEventListener('change', update);
  });
  return {
    get current() {
      return current;
    },
  };
}
