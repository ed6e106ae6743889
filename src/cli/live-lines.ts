import type { CallSnapshot, SnapshotWords } from '../call/call-snapshot.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import { table } from './words.ts';

/** One line a call. */
export function liveList(calls: readonly CallSnapshot[]): readonly string[] {
  const rows = calls.map(({ callId, office, mediaMs, floor, caller, reply, waits }) => [
    callId,
    office,
    seconds(mediaMs),
    floor.at,
    String(caller.words.count),
    reply ? `${reply.heard.count} of ${reply.words.count}` : '-',
    waits.map((wait) => `${wait.what}: ${wait.for}`).join('; ') || '-',
  ]);
  return table([['ID', 'OFFICE', 'SOUND', 'FLOOR', 'CALLER', 'REPLY', 'WAITS'], ...rows]);
}

/** Everything about one. */
export function liveLines(call: CallSnapshot): readonly string[] {
  const { callId, office, mediaMs, floor, gate, expected, engines, waits } = call;
  const row = (name: string, text: string) => `  ${name.padEnd('expected'.length)}  ${text}`;
  const since = `for ${seconds(floor.onHoldMs ?? mediaMs - floor.sinceMs)}`;
  const after = floor.at === 'on-hold' ? `; ${floor.wasAt} goes on after it` : '';
  return [
    `call ${callId}${office === FIRST_TENANT ? '' : ` of ${office}`}, ${seconds(mediaMs)} of sound`,
    row('floor', `${floor.at} ${since}${after}`),
    row('caller', callerText(call)),
    row('reply', replyText(call)),
    row('gate', `${gate.isOpen ? 'open' : 'closed'}: ${gate.because}`),
    row(
      'expected',
      `${expected.kind}, in ${expected.language}; ${expected.keys === 1 ? 'one key' : `${expected.keys} keys`}`,
    ),
    row(
      'engines',
      `hears: ${engines.ear ?? 'none'}; answers: ${engines.receptionist ?? 'none'}; speaks: ${engines.voice ?? 'none'}`,
    ),
    ...waits.map((wait, i) =>
      row(i === 0 ? 'waits' : '', `${wait.what}, for ${wait.for}: ${seconds(wait.forMs)}`),
    ),
  ];
}

function callerText({ caller }: CallSnapshot): string {
  const { words, isAll, isHanded, isCertain, voicedMs } = caller;
  const facts = [
    ...(words.count > 0 ? [`${quoted(words)} (${isAll ? 'all words' : 'words so far'})`] : ['no words']),
    `${seconds(voicedMs)} of voice`,
    ...(isHanded ? ['a reply to them is being made'] : []),
    ...(isCertain ? ['what was said before is answered for good'] : []),
  ];
  return facts.join('; ');
}

function replyText({ reply }: CallSnapshot): string {
  if (!reply) return 'none';
  const { words, heard, mouth } = reply;
  if (words.count === 0) return `no sentence yet; mouth ${mouth}`;
  return `${quoted(words)} (${heard.count} of ${words.count} words heard); mouth ${mouth}`;
}

function quoted({ text, count }: SnapshotWords): string {
  return text === undefined ? `${count} words` : `"${text}"`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
