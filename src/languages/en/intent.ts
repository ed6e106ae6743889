import { findPeople, type PersonMatch } from '../../reception/directory.ts';
import type { Intent, OfficeFacts } from '../../reception/intent.ts';
import { nameFit } from '../../reception/name-fit.ts';
import type { Person } from '../../reception/office.ts';
import { asksWhoAnswers } from '../../reception/understand/machine.ts';
import { withoutNegated } from '../../reception/understand/negation.ts';
import { isIntroduction, readMention, readPeople } from '../../reception/understand/people.ts';
import { normalise } from '../../reception/understand/words.ts';
import { readYesNo } from '../../reception/understand/yes-no.ts';
import { informationEn } from './hours/information.ts';

const MESSAGE =
  /\b(?:(?:leave|take|give|pass|get|have) (?:\w+ ){0,3}messages?|messages? for|(?:call|ring|phone) (?:me |us )?back|return my call|callback|call back|get back to me|(?:call|ring|phone) me (?:on|at|when|later|tomorrow|today|tonight))\b|^(?:a )?message$/;
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

/** A message that was left or received, and a caller who will ring again. */
const NO_MESSAGE =
  /\b(?:did (?:you|he|she|they|anyone|somebody|someone) get|have (?:you|they) got|got your|get your|your messages?|left (?:a|me|you|my)|i (?:will|can|could|may|might|would|should|shall|am going to|tried to) (?:call|ring|phone)(?: you)? back|returning (?:your|a) call)\b/;
/** Somebody is to be told something. */
const TELL = /\b(?:tell|let|inform) (.{1,40}?) (?:know|that|i|we|to|about|it is|my)\b/;
/** Somebody is to ring. */
const CALLS_BACK =
  /\b(?:can|could|would|will|have|get|ask|want|need|like) (.{1,40}?) (?:to )?(?:call|ring|phone|contact|text|email|get back to|return) (?:me|us|my|back)\b/;

/** Said to be let in, or to gain time: what is wanted comes next. */
const WAIT =
  /^(?:(?:okay|no|oh|yes|well|sorry|excuse me|hello) )*(?:wait(?: a (?:moment|second|minute))?|hold on|hang on|(?:one|just a|just one) (?:moment|second|minute)|listen|excuse me|hello|hi|(?:is )?(?:anybody|anyone|somebody|someone) there|are you (?:still )?there|can you hear me)$/;

const NOBODY: PersonMatch = { people: [], exact: false };
const ABOUT = / (?:about|regarding|because|concerning)\b.*$/;

/**
 * Rules over words. They read what a grammar engine returns and what an open-vocabulary engine writes alike;
 * context (what was asked) is the topics' business, and so is danger, which is asked about before anything else.
 *
 * @param today local date, for holidays by name.
 */
export function readIntent(text: string, office: OfficeFacts, today: string): Intent {
  const words = normalise(text);
  const early = closing(words) ?? (asksWhoAnswers(words) ? MACHINE : undefined);
  if (early) return early;
  const { rest, negated } = withoutNegated(words);
  const wanted = request(rest, { office, today, isPolite: /\bplease\b/i.test(text) });
  if (wanted) return wanted;
  if (negated) return { type: 'refusal' };
  return isIntroduction(words) ? { type: 'introduction' } : answer(text, words);
}

const MACHINE: Intent = { type: 'machine' };

interface Asked {
  readonly office: OfficeFacts;
  readonly today: string;
  readonly isPolite: boolean;
}

/** What is asked for, with what is not wanted left out. */
function request(words: string, { office, today, isPolite }: Asked): Intent | undefined {
  if (words === '') return undefined;
  const { people } = office;
  const answered = () => readYesNo(words) !== undefined || HELP.test(words);
  return (
    messageFor(words, people) ??
    readPeople(words, people, isPolite) ??
    informationEn(words, office, today) ??
    (answered() ? undefined : readMention(words, people))
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
  const told = namedIn(TELL, words, people) ?? namedIn(CALLS_BACK, words, people);
  if (told) return { type: 'message', match: told };
  if (!MESSAGE.test(words) || NO_MESSAGE.test(words)) return undefined;
  const [, whom = ''] = /\b(?:for|to|with) (?!me\b)(.+)$/.exec(words) ?? [];
  const match = findPeople(whom.replace(ABOUT, ''), people);
  return { type: 'message', match: match.exact ? match : NOBODY };
}

function namedIn(carrier: RegExp, words: string, people: readonly Person[]): PersonMatch | undefined {
  const [, whom = ''] = carrier.exec(words) ?? [];
  const match = findPeople(whom, people);
  return match.exact && !nameFit(whom, match.people).isEveryday ? match : undefined;
}

function answer(text: string, words: string): Intent {
  if (HELP.test(words)) return { type: 'help' };
  return { type: readYesNo(text) ?? 'unknown' };
}
