import type { KeptMessage } from '../ports/message-repository.ts';
import type { TalkTurn } from '../wiring/talk.ts';
import { printable } from './words.ts';

/** One turn as one line of JSON. */
export function talkJson({ said, alarm, leave, stored, state }: TalkTurn): string {
  const left = leave === null ? null : { next: leave.next, key: 'key' in leave ? leave.key : null };
  return JSON.stringify({ said, alarm, leave: left, stored, state });
}

/** One turn as a person reads it. */
export function talkLines({
  said,
  leave,
  stored,
}: Pick<TalkTurn, 'said' | 'leave' | 'stored'>): readonly string[] {
  const spoken = said.length === 0 ? [] : [`attendant  ${said.join(' ')}`];
  const left = leave === null ? [] : [`-> ${leave.next}${'key' in leave ? ` ${leave.key}` : ''}`];
  return [...spoken, ...stored.map(storedLine), ...left].map(printable);
}

function storedLine({ kind, callerName, callbackNumber, extension, reason, forKey }: KeptMessage): string {
  const parts = [
    `name: ${callerName ?? '-'}`,
    `number: ${callbackNumber ?? '-'}${extension === null ? '' : `, extension ${extension}`}`,
    `reason: ${reason ?? '-'}`,
    ...(forKey === null ? [] : [`for: ${forKey}`]),
  ];
  return `stored     ${kind}; ${parts.join('; ')}`;
}
