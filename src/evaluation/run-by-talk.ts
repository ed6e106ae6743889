import type { EvalCase } from './case-schema.ts';
import type { Evidence } from './evidence.ts';
import { openWrittenCall, type TalkRunOptions } from './written-call.ts';

/** One call in writing. @throws AppError `config.invalid`. */
export async function runByTalk(one: EvalCase, options: TalkRunOptions): Promise<Evidence> {
  await using call = await openWrittenCall(one, options);
  for (const step of one.call) await call.act(step);
  return await call.end();
}
