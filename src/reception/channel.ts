import { spokenNumber, writtenNumber } from './telephone-digits.ts';

/** How a conversation reaches the office, and so what can be offered and how things are put. */
export interface Channel {
  readonly kind: 'phone' | 'chat';
  /** The conversation can be handed to somebody's telephone. */
  readonly canPutThrough: boolean;
  readonly canHearKeys: boolean;
  /** What is said has a sound, which may be kept. */
  readonly canKeepSound: boolean;
  /** A telephone number as it is put. @param plus The word for `+`. */
  number(number: string, plus: string): string;
  /** Words of the other side without what is not theirs, such as the quoted lines of a mail. */
  ownWords(text: string): string;
}

/** @param keepsSound The office keeps messages as sound. */
export function phoneChannel(keepsSound: boolean): Channel {
  return {
    kind: 'phone',
    canPutThrough: true,
    canHearKeys: true,
    canKeepSound: keepsSound,
    number: spokenNumber,
    ownWords: (text) => text,
  };
}

/** Text that is written to and fro: no voice, no keys, and nobody to be put through to. */
export const CHAT: Channel = {
  kind: 'chat',
  canPutThrough: false,
  canHearKeys: false,
  canKeepSound: false,
  number: writtenNumber,
  ownWords: withoutQuotes,
};

/** Lines that are quoted are somebody else's, or what was said before; so is what stands below a line that says so. */
function withoutQuotes(text: string): string {
  const lines = text.split('\n');
  const below = lines.findIndex((line) =>
    /^-{2,} ?.{0,40}(?:original|ursprüngliche|mensaje).{0,40}-{2,}$/i.test(line.trim()),
  );
  return (below === -1 ? lines : lines.slice(0, below))
    .filter(
      (line) =>
        !/^\s*>/.test(line) &&
        !/^(?:on|am|el) .{1,120}(?:wrote|schrieb|escribió).{0,80}:\s*$/i.test(line.trim()),
    )
    .join('\n')
    .trim();
}
