/** The address, if it is one of the web; undefined for `javascript:`, `data:` and whatever else a file may hold. */
export function webAddress(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const url = URL.parse?.(address) ?? parsed(address);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** The address of a file beside the page; undefined for anything that leaves its folder's host. */
export function neighbourAddress(address: string | undefined): string | undefined {
  return address && /^[\w.~%(@][^:\\\s]*$/.test(address) ? address : undefined;
}
