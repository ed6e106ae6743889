import { absenceOf } from '../../reception/desk/switches.ts';
import { untilByKeys, untilByWords } from '../../reception/desk/until.ts';
import { localTime } from '../../reception/opening-hours.ts';
import type { SideAnswer } from '../side-talk.ts';
import type { DeskVisit } from './desk-visit.ts';

const TIME_KEYS = 4;
/** Who has not said a time by then has dialled by mistake. */
const MOST_TIMES = 3;

/** "At lunch until two", for the person whose phone it is; who is away already is back. */
export async function changeAbsence(visit: DeskVisit): Promise<void> {
  const { talk, words, person, extension, entries, keep, nowMs } = visit;
  if (!person) return void (await talk.say(words.notYours));
  const entry = { kind: 'absence', about: person.key, by: extension } as const;
  if (absenceOf(entries(), person.key, nowMs()))
    return keep({ ...entry, atMs: nowMs(), untilMs: nowMs() }, words.back);
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const question = times === 0 ? words.untilWhen : words.untilWhenKeys;
    const answer = await talk.ask(question, { keys: TIME_KEYS });
    if (!answer) return;
    const untilMs = readUntil(answer, visit);
    if (untilMs === undefined) continue;
    const { office, language } = visit;
    const time = language.phrases.time(localTime(untilMs, office.timeZone).minute);
    return keep({ ...entry, atMs: nowMs(), untilMs }, words.awayUntil(time));
  }
}

function readUntil(answer: SideAnswer, { office, language, nowMs }: DeskVisit): number | undefined {
  const place = { office, language, nowMs: nowMs() };
  if (answer.type === 'keys') return untilByKeys(answer.digits, place);
  return answer.type === 'words' ? untilByWords(answer.text, place) : undefined;
}
