/** Words that often begin a sentence and are no names: determiners, pronouns, prepositions, conjunctions, adverbs, question words. */
const STARTERS = `a an the this that these those such each every some any all both many most more much several few no none neither either another
other others one two three four five six seven eight nine ten dozens hundreds thousands millions i we you he she it they his her its their our my
your him them us me who whom whose which what when where why how there here and but or nor so yet for if because since although though
while whereas whether unless until once as than like unlike in on at by to from of off with within without under over above below between among
amid during before after about against along across around behind beside besides beyond despite near into onto out up down through throughout
toward towards upon via per according also however meanwhile moreover furthermore nevertheless nonetheless still instead indeed otherwise
therefore thus hence then now today yesterday tomorrow tonight later earlier soon recently currently previously finally eventually initially
originally additionally similarly likewise conversely consequently accordingly afterwards afterward perhaps maybe probably possibly certainly
clearly apparently reportedly allegedly notably especially particularly specifically generally usually often sometimes always never again
already just only even ever almost nearly rather quite very too well not is are was were be been being has have had do does did will would can
could may might must shall should let please yes no ok oh asked given speaking following including based due thanks despite only both just
overall together elsewhere further first second third last next another everyone everybody someone nobody anyone everything something nothing
anything people officials police authorities residents critics experts analysts witnesses supporters opponents protesters scientists
researchers investigators prosecutors lawyers doctors students teachers workers members leaders voters reports reporters sources local national
international federal former several new old early late high low good bad big small long short great little own same different such sure
part much half`;

const starters = new Set(STARTERS.split(/\s+/));

/** Whether `word`, however it is cased, is common at the beginning of a sentence. */
export const beginsSentences = (word: string) => starters.has(word.toLowerCase().replace(/[’'].*$/, ''));
