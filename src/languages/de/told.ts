import { createToldReader } from '../../reception/understand/told-reader.ts';
import { namesDe } from './name.ts';
import { numbersDe } from './numbers/numbers-de.ts';

const E = '(?!\\p{L})';
const B = '(?<!\\p{L})';
/** What follows says something of the name or of the caller, and is no name. */
const NO_NAME = `(?!(?:nicht|falsch|krank|sehr|so|ein|eine|einer|noch|auch|gerade|heute|auf|in|im|am|bei|zu|an|für|fuer|mit|neu|neue[rs]?|patient|patientin|kunde|kundin|wegen|unsicher|privat|schwanger|etwas|jemand|niemand|alles|alleine?|seit|bis|ab|erst|schon|total|völlig|ganz|echt|wirklich|ziemlich|richtig|wieder|immer|besetzt|laut|kalt|dunkel|schwierig|lang|kurz|kompliziert|verletzt|verzweifelt|verhindert|verärgert|umgezogen|unterwegs|erreichbar|gestürzt|gefallen|enttäuscht|sauer|zu hause|dran|weg|dringend|nur|leider|unter|mein|meine|meiner|nichts|was|es)${E}|(?:der|die|das|eure|ihre|ihr) (?:\\p{L}+e[rs]? )?(?:vater|mutter|mama|papa|mann|frau von|sohn|tochter|bruder|schwester|oma|opa|tante|onkel|nachbar|nachbarin|mieter|mieterin|patient|patientin|kunde|kundin|neue|nummer|telefonnummer|hölle|sache)${E})`;
const DIGIT = '(?:null|eins|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|doppel|plus)';
/** Where a name ends. */
const NAME_ENDS = `(?=[,.;!?]|\\s+(?:[+\\d]|${DIGIT} ${DIGIT}${E}|(?:und|ich|kann|könn\\p{L}*|koenn\\p{L}*|würd\\p{L}*|wuerd\\p{L}*|möcht\\p{L}*|moecht\\p{L}*|bitte|es|wegen|mein|meine|meiner|von der firma|aus|unter|nummer|telefonnummer|handynummer|rufen|ruf|sagen|sie|er|hier|wir|mit der nummer|telefon|handy|am apparat|soll|richten)${E})|\\s*$)`;
const NAME = `(\\p{L}[\\p{L}'’. -]{1,59}?)`;

const CALLED = '(?:zurückrufen|zurueckrufen|anrufen|rückrufen|zurückmelden|melden|ausrichten|kontaktieren)';
/** Where what it is about ends. */
const ABOUT_ENDS = new RegExp(
  `(?:[\\s,.;!?]+(?:und |aber )?(?:bitte )?(?:${[
    `(?:rufen|ruft|ruf|melden) (?:sie |du )?(?:mich|uns|sich|zurück|bei mir)${E}`,
    `(?:um|erbitte|brauche) (?:\\p{L}+ ){0,2}(?:rückruf|rueckruf)${E}`,
    `(?:kann|kannst|könnte|könnten|koennte|koennten|können|koennen|würde|würden|soll|sollte|möchte)(?= (?:[\\p{L}\\d.-]+ ){1,8}?${CALLED}${E})`,
    `(?:mein name (?:ist|lautet)|ich heiße|ich heisse)${E}`,
    `hier (?:ist|spricht) ${NO_NAME}\\p{L}`,
    `meine (?:handy|telefon|rückruf|ruf|mobil)?nummer (?:ist|lautet|wäre)${E}`,
    `(?:(?:sie|du) )?(?:erreichen|erreichst) (?:sie |du )?mich${E}`,
    `ich (?:bin|wäre) (?:\\p{L}+ ){0,3}?(?:unter|erreichbar)${E}`,
    `(?:ich )?(?:möchte|moechte|wollte|will|würde gern|würde gerne|hätte gern|hätte gerne) (?:ich )?(?:eine nachricht|einen rückruf)${E}`,
    `ich bitte um${E}`,
    '(?:unter |auf )?(?:\\+|0)\\d[\\d /()-]{7,20}\\s*$',
  ].join('|')})|\\s+(?:hinterlassen|hinterlasse|aufsprechen|aufgeben|dalassen)[\\s.!?]*$)`,
  'iu',
);

/** What one sentence tells of a message: "hier ist Tom Becker, bitte Rückruf unter 030 1234567, es geht um meine Rechnung". */
export const readTold = createToldReader({
  prepare: (text) => text,
  named: new RegExp(`${B}(?:mein name ist|ich heiße|ich heisse)\\s+${NO_NAME}${NAME}${NAME_ENDS}`, 'iu'),
  mayBeNamed: new RegExp(`${B}(?:hier ist|hier spricht|ich bin)\\s+${NO_NAME}${NAME}${NAME_ENDS}`, 'iu'),
  announced: (name) => `mein Name ist ${name}`,
  name: namesDe.name,
  about:
    /(?<!\p{L})(?:(?:und )?es (?:geht|ginge|handelt sich) (?:mir |dabei |hier )?um\s+(?=\P{L}*\p{L}{3})|(?=(?:wegen|bezüglich|bezueglich|betreffs|in sachen) ))((?!(?:(?:um |wegen )?(?:das|es|dich|sie|ihn|dem))(?!\p{L})\P{L}*$)\p{L}.{2,})$/iu,
  aboutEnds: ABOUT_ENDS,
  courtesy:
    /(?:[\s,.!]+(?:an|bitte|danke|vielen dank|danke schön|dankeschön|auf wiederhören|tschüss))*[\s.!?]*$/iu,
  number: numbersDe.number,
});
