import type { Outcome } from '../core/outcome.ts';
import type { CallRecord, TurnRecord } from '../ports/call-repository.ts';
import type { KeptMessage } from '../ports/message-repository.ts';
import type { Evidence, TranscriptLine } from './evidence.ts';
import type { PlayedStep } from './play-step.ts';

export interface RecordsOfCall {
  readonly turns: readonly TurnRecord[];
  readonly messages: readonly KeptMessage[];
}

export interface CallParts {
  readonly played: readonly PlayedStep[];
  readonly records: RecordsOfCall;
  readonly leave: Outcome | null;
  readonly rings: readonly string[] | undefined;
  /** By the house's wall clock. */
  readonly answeredAtMs: number;
  /** From a time of the phone to one of the house's wall clock. */
  readonly wallOf: (ms: number) => number;
}

/**
 * Joins what the phone has timed to what the house has written down. What the attendant began to say between the
 * beginnings of two steps was heard in the first of them.
 */
export function evidenceOfCall({ played, records, leave, rings, answeredAtMs, wallOf }: CallParts): Evidence {
  const said = records.turns
    .map((turn) => ({ ...turn, text: turn.heardText ?? turn.text }))
    .filter(({ text }) => text !== '');
  const begins = played.map(({ startedAtMs }, index) => (index === 0 ? -Infinity : wallOf(startedAtMs)));
  const stepOf = (turn: TurnRecord) => begins.findLastIndex((beganMs) => turn.atMs >= beganMs);
  const answers = said.filter(({ speaker }) => speaker === 'attendant');
  const steps = played.map(({ answerMs }, index) => ({
    heard: answers
      .filter((turn) => stepOf(turn) === index)
      .map(({ text }) => text)
      .join(' '),
    answerMs,
  }));
  const transcript = said.map((turn): TranscriptLine => {
    const { speaker, text, atMs } = turn;
    const isAnswer =
      speaker === 'attendant' && answers.find((other) => stepOf(other) === stepOf(turn)) === turn;
    const answerMs = isAnswer ? played[stepOf(turn)]?.answerMs : undefined;
    return {
      speaker,
      text,
      atMs: atMs - answeredAtMs,
      ...(typeof answerMs === 'number' ? { answerMs } : {}),
    };
  });
  // Alarms are in no record.
  return {
    steps,
    leave,
    alarm: undefined,
    messages: records.messages.map((one) => ({ ...one })),
    rings,
    transcript,
  };
}

/** The attendant's last word by the record of the call; null while it has said none. */
export function leaveOf(record: CallRecord | undefined): Outcome | null {
  if (record?.status === 'away' && record.transferKey !== null)
    return { next: 'transfer', key: record.transferKey };
  if (record?.endReason === 'done') return { next: 'done' };
  return record?.endReason === 'handed-to-people' ? { next: 'people' } : null;
}
