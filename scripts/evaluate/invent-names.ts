const FAMILY_STARTS =
  'Bar Bel Bren Cas Cor Dal Dor Fal Fen Gar Gris Hal Hol Jar Kal Kes Kor Lan Lor Mar Mel Mor Nor Or Pel Quil Ran Rud Sel Ster Tal Ter Thor Ul Val Ver Wal Wes Yar Zan';
const FAMILY_ENDS =
  'acek adine aker ander antz arro bury dahl dale elli emann enko erby ero etti feld gard grave hoek ier ikov inen ington ito kamp land lov man mont nagh ney okoye orth ova owski quist rick stedt strand ton vani ward wick worth zell';
const PLACE_STARTS =
  'Al Ard Bal Bran Car Cor Dan Dra Eld Fal Gal Glen Hel Isl Kar Lang Mal Mor Nar Os Pen Ral Sal Stav Tarn Thur Ul Var Wen Yr';
const PLACE_ENDS = 'bach brek by dal dun fell fjord gate ham holm ick ish ker low mere mond nock ock rick sand stead tarn thwaite vik wold';

/** A name that nobody has, as those of people or those of places are made. */
export function inventName(kind: 'family' | 'place', random: () => number): string {
  const [starts, ends] = kind === 'family' ? [FAMILY_STARTS, FAMILY_ENDS] : [PLACE_STARTS, PLACE_ENDS];
  return pick(starts.split(' '), random) + pick(ends.split(' '), random);
}

export function pick<T>(all: readonly T[], random: () => number): T {
  return all[Math.floor(random() * all.length)]!;
}
