import type { EvalStep } from './case-schema.ts';

/** What the caller does, as the file has it. */
export function stepText({ say, press, silence, hangUp }: EvalStep): string {
  if (say) return `say "${spokenText(say)}"`;
  if (press !== undefined) return `press ${press}`;
  if (silence !== undefined) return `silence of ${silence} ms`;
  return hangUp ? 'hangUp' : 'listen';
}

/** The words of a line, without its pauses. */
export function spokenText(say: NonNullable<EvalStep['say']>): string {
  return say.filter((part) => typeof part === 'string').join(' ');
}
