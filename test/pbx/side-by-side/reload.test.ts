import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Callers, createCallers } from '../../support/pbx/caller.ts';
import { startDaemon, type TestDaemon } from '../../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../../support/pbx/start-pbx.ts';
import { waitUntil } from '../../support/pbx/wait-until.ts';

let pbx: TestPbx;
let daemon: TestDaemon;
let callers: Callers;

before(async () => {
  pbx = await startPbx();
  daemon = await startDaemon(pbx);
  callers = await createCallers(pbx, ['goodbye']);
});
after(async () => {
  await callers?.[Symbol.asyncDispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

/** What an admin does. @returns the exit status, and all that was printed. */
async function edit(from: string, to: string): Promise<{ readonly status: number; readonly text: string }> {
  const file = join(pbx.home, 'attendant.yaml');
  const yaml = await readFile(file, 'utf8');
  assert.ok(yaml.includes(from), from);
  await writeFile(file, yaml.replace(from, to));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/main.ts', 'config', 'reload'],
      { env: pbx.env, timeout: 30_000 },
      (error, stdout, stderr) => resolve({ status: error ? Number(error.code) : 0, text: stdout + stderr }),
    );
  });
}

async function greetingOf(dialled?: string, tenant?: string): Promise<string> {
  await using own =
    tenant === undefined ? undefined : await createCallers(pbx, [], { tenant, firstNumber: 401 });
  const caller = await (own ?? callers).ring(dialled);
  const { text } = await caller.listen();
  await caller.call.hangUp();
  await caller.finished();
  return text;
}

test('an edited office greets the next caller, and the one who is there hears the old one to the end', async (t) => {
  const pid = await daemon.daemonPid();
  const first = await callers.ring();
  assert.match((await first.listen()).text, /^Riverside Practice, hello\./);
  const { status, text } = await edit('name: Riverside Practice', 'name: Harbour Clinic');
  assert.equal(status, 0, text);
  t.diagnostic(text.trim());
  const tookMs = Number(/read again in (\d+) ms: it counts from the next call on/.exec(text)?.[1]);
  assert.ok(tookMs <= 1000, text);
  assert.match(await greetingOf(), /^Harbour Clinic, hello\./);
  await first.say('goodbye');
  assert.equal((await first.call.ended).by, 'them');
  assert.equal((await first.finished()).endReason, 'done');
  assert.match(first.turns().at(-1)?.text ?? '', /^Thank you for calling Riverside Practice\./);
  assert.equal(await daemon.daemonPid(), pid, 'the daemon was not started again');
});

test('an office that is added by a reload is reached by its number, on the PBX that runs', async () => {
  const sample = await readFile('attendant.yaml', 'utf8');
  const own = sample.slice(0, sample.indexOf('engines:')).replace('Riverside Practice', 'Quay Dental');
  await writeFile(join(pbx.home, 'offices', 'quay.yaml'), `${own}entrances: [{ dialled: "02079460955" }]\n`);
  const { status, text } = await edit('name: Harbour Clinic', 'name: Harbour Clinic # and Quay Dental');
  assert.equal(status, 0, text);
  assert.match(text, /the PBX knows its people and numbers/);
  assert.match(await greetingOf('02079460955', 'quay'), /^Quay Dental, hello\./);
  assert.match(await greetingOf(), /^Harbour Clinic, hello\./);
});

test('a wrong one changes nothing and says why; put right, SIGHUP to `serve` is enough', async () => {
  const wrong = await edit('timeZone: Europe/London', 'timeZone: Europe/Londonn');
  assert.equal(wrong.status, 2, wrong.text);
  assert.match(wrong.text, /refused, and nothing has changed: .*1 fault\n {2}\d+:\d+ business\.timeZone: /s);
  assert.match(await greetingOf(), /^Harbour Clinic, hello\./);
  const file = join(pbx.home, 'attendant.yaml');
  const yaml = await readFile(file, 'utf8');
  await writeFile(file, yaml.replace('Londonn', 'London').replace('Harbour Clinic', 'Hill Surgery'));
  daemon.signal('SIGHUP');
  const counts = async () => (await daemon.get('/readyz'))?.body.includes('"refused":null');
  await waitUntil('it counts', 5000, counts);
  assert.match(await greetingOf(), /^Hill Surgery, hello\./);
});
