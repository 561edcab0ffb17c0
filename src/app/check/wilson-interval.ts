/** The middle 95 % of a normal distribution lie within so many standard deviations. */
const Z = 1.959963984540054;

/**
 * Between which shares the true one lies, with 95 % confidence, where so many of those drawn are right; 0 to 1. Unlike the share ± 2
 * standard errors it stays within them and is no point where all are right.
 * Wilson 1927, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American Statistical Association 22.
 *
 * @param drawn 1 at least
 * @throws RangeError where no draw could have come out so
 */
export function wilsonInterval(right: number, drawn: number): readonly [low: number, high: number] {
  if (!(drawn >= 1 && right >= 0 && right <= drawn)) throw new RangeError(`wilsonInterval: ${right} of ${drawn} are no share`);
  const share = right / drawn;
  const spread = Z * Math.sqrt((share * (1 - share)) / drawn + (Z * Z) / (4 * drawn * drawn));
  const centre = share + (Z * Z) / (2 * drawn);
  const scale = 1 + (Z * Z) / drawn;
  return [right === 0 ? 0 : (centre - spread) / scale, right === drawn ? 1 : (centre + spread) / scale];
}
