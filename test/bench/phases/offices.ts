import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startDaemon } from '../../support/pbx/start-daemon.ts';
import { startPbx } from '../../support/pbx/start-pbx.ts';
import { residentMb } from '../load/daemon-figures.ts';
import { fromValue, type Measurement } from '../report/measurement.ts';

const OFFICES = 50;
/** Greetings are rendered in the background, one after the other; then memory stands still. */
const SETTLED_MB = 1;
const LOOK_EVERY_MS = 10_000;
const MOST_LOOKS = 18;

/** What fifty offices more cost a daemon, beyond the engines and voices that all share; and how long a reload of them takes. */
export async function measureOffices(tell: (text: string) => void): Promise<readonly Measurement[]> {
  tell('one office');
  const alone = await daemonOf(0);
  tell(`${OFFICES} offices more`);
  const many = await daemonOf(OFFICES);
  const note = `${OFFICES} offices more, ${Math.round(alone.mb)} MB → ${Math.round(many.mb)} MB`;
  return [
    fromValue('memory-per-office', (many.mb - alone.mb) / OFFICES, note),
    fromValue('reload', many.reloadMs, `${OFFICES + 1} offices, ${Math.round(alone.reloadMs)} ms with one`),
  ];
}

async function daemonOf(count: number): Promise<{ readonly mb: number; readonly reloadMs: number }> {
  await using pbx = await startPbx({ offices: await offices(count) });
  await using daemon = await startDaemon(pbx);
  const pid = await daemon.daemonPid();
  let mb = await residentMb(pid);
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    await sleep(LOOK_EVERY_MS);
    const before = mb;
    mb = await residentMb(pid);
    if (Math.abs(mb - before) < SETTLED_MB) break;
  }
  const file = join(pbx.home, 'attendant.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('Riverside Practice', 'Riverside House'));
  const reload = ['src/main.ts', 'config', 'reload'];
  const { stdout } = await promisify(execFile)(process.execPath, reload, { env: pbx.env });
  return { mb, reloadMs: Number(/read again in (\d+) ms/.exec(stdout)?.[1]) };
}

/** The sample under other names and numbers. */
async function offices(count: number): Promise<Readonly<Record<string, string>>> {
  const sample = await readFile('attendant.yaml', 'utf8');
  const own = sample.slice(0, sample.indexOf('engines:'));
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `office-${index}`,
      `${own.replace('Riverside Practice', `Practice number ${index}`)}entrances: [{ dialled: "0207946${1000 + index}" }]\n`,
    ]),
  );
}
