import type { EvalCase } from './case-schema.ts';
import type { Evidence } from './evidence.ts';
import { openWrittenCall, type TalkRunOptions } from './written-call.ts';

/** One call in writing. @throws AppError `config.invalid`. */
export async function runByTalk({ call: steps }: EvalCase, options: TalkRunOptions): Promise<Evidence> {
  await using call = await openWrittenCall(options);
  for (const step of steps) await call.act(step);
  return await call.end();
}
