import { findPeople, type PersonMatch } from '../directory.ts';
import { nameFit } from '../name-fit.ts';
import type { Person } from '../office.ts';
import { mentionsPerson } from './wants-person.ts';

/** Somebody is asked for, or at least spoken of. */
export type PeopleIntent =
  /** `match` is empty when somebody was asked for whom the directory does not know. */
  | { readonly type: 'transfer'; readonly match: PersonMatch }
  /** Somebody of the directory is spoken of, and nobody was asked for: worth a question, never a call. */
  | { readonly type: 'mention'; readonly match: PersonMatch; readonly asks: boolean }
  | { readonly type: 'person' };

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

const NONE: PersonMatch = { people: [], exact: false };

/**
 * Who is asked for.
 *
 * @param words Normalised, without what is not wanted.
 * @param isPolite The words had a "please": an everyday word is meant as a name then.
 */
export function readPeople(
  words: string,
  people: readonly Person[],
  isPolite: boolean,
): PeopleIntent | undefined {
  const asked = objectOf(words);
  const named = asked === undefined ? NONE : findPeople(asked, people);
  const fit = asked === undefined ? undefined : nameFit(asked, named.people);
  if (named.exact && (!fit?.isEveryday || fit.startsWithName)) return { type: 'transfer', match: named };
  if (mentionsPerson(words)) return exactlyNamed(words, people) ?? { type: 'person' };
  if (asked !== undefined) return { type: 'transfer', match: fit?.isEveryday ? NONE : named };
  return maybeFor(words, people, isPolite) ?? nameAlone(words, people, isPolite);
}

/** Somebody who is spoken of: by a whole name, by a title and a name, by what a department is called. */
export function readMention(words: string, people: readonly Person[]): PeopleIntent | undefined {
  const [, whom = ''] = HOW_THEY_ARE.exec(words) ?? [];
  const named = findPeople(whom, people);
  if (named.exact && nameFit(whom, named.people).isAlone)
    return { type: 'mention', match: named, asks: true };
  if (/^(?:no )?not\b/.test(words)) return undefined;
  const told = words.replace(INTRODUCTION, '');
  const match = findPeople(told, people);
  if (!match.exact) return undefined;
  const fit = nameFit(told, match.people);
  const asks = QUESTION.test(words);
  const isOfAnotherCall = SPEAK_TO.test(words);
  const isClear = fit.isWhole || (!fit.isEveryday && (asks || isOfAnotherCall || SPOKE.test(words)));
  return isClear ? { type: 'mention', match, asks } : undefined;
}

const SPOKE =
  /\b(?:spoke|spoken|talked|seen|saw|met|called|rang|phoned|emailed|appointment with|return(?:ing)?)\b/;

/** Whether nothing but a name was said, as one's own: "this is Anna Brown", "hello, it's Ben from the bank". */
export function isIntroduction(words: string): boolean {
  return /^(?:(?:hello|hi|yes|good morning|good afternoon|good evening|hey|okay|oh|well) )*(?:my (?:\w+ )?name is|this is|it is|i am(?! \w+ing\b)|you are speaking (?:to|with)) (?!not\b|about\b|for\b|in\b|at\b|on\b|the\b|a\b|an\b|my\b|just\b|so\b|very\b|going\b|having\b|urgent\b|regarding\b|sick\b|ill\b|late\b)[\p{L}' ]{2,60}$/u.test(
    words,
  );
}

/** What follows "speak to", without "about my invoice"; undefined when nobody is asked for. */
function objectOf(words: string): string | undefined {
  const [, before = '', rest = ''] = SPEAK_TO.exec(words) ?? [];
  if (rest === '') return undefined;
  if (NO_REQUEST.test(before) && !REQUEST.test(before)) return undefined;
  const whom = ` ${rest}`.replace(ABOUT, '').trim();
  return /^(?:you|me|us|them|him|her)?$/.test(whom) ? undefined : whom;
}

/** An office may have a directory entry called "reception". */
function exactlyNamed(words: string, people: readonly Person[]): PeopleIntent | undefined {
  const match = findPeople(words, people);
  const isClear = match.exact && match.people.length === 1 && !nameFit(words, match.people).isEveryday;
  return isClear ? { type: 'transfer', match } : undefined;
}

function maybeFor(words: string, people: readonly Person[], isPolite: boolean): PeopleIntent | undefined {
  const [carrier = '', rest = ''] = MAYBE_FOR.exec(words) ?? [];
  const asked = ` ${rest}`.replace(ABOUT, '').trim();
  // "Is Anna there" asks for her, "is Anna in today" about her.
  if (/^(?:(?:hello|hi|oh) )*is /.test(carrier) && !/ there$/.test(asked)) return undefined;
  return nameAlone(asked.replace(/ there$/, ''), people, isPolite);
}

function nameAlone(words: string, people: readonly Person[], isPolite: boolean): PeopleIntent | undefined {
  const match = findPeople(words, people);
  if (match.people.length === 0) return undefined;
  const fit = nameFit(words, match.people);
  if (!fit.isAlone) return undefined;
  // A bare "it" may be the department, and is more often nothing.
  const isClear = match.exact && (!fit.isEveryday || isPolite || (fit.isOwnAlias && !fit.isPronoun));
  return { type: 'transfer', match: { ...match, exact: isClear } };
}
