import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { CallRepository } from '../../src/ports/call-repository.ts';
import type { Immediate } from '../../src/wire/records/promised.ts';
import { openTables, type Tables } from '../support/open-tables.ts';
import { type Callers, createCallers } from '../support/pbx/caller.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { expectCall, shareAt, tone } from '../support/pbx/tones.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const LANE = 'can i speak to doctor lane';
const HOURS = 'when are you open';
const NO = 'please do not record this call';
const soon = () => AbortSignal.timeout(15_000);
let pbx: TestPbx;
let daemon: TestDaemon;
let callers: Callers;
let tables: Tables & Disposable;

before(async () => {
  pbx = await startPbx({ edit: (yaml) => `${yaml}\nrecording: { calls: all, announce: choice }\n` });
  daemon = await startDaemon(pbx);
  callers = await createCallers(pbx, [LANE, HOURS, NO]);
  tables = openTables(pbx.home, { readOnly: true });
});
after(async () => {
  tables?.[Symbol.dispose]();
  await callers?.[Symbol.asyncDispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

/** Recordings of a call, wherever they are. */
function filesOf(callId: string): readonly string[] {
  const folders = ['recordings', 'pbx/asterisk/recordings'].map((name) => join(pbx.home, name));
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((file) => file.includes(callId));
}

function samplesOf(file: string): Int16Array {
  const bytes = readFileSync(file).subarray(44);
  return new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.length & ~3)));
}

const side = (samples: Int16Array, which: 0 | 1) => samples.filter((_, index) => index % 2 === which);
const energy = (samples: Int16Array) => Math.hypot(...samples.filter((_, index) => index % 8 === 0)) / 100;
const events = (id: string, { recordingOf }: Pick<Immediate<CallRepository>, 'recordingOf'> = tables.calls) =>
  recordingOf(id).map(({ what }) => what);

test('both voices of a call are recorded, each on its own channel, once the caller has been told', async () => {
  const caller = await callers.ring();
  const { id } = caller.record();
  assert.match(
    (await caller.listen()).text,
    /This call is recorded\. If you do not want that, press 9 or say so\.$/,
  );
  const { atMs: greetedAtMs = 0 } = caller.turns()[0] ?? assert.fail();
  await caller.say(HOURS);
  await caller.listen();
  await caller.call.hangUp();
  await caller.finished();
  const [began] = tables.calls.recordingOf(id);
  assert.ok(began && began.atMs > greetedAtMs + 3000, 'not before the announcement was heard');
  const [file = assert.fail('no recording')] = filesOf(id);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  await waitUntil(
    'the recording is whole',
    3000,
    () => readFileSync(file).readUInt32LE(40) === statSync(file).size - 44,
  );
  const all = samplesOf(file);
  const [left, right] = [side(all, 0), side(all, 1)];
  assert.ok(energy(left) > 50 && energy(right) > 50, `${energy(left)} and ${energy(right)}`);
  // The caller is heard while the attendant says nothing, and the other way round.
  const half = (samples: Int16Array) => samples.findIndex((sample) => Math.abs(sample) > 800);
  assert.ok(half(left) < half(right), 'the caller speaks first on it');
});

test('a caller who refuses leaves nothing, and is recorded with people neither', async (t) => {
  const anna = await pbx.phone('101');
  const rings = expectCall(anna);
  await anna.register(soon());
  const caller = await callers.ring();
  const { id } = caller.record();
  await caller.listen();
  await caller.say(HOURS);
  await caller.listen();
  const refused = await caller.ask(NO);
  t.diagnostic(
    JSON.stringify(caller.turns().map(({ speaker, text, heardText }) => [speaker, text, heardText])),
  );
  assert.match(refused.text, /^All right\. I have stopped recording/);
  assert.deepEqual(filesOf(id), []);
  await caller.say(LANE);
  const call = await (await rings()).answer();
  await call.say(tone(600, 900), soon());
  await caller.call.hangUp();
  await caller.finished();
  await anna.close();
  assert.deepEqual([filesOf(id), events(id)], [[], ['began', 'refused']]);
});

test('what people and the caller say is recorded, fetched, and there with the rest', async () => {
  const anna = await pbx.phone('101');
  const rings = expectCall(anna);
  await anna.register(soon());
  const caller = await callers.ring();
  const { id } = caller.record();
  await caller.listen();
  await caller.say(LANE);
  const call = await (await rings()).answer();
  await call.say(tone(1500, 900), soon());
  await caller.call.say(tone(1500, 600), soon());
  await caller.call.hangUp();
  await caller.finished();
  await anna.close();
  const people = await waitUntil('the recording is fetched', 20_000, () =>
    filesOf(id).find((file) => file.endsWith('.people.wav') && file.includes('/recordings/20')),
  );
  const heard = samplesOf(people);
  const shares = [900, 600].map((hz) => Math.max(...windows(heard).map((window) => shareAt(window, hz))));
  assert.ok(
    shares.every((share) => share > 0.8),
    `${shares}`,
  );
  assert.equal(filesOf(id).filter((file) => file.endsWith('.attendant.wav')).length, 1);
});

/** Half seconds. */
function windows(samples: Int16Array): readonly Int16Array[] {
  return Array.from({ length: Math.floor(samples.length / 4000) }, (_, at) =>
    samples.slice(at * 4000, at * 4000 + 4000),
  );
}
