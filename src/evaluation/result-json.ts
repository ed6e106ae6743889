import type { CaseResult } from './result.ts';

/** For programs: one line of JSON for a file. */
export function resultJson(result: CaseResult): string {
  return JSON.stringify(resultFields(result));
}

export function resultFields({ file, name, mode, faults, evidence }: CaseResult) {
  const { steps, leave, alarm, messages, rings, transcript } = evidence;
  return {
    file,
    name,
    mode,
    passed: faults.length === 0,
    faults,
    steps,
    leave,
    alarm: alarm ?? null,
    messages,
    rings: rings ?? null,
    transcript,
  };
}
