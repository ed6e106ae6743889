import type { Mode } from '../../src/evaluation/case-schema.ts';
import type { Evidence } from '../../src/evaluation/evidence.ts';
import { evidenceOfTrouble } from '../../src/evaluation/evidence-of-trouble.ts';
import { momentOfCase } from '../../src/evaluation/moment-of-case.ts';
import { type ReadCase, readCase } from '../../src/evaluation/read-case.ts';
import { resultOf } from '../../src/evaluation/result.ts';
import { inTurn } from '../bench/stage/in-turn.ts';
import { enginesOf } from './engines-of.ts';
import { type EvalHouse, openEvalHouse } from './eval-house.ts';
import type { EvalRun } from './run-talk.ts';
import { serveScriptedModel } from './scripted-model.ts';
import { serveEars } from './serve-ears.ts';

/** A file in a mode; those of one `house` share a PBX and a daemon. */
interface Job {
  readonly read: ReadCase;
  readonly mode: Mode;
  readonly house: string;
  readonly callerNumber: string;
}

/**
 * Every file by telephone, `jobs` at a time: those that share an office and a time with one PBX and one daemon, the
 * others with theirs in turn.
 *
 * @throws AppError `config.invalid` before any of them has run.
 */
export async function runPhone(run: EvalRun, jobs: number, signal: AbortSignal): Promise<void> {
  await using model = await serveScriptedModel();
  await using ears = await serveEars();
  const all = await jobsOf(run, { model: model.baseUrl, ears: ears.baseUrl });
  await using houses = openHouses(all, (tree, atMs) => openEvalHouse({ tree, atMs, ears, model }));
  const oneAtATime = createTurns();
  await inTurn(all, { width: jobs, apartMs: 0 }, async (job) => {
    if (signal.aborted) return;
    const { read, mode, callerNumber } = job;
    const place = async () => (await houses.of(job)).run(read, callerNumber, signal);
    const evidence = await oneAtATime(`${job.house} ${callerNumber}`, place).catch(failed);
    await houses.done(job);
    if (!signal.aborted) run.tell(resultOf(read, mode, evidence));
  });
  for (const doubt of ears.doubts()) process.stderr.write(`eval: the ears: ${doubt}\n`);
}

interface Houses extends AsyncDisposable {
  of(job: Job): Promise<EvalHouse>;
  /** The house of a job ends with its last one. */
  done(job: Job): Promise<void>;
}

/** Houses that are opened for their first job. Jobs of one house stand together, so that few are open at once. */
function openHouses(
  jobs: readonly Job[],
  open: (tree: unknown, atMs: number | undefined) => Promise<EvalHouse>,
): Houses {
  const houses = new Map<string, Promise<EvalHouse>>();
  /** One at a time: what starts takes a processor for seconds. */
  let opening: Promise<unknown> = Promise.resolve();
  const left = new Map<string, number>();
  for (const { house } of jobs) left.set(house, (left.get(house) ?? 0) + 1);
  const close = async (house: string) => {
    const opened = houses.get(house);
    houses.delete(house);
    await (await opened?.catch(() => undefined))?.[Symbol.asyncDispose]();
  };
  return {
    of({ house, read }) {
      const known = houses.get(house);
      if (known) return known;
      const start = () => open(read.tree, momentOfCase(read.case, read.config));
      const opened = opening.then(start, start);
      opening = opened;
      houses.set(house, opened);
      return opened;
    },
    async done({ house }) {
      const rest = (left.get(house) ?? 0) - 1;
      left.set(house, rest);
      if (rest === 0) await close(house);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...houses.keys()].map(close));
    },
  };
}

async function jobsOf(
  { files, modes }: EvalRun,
  vendors: { readonly model: string; readonly ears: string },
): Promise<readonly Job[]> {
  const jobs: Job[] = [];
  for (const mode of modes)
    for (const [index, file] of files.entries()) {
      const over = (one: ReadCase['case']) => enginesOf(one, mode, vendors);
      const read = await readCase(file, { configFile: 'attendant.yaml', env: process.env, over });
      if (read.case.modes?.includes(mode) === false) continue;
      const house = JSON.stringify([read.tree, read.case.at ?? null]);
      // Numbers that belong to nobody: Ofcom keeps 020 7946 0xxx for drama.
      const callerNumber = read.case.from ?? `02079460${600 + (index % 400)}`;
      jobs.push({ read, mode, house, callerNumber });
    }
  // By mode, and within it by house.
  const firstOf = (house: string) => jobs.findIndex((job) => job.house === house);
  return jobs.toSorted((a, b) => firstOf(a.house) - firstOf(b.house));
}

/** Work of one key comes one after the other: a caller's number tells whose call it is. */
function createTurns() {
  const before = new Map<string, Promise<unknown>>();
  return async <Result>(key: string, work: () => Promise<Result>): Promise<Result> => {
    const mine = (before.get(key) ?? Promise.resolve()).then(work, work);
    before.set(key, mine);
    return mine;
  };
}

function failed(error: unknown): Evidence {
  return evidenceOfTrouble(error instanceof Error ? error.message : String(error));
}
