/** What goes before a name that is given as one's own; everything behind it is the name. */
export const ANNOUNCED =
  /\b(?:(?:my|the|a|his|her|our)? ?(?:full |first |last |second |family |given |sur|fore|christian |proper )?names? (?:is|would be|will be|as in|should be)|(?:surname|first name|last name|forename)(?: is)?|i am called|they call me|people call me|you can call me|(?:just )?call me(?! back| on| at| later| when| tomorrow| today| again| in| if)|it is under(?: the name(?: of)?)?|under the name(?: of)?|name of|it is in the name of|it should be|should be)\b/g;

/** What may go before one as well as before anything else. */
export const CARRIERS =
  /\b(?:you are speaking (?:to|with)|you are talking to|this is|it is|its|i am|im|that is|here is)\b/g;

/** Courtesies before a name. */
export const LEAD: ReadonlySet<string> = set(
  `yes yeah yep yup sure okay hi hello hey oh ah um uh er well so good morning afternoon evening day of course no sorry certainly please and just actually right alright then`,
);

/** Where a name has ended. */
export const TAIL: ReadonlySet<string> = set(
  `speaking here calling ringing phoning thanks thank please from again spelled spelt spelling and about regarding because but can could i my we
  which who with on at is was are it need want have number telephone phone mobile your you're if or as not in for the to`,
);

/** Of the words of {@link TAIL}, those that may be a name, or part of one, as well. */
export const NAMES_TOO: ReadonlySet<string> = set(
  `can my on in to no so an do he you will said close may need want`,
);

/** Answers and requests: alone they are no name. */
export const REPLIES: ReadonlySet<string> = set(
  `yes yeah yep yup ya no nope nah okay sure right correct wrong incorrect what why who when where how which pardon sorry repeat again hello hi hey bye goodbye cheers thanks thank please
  help stop cancel nothing none nobody never nevermind anonymous private operator reception receptionist person human somebody someone anybody manager open opening hours closed closing times address
  directions message message double triple um uh er ah oh hmm mm well so and but or if maybe perhaps wait hold hang exactly indeed absolutely definitely urgent important fine good sick ill late busy personal complicated ready worried pregnant old new broken him her us the a i my me you it is are was this that these those there here
  to of in on at by with for from about do does did can could would should have has had be am not yourself dunno`,
);

/** Words of sentences: two of them, and it is one. */
export const SENTENCE_WORDS: ReadonlySet<string> = set(
  `a about after am an and any are as at be because been but by can could did do does doing for from get give given go going got had has have he her his how i if in into is it just know like made make me my need no
  not of on or our out please put said say she should so some speak take talk tell than that the their them then there they this to too trying us want wants was we were what when where which who why will with would you your`,
);

/** They begin a question or a request, never a name of several words. */
export const BEGINNINGS: ReadonlySet<string> = set(
  `what why when where how which who whose is are am was were does did have has had could would should must i it this that these those the a my your our if please tell give get let put need want leave take`,
);

/** Words of international spelling alphabets, with their letters. */
export const SPELLING_ALPHABET: ReadonlyMap<string, string> = new Map(
  `alpha alfa able bravo baker charlie delta dog echo easy foxtrot fox golf george hotel how india item juliet juliett kilo king lima love mike november nan oscar papa peter quebec queen romeo roger
  sierra sugar tango uniform uncle victor whiskey whisky william x-ray xray yankee yoke zulu zebra`
    .split(/\s+/)
    .map((word) => [word, word.charAt(0)] as const),
);

/** They begin no name, whatever goes before. */
export const NEVER_FIRST: ReadonlySet<string> = set(
  `my the a our this that these those not none private anonymous nothing irrelevant unimportant confidential secret same also still`,
);

/** A request, whatever stands beside it. */
export const REQUESTED: ReadonlySet<string> = set(
  `opening hours address directions message repeat cancel nevermind never idea anonymous question appointment speak talk speaking sorry pardon`,
);

/** Written as they are said, as the engines' own short forms are. */
export const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['doctor', 'Doctor'],
  ['mister', 'Mister'],
]);

/** Written small inside a name. */
export const PARTICLES: ReadonlySet<string> = set(
  'van der den de la las los von zu bin binti bint ibn al el del della di da dos das do du le ter ten af av y e and',
);

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
