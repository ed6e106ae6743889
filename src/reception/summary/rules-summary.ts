import type { Alarm } from '../../core/alarm.ts';
import type { CallEnd } from '../../ports/call-repository.ts';
import type { KeptMessage } from '../../ports/message-repository.ts';
import type { HistoryLine } from '../receptionist.ts';
import { alarmIn } from '../rules-receptionist.ts';
import { type ReceptionistDesk, sceneOf } from '../scene.ts';
import { type DialogueState, initialState } from '../state/dialogue-state.ts';
import { nameOf } from '../turn/name-of.ts';
import { readWords } from '../turn/step.ts';
import { SUMMARY_WORDS } from './words.ts';

/** A call that is over. */
export interface EndedCall {
  readonly callId: string;
  /** What both sides said, oldest first; null in an office that keeps nobody's words. */
  readonly lines: readonly HistoryLine[] | null;
  readonly state: DialogueState;
  /** Those of this call, oldest first. */
  readonly messages: readonly KeptMessage[];
  /** Key of the directory: who was rung last. */
  readonly transferKey: string | null;
  readonly reason: CallEnd;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
}

/**
 * What a call came to, in one sentence in the language of the office: what was asked for, by the same readers that
 * answered it, and what was done; null where nothing was done and no words are kept. Reading takes about a millisecond for each turn; `pause` comes between them.
 */
export async function rulesSummary(
  desk: ReceptionistDesk,
  call: EndedCall,
  pause: () => Promise<void> = async () => {},
): Promise<string | null> {
  const words = SUMMARY_WORDS[desk.languages(desk.office.language).tag];
  const { alarms, topics } = await wantedIn(desk, call, pause);
  const asked = [...topics].flatMap((topic) => words.asked[topic] ?? []);
  const parts = [...[...alarms].map((alarm) => words.told[alarm]), ...asked, ...doneIn(desk, call)];
  if (call.reason === 'aborted') parts.push(words.brokeOff);
  if (parts.length === 0 && call.lines === null) return null;
  const nothing = call.lines?.some(isCaller) ? words.nothingDone : words.saidNothing;
  const text = parts.length === 0 ? nothing : parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

async function wantedIn(desk: ReceptionistDesk, call: EndedCall, pause: () => Promise<void>) {
  const alarms = new Set<Alarm>();
  const topics = new Set<string>();
  const { callId, nowMs } = call;
  // Every request is read as the first words of a call: what was asked before decides nothing about what is wanted.
  const state = initialState(call.state.language);
  const scene = sceneOf(desk, { callId, callerNumber: null, nowMs, state });
  for (const { text } of call.lines?.filter(isCaller) ?? []) {
    await pause();
    const alarm = alarmIn(scene, text);
    if (alarm !== undefined) alarms.add(alarm);
    const words = readWords(scene, text);
    const topic = scene.topics.list.find(({ request }) => request?.(scene, state, words) !== undefined);
    if (topic && alarm === undefined) topics.add(topic.name);
  }
  return { alarms, topics };
}

function doneIn({ office, languages }: ReceptionistDesk, call: EndedCall): readonly string[] {
  const { messages, state, transferKey, reason } = call;
  const words = SUMMARY_WORDS[languages(office.language).tag];
  const left = messages.map(({ kind, forKey, urgency }) => {
    const forName = nameOf(office, forKey);
    return kind === 'message'
      ? words.leftMessage(forName, urgency === 'urgent')
      : words.beganMessage(forName);
  });
  const last = reason === 'transferred' ? nameOf(office, transferKey) : null;
  const tried = reason === 'transferred' ? state.transfers.slice(0, -1) : state.transfers;
  const notReached = [...new Set(tried)].flatMap((key) => nameOf(office, key) ?? []).map(words.notReached);
  return [
    ...notReached,
    ...left,
    ...(last === null ? [] : [words.putThrough(last)]),
    ...(reason === 'handed-to-people' ? [words.handedToStaff] : []),
  ];
}

function isCaller({ speaker, text }: HistoryLine): boolean {
  return speaker === 'caller' && text !== '' && !text.startsWith('[');
}
