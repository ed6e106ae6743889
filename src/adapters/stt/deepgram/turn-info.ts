import type { listen } from '@deepgram/sdk';

/** What Flux knows of the turn in progress; times are seconds of sound sent. */
export type TurnInfo = Pick<
  listen.ListenV2TurnInfo,
  'event' | 'turn_index' | 'audio_window_end' | 'transcript' | 'words'
>;

/** Messages of other types carry nothing for us, and new ones may come: they are undefined. */
export function parseTurnInfo(message: unknown): TurnInfo | 'unreadable' | 'failed' | undefined {
  if (!isRecord(message)) return 'unreadable';
  const { type } = message;
  if (typeof type !== 'string') return 'unreadable';
  if (type === 'Error') return 'failed';
  if (type !== 'TurnInfo') return undefined;
  return isTurnInfo(message) ? message : 'unreadable';
}

type Fields = Readonly<Record<string, unknown>>;

/** Checks the fields in use; the SDK's types promise them and nothing there checks them. */
function isTurnInfo(message: Fields): message is Fields & TurnInfo {
  const { event, turn_index: index, audio_window_end: endS, transcript, words } = message;
  if (typeof event !== 'string' || typeof index !== 'number' || typeof endS !== 'number') return false;
  return typeof transcript === 'string' && Array.isArray(words) && words.every(isWord);
}

function isWord(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { word, start } = value;
  return typeof word === 'string' && (start === undefined || typeof start === 'number');
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
