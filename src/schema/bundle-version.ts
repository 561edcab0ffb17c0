/** Version of the bundle's format. A page reads bundles of its own version only. */
export const BUNDLE_VERSION = 6;
