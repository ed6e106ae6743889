import { join } from 'node:path';
import type { VoicemailRecord } from '../ports/mailbox.ts';
import type { KeptMessage } from '../ports/message-repository.ts';
import type { Store } from '../ports/store.ts';
import { recordingsIn } from '../wiring/home-paths.ts';
import { voicemailsOf } from '../wiring/mailbox.ts';
import { hasStorage, openStorage, type StoredFor } from '../wiring/storage.ts';
import { type EarlierCalls, earlierLines, earlierOf } from './earlier-lines.ts';
import { dueLines, progressText, type Seen } from './message-progress.ts';
import { localTime, minutesAndSeconds } from './words.ts';

/** What a caller left: with the attendant, or with the mailbox of the PBX. */
export type Left =
  | { readonly kind: 'message'; readonly message: KeptMessage; readonly earlier: EarlierCalls }
  | { readonly kind: 'voicemail'; readonly voicemail: VoicemailRecord };

/** Those that are meant by an id or the beginning of one. */
export async function findLeft(at: StoredFor, id: string): Promise<readonly Left[]> {
  const begin = id.toLowerCase();
  return [...(await messagesOf(at, begin)), ...beginningWith(voicemailsOf(at), begin)];
}

/** Its sound, absolute. */
export function soundOf(home: string, left: Left): string | undefined {
  if (left.kind === 'voicemail') return left.voicemail.file;
  const { recording, nameRecording } = left.message;
  const file = recording ?? nameRecording;
  return file === null ? undefined : join(recordingsIn(home), file);
}

export function messageLines(left: Left, seen: Seen & { readonly home: string }): readonly string[] {
  const { home, timeZone } = seen;
  const sound = soundOf(home, left);
  const recording = sound === undefined ? [] : [`  recording: ${sound}`];
  if (left.kind === 'voicemail') {
    const { id, takenAtMs, lengthMs, heard, callerName, callerNumber } = left.voicemail;
    return [
      `${localTime(takenAtMs, timeZone)}  voicemail of ${minutesAndSeconds(lengthMs)}, ${heard ? 'heard' : 'not heard yet'}`,
      `  from ${fromWhom(callerName, callerNumber)}`,
      ...recording,
      `  id ${id}`,
    ];
  }
  const { id, kind, takenAtMs, callerName, callbackNumber, extension, forKey, reason, callId, ...state } =
    left.message;
  const what = kind === 'message' ? 'message' : 'missed call';
  return [
    `${localTime(takenAtMs, timeZone)}  ${what} for ${forKey ?? 'the office'}${lateText(state)}${progressText(left.message, seen)}`,
    ...dueLines(left.message, seen),
    `  from ${fromWhom(callerName, callbackNumber)}${extension === null ? '' : `, extension ${extension}`}`,
    ...(reason === null ? [] : [`  ${reason}`]),
    ...state.fields.map(({ key, value }) => `  ${key}: ${value}`),
    ...recording,
    ...(state.nameRecording === null || state.recording === null
      ? []
      : [`  the name: ${join(recordingsIn(home), state.nameRecording)}`]),
    ...earlierLines(left.earlier, timeZone),
    `  id ${id}`,
    `  call ${callId}`,
  ];
}

async function messagesOf(at: StoredFor, begin: string): Promise<readonly Left[]> {
  if (!hasStorage(at.home)) return [];
  using storage = openStorage(at, { readOnly: true });
  const found = await storage.messages.findByPrefix(begin);
  return await withEarlier(storage, found);
}

/** Each with what came before its call. */
export async function withEarlier(
  store: Pick<Store, 'threads'>,
  messages: readonly KeptMessage[],
): Promise<readonly Left[]> {
  const left: Left[] = [];
  for (const message of messages)
    left.push({ kind: 'message', message, earlier: await earlierOf(store, message.callId) });
  return left;
}

function beginningWith(voicemails: readonly VoicemailRecord[], begin: string): readonly Left[] {
  const found = voicemails.filter(({ id }) => id.startsWith(begin));
  const exact = found.find(({ id }) => id === begin);
  return (exact ? [exact] : found).map((voicemail) => ({ kind: 'voicemail', voicemail }));
}

function fromWhom(name: string | null, number: string | null): string {
  const shown = number ?? 'no number';
  return name === null ? shown : `${name}, ${shown}`;
}

/** The caller had been told that it could not be kept. */
function lateText({ lateByMs }: Pick<KeptMessage, 'lateByMs'>): string {
  return lateByMs === null
    ? ''
    : `, stored ${minutesAndSeconds(lateByMs)} late: the caller was told that it could not be kept`;
}
