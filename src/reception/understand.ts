import { findPeople, type PersonMatch } from './directory.ts';
import type { Office, Person } from './office.ts';
import type { DayRef } from './understand/day.ts';
import { isEmergency } from './understand/emergency.ts';
import { readInformation } from './understand/information.ts';
import { mentionsPerson } from './understand/wants-person.ts';
import { normalise } from './understand/words.ts';
import { readYesNo } from './understand/yes-no.ts';

/** What a caller wants, read from words alone, whatever was asked before. */
export type Intent =
  | { readonly type: 'emergency' }
  | { readonly type: 'hours'; readonly day: DayRef | undefined }
  | { readonly type: 'address' }
  /** `match` names the person the message is for, if one was named. */
  | { readonly type: 'message'; readonly match: PersonMatch }
  /** `match` is empty when somebody was asked for whom the directory does not know. */
  | { readonly type: 'transfer'; readonly match: PersonMatch }
  | { readonly type: 'person' }
  | {
      readonly type:
        | 'goodbye'
        | 'nothing-else'
        | 'repeat'
        | 'help'
        | 'cancel'
        | 'wait'
        | 'yes'
        | 'no'
        | 'unknown';
    };

type Facts = Pick<Office, 'name' | 'people' | 'holidays' | 'country'>;

const MESSAGE =
  /\b(?:(?:leave|take|give|pass|get|have) (?:\w+ ){0,3}messages?|messages? for|(?:call|ring|phone) (?:me |us )?back|return my call|callback|call back)\b|^(?:a )?message$/;
const GOODBYE =
  /^(?:(?:okay|no|thanks|thank you|right|well|great|that is (?:all|it|everything)|nothing else|all|very much|then|so much) )*(?:good ?bye|bye(?: bye| now)?|see you|cheers|have a (?:good|nice) (?:day|one|evening)|hang up)(?: (?:then|now|thanks|thank you|bye))*$/;
const NOTHING =
  /^(?:(?:no|nope|okay|well|thanks) )*(?:thank you|thanks|that is (?:it|all|everything)|that (?:will|would) be all|nothing(?: else| more)?|i am (?:fine|good|done|all set)|all good|not (?:today|really|right now)|no thank you|that was (?:it|all)|all done)(?: (?:thank you|thanks|for (?:now|today|your help)|very much|so much|no))*$/;
const REPEAT =
  /^(?:(?:sorry|pardon|what|excuse me|can you|could you|would you|i did not|again|hello) ?)*(?:pardon|repeat(?: that| it)?(?: again)?|say (?:that|it) again|(?:hear|understand|catch) (?:that|you)|what did you say|come again|once more|again|one more time|i beg your pardon|sorry|what)$/;
const HELP =
  /\b(?:what can (?:you|i) (?:do|say|ask)|what are my (?:options|choices)|menu|options)\b|^(?:i need )?(?:some )?help(?: me)?$|^can you help(?: me)?$/;
const CANCEL =
  /^(?:(?:no|actually|okay|oh|sorry) )*(?:never mind|nevermind|forget (?:it|that|about it)|cancel(?: that| it| the message)?|no message|stop(?: it)?)$/;

/** Said to be let in, or to gain time: what is wanted comes next. */
const WAIT =
  /^(?:(?:okay|no|oh|yes|well|sorry|excuse me|hello) )*(?:wait(?: a (?:moment|second|minute))?|hold on|hang on|(?:one|just a|just one) (?:moment|second|minute)|listen|excuse me|hello|hi)$/;

/** After these a name is certain to follow, so an unknown one is worth a question. */
const SPEAK_TO =
  /\b(?:(?:speak|talk|speaking|talking) (?:to|with)|(?:connect|put|transfer|pass) (?:me|us)(?: (?:through|over|on))?(?: (?:to|with))?|through to|get hold of) (.+)$/;
/** After these anything may follow: only a name of the directory counts. */
const MAYBE_FOR =
  /(?:\b(?:ask for|asking for|looking for|reach|get|get me|want|need|would like|can i have|could i have|may i have|give me)|^(?:hello |hi )?is) (.+)$/;
const ABOUT = / (?:about|regarding|because|concerning)\b.*$/;

const NOBODY: PersonMatch = { people: [], exact: false };

/** A name said without "can I speak to" counts when little else was said. */
const NAME_ALONE_WORDS = 5;

/**
 * Rules over words. They read what a grammar engine returns and what an open-vocabulary engine writes alike;
 * context (what was asked) is the topics' business.
 *
 * @param today local date, for holidays by name.
 */
export function understand(text: string, office: Facts, today: string): Intent {
  const words = normalise(text);
  if (isEmergency(text)) return { type: 'emergency' };
  return (
    closing(words) ??
    messageFor(words, office.people) ??
    transferTo(words, office.people) ??
    readInformation(words, office, today) ??
    nameAlone(words, office.people) ??
    answer(text, words)
  );
}

function closing(words: string): Intent | undefined {
  if (GOODBYE.test(words)) return { type: 'goodbye' };
  if (NOTHING.test(words)) return { type: 'nothing-else' };
  if (REPEAT.test(words)) return { type: 'repeat' };
  if (WAIT.test(words)) return { type: 'wait' };
  return CANCEL.test(words) ? { type: 'cancel' } : undefined;
}

function messageFor(words: string, people: readonly Person[]): Intent | undefined {
  if (!MESSAGE.test(words)) return undefined;
  const [, whom = ''] = /\b(?:for|to|with) (?!me\b)(.+)$/.exec(words) ?? [];
  const match = findPeople(whom.replace(ABOUT, ''), people);
  return { type: 'message', match: match.exact ? match : NOBODY };
}

function transferTo(words: string, people: readonly Person[]): Intent | undefined {
  const asked = object(SPEAK_TO, words);
  const named = findPeople(asked, people);
  if (named.exact) return { type: 'transfer', match: named };
  if (mentionsPerson(words)) return exactlyNamed(words, people) ?? { type: 'person' };
  if (asked !== '') return { type: 'transfer', match: named };
  const match = findPeople(object(MAYBE_FOR, words), people);
  return match.exact ? { type: 'transfer', match } : undefined;
}

/** What follows the carrier, without "about my invoice"; empty when it names nobody. */
function object(carrier: RegExp, words: string): string {
  const [, rest = ''] = carrier.exec(words) ?? [];
  const whom = ` ${rest}`.replace(ABOUT, '').trim();
  return /^(?:you|me|us|them)?$/.test(whom) ? '' : whom;
}

/** An office may have a directory entry called "reception". */
function exactlyNamed(words: string, people: readonly Person[]): Intent | undefined {
  const match = findPeople(words, people);
  return match.exact && match.people.length === 1 ? { type: 'transfer', match } : undefined;
}

function nameAlone(words: string, people: readonly Person[]): Intent | undefined {
  if (words.split(' ').length > NAME_ALONE_WORDS || readYesNo(words) !== undefined) return undefined;
  const match = findPeople(words, people);
  return match.people.length > 0 ? { type: 'transfer', match } : undefined;
}

function answer(text: string, words: string): Intent {
  if (HELP.test(words)) return { type: 'help' };
  return { type: readYesNo(text) ?? 'unknown' };
}
