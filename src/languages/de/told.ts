import type { Told } from '../../reception/language.ts';
import { namesDe } from './name.ts';
import { numbersDe } from './numbers/numbers-de.ts';

const E = '(?!\\p{L})';
/** What follows says something of the name, and not what it is. */
const NO_NAME = `(?!(?:nicht|falsch|krank|sehr|so|ein|eine|einer|noch|auch|gerade|heute|auf|in|im|am|bei|zu|an|für|mit|neu|neue|patient|patientin|kunde|kundin|wegen|unsicher|privat|schwanger|etwas|jemand|niemand|alles|alleine|seit|bis)${E})`;
/** Where a name ends. */
const NAME_ENDS = `(?=[,.;!?]|\\s+(?:und|ich|kann|könn\\p{L}*|koenn\\p{L}*|würd\\p{L}*|wuerd\\p{L}*|möcht\\p{L}*|moecht\\p{L}*|bitte|es|wegen|mein|meine|meiner|von der firma|aus|unter|meine nummer|rufen|ruf|sagen|sie|er|hier|wir|mit der nummer|telefon|handy|am apparat|soll|richten)${E}|\\s*$)`;
const NAME = new RegExp(
  `(?<!\\p{L})(?:hier ist|hier spricht|mein name ist|ich heiße|ich heisse|ich bin)\\s+${NO_NAME}(\\p{L}[\\p{L}'’. -]{1,59}?)${NAME_ENDS}`,
  'iu',
);
const ABOUT =
  /(?<!\p{L})(?:(?:und )?es (?:geht|ginge|handelt sich) (?:mir |dabei |hier )?um\s+(?=\P{L}*\p{L}{3})|(?=(?:wegen|bezüglich|bezueglich|betreffs|in sachen) ))((?!(?:(?:um |wegen )?(?:das|es|dich|sie|ihn|dem))(?!\p{L})\P{L}*$)\p{L}.{2,})$/iu;
/** Said behind the reason, and no part of it. */
const COURTESY =
  /(?:[\s,.!]+(?:an|bitte|danke|vielen dank|danke schön|dankeschön|auf wiederhören|tschüss))*[\s.!?]*$/iu;

/** What one sentence tells of a message: "hier ist Tom Becker, bitte Rückruf unter 030 1234567, es geht um meine Rechnung". */
export function readTold(text: string, { country }: { readonly country: string }): Told {
  const plain = text.normalize('NFC');
  const about = ABOUT.exec(plain);
  const before = about === null ? plain : plain.slice(0, about.index);
  const [, called] = NAME.exec(before) ?? [];
  const heard = numbersDe.number(before, country);
  return {
    name: called === undefined ? undefined : namesDe.name(`mein Name ist ${called}`),
    number: heard.isWhole ? { digits: heard.digits, extension: heard.extension } : undefined,
    reason: about?.[1]?.replace(COURTESY, '') || undefined,
  };
}
