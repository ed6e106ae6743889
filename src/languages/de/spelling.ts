import type { SpellingWords } from '../../reception/understand/spelling.ts';
import { fold } from './fold.ts';

/** What letters are called, folded: engines write them as they hear them. */
const LETTER_NAMES: ReadonlyMap<string, string> = new Map(
  pairs(
    `a a ah a be b bee b ce c ze c tse c de d dee d e e eh e ef f eff f ge g gee g ha h i i ih i jot j jott j ka k kah k el l ell l em m emm m en n enn n o o oh o pe p pee p ku q kuh q qu q er r err r es s ess s te t tee t
    u u uh u vau v fau v we w weh w ix x iks x ypsilon y upsilon y zet z zett z tsett z eszett ß`,
  ),
);

/** Words of the German alphabet before and since 2022, of the Austrian and the Swiss one, folded. */
const ALPHABET: ReadonlyMap<string, string> = new Map(
  pairs(
    `anton a aachen a anna a arger ä berta b bertha b berlin b bern b casar c charlotte ch chemnitz c christine c dora d dusseldorf d daniel d david d emil e essen e friedrich f frankfurt f gustav g goslar g heinrich h hamburg h hannover h
    ida i ingelheim i jakob j jacob j julius j jena j josef j konrad k kaufmann k kaiser k koln k karl k ludwig l leipzig l leopold l martha m marta m munchen m marie m nordpol n nurnberg n norbert n niklaus n nathan n otto o offenbach o okonom ö osterreich ö
    paula p potsdam p peter p quelle q quickborn q richard r rostock r rosa r robert r samuel s siegfried s salzwedel s sophie s schule sch theodor t tubingen t ulrich u unna u ubermut ü ubel ü viktor v victor v volklingen v vogel v wilhelm w wuppertal w
    xanthippe x xanten x xaver x zacharias z zeppelin z zwickau z zurich z alpha a bravo b charlie c delta d echo e foxtrot f golf g hotel h india i juliett j juliet j kilo k lima l mike m november n oscar o papa p quebec q romeo r sierra s tango t uniform u whiskey w zulu z`,
  ),
);

/** How names are spelled aloud in German. */
export const spellingDe: SpellingWords = {
  letterOf: (word) => (/^(?:[a-zäöüß]|sch|ch)$/.test(word) ? word : undefined),
  letterNames: LETTER_NAMES,
  inRow: ({ raw, key }) =>
    /^[a-zäöüß]$/.test(raw.toLowerCase()) ? raw.toLowerCase() : (LETTER_NAMES.get(key) ?? ALPHABET.get(key)),
  links: [['wie'], ['wie', 'in'], ['von'], ['fur']],
  doubles: new Set(['doppel', 'doppelt', 'doppeltes']),
  keyOf: fold,
};

function pairs(text: string): readonly (readonly [string, string])[] {
  const words = text.trim().split(/\s+/);
  return words.flatMap((word, index) => {
    const letter = words[index + 1];
    return index % 2 === 1 || letter === undefined ? [] : [[word, letter] as const];
  });
}
