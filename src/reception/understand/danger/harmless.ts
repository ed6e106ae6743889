import type { Around } from './around.ts';
import type { Compile } from './compile.ts';
import type { Rule } from './rule.ts';

/** "Last year my mother had a fall"; who says more has come to something else. */
const PAST_WORDS = 5;

/** What a rule found, with the words beside it; those before belong to the same thought. */
export interface Match {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Whether the words beside a match take the alarm out of it: a denial, a past time, a word of an office. */
export function createHarmless(around: Around, compile: Compile): (rule: Rule, match: Match) => boolean {
  const turn = compile(around.turn, 'word');
  const denied = compile(around.denied, 'end');
  const deniedNext = compile(around.deniedNext, 'start');
  const wish = compile(around.deniedWish, 'word');
  const unlike = compile(around.unlike, 'start');
  const offered = compile(around.offered, 'end');
  const concern = compile(around.concern, 'start');
  const over = compile(around.over, 'word');
  const past = compile(around.past, 'word');
  const lately = compile(around.lately, 'word');
  const present = compile(around.present, 'word');
  const subject = compile(around.subject, 'word');
  const ongoing = compile(around.ongoing, 'end');

  return (rule, match) => {
    const after = thought(match.after);
    const denial = (denied.exec(match.before) ?? deniedNext.exec(after))?.[0];
    if (denial !== undefined && !unlike.test(after)) return rule.kind !== 'suicide' || !wish.test(denial);
    if (offered.test(match.before) || concern.test(after)) return true;
    if (isPast(match, past)) return true;
    if (rule.kind === 'suicide') return false;
    return over.test(match.after) || (rule.isEvent === true && isPast(match, lately));
  };

  function thought(after: string): string {
    return after.split(turn)[0] ?? '';
  }

  /** "Had a stroke ten years ago", "ten years ago he had a stroke", "wurde vor zehn Jahren überfallen"; not "last year you fixed my tap and he is choking". */
  function isPast(match: Match, time: RegExp): boolean {
    const after = thought(match.after);
    const later = time.exec(after);
    if (later !== null) {
      const between = after.slice(0, later.index);
      if (!subject.test(between) && !present.test(between) && !ongoing.test(between.trim())) return true;
    }
    const within = time.exec(match.words);
    if (within !== null) {
      const [head, tail] = [
        match.words.slice(0, within.index),
        match.words.slice(within.index + within[0].length),
      ];
      return !ongoing.test(head.trim()) && !present.test(tail);
    }
    const earlier = time.exec(match.before);
    if (earlier === null || ongoing.test(match.before.slice(0, earlier.index).trim())) return false;
    const between = match.before.slice(earlier.index + earlier[0].length).trim();
    return between.split(' ').length <= PAST_WORDS && !present.test(`${between} ${match.words}`);
  }
}
