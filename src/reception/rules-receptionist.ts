import { callerLine } from './caller-line.ts';
import type { DialogueState } from './dialogue-state.ts';
import type { Languages } from './language.ts';
import type { Office } from './office.ts';
import { localTime } from './opening-hours.ts';
import type { Heard, Receptionist, ReplyPart, Turn } from './receptionist.ts';
import { raiseAlarm } from './topics/alarm.ts';
import { answer } from './topics/answers.ts';
import { greet } from './topics/greeting.ts';
import { pressed } from './topics/keys.ts';
import { toPeople } from './topics/people.ts';
import { ask } from './topics/question.ts';
import { silent } from './topics/silence.ts';
import { type Reply, readWords, type Scene, type Step } from './topics/step.ts';
import { returned } from './topics/transfer.ts';

export interface ReceptionistDesk {
  readonly office: Office;
  readonly languages: Languages;
  /**
   * Id of the `serial`-th message of a call. The same arguments must always give the same id: it makes a
   * message that is confirmed twice, before and after a crash, one message.
   */
  readonly newId: (callId: string, serial: number) => string;
}

/** A call with more turns than these is with people in better hands, whoever it is. */
export const MAX_TURNS = 100;

/**
 * Answers by rules alone: no network, no model, the same words every time. It is the receptionist of an office
 * without a language model, and everybody's when the model is away.
 */
export function createRulesReceptionist(desk: ReceptionistDesk): Receptionist<DialogueState> {
  // Expressions are compiled at their first use and better at their second, for so long that a call would be heard to stop.
  const { readers } = desk.languages(desk.office.language);
  for (let times = 0; times < 2; times += 1) readers.danger('');
  return {
    label: 'rules',
    async *reply(turn, signal) {
      if (signal.aborted) return;
      const scene = sceneOf(desk, turn);
      const reply = await perform(decide(scene, turn.state, turn.heard), turn);
      if (reply) yield* play(settleCounts(reply, turn), signal);
    },
  };
}

/** What the topics may know of this turn. */
export function sceneOf(
  desk: ReceptionistDesk,
  turn: Pick<Turn<DialogueState>, 'callId' | 'callerNumber' | 'nowMs' | 'state'>,
): Scene {
  const { office, languages, newId } = desk;
  const { callId, callerNumber, nowMs, state } = turn;
  const language = languages(state.language);
  return {
    office,
    language,
    book: language.phrases,
    readers: language.readers,
    callId,
    callerNumber: callerLine(callerNumber, office.country),
    nowMs,
    today: localTime(nowMs, office.timeZone).date,
    messageId: (serial) => newId(callId, serial),
  };
}

/**
 * Commits what has to be committed before the words that claim it are chosen. Undefined when the caller went on,
 * so that nothing came of it.
 */
export async function perform(
  step: Step,
  { confirmed, commit }: Pick<Turn<DialogueState>, 'confirmed' | 'commit'>,
): Promise<Reply | undefined> {
  let next = step;
  while ('commit' in next) {
    if (!(await confirmed)) return undefined;
    const message = next.commit;
    const committed = await commit([{ type: 'keep-message', message }]);
    next = committed === 'stored' ? next.stored : next.failed;
  }
  return next;
}

/** Yields a reply as the parts of the receptionist's contract. */
export function* play(
  { say, state, leave, alarm }: Reply,
  signal: AbortSignal,
): Generator<ReplyPart<DialogueState>, void, undefined> {
  if (alarm !== undefined && !signal.aborted) yield { type: 'alarm', alarm };
  const sentences = say.filter((text) => text !== '');
  for (const text of sentences) {
    if (signal.aborted) return;
    yield { type: 'say', text };
  }
  if (signal.aborted) return;
  yield { type: 'state', state };
  if (leave && !signal.aborted) yield { type: 'leave', outcome: leave };
}

/**
 * Words or keys that did not count one more misunderstanding were understood. A silence says nothing about it,
 * so one between two mumbled answers does not start the count again. What was said is kept for "repeat".
 */
export function settleCounts(reply: Reply, { state: before, heard }: Turn<DialogueState>): Reply {
  const { state } = reply;
  const spoke = heard.type === 'words' || heard.type === 'digits';
  const understood = spoke && state.misunderstood <= before.misunderstood;
  return {
    ...reply,
    state: {
      ...state,
      misunderstood: understood ? 0 : state.misunderstood,
      turns: before.turns + 1,
      lastSaid: reply.say.join(' '),
    },
  };
}

/** The rules themselves: pure, from what was heard to what is to be done. */
function decide(scene: Scene, state: DialogueState, heard: Heard): Step {
  // Before anything else, whatever was asked and however long the call has been.
  const alarm = heard.type === 'words' ? scene.readers.danger(heard.text) : undefined;
  if (alarm !== undefined) return raiseAlarm(scene, { ...state, silences: 0 }, alarm);
  if (state.turns >= MAX_TURNS) return toPeople(scene, state);
  const speaking: DialogueState = { ...state, silences: 0 };
  switch (heard.type) {
    case 'call-start':
      return greet(scene, state);
    case 'returned':
      return returned(scene, state, heard.because, heard.transferKey);
    case 'back':
      return ask(scene, state, scene.book.stillHere);
    case 'silence':
      return silent(scene, state, heard.times);
    case 'digits':
      return pressed(scene, speaking, heard.digits);
    case 'words':
      return answer(scene, speaking, readWords(scene, heard.text, heard.recording));
  }
}
