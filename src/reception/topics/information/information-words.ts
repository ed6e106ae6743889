import type { Subject } from './settings.ts';

/** How callers ask, and how it is called, in one language. */
export interface InformationWords {
  /** Over normalised words. */
  readonly asks: Readonly<Record<Subject, RegExp>>;
  /** As in "I can tell you about …". */
  readonly labels: Readonly<Record<Subject, string>>;
  /** Whole questions, for engines that listen by a grammar; each is understood. */
  readonly questions: Readonly<Record<Subject, readonly string[]>>;
}
