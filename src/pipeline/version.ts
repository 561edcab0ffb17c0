/** Who made a bundle or an export; the version is the package's (a test holds them together). */
export const GENERATOR = 'Dateline 0.1.0';
