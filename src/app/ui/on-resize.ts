/** An attachment that calls back when an element has got a size, and whenever that changes. */
export function onResize<E extends Element>(changed: (node: E) => void) {
  return (node: E) => {
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => changed(node));
    observer.observe(node);
    return () => observer.disconnect();
  };
}
