import { clausesOf } from './clauses.ts';
import { figuresDe } from './figures.ts';
import { fold } from './fold.ts';
import { plainWords } from './plain-words.ts';

/** They weigh a word and change nothing of what happens. */
const ADVERBS = new Set(
  'ganz so total wirklich sehr echt irgendwie auch schon halt doch ja wohl noch einfach plotzlich gerade grade grad soeben eben richtiggehend extrem absolut komplett vollig unbedingt vielleicht wahrscheinlich offenbar anscheinend scheinbar vermutlich sogar ah ahm hm also bitte denn na oh gott leider direkt drum fei wahnsinnig unheimlich dauernd standig'.split(
    ' ',
  ),
);

const REPHRASED: readonly (readonly [RegExp, string])[] = [
  [/(?<![^ ])(?:oh )?(?:mein|um) gott(?:es willen)?(?![^ ])/g, ''],
  [/(?<![^ ])auf einmal(?![^ ])/g, ''],
  [
    /(?<![^ ])ich (?:glaube?|denke?|furchte?|befurchte?|vermute?|meine?|schatze)(?! (?:[^ ]+ ){0,4}(?:ans?|daran|uber|nur)(?![^ ]))(?: dass?)?(?![^ ])/g,
    '',
  ],
  [/(?<![^ ])(?:glaube?|denke?|meine?|furchte) (?:ich|i)(?![^ ])/g, ''],
  [
    /(?<![^ ])(?:ich habe das gefuhl|es kommt mir vor|es sieht aus|kommt mir vor|sieht aus) (?:als ob|als|dass?)(?![^ ])/g,
    '',
  ],
  [
    /(?<![^ ])(?:ich weiss nicht|^weiss nicht|keine ahnung|wissen sie|verstehen sie)(?: (?:was ich (?:tun|machen) soll|was los ist|warum|wieso|was das ist))?(?![^ ])/g,
    'aber',
  ],
  [/(?<![^ ])nicht (?:ganz |so )?(?:richtig|wirklich|gut|mehr richtig|mehr gut)(?![^ ])/g, 'nicht'],
];

/** The words as rules read them: folded, in plain German, no adverbs, no figures of speech. `|` ends a sentence. */
export function prepareDe(text: string): string {
  return text
    .split(
      /[.!?;…]+(?=\s|$)|(?<=^\s*(?:nein|nee|ja|hallo|bitte|gr[uü](?:ß|ss|e)zi|grüß gott|servus|hilfe))[,:]/i,
    )
    .map(sentence)
    .filter((words) => words !== '')
    .join(' | ');
}

function sentence(text: string): string {
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => plainWords.get(word) ?? word)
    .filter((word) => !ADVERBS.has(word));
  const once = words.filter((word, index) => word !== words[index - 1] || /^(?:\d+|hilfe|eins)$/.test(word));
  const rephrased = REPHRASED.reduce((said, [from, to]) => said.replace(from, to), once.join(' '));
  return clausesOf(rephrased.replace(/ +/g, ' ').replace(figuresDe, 'etwas').replace(/ +/g, ' ').trim());
}
