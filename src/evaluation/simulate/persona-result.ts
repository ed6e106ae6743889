import { answerTimesOf } from '../answer-times.ts';
import type { Mode } from '../case-schema.ts';
import type { CaseResult } from '../result.ts';
import { resultFields } from '../result-json.ts';
import { resultText } from '../result-text.ts';
import { judgePersona } from './judge-persona.ts';
import type { Persona } from './persona-schema.ts';
import type { SimulatedCall } from './simulate-by-talk.ts';

/** One call of a persona. */
export interface PersonaResult extends CaseResult, Pick<SimulatedCall, 'brokeIn' | 'gaveUp' | 'notRun'> {
  readonly persona: string;
}

export interface PersonaRun {
  readonly file: string;
  readonly persona: Persona;
  readonly mode: Mode;
  /** Such as `2 of 3`; undefined of a single one. */
  readonly run: string | undefined;
}

/** What becomes of a call by what it has left behind. One that could not be played to its end is not judged. */
export function personaResult(
  { file, persona, mode, run }: PersonaRun,
  { evidence, ...played }: SimulatedCall,
): PersonaResult {
  const { name } = persona;
  const faults =
    played.notRun === undefined
      ? judgePersona(persona, evidence)
      : [{ where: 'the caller', expected: 'to be played to the end', heard: played.notRun }];
  return {
    ...played,
    file,
    persona: name,
    name: run === undefined ? name : `${name}, ${run}`,
    mode,
    faults,
    evidence,
  };
}

/** As of a file that is written down, and why the caller hung up, or was not there. */
export function personaText(result: PersonaResult): readonly string[] {
  const { name, mode, notRun, gaveUp } = result;
  const [first = '', ...rest] = resultText(result);
  if (notRun !== undefined) return [`NOT RUN  ${name} (${mode}): ${notRun}`, ...rest.filter(isOfCall)];
  return [
    first,
    ...rest,
    ...(rest.length > 0 && gaveUp !== undefined ? [`      | the caller hung up: ${gaveUp}`] : []),
  ];
}

/** For programs: as of a file that is written down, and how the caller was played. */
export function personaJson(result: PersonaResult): string {
  const { brokeIn, gaveUp = null, notRun = null } = result;
  return JSON.stringify({ ...resultFields(result), brokeIn, gaveUp, notRun });
}

function isOfCall(line: string): boolean {
  return line.startsWith('      |');
}

/** How often each persona had what it wanted, how long callers waited, and how often they broke in. */
export interface PersonaTally {
  readonly mode: Mode;
  /** Without those that could not be played. */
  readonly ran: number;
  readonly passed: number;
  readonly notRun: number;
  readonly brokeIn: number;
  readonly answers: number;
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly personas: readonly {
    readonly name: string;
    readonly ran: number;
    readonly passed: number;
    readonly notRun: number;
  }[];
}

export function personaTally(results: readonly PersonaResult[], mode: Mode): PersonaTally {
  const own = results.filter((result) => result.mode === mode);
  const count = (some: readonly PersonaResult[]) => {
    const ran = some.filter(({ notRun }) => notRun === undefined);
    const passed = ran.filter(({ faults }) => faults.length === 0).length;
    return { ran: ran.length, passed, notRun: some.length - ran.length };
  };
  return {
    mode,
    ...count(own),
    brokeIn: own.reduce((sum, { brokeIn }) => sum + brokeIn, 0),
    ...answerTimesOf(own),
    personas: [...Map.groupBy(own, ({ persona }) => persona)].map(([name, some]) => ({
      name,
      ...count(some),
    })),
  };
}

/** A line for each persona that rang more than once, and a last one. */
export function tallyText({
  mode,
  ran,
  passed,
  notRun,
  brokeIn,
  p50Ms,
  p95Ms,
  personas,
}: PersonaTally): readonly string[] {
  const repeated = personas.filter((one) => one.ran + one.notRun > 1);
  const not = (count: number) => (count === 0 ? '' : `, ${count} not run`);
  const times = p50Ms === null ? '' : `; answers p50 ${p50Ms} ms, p95 ${p95Ms} ms`;
  const broken = brokeIn === 0 ? '' : `; broken in ${brokeIn} ${brokeIn === 1 ? 'time' : 'times'}`;
  return [
    ...repeated.map((one) => `${one.passed} of ${one.ran}${not(one.notRun)}  ${one.name}`),
    `${passed} of ${ran} passed (${mode})${not(notRun)}${times}${broken}`,
  ];
}
