import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MEASURES } from './goals.ts';
import { createProgress } from './load/progress.ts';
import { REASONS } from './reasons.ts';
import { writeBenchmarks } from './report/benchmarks-file.ts';
import { verdictsOf, writeRun } from './report/json-file.ts';
import { describeMachine } from './report/machine.ts';
import { rowsOf } from './report/rows.ts';
import { terminalTable } from './report/table.ts';
import { waterfallSvg } from './report/waterfall.ts';
import { asteriskVersion } from './run/asterisk-version.ts';
import { PARTS, type PartName, runParts } from './run/parts.ts';

const HELP = `Measures the attendant at the ear of real callers, through a real Asterisk. Needs no network.

  npm run bench                     everything, about 15 minutes
  npm run bench -- --quick          a subset against wide limits, about 3 minutes; exit status 1 when one is missed
  npm run bench -- --brief          every part, the cases of --quick one after another, the real goals: about 9 minutes
  npm run bench -- --soak           memory over an hour of 20 calls, or over --minutes N
  npm run bench -- --only NAME      one part: ${PARTS.join(', ')}; may be repeated

  --out FOLDER   where result.json and the pictures go (data/bench)
  --write        also writes BENCHMARKS.md and its pictures
`;

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
  const { measurements, waterfalls, tables } = await runParts({
    quick,
    brief,
    soakMinutes: soak ? minutes : undefined,
    // The check above leaves only names of parts.
    only: values.only as readonly PartName[],
    log,
  });
  const rows = rowsOf(MEASURES, measurements, { quick });
  const shown = rows.filter(({ id }) => !quick || measurements.some((one) => one.id === id));
  process.stdout.write(`\n${terminalTable(shown, { colours: process.stdout.isTTY === true })}\n`);

  await mkdir(out, { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  const machine = describeMachine(await asteriskVersion());
  await writeRun(join(out, 'result.json'), {
    date,
    quick,
    machine,
    measurements,
    verdicts: verdictsOf(rows),
  });
  for (const { profile, waterfall } of waterfalls) {
    await writeFile(join(out, `${profile}.svg`), waterfallSvg(waterfall));
  }
  log(`result.json and pictures are in ${out}`);
  if (values.write) await writeReport({ date, machine, rows });
  return quick && rows.some(({ verdict }) => verdict === 'missed') ? 1 : 0;

  async function writeReport(
    report: Pick<Parameters<typeof writeBenchmarks>[1], 'date' | 'machine' | 'rows'>,
  ) {
    const folder = join('test', 'bench', 'pictures');
    await mkdir(folder, { recursive: true });
    const pictures = waterfalls.map(({ profile }) => ({ profile, path: join(folder, `${profile}.svg`) }));
    for (const { profile, waterfall } of waterfalls) {
      await writeFile(join(folder, `${profile}.svg`), waterfallSvg(waterfall));
    }
    await writeBenchmarks('BENCHMARKS.md', { ...report, reasons: REASONS, tables, waterfalls: pictures });
    log('BENCHMARKS.md is written');
  }
}
