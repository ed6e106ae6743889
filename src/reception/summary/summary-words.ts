import type { Alarm } from '../../core/alarm.ts';

/** How staff read in one language what a call came to. Parts of one sentence, without its capital and its end. */
export interface SummaryWords {
  /** By the names of topics; what a caller wanted of others is seen by what was done. */
  readonly asked: Readonly<Partial<Record<string, string>>>;
  readonly told: Readonly<Record<Alarm, string>>;
  /** @param forName Null for the office. */
  leftMessage(forName: string | null, isUrgent: boolean): string;
  /** The call was over before the message was. */
  beganMessage(forName: string | null): string;
  putThrough(name: string): string;
  notReached(name: string): string;
  readonly handedToStaff: string;
  readonly brokeOff: string;
  readonly saidNothing: string;
  /** Words, and nothing that came to anything. */
  readonly nothingDone: string;
}
