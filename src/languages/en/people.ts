import { createPeopleReader } from '../../reception/understand/people.ts';
import { directoryEn } from './directory.ts';
import { mentionsPerson } from './wants-person.ts';

/** After these a name is certain to follow, so an unknown one is worth a question. */
const SPEAK_TO =
  /^(.*?)\b(?:(?:speak|talk|speaking|talking) (?:to|with)|(?:have|having) a (?:word|chat|quick word) with|(?:connect|put|transfer|pass|patch) (?:me|us|him|her|my call|this call|the call)(?: (?:back|straight|directly))?(?: (?:through|over|on|up))?(?: (?:to|with))?|through to|get hold of|(?:get|got) in touch with) (.+)$/;
/** Before it, they tell of another call or ask about one. */
const NO_REQUEST =
  /\b(?:can not|could not|did (?:i|you|he|she|they|we|anyone|somebody|someone)|have (?:i|you|they|we)|has (?:he|she|anyone|somebody|someone)|i was|we were|was just|you were|(?:am|are|is|was|were) (?:i|you|he|she|they|this|that)(?! able)|who (?:am|was|is|were)|he|she|they|had to|had a|after|when i|while|before|since|should i|must i|do i (?:have|need)|why|got|been|i|we|told you|somebody|someone) (?:just |already |only |now |also |last |to |have |had |ever |put |passed |get |reach )*$/;
/** They ask for it all the same. */
const REQUEST =
  /\b(?:can(?! not)|could(?! not)|may|might|would|will|want|wants|wanted|need|needs|like|love|prefer|wish|hoping|hope|trying|try|tried|asked|please|let|if|possible|able|help|calling|ringing|phoning|here)\b[\w' ]{0,60}$/;
/** After these anything may follow: only a name of the directory counts. */
const MAYBE_FOR =
  /(?:\b(?:ask for|asking for|looking for|calling for|ringing for|reach|get|get me|want|need|would like|can i have|could i have|may i have|give me|this is for|it is for|extension for|(?:can|could|would) you (?:get|fetch|find))|^(?:hello |hi )*(?:for|to)|^(?:hello |hi |oh )*is) (.+)$/;
/** It asks for nobody: how somebody is, not whether they come to the phone. */
const HOW_THEY_ARE =
  /^(?:(?:hello|hi|oh|and|so) )*(?:is|are|will|was) (.{1,60}?) (?:be )?(?:in|available|free|around|about|working|on duty|on holiday|on leave|at work|here|back|off|away|out|busy)(?: (?:today|now|yet|tomorrow|this|next|week|morning|afternoon|on|at|the|right|\w+day))*$/;
const ABOUT =
  / (?:about|regarding|because|concerning|as i|and i|so i|since|not|than|rather than|instead of|for me)\b.*$/;
const QUESTION =
  /^(?:(?:hello|hi|okay|and|so|well|sorry|excuse me|oh|yes|no) )*(?:who|what|where|when|why|how|which|is|are|was|does|do|did|has|have|will|would|whose)\b/;
/** Who says a name as their own asks for nobody. */
const INTRODUCTION =
  /\b(?:my (?:\w+ )?name is|this is|it is|i am(?! \w+ing\b)|speaking to you is|you are speaking (?:to|with)|here is) (?!about\b|for\b|regarding\b).*$/;

const SPOKE =
  /\b(?:spoke|spoken|talked|seen|saw|met|called|rang|phoned|emailed|appointment with|return(?:ing)?)\b/;

/** Who is asked for and spoken of in English. */
export const peopleEn = createPeopleReader(
  {
    askedFor: objectOf,
    maybeFor,
    mentionsPerson,
    askedAfter: (words) => HOW_THEY_ARE.exec(words)?.[1],
    denial: /^(?:no )?not\b/,
    withoutOwnName: (words) => words.replace(INTRODUCTION, ''),
    question: QUESTION,
    tellsOfAnother: (words) => SPEAK_TO.test(words) || SPOKE.test(words),
  },
  directoryEn,
);

/** What follows "speak to", without "about my invoice"; undefined when nobody is asked for. */
function objectOf(words: string): string | undefined {
  const [, before = '', rest = ''] = SPEAK_TO.exec(words) ?? [];
  if (rest === '') return undefined;
  if (NO_REQUEST.test(before) && !REQUEST.test(before)) return undefined;
  const whom = ` ${rest}`.replace(ABOUT, '').trim();
  return /^(?:you|me|us|them|him|her)?$/.test(whom) ? undefined : whom;
}

function maybeFor(words: string): string | undefined {
  const [carrier = '', rest] = MAYBE_FOR.exec(words) ?? [];
  if (rest === undefined) return undefined;
  const asked = ` ${rest}`.replace(ABOUT, '').trim();
  // "Is Anna there" asks for her, "is Anna in today" about her.
  if (/^(?:(?:hello|hi|oh) )*is /.test(carrier) && !/ there$/.test(asked)) return undefined;
  return asked.replace(/ there$/, '');
}
