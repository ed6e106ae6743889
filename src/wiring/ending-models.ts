import type { LanguageModel } from '../ports/language-model.ts';

/** A model that its vendor switches off soon, or has switched off. */
export interface EndingModel {
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly endsOn: string;
  /** 0 on that day, negative after it. */
  readonly daysLeft: number;
}

/** Time to choose another one, to try it and to change the configuration. */
const WARN_DAYS = 60;
const DAY_MS = 24 * 3_600_000;

/** Those of which the vendor says so; an answer that does not come is none. */
export async function findEndingModels(
  models: readonly LanguageModel[],
  nowMs: number,
  signal: AbortSignal,
): Promise<readonly EndingModel[]> {
  const dated = await Promise.all(
    models.map(async ({ label, endsOn }) => ({ label, endsOn: await endsOn?.(signal) })),
  );
  const today = Math.floor(nowMs / DAY_MS);
  return dated.flatMap(({ label, endsOn }) => {
    if (endsOn === undefined) return [];
    const daysLeft = Math.floor(Date.parse(endsOn) / DAY_MS) - today;
    return daysLeft <= WARN_DAYS ? [{ label, endsOn, daysLeft }] : [];
  });
}
