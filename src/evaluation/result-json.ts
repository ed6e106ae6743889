import type { CaseResult } from './result.ts';

/** For programs: one line of JSON for a file. */
export function resultJson({ file, name, mode, faults, evidence }: CaseResult): string {
  const { steps, leave, alarm, messages, rings, transcript } = evidence;
  return JSON.stringify({
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
  });
}
