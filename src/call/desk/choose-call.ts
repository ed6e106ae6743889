import type { DeskWord } from '../../core/outcome.ts';
import { spokenNumber } from '../../reception/telephone-digits.ts';
import type { DeskCall, DeskVisit } from './desk-visit.ts';

/** Which call is listened to: the only one at once, else the one that is chosen by key. */
export async function chooseCall(visit: DeskVisit): Promise<DeskWord> {
  const { talk, words, person } = visit;
  if (person?.supervisor !== true) return over(visit, words.notAllowed);
  const calls = visit.calls();
  const [only] = calls.length === 1 ? calls : [];
  if (only) return listenTo(only, visit);
  if (calls.length === 0) return over(visit, words.noCalls);
  for (const [index, call] of calls.entries()) {
    const said = words.liveCall({ place: index + 1, count: calls.length, number: numberOf(call, visit) });
    const answer = await talk.ask(said, { keys: 1 });
    if (!answer) return { next: 'done' };
    if (answer.type === 'keys' && answer.digits === '1') return listenTo(call, visit);
  }
  return over(visit, words.noMoreCalls);
}

async function listenTo({ callId }: DeskCall, { talk, words, heard }: DeskVisit): Promise<DeskWord> {
  await talk.say(words.listening);
  heard(callId);
  return { next: 'listen', callId };
}

async function over({ talk }: DeskVisit, text: string): Promise<DeskWord> {
  await talk.say(text);
  return { next: 'done' };
}

function numberOf({ callerNumber }: DeskCall, { language }: DeskVisit): string | null {
  return callerNumber === null ? null : spokenNumber(callerNumber, language.phrases.plus);
}
