import { systemClock } from '../core/clock.ts';
import type { Mode } from '../evaluation/case-schema.ts';
import { momentOfCase } from '../evaluation/moment-of-case.ts';
import { type CallerMind, createCallerMind } from '../evaluation/simulate/caller-mind.ts';
import {
  type PersonaResult,
  personaJson,
  personaResult,
  personaTally,
  personaText,
  tallyText,
} from '../evaluation/simulate/persona-result.ts';
import { type ReadPersona, readCallerModel, readPersona } from '../evaluation/simulate/read-persona.ts';
import { simulateByPhone } from '../evaluation/simulate/simulate-by-phone.ts';
import { type SimulatedCall, simulateByTalk } from '../evaluation/simulate/simulate-by-talk.ts';
import { createCallerModel } from '../wiring/caller-model.ts';
import { SAMPLE_CALLER } from './call.ts';
import { placeEvalCalls, refuseForLiveOffice } from './eval-by-phone.ts';
import type { EvalCommandOptions } from './eval-command.ts';
import { writeReport } from './eval-report.ts';
import { type CliOutput, EXIT, type ExitCode } from './output.ts';
import { printable } from './words.ts';

export interface PersonasAsked {
  readonly files: readonly string[];
  readonly talk: boolean;
  readonly json: boolean;
  readonly report: string | undefined;
  readonly times: number;
  readonly callerModel: string | undefined;
}

/** One time that a persona rings. */
interface Ring {
  readonly read: ReadPersona;
  readonly run: string | undefined;
}

/** `eval --simulate`: callers whom a model plays. */
export async function runPersonas(
  output: CliOutput,
  { places, env, clock }: EvalCommandOptions,
  { files, talk, json, report, times, callerModel: modelFile }: PersonasAsked,
): Promise<void> {
  const { configFile, home } = places;
  const callerModel = modelFile === undefined ? undefined : await readCallerModel(modelFile, env);
  const read: ReadPersona[] = [];
  for (const file of files) read.push(await readPersona(file, { configFile, env, callerModel }));
  if (!talk) for (const { file, persona } of read) refuseForLiveOffice(file, persona);

  const results: PersonaResult[] = [];
  const tell = (ring: Ring, call: SimulatedCall) => {
    const result = resultOf(ring, call);
    results.push(result);
    for (const line of json ? [personaJson(result)] : personaText(result).map(printable)) output.line(line);
  };
  const rings = ringsOf(read, times);
  if (talk) for (const ring of rings) tell(ring, await talked(ring, clock));
  else await phoned(rings, { home, output, tell });

  const tallies = [...new Set(read.map(modeOf))].map((mode) => personaTally(results, mode));
  for (const line of tallies.flatMap((one) => (json ? [JSON.stringify(one)] : tallyText(one))))
    output.line(printable(line));
  writeReport(report, results, { by: talk ? 'talk' : 'phone', clock, config: read[0]?.config });
  output.exitCode(exitOf(results));
}

function ringsOf(read: readonly ReadPersona[], times: number): readonly Ring[] {
  return read.flatMap((one) =>
    Array.from({ length: times }, (_, index) => ({
      read: one,
      run: times === 1 ? undefined : `${index + 1} of ${times}`,
    })),
  );
}

async function talked(ring: Ring, clock: EvalCommandOptions['clock']): Promise<SimulatedCall> {
  const { persona, config } = ring.read;
  return simulateByTalk(persona, await mindOf(ring), {
    config,
    nowMs: momentOfCase(persona, config) ?? clock.wallMs(),
    callerNumber: callerOf(ring),
    signal: new AbortController().signal,
  });
}

interface PhonedParts {
  readonly home: string;
  readonly output: CliOutput;
  readonly tell: (ring: Ring, call: SimulatedCall) => void;
}

function phoned(rings: readonly Ring[], { home, output, tell }: PhonedParts): Promise<void> {
  return placeEvalCalls({
    home,
    output,
    async place(parts, signal) {
      for (const ring of rings) {
        const own = { callerNumber: callerOf(ring), mind: await mindOf(ring), random: Math.random };
        const call = await simulateByPhone(ring.read.persona, { ...parts, ...own }, signal);
        if (signal.aborted) return;
        tell(ring, call);
      }
    },
  });
}

function resultOf({ read: one, run }: Ring, call: SimulatedCall): PersonaResult {
  return personaResult({ file: one.file, persona: one.persona, mode: modeOf(one), run }, call);
}

function exitOf(results: readonly PersonaResult[]): ExitCode {
  if (results.some(({ notRun }) => notRun !== undefined)) return EXIT.badUsage;
  return results.some(({ faults }) => faults.length > 0) ? EXIT.failure : EXIT.ok;
}

/** A mind of its own for each call: nobody remembers the one before. */
async function mindOf({ read: { persona, model } }: Ring): Promise<CallerMind> {
  return createCallerMind(persona, { model: await createCallerModel(model), clock: systemClock });
}

function callerOf({ read: { persona } }: Ring): string {
  return persona.from ?? SAMPLE_CALLER;
}

function modeOf({ config }: ReadPersona): Mode {
  return config.engines.receptionist.vendor === 'rules' ? 'rules' : 'model';
}
