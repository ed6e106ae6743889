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
  /** The time in it; undefined for now. */
  readonly at: ReadCase['case']['at'];
  readonly callerNumber: string;
}

/**
 * Every file by telephone, `jobs` at a time: those that share an office and a time have one PBX and one daemon, and a
 * file without a time shares any.
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

/**
 * Houses that are opened for their first job, and the next one meanwhile, so that nobody waits for it. Jobs of one house
 * stand together, so that few are open at once.
 */
function openHouses(
  jobs: readonly Job[],
  open: (tree: unknown, atMs: number | undefined) => Promise<EvalHouse>,
): Houses {
  const houses = new Map<string, Promise<EvalHouse>>();
  /** One at a time: what starts takes a processor for seconds. */
  let opening: Promise<unknown> = Promise.resolve();
  const left = Map.groupBy(jobs, ({ house }) => house);
  const order = [...left.values()].flatMap(([first]) => first ?? []);
  const start = ({ house, read, at }: Job): Promise<EvalHouse> => {
    const known = houses.get(house);
    if (known !== undefined) return known;
    const opened = opening.then(() => open(read.tree, momentOfCase({ at }, read.config)));
    opening = opened.catch(() => {});
    houses.set(house, opened);
    return opened;
  };
  const close = async (house: string) => {
    const opened = houses.get(house);
    houses.delete(house);
    await (await opened?.catch(() => undefined))?.[Symbol.asyncDispose]();
  };
  return {
    async of(job) {
      const opened = start(job);
      const next = order[order.findIndex(({ house }) => house === job.house) + 1];
      // Its own job is told of what fails.
      if (next) start(next).catch(() => {});
      return opened;
    },
    async done(job) {
      const rest = (left.get(job.house) ?? []).filter((other) => other !== job);
      left.set(job.house, rest);
      if (rest.length === 0) await close(job.house);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...houses.keys()].map(close));
    },
  };
}

async function jobsOf(
  { files, modes, leaveOut }: EvalRun,
  vendors: { readonly model: string; readonly ears: string },
): Promise<readonly Job[]> {
  const jobs: Omit<Job, 'house' | 'at'>[] = [];
  for (const mode of modes)
    for (const [index, file] of files.entries()) {
      const over = (one: ReadCase['case']) => enginesOf(one, mode, vendors);
      const read = await readCase(file, { configFile: 'attendant.yaml', env: process.env, over });
      if (read.case.modes?.includes(mode) === false) {
        leaveOut(read, mode);
        continue;
      }
      // Numbers that belong to nobody: Ofcom keeps 020 7946 0xxx for drama.
      const callerNumber = read.case.from ?? `02079460${600 + (index % 400)}`;
      jobs.push({ read, mode, callerNumber });
    }
  return inHouses(jobs);
}
/** By mode, and within it by house. Who names no time is right at any, and needs no house beside one that has a time. */
function inHouses(drafts: readonly Omit<Job, 'house' | 'at'>[]): readonly Job[] {
  const offices = Map.groupBy(drafts, ({ read }) => JSON.stringify(read.tree));
  return [...offices].flatMap(([office, own]) => {
    const anyTime = own.find(({ read }) => read.case.at)?.read.case.at;
    const jobs = own.map((draft): Job => {
      const at = draft.read.case.at ?? anyTime;
      return { ...draft, at, house: JSON.stringify([office, at ?? null]) };
    });
    return [...Map.groupBy(jobs, ({ house }) => house).values()].flat();
  });
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
