/** Which days a peak is told by: those on which articles were published, or those that they speak of. */
export const PEAK_AXES = ['published', 'mentioned'] as const;
export type PeakAxis = (typeof PEAK_AXES)[number];
