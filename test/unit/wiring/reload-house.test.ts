import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createMemoryStore } from '../../../src/adapters/storage/memory/store.ts';
import { loadHouse } from '../../../src/config/house.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { silentLog } from '../../../src/ports/log.ts';
import { createDetector } from '../../../src/wiring/detector.ts';
import { createOfficesInForce } from '../../../src/wiring/offices-in-force.ts';
import { openHouse } from '../../../src/wiring/open-office.ts';
import { createReloading } from '../../../src/wiring/reload-house.ts';
import { openDaemonStorage } from '../../../src/wiring/storage.ts';
import { waitUntil } from '../../support/pbx/wait-until.ts';
import { scratchHome } from '../../support/scratch-home.ts';

const SAMPLE = readFileSync('attendant.yaml', 'utf8');

const open = new AbortController().signal;

/** The offices of a daemon that has started on the sample; `edit` is what an admin does to the file, and a reload. */
async function started(further: Readonly<Record<string, string>> = {}) {
  const home = scratchHome();
  const configFile = join(home.path, 'attendant.yaml');
  writeFileSync(configFile, SAMPLE);
  const fileOf = (tenant: string) => join(home.path, 'offices', `${tenant}.yaml`);
  mkdirSync(join(home.path, 'offices'));
  for (const [tenant, text] of Object.entries(further)) writeFileSync(fileOf(tenant), text);
  const ending = new AbortController();
  const places = { home: home.path, configFile };
  const waits: (() => void)[] = [];
  const parts = {
    storeOf: async () => createMemoryStore(),
    clock: {
      ...systemClock,
      wait(ms: number, signal?: AbortSignal) {
        for (const happen of waits.splice(0)) happen();
        return systemClock.wait(ms, signal);
      },
    },
    log: silentLog,
    deskEntriesOf: () => [],
    detector: createDetector(silentLog),
    signal: ending.signal,
  };
  const storage = await openDaemonStorage(home.path);
  const opened = await openHouse(await loadHouse(places, {}), parts);
  const offices = createOfficesInForce(opened, { storage, log: silentLog });
  const reloading = createReloading(offices, { ...parts, places });
  return {
    offices,
    reloading,
    /** The next time that something is waited for: of a reload, when all is opened and nothing is in force. */
    meanwhile: (happen: () => void) => void waits.push(happen),
    ring: (dialledNumber: string | null = null, tenant?: string) => offices.hold({ dialledNumber, tenant }),
    write(tenant: string, text: string): Promise<void> {
      writeFileSync(fileOf(tenant), text);
      return reloading.reload();
    },
    close(tenant: string): Promise<void> {
      rmSync(fileOf(tenant));
      return reloading.reload();
    },
    /** @param to In place of `from`, in the file as it is. */
    async edit(from: string, to: string): Promise<void> {
      const before = readFileSync(configFile, 'utf8');
      assert.ok(before.includes(from), from);
      writeFileSync(configFile, before.replace(from, to));
      await reloading.reload();
    },
    end: () => ending.abort(),
    async [Symbol.asyncDispose]() {
      ending.abort();
      await offices.close();
      await storage[Symbol.asyncDispose]();
      home[Symbol.dispose]();
    },
  };
}

test('what is right counts for calls that begin then, and a call that has begun keeps what it had', async () => {
  await using daemon = await started();
  const { offices, reloading } = daemon;
  using call = daemon.ring();
  await daemon.edit('name: Riverside Practice', 'name: Harbour Clinic');
  assert.deepEqual([reloading.report.reads, reloading.report.refused], [2, undefined]);
  assert.equal(offices.first.config.office.name, 'Harbour Clinic');
  using next = daemon.ring();
  assert.notEqual(next.services, call.services);
  assert.equal(next.services, offices.all[0]);
  // What is configured as before is as it was, loaded and warm.
  assert.equal(next.services.speechToText, call.services.speechToText);
  assert.equal(next.services.phrases, call.services.phrases);
  const { rateHz } = offices.first.config.telephony.audioSocket;
  const [voice] = next.services.textToSpeech;
  await waitUntil('the new greeting is ready', 10_000, () =>
    next.services.phrases.find(voice, 'Harbour Clinic, hello.', rateHz),
  );
});

test('what is wrong changes nothing, and is told with its place', async () => {
  await using daemon = await started();
  const { offices, reloading } = daemon;
  const before = offices.first;
  await daemon.edit('timeZone: Europe/London', 'timeZone: Mars/Olympus');
  assert.equal(offices.first, before);
  assert.equal(reloading.report.reads, 2);
  assert.match(
    reloading.report.refused ?? '',
    /1 fault\n {2}\d+:\d+ business\.timeZone: expected an IANA time zone/,
  );
  assert.doesNotMatch(reloading.report.refused ?? '', /Olympus/);
  await daemon.edit('timeZone: Mars/Olympus', 'timeZone: Europe/London');
  assert.deepEqual([reloading.report.reads, reloading.report.refused], [3, undefined]);
});

test('what belongs to the daemon as a whole is refused by its name', async () => {
  await using daemon = await started();
  for (const [from, to, why] of [
    ['maxCalls: 10', 'maxCalls: 20', 'telephony'],
    ['timeZone: Europe/London', 'timeZone: Europe/London\n  country: IE', 'business.country'],
    ['engines:', 'limits: { maxLoopDelayMs: 30 }\nengines:', 'limits.maxLoopDelayMs'],
    [
      'language: en-GB',
      'language: en-GB\n  languages: [{ tag: de-DE }]',
      'business.language or business.languages',
    ],
  ] as const) {
    await daemon.edit(from, to);
    const { refused = '' } = daemon.reloading.report;
    assert.ok(refused.endsWith(`from the next start on, because of ${why}`), refused);
    await daemon.edit(to, from);
    assert.equal(daemon.reloading.report.refused, undefined);
  }
});

test('an engine that goes with a call which ends in the middle of a reload is not taken for the next office', async () => {
  await using daemon = await started();
  const { offices } = daemon;
  const [from, to] = ['{ vendor: espeak', '{ vendor: espeak, wordsPerMinute: 140'];
  const call = daemon.ring();
  await daemon.edit(from, to);
  await new Promise((resolve) => setTimeout(resolve, 300));
  // Undone while the call still has what was there before; it goes before that counts.
  let isOver = false;
  daemon.meanwhile(() => {
    call[Symbol.dispose]();
    isOver = true;
  });
  await daemon.edit(to, from);
  assert.ok(isOver);
  const spoken = await Array.fromAsync(offices.first.engines.textToSpeech[0].speak('Hello.', open));
  assert.ok(spoken.length > 0, 'what counts is open');
});

test('a reload that is asked for as the daemon ends puts nothing in force', async () => {
  const daemon = await started();
  const before = daemon.offices.first;
  daemon.meanwhile(daemon.end);
  await daemon.edit('name: Riverside Practice', 'name: Harbour Clinic');
  await daemon.reloading.settled();
  assert.equal(daemon.offices.first, before);
  assert.match(daemon.reloading.report.refused ?? '', /the daemon ends/, 'and is not said to count');
  await daemon[Symbol.asyncDispose]();
});

test('an engine that is configured in another way is closed with the last call that has it', async () => {
  await using daemon = await started();
  const { offices, reloading } = daemon;
  const [voice] = offices.first.engines.textToSpeech;
  let isClosed = false;
  const { close } = voice;
  voice.close = () => {
    isClosed = true;
    return close();
  };
  {
    using _call = daemon.ring();
    await daemon.edit('{ vendor: espeak', '{ vendor: espeak, wordsPerMinute: 140');
    assert.deepEqual([reloading.report.refused, isClosed], [undefined, false]);
    await daemon.edit('name: Riverside Practice', 'name: Harbour Clinic');
    assert.equal(isClosed, false);
  }
  assert.equal(isClosed, true);
  const spoken = await Array.fromAsync(offices.first.engines.textToSpeech[0].speak('Hello.', open));
  assert.ok(spoken.length > 0, 'what still counts is open');
  assert.notEqual(offices.first.engines.textToSpeech[0], voice);
});

const HARBOUR = `${SAMPLE.slice(0, SAMPLE.indexOf('engines:')).replace('Riverside Practice', 'Harbour Clinic')}
entrances: [{ dialled: "02079460901", department: billing }]
`;
const nameOf = ({ services }: { readonly services: { readonly tenant: string } }) => services.tenant;

test('the office of the number that was dialled answers, the first one any other, and what is configured alike is shared', async () => {
  await using daemon = await started({ harbour: HARBOUR });
  using first = daemon.ring('100');
  using unknown = daemon.ring(null);
  using second = daemon.ring('+442079460901');
  assert.deepEqual([first, unknown, second].map(nameOf), ['default', 'default', 'harbour']);
  assert.deepEqual([first.entrance, second.entrance?.department], [undefined, 'billing']);
  assert.notEqual(first.services.journal, second.services.journal);
  assert.notEqual(first.services.dialogue, second.services.dialogue);
  for (const part of ['speechToText', 'textToSpeech', 'phrases'] as const)
    assert.equal(first.services[part], second.services[part], part);
});

test('a call stays with its office, whatever is dialled when it comes back', async () => {
  await using daemon = await started({ harbour: HARBOUR });
  using back = daemon.ring('100', 'harbour');
  assert.equal(nameOf(back), 'harbour');
  // What is said of a number is said of the calls of that office.
  using first = daemon.ring('02079460901', 'default');
  assert.deepEqual([nameOf(first), first.entrance], ['default', undefined]);
});

test('an office comes and goes by a reload; of one that has gone its calls still come back to it', async () => {
  await using daemon = await started();
  assert.equal(daemon.offices.entrancesMatter, false);
  await daemon.write('harbour', HARBOUR);
  assert.deepEqual([daemon.reloading.report.refused, daemon.offices.entrancesMatter], [undefined, true]);
  using began = daemon.ring('02079460901');
  assert.equal(nameOf(began), 'harbour');
  await daemon.close('harbour');
  using next = daemon.ring('02079460901');
  assert.equal(nameOf(next), 'default');
  using back = daemon.ring('02079460901', 'harbour');
  assert.equal(back.services, began.services);
  assert.deepEqual(
    daemon.offices.all.map(({ tenant }) => tenant),
    ['default', 'harbour'],
  );
  await daemon.write('harbour', HARBOUR.replace('Harbour Clinic', 'Quay Clinic'));
  using again = daemon.ring('02079460901', 'harbour');
  assert.notEqual(again.services, began.services);
  assert.equal(
    again.services.journal,
    began.services.journal,
    'one file of records, whatever the configuration',
  );
  assert.deepEqual(
    daemon.offices.all.map(({ tenant }) => tenant),
    ['default', 'harbour'],
  );
});

test('an edit of one office leaves the others as they are', async () => {
  await using daemon = await started({ harbour: HARBOUR });
  using before = daemon.ring('100');
  using harbour = daemon.ring('02079460901');
  await daemon.write('harbour', HARBOUR.replace('Harbour Clinic', 'Quay Clinic'));
  using after = daemon.ring('100');
  using changed = daemon.ring('02079460901');
  assert.equal(after.services, before.services);
  assert.notEqual(changed.services, harbour.services);
});

test('a wrong office refuses the whole house, and names its file', async () => {
  await using daemon = await started({ harbour: HARBOUR });
  const before = daemon.offices.open;
  await daemon.write('quay', HARBOUR);
  assert.match(
    daemon.reloading.report.refused ?? '',
    /quay\.yaml has 1 fault\n.*met by harbour\.yaml already/,
  );
  await daemon.write('quay', HARBOUR.replace('02079460901', '300').replace('en-GB', 'de-DE'));
  assert.match(daemon.reloading.report.refused ?? '', /because of business\.language/);
  assert.deepEqual(daemon.offices.open, before);
});

test('an engine of an office that is gone from the house is open until the end of the daemon, and closed then', async () => {
  const own = `${HARBOUR}${SAMPLE.slice(SAMPLE.indexOf('engines:'), SAMPLE.indexOf('telephony:')).replace('{ vendor: espeak', '{ vendor: espeak, wordsPerMinute: 140')}`;
  const closed: string[] = [];
  {
    await using daemon = await started({ harbour: own });
    const { textToSpeech } = daemon.offices.enginesOf('harbour');
    const [voice] = textToSpeech;
    assert.notEqual(voice, daemon.offices.first.engines.textToSpeech[0]);
    const { close } = voice;
    voice.close = () => {
      closed.push('harbour');
      return close();
    };
    await daemon.close('harbour');
    assert.deepEqual([daemon.reloading.report.refused, closed], [undefined, []]);
  }
  assert.deepEqual(closed, ['harbour']);
});
