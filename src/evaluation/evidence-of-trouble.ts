import type { Evidence } from './evidence.ts';

/** Of a call that could not be made. */
export function evidenceOfTrouble(trouble: string): Evidence {
  return {
    steps: [],
    leave: null,
    alarm: undefined,
    messages: [],
    rings: undefined,
    transcript: [],
    trouble,
  };
}
