import { peopleWithHours } from '../desk/hours-of.ts';
import type { Directory, PersonMatch } from '../directory.ts';
import type { Intent, OfficeFacts } from '../intent.ts';
import type { YesNo } from '../language.ts';
import type { Person } from '../office.ts';
import type { InformationReader } from './information.ts';
import type { PeopleReader } from './people.ts';

/** What a language says to ask for something. Patterns and functions read normalised words if nothing else is said. */
export interface IntentWords {
  normalise(text: string): string;
  /** @param text As it was heard: courtesies are no words any more when they are normalised. */
  isPolite(text: string): boolean;
  readonly goodbye: RegExp;
  readonly nothingElse: RegExp;
  readonly repeat: RegExp;
  /** Said to be let in, or to gain time: what is wanted comes next. */
  readonly wait: RegExp;
  readonly cancel: RegExp;
  readonly help: RegExp;
  /** Whether the caller asks what answers: a person or a machine. */
  asksWhoAnswers(words: string): boolean;
  /** The words without what the caller does not want, such as "do not put me through to billing". */
  withoutNegated(words: string): { readonly rest: string; readonly negated: boolean };
  /** Whether nothing but a name was said, as one's own. */
  isIntroduction(words: string): boolean;
  readonly message: MessageWords;
  /** @param text Normalised or not. */
  yesNo(text: string): YesNo | undefined;
  readonly people: PeopleReader;
  readonly directory: Directory;
  /** What `information` knows the office by, such as `the office`. */
  readonly office: string;
  /** Hours and address. @param today Local date, for holidays by name. */
  readonly information: InformationReader;
  /** What a question about a time begins with: who asks when they can speak to somebody does not ask for them. */
  readonly asksWhen: RegExp;
}

export interface MessageWords {
  /** Somebody is to be told something, or to ring; the first group that matched is whom. */
  readonly toldTo: readonly RegExp[];
  readonly asked: RegExp;
  /** A message that was left or received, and a caller who will ring again. */
  readonly none: RegExp;
  /** Whom a message is for; empty when nobody is named. */
  forWhom(words: string): string;
}

const NOBODY: PersonMatch = { people: [], exact: false };
const MACHINE: Intent = { type: 'machine' };

/**
 * Rules over words. They read what a grammar engine returns and what an open-vocabulary engine writes alike;
 * context (what was asked) is the topics' business, and so is danger, which is asked about before anything else.
 */
export function createIntentReader(
  says: IntentWords,
): (text: string, office: OfficeFacts, today: string) => Intent {
  function closing(words: string): Intent | undefined {
    if (says.goodbye.test(words)) return { type: 'goodbye' };
    if (says.nothingElse.test(words)) return { type: 'nothing-else' };
    if (says.repeat.test(words)) return { type: 'repeat' };
    if (says.wait.test(words)) return { type: 'wait' };
    return says.cancel.test(words) ? { type: 'cancel' } : undefined;
  }

  /** What is asked for, with what is not wanted left out. */
  function request(words: string, { office, today, isPolite }: Asked): Intent | undefined {
    if (words === '') return undefined;
    const { people } = office;
    const answered = () => says.yesNo(words) !== undefined || says.help.test(words);
    return (
      messageFor(words, people) ??
      hoursOfSomebody(words, office, today) ??
      says.people.readPeople(words, people, isPolite) ??
      says.information(words, office, today) ??
      (answered() ? undefined : says.people.readMention(words, people))
    );
  }

  /** "Is the billing desk open?" of those who have hours of their own. */
  function hoursOfSomebody(words: string, office: OfficeFacts, today: string): Intent | undefined {
    const people = peopleWithHours(office);
    if (people.length === 0) return undefined;
    if (says.people.isAskedFor(words) && !says.asksWhen.test(words)) return undefined;
    const match = says.directory.findPeople(words, people);
    const [whose, ...others] = match.people;
    if (!whose || others.length > 0 || !match.exact || says.directory.nameFit(words, [whose]).isEveryday)
      return undefined;
    const ofOffice = says.directory.nameOut(words, whose, says.office);
    const asked = ofOffice === undefined ? undefined : says.information(ofOffice, office, today, true);
    return asked?.type === 'hours' ? { ...asked, whose } : undefined;
  }

  function messageFor(words: string, people: readonly Person[]): Intent | undefined {
    const { toldTo, asked, none, forWhom } = says.message;
    for (const carrier of toldTo) {
      const told = namedIn(carrier, words, people);
      if (told) return { type: 'message', match: told };
    }
    if (!asked.test(words) || none.test(words)) return undefined;
    const match = says.directory.findPeople(forWhom(words), people);
    return { type: 'message', match: match.exact ? match : NOBODY };
  }

  function namedIn(carrier: RegExp, words: string, people: readonly Person[]): PersonMatch | undefined {
    const whom =
      carrier
        .exec(words)
        ?.slice(1)
        .find((group) => group !== undefined) ?? '';
    const match = says.directory.findPeople(whom, people);
    return match.exact && !says.directory.nameFit(whom, match.people).isEveryday ? match : undefined;
  }

  function answer(text: string, words: string): Intent {
    if (says.help.test(words)) return { type: 'help' };
    return { type: says.yesNo(text) ?? 'unknown' };
  }

  return (text, office, today) => {
    const words = says.normalise(text);
    const early = closing(words) ?? (says.asksWhoAnswers(words) ? MACHINE : undefined);
    if (early) return early;
    const { rest, negated } = says.withoutNegated(words);
    const wanted = request(rest, { office, today, isPolite: says.isPolite(text) });
    if (wanted) return wanted;
    if (negated) return { type: 'refusal' };
    return says.isIntroduction(words) ? { type: 'introduction' } : answer(text, words);
  };
}

interface Asked {
  readonly office: OfficeFacts;
  readonly today: string;
  readonly isPolite: boolean;
}
