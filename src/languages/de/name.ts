import { createNameReader } from '../../reception/understand/name.ts';
import { amendedName } from './name-amended.ts';
import {
  ANNOUNCED,
  BEGINNINGS,
  CARRIERS,
  LEAD,
  NAMES_TOO,
  NEVER_FIRST,
  PARTICLES,
  REPLIES,
  REQUESTED,
  SENTENCE_WORDS,
  TAIL,
  TITLES_IN_FULL,
} from './name-words.ts';
import { spellingDe } from './spelling.ts';
import { normalise, spokenWords } from './words.ts';

const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ['a', 'ä'],
  ['o', 'ö'],
  ['u', 'ü'],
]);
/** Where somebody rings from is no part of the name. */
const FROM =
  /(?<!\p{L})(?:von|aus|bei)(?: der| dem| den)? (?:firma|praxis|kanzlei|bank|sparkasse|versicherung|agentur|gemeinde|stadt|hausverwaltung|apotheke|schule|klinik|krankenkasse|universität|polizei|feuerwehr|zeitung|post|werkstatt)(?!\p{L}).*$/isu;

/** "Weiß" is a name, "weiß nicht" is none. */
const NOT_KNOWN = /(?<!\p{L})(?:ich )?wei(?:ß|ss) (?:(?:es|das|ich|leider|gar|auch) )*nicht(?!\p{L})/giu;
/** "Huber mein Name". */
const NAME_FIRST = /^(.{2,60}?),? (?:ist |war )?mein name[.! ]*$/iu;

/** Names of callers in German. */
export const namesDe = createNameReader({
  normaliser: { normalise, spokenWords },
  spelling: spellingDe,
  forms: { particles: PARTICLES, titlesInFull: TITLES_IN_FULL },
  prepare,
  announced: ANNOUNCED,
  carriers: CARRIERS,
  announces:
    /\b(?:mein(?:en|em)? (?:\w+ )?namen?|der name|name (?:ist|lautet)|nachname|vorname|ich heisse|wir heissen|sondern|nennen sie mich)\b/,
  declines:
    /\b(?:(?:mochte|will|werde|wurde|kann|darf|muss) (?:ich )?(?:\w+ ){0,4}?nicht (?:\w+ ){0,2}?(?:sagen|nennen|angeben|verraten|geben|mitteilen|hinterlassen)|(?:sage|nenne|verrate|gebe) ich (?:\w+ ){0,3}?nicht|(?:mochte|will) ich (?:lieber |auch )?nicht|lieber nicht|anonym|geht sie nichts an|kein(?:e|en)? (?:namen?|angaben?|nummer|telefon|handy|ruckrufnummer)|habe (?:leider |auch )?kein(?:e|en|s)?|tut nichts zur sache|spielt keine rolle)\b/,
  lead: LEAD,
  tail: TAIL,
  namesToo: NAMES_TOO,
  replies: REPLIES,
  sentenceWords: SENTENCE_WORDS,
  beginnings: BEGINNINGS,
  neverFirst: NEVER_FIRST,
  requested: REQUESTED,
  hyphens: new Set(['bindestrich', 'trennstrich', 'strich', 'minus']),
  self: 'ich',
  amended: amendedName,
});

/** Letters that are told in two words become one, and "Doppel-L" two. */
function prepare(text: string): string {
  return text
    .replace(FROM, '')
    .replace(NOT_KNOWN, 'nicht')
    .replace(NAME_FIRST, 'mein Name ist $1')
    .replace(/(?<!\p{L})umlaut[ -]([aou])(?:achen|ffenbach|nna)?(?!\p{L})/giu, (_, letter: string) =>
      umlaut(letter),
    )
    .replace(
      /(?<!\p{L})([aou])[ -](?:umlaut|mit (?:pünktchen|punkten|zwei punkten|strichen))(?!\p{L})/giu,
      (_, letter: string) => umlaut(letter),
    )
    .replace(
      /(?<!\p{L})(?:scharfes|scharfem|scharfe)[ -](?:s|es|ess)(?!\p{L})|(?<!\p{L})eszett(?!\p{L})/giu,
      'ß',
    )
    .replace(/(?<!\p{L})(?:zwei|doppel|doppeltes|zweimal|zwei mal)[ -]?(\p{L})(?!\p{L})/giu, 'doppel $1');
}

function umlaut(letter: string): string {
  return UMLAUTS.get(letter.toLowerCase()) ?? letter;
}
