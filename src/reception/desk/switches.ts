import type { DeskAbsence, DeskEntry, DeskSwitch } from '../../ports/desk-repository.ts';

/** What staff have said about who takes calls, as far as it counts at this time. */
export function switchOf(
  entries: readonly DeskEntry[],
  about: string | null,
  nowMs: number,
): DeskSwitch | undefined {
  return entries.find(
    (entry): entry is DeskSwitch =>
      entry.kind === 'switch' && entry.about === about && entry.takes !== null && counts(entry, nowMs),
  );
}

/** Somebody of the directory who has said that they are away, and are not back yet. */
export function absenceOf(
  entries: readonly DeskEntry[],
  person: string,
  nowMs: number,
): DeskAbsence | undefined {
  return entries.find(
    (entry): entry is DeskAbsence =>
      entry.kind === 'absence' && entry.about === person && counts(entry, nowMs),
  );
}

function counts({ untilMs }: DeskEntry, nowMs: number): boolean {
  return untilMs === null || untilMs > nowMs;
}
