import type { EvalCase } from './case-schema.ts';
import type { Evidence } from './evidence.ts';
import { personsOfCase } from './persons-of-case.ts';
import { openWrittenCall, type TalkRunOptions } from './written-call.ts';

/** One call in writing. @throws AppError `config.invalid`. */
export async function runByTalk(one: EvalCase, options: TalkRunOptions): Promise<Evidence> {
  const persons = await personsOfCase(one, options.config.office.country);
  await using call = await openWrittenCall({ ...options, persons });
  for (const step of one.call) await call.act(step);
  return await call.end();
}
