import type { Heard, Receptionist, ReplyPart, Turn } from './receptionist.ts';
import { type ReceptionistDesk, sceneOf } from './scene.ts';
import type { DialogueState } from './state/dialogue-state.ts';
import type { Reply, Scene, Step } from './topic.ts';
import { holdsCard, refuseCard } from './topics/recording/card.ts';
import { returned } from './topics/transfer/returned.ts';
import { raiseAlarm } from './turn/alarm.ts';
import { announcementsFor, missingAnnouncements } from './turn/announcements.ts';
import { answer } from './turn/answer.ts';
import { pressed } from './turn/keypad.ts';
import { perform } from './turn/perform.ts';
import { ask } from './turn/question.ts';
import { silent } from './turn/silence.ts';
import { readWords, textOf } from './turn/step.ts';
import { tooLong } from './turn/too-long.ts';
import { declined, welcome } from './turn/welcome.ts';

/** A call with more turns than these is with people in better hands, whoever it is. */
export const MAX_TURNS = 100;

/**
 * Answers by rules alone: no network, no model, the same words every time. It is the receptionist of an office
 * without a language model, and everybody's when the model is away.
 */
export function createRulesReceptionist(desk: ReceptionistDesk): Receptionist<DialogueState> {
  return {
    label: 'rules',
    async *reply(turn, signal) {
      if (signal.aborted) return;
      const scene = sceneOf(desk, turn);
      const reply = await perform(decide(scene, turn.state, turn.heard), turn, signal);
      if (reply) yield* play(settleCounts(announced(scene, turn, reply), turn), signal);
    },
  };
}

/** Nothing is recorded before the caller has heard of it: where the greeting was interrupted, it is said again. */
function announced(scene: Scene, turn: Turn<DialogueState>, reply: Reply): Reply {
  if (turn.heard.type === 'call-start' || reply.leave) return reply;
  // A reply that refuses it leaves a state in which it is not missing any more.
  const wanted = new Set(announcementsFor(scene, reply.state));
  const missing = missingAnnouncements(scene, turn).filter((text) => wanted.has(text));
  return missing.length > 0 ? { ...reply, say: [...missing, ...reply.say] } : reply;
}

/** Yields a reply as the parts of the receptionist's contract. */
export function* play(
  { say, state, leave, alarm }: Reply,
  signal: AbortSignal,
): Generator<ReplyPart<DialogueState>, void, undefined> {
  if (alarm !== undefined && !signal.aborted) yield { type: 'alarm', alarm };
  for (const sentence of say.filter((each) => textOf(each) !== '')) {
    if (signal.aborted) return;
    const language = typeof sentence === 'string' ? state.language : sentence.language;
    yield { type: 'say', text: textOf(sentence), language };
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
      lastSaid: reply.say.map(textOf).join(' '),
    },
  };
}

/** The rules themselves: pure, from what was heard to what is to be done. */
function decide(scene: Scene, state: DialogueState, heard: Heard): Step {
  // Before anything else, whatever was asked and however long the call has been.
  const said = heard.type === 'words' || heard.type === 'time-limit' ? heard.text : undefined;
  const alarm = said === undefined ? undefined : alarmIn(scene, said);
  if (alarm !== undefined) return raiseAlarm(scene, { ...state, silences: 0 }, alarm);
  if (state.turns >= MAX_TURNS) return tooLong(scene, state);
  const speaking: DialogueState = { ...state, silences: 0 };
  switch (heard.type) {
    case 'call-start':
      return welcome(scene, state, heard.greeting);
    case 'returned':
      return declined(scene, state) ?? returned(scene, state, heard.because, heard.transferKey);
    case 'back':
      return ask(scene, state, scene.book.stillHere);
    case 'silence':
      return silent(scene, state, heard.times);
    case 'time-limit':
      return tooLong(scene, state);
    case 'digits':
      return pressed(scene, speaking, heard.digits);
    case 'words':
      return holdsCard(heard.text)
        ? refuseCard(scene, speaking, heard.text)
        : answer(scene, speaking, readWords(scene, scene.channel.ownWords(heard.text), heard.recording));
  }
}

/** Danger is told in any language of the office, whatever is spoken. */
export function alarmIn({ readers, others, channel }: Scene, text: string) {
  const own = channel.ownWords(text);
  return [readers, ...others.map((each) => each.readers)]
    .map((each) => each.danger(own))
    .find((alarm) => alarm !== undefined);
}
