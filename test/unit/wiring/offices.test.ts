import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadConfig } from '../../../src/config/load.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { silentLog } from '../../../src/ports/log.ts';
import { createDetector } from '../../../src/wiring/detector.ts';
import { createOffices } from '../../../src/wiring/offices.ts';
import { openOffice } from '../../../src/wiring/open-office.ts';
import { waitUntil } from '../../support/pbx/wait-until.ts';
import { scratchHome } from '../../support/scratch-home.ts';

const SAMPLE = readFileSync('attendant.yaml', 'utf8');

const open = new AbortController().signal;

/** The offices of a daemon that has started on the sample; `edit` is what an admin does to the file, and a reload. */
async function started() {
  const home = scratchHome();
  const configFile = join(home.path, 'attendant.yaml');
  writeFileSync(configFile, SAMPLE);
  const ending = new AbortController();
  const parts = { clock: systemClock, log: silentLog, signal: ending.signal };
  const detector = createDetector(silentLog);
  const office = await openOffice(await loadConfig(configFile, {}), { ...parts, detector });
  const offices = createOffices(office, { ...parts, configFile });
  return {
    offices,
    /** @param to In place of `from`, in the file as it is. */
    async edit(from: string, to: string): Promise<void> {
      const before = readFileSync(configFile, 'utf8');
      assert.ok(before.includes(from), from);
      writeFileSync(configFile, before.replace(from, to));
      await offices.reload();
    },
    async [Symbol.asyncDispose]() {
      ending.abort();
      await offices.close();
      home[Symbol.dispose]();
    },
  };
}

test('what is right counts for calls that begin then, and a call that has begun keeps what it had', async () => {
  await using daemon = await started();
  const { offices } = daemon;
  using call = offices.hold();
  await daemon.edit('name: Riverside Practice', 'name: Harbour Clinic');
  assert.deepEqual([offices.report.reads, offices.report.refused], [2, undefined]);
  assert.equal(offices.config.office.name, 'Harbour Clinic');
  using next = offices.hold();
  assert.notEqual(next.services, call.services);
  assert.equal(next.services, offices.current);
  // What is configured as before is as it was, loaded and warm.
  assert.equal(next.services.speechToText, call.services.speechToText);
  assert.equal(next.services.phrases, call.services.phrases);
  const { rateHz } = offices.config.telephony.audioSocket;
  const [voice] = next.services.textToSpeech;
  await waitUntil('the new greeting is ready', 10_000, () =>
    next.services.phrases.find(voice, 'Harbour Clinic, hello.', rateHz),
  );
});

test('what is wrong changes nothing, and is told with its place', async () => {
  await using daemon = await started();
  const { offices } = daemon;
  const before = offices.current;
  await daemon.edit('timeZone: Europe/London', 'timeZone: Mars/Olympus');
  assert.equal(offices.current, before);
  assert.equal(offices.report.reads, 2);
  assert.match(
    offices.report.refused ?? '',
    /1 fault\n {2}\d+:\d+ business\.timeZone: expected an IANA time zone/,
  );
  assert.doesNotMatch(offices.report.refused ?? '', /Olympus/);
  await daemon.edit('timeZone: Mars/Olympus', 'timeZone: Europe/London');
  assert.deepEqual([offices.report.reads, offices.report.refused], [3, undefined]);
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
    const { refused = '' } = daemon.offices.report;
    assert.ok(refused.endsWith(`from the next start on, because of ${why}`), refused);
    await daemon.edit(to, from);
    assert.equal(daemon.offices.report.refused, undefined);
  }
});

test('an engine that is configured in another way is closed with the last call that has it', async () => {
  await using daemon = await started();
  const { offices } = daemon;
  const [voice] = offices.current.textToSpeech;
  let isClosed = false;
  const { close } = voice;
  voice.close = () => {
    isClosed = true;
    return close();
  };
  {
    using _call = offices.hold();
    await daemon.edit('{ vendor: espeak', '{ vendor: espeak, wordsPerMinute: 140');
    assert.deepEqual([offices.report.refused, isClosed], [undefined, false]);
    await daemon.edit('name: Riverside Practice', 'name: Harbour Clinic');
    assert.equal(isClosed, false);
  }
  assert.equal(isClosed, true);
  const spoken = await Array.fromAsync(offices.current.textToSpeech[0].speak('Hello.', open));
  assert.ok(spoken.length > 0, 'what still counts is open');
  assert.notEqual(offices.current.textToSpeech[0], voice);
});
