import type { listen } from '@deepgram/sdk';

/** A stretch of the stream and the words in it; times are seconds of sound sent. */
export type Results = Pick<
  listen.ListenV1Results,
  'start' | 'duration' | 'is_final' | 'from_finalize' | 'channel'
>;

/** Messages of other types carry nothing for us, and new ones may come: they are undefined. */
export function parseResults(message: unknown): Results | 'unreadable' | undefined {
  if (!isRecord(message)) return 'unreadable';
  const { type } = message;
  if (typeof type !== 'string') return 'unreadable';
  if (type !== 'Results') return undefined;
  return isResults(message) ? message : 'unreadable';
}

type Fields = Readonly<Record<string, unknown>>;

/** Checks the fields in use; the SDK's types promise them and nothing there checks them. */
function isResults(message: Fields): message is Fields & Results {
  const { start, duration, channel } = message;
  if (typeof start !== 'number' || typeof duration !== 'number' || !isRecord(channel)) return false;
  const { alternatives } = channel;
  return Array.isArray(alternatives) && alternatives.every(isAlternative);
}

function isAlternative(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { transcript, words } = value;
  return typeof transcript === 'string' && Array.isArray(words);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
