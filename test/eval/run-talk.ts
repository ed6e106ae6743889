import type { Mode } from '../../src/evaluation/case-schema.ts';
import { momentOfCase } from '../../src/evaluation/moment-of-case.ts';
import { type ReadCase, readCase } from '../../src/evaluation/read-case.ts';
import { type CaseResult, resultOf } from '../../src/evaluation/result.ts';
import { runByTalk } from '../../src/evaluation/run-by-talk.ts';
import { enginesOf } from './engines-of.ts';
import { serveScriptedModel } from './scripted-model.ts';

export interface EvalRun {
  readonly files: readonly string[];
  readonly modes: readonly Mode[];
  readonly tell: (result: CaseResult) => void;
  /** A file that says of itself that it makes no sense in a mode. */
  readonly leaveOut: (one: ReadCase, mode: Mode) => void;
}

/** A number that belongs to nobody: Ofcom keeps 020 7946 0xxx for drama. */
export const SAMPLE_CALLER = '02079460123';

/** Every file in writing, one after the other. @throws AppError `config.invalid` before any of them has run. */
export async function runTalk({ files, modes, tell, leaveOut }: EvalRun): Promise<void> {
  await using model = await serveScriptedModel();
  for (const mode of modes) {
    const over = (one: Parameters<typeof enginesOf>[0]) => enginesOf(one, mode, { model: model.baseUrl });
    const read = await Promise.all(
      files.map((file) => readCase(file, { configFile: 'attendant.yaml', env: process.env, over })),
    );
    for (const one of read) {
      if (one.case.modes?.includes(mode) === false) {
        leaveOut(one, mode);
        continue;
      }
      using call = model.follow();
      const evidence = await runByTalk(one.case, {
        config: one.config,
        nowMs: momentOfCase(one.case, one.config) ?? Date.now(),
        callerNumber: one.case.from ?? SAMPLE_CALLER,
        onStep: call.step,
      });
      tell(resultOf(one, mode, evidence));
    }
  }
}
