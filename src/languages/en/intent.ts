import { createIntentReader } from '../../reception/understand/intent-reader.ts';
import { directoryEn } from './directory.ts';
import { informationEn } from './hours/information.ts';
import { isIntroduction } from './introduction.ts';
import { asksWhoAnswers } from './machine.ts';
import { withoutNegated } from './negation.ts';
import { peopleEn } from './people.ts';
import { normalise } from './words.ts';
import { yesNo } from './yes-no.ts';

const MESSAGE =
  /\b(?:(?:leave|take|give|pass|get|have) (?:\w+ ){0,3}messages?|messages? for|(?:call|ring|phone) (?:me |us )?back|return my call|callback|call back|get back to me|(?:call|ring|phone) me (?:on|at|when|later|tomorrow|today|tonight))\b|^(?:a )?message$|^(?:(?:hello|please|just|can you|could you|would you) )*(?:call|ring|phone) me(?: please)?(?= \d|$)/;
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

const NO_MESSAGE =
  /\b(?:did (?:you|he|she|they|anyone|somebody|someone) get|have (?:you|they) got|got your|get your|your messages?|left (?:a|me|you|my)|i (?:will|can|could|may|might|would|should|shall|am going to|tried to) (?:call|ring|phone)(?: you)? back|returning (?:your|a) call)\b/;
/** Somebody is to be told something. */
const TELL = /\b(?:tell|let|inform) (.{1,40}?) (?:know|that|i|we|to|about|it is|my)\b/;
/** Somebody is to ring. */
const CALLS_BACK =
  /\b(?:can|could|would|will|have|get|ask|want|need|like) (.{1,40}?) (?:to )?(?:call|ring|phone|contact|text|email|get back to|return) (?:me|us|my|back)\b/;

const WAIT =
  /^(?:(?:okay|no|oh|yes|well|sorry|excuse me|hello) )*(?:wait(?: a (?:moment|second|minute))?|hold on|hang on|(?:one|just a|just one) (?:moment|second|minute)|listen|excuse me|hello|hi|(?:is )?(?:anybody|anyone|somebody|someone) there|are you (?:still )?there|can you hear me)$/;

const ABOUT = / (?:about|regarding|because|concerning)\b.*$/;

/** What callers want, in English. */
export const readIntent = createIntentReader({
  normalise,
  isPolite: (text) => /\bplease\b/i.test(text),
  goodbye: GOODBYE,
  nothingElse: NOTHING,
  repeat: REPEAT,
  wait: WAIT,
  cancel: CANCEL,
  help: HELP,
  asksWhoAnswers,
  withoutNegated,
  isIntroduction,
  message: {
    toldTo: [TELL, CALLS_BACK],
    asked: MESSAGE,
    none: NO_MESSAGE,
    forWhom: (words) => (/\b(?:for|to|with) (?!me\b)(.+)$/.exec(words)?.[1] ?? '').replace(ABOUT, ''),
  },
  yesNo,
  people: peopleEn,
  directory: directoryEn,
  office: 'the office',
  information: informationEn,
  asksWhen:
    /^(?:(?:and|so|hello|hi|sorry) )*(?:when|what times?|what days?|which days?|until when|till when|how late|how long|how early)\b/,
});
