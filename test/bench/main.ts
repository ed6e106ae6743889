import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MEASURES } from './goals.ts';
import { createProgress } from './load/progress.ts';
import { REASONS } from './reasons.ts';
import { writeBenchmarks } from './report/benchmarks-file.ts';
import { verdictsOf, writeRun } from './report/json-file.ts';
import { joinRuns, type KeptRun, keepRun, readKeptRun } from './report/kept-run.ts';
import { describeMachine } from './report/machine.ts';
import { rowsOf } from './report/rows.ts';
import { terminalTable } from './report/table.ts';
import { waterfallSvg } from './report/waterfall.ts';
import { asteriskVersion } from './run/asterisk-version.ts';
import { PARTS, type PartName, type PartResults, runParts } from './run/parts.ts';
import { PROFILES } from './stage/profile.ts';

const HELP = `Measures the attendant at the ear of real callers, through a real Asterisk. Needs no network.

  npm run bench                     everything, about 14 minutes
  npm run bench -- --quick          a subset against wide limits, under 3 minutes; exit status 1 when one is missed
  npm run bench -- --brief          every part with the cases of --quick, one after another, against the real goals
  npm run bench -- --soak           memory over an hour of 20 calls, or over --minutes N
  npm run bench -- --only NAME      one part: ${PARTS.join(', ')}; may be repeated

  --out FOLDER   where result.json, every case of it and the pictures go (data/bench)
  --write        also writes BENCHMARKS.md and its pictures; what the run does not measure stays as it was
`;

const PICTURES = join('test', 'bench', 'pictures');
/** What BENCHMARKS.md was last made of. */
const KEPT = join('test', 'bench', 'kept-run.json');

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    brief: { type: 'boolean', default: false },
    soak: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '60' },
    only: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: join('data', 'bench') },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const log = createProgress('bench');

if (values.help) process.stdout.write(HELP);
else process.exitCode = await run();

async function run(): Promise<number> {
  const unknown = values.only.find((name) => !PARTS.some((part) => part === name));
  const minutes = Number(values.minutes);
  if (unknown !== undefined || !(minutes > 0)) {
    process.stderr.write(
      `${unknown === undefined ? `--minutes ${values.minutes}` : `--only ${unknown}`} is not known\n\n${HELP}`,
    );
    return 2;
  }
  const { quick, brief, soak, out } = values;
  const results = await runParts({
    quick,
    brief,
    soakMinutes: soak ? minutes : undefined,
    // The check above leaves only names of parts.
    only: values.only as readonly PartName[],
    log,
  });
  const { cases, ...figures } = results;
  const { measurements, waterfalls } = figures;
  const rows = rowsOf(MEASURES, measurements, { quick });
  const shown = rows.filter(({ id }) => !quick || measurements.some((one) => one.id === id));
  process.stdout.write(`\n${terminalTable(shown, { colours: process.stdout.isTTY === true })}\n`);

  await mkdir(out, { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  const machine = describeMachine(await asteriskVersion());
  const verdicts = verdictsOf(rows);
  await writeRun(join(out, 'result.json'), { date, kind: kindOfRun(), machine, measurements, verdicts });
  await writeFile(join(out, 'cases.json'), `${JSON.stringify(cases, undefined, 2)}\n`);
  await drawWaterfalls(out, waterfalls);
  log(`result.json, every case of it (cases.json) and pictures are in ${out}`);
  if (values.write) await writeReport({ date, kind: kindOfRun(), machine, ...figures });
  // What was to be measured and could not be is no better than what was too slow.
  return quick && shown.some(({ verdict }) => verdict === 'missed' || verdict === 'missing') ? 1 : 0;
}

function kindOfRun(): string {
  const took = `${Math.round(performance.now() / 60_000)} min`;
  if (values.soak) return `a soak of ${values.minutes} min`;
  if (values.only.length > 0) return `${values.only.join(' and ')} alone, ${took}`;
  return `a ${values.quick ? 'quick' : values.brief ? 'brief' : 'whole'} run of ${took}`;
}

async function drawWaterfalls(folder: string, waterfalls: PartResults['waterfalls']): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { profile, waterfall } of waterfalls)
    await writeFile(join(folder, `${profile}.svg`), waterfallSvg(waterfall));
}

type Report = Omit<PartResults, 'cases'> & Pick<KeptRun, 'date' | 'kind' | 'machine'>;

async function writeReport({ measurements, waterfalls, ...report }: Report): Promise<void> {
  await drawWaterfalls(PICTURES, waterfalls);
  const kept = joinRuns(await readKeptRun(KEPT), {
    ...report,
    measurements: measurements.map((one) => ({ ...one, date: report.date })),
    pictures: waterfalls.map(({ profile }) => profile),
  });
  await keepRun(KEPT, kept);
  await writeBenchmarks('BENCHMARKS.md', {
    ...kept,
    rows: rowsOf(MEASURES, kept.measurements, { quick: false }),
    reasons: REASONS,
    waterfalls: PROFILES.filter((profile) => kept.pictures.includes(profile)).map((profile) => ({
      profile,
      path: join(PICTURES, `${profile}.svg`),
    })),
  });
  log('BENCHMARKS.md is written');
}
