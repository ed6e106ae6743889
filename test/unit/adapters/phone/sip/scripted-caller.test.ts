import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSipPhone } from '../../../../../src/adapters/phone/sip/phone.ts';
import { createScriptedCaller } from '../../../../../src/adapters/phone/sip/scripted-caller.ts';
import { systemClock } from '../../../../../src/core/clock.ts';
import type { CallerEvent, CallerLine, CallReport } from '../../../../../src/ports/scripted-caller.ts';
import type { TextToSpeech } from '../../../../../src/ports/text-to-speech.ts';
import { startLoopbackPbx } from './loopback-pbx.ts';

/** A tone of 300 ms, whatever the text; one text it cannot say. */
const voice: TextToSpeech = {
  label: 'test/tone',
  outputRateHz: 16000,
  async *speak(text) {
    if (text === 'unspeakable') throw new Error('no voice');
    yield { samples: Int16Array.from({ length: 4800 }, (_, i) => (i % 20 < 10 ? 6000 : -6000)), words: [] };
  },
  async warm() {},
  async close() {},
};

async function runScript(
  target: string,
  lines: readonly CallerLine[],
): Promise<{
  readonly report: CallReport;
  readonly events: readonly CallerEvent[];
  readonly turns: number[];
}> {
  await using pbx = await startLoopbackPbx();
  const caller = createScriptedCaller({ phone: createSipPhone(pbx.account), voice, clock: systemClock });
  const events: CallerEvent[] = [];
  const turns: number[] = [];
  const script = {
    target,
    quietMs: 200,
    patienceMs: 600,
    onEvent: (event: CallerEvent) => void events.push(event),
    async nextLine(turn: number) {
      turns.push(turn);
      return lines[turn - 1];
    },
  };
  try {
    return { report: await caller.call(script, AbortSignal.timeout(20_000)), events, turns };
  } finally {
    await caller.close();
  }
}

test('waits for the other side, says its lines in turn, and measures each answer', async () => {
  const { report, events, turns } = await runScript('800', [
    { type: 'say', text: 'good morning' },
    { type: 'say', text: 'goodbye' },
  ]);
  assert.deepEqual(turns, [1, 2, 3]);
  assert.deepEqual(
    events.map(({ type }) => type),
    ['answered', 'heard', 'said', 'heard', 'said', 'heard', 'ended'],
  );
  assert.equal(report.delaysMs.length, 2);
  // The far end answers after 100 ms of quiet, which is five packets; the sixth brings the sound.
  for (const delayMs of report.delaysMs)
    assert.ok(delayMs !== undefined && delayMs > 60 && delayMs < 1000, `${delayMs}`);
  assert.ok(report.recording.length > 8000);
  assert.equal(report.ended.by, 'us');
});

test('a line that gets no answer ends the call after its patience', async () => {
  const { report, events } = await runScript('600', []);
  assert.equal(report.greetingMs, undefined);
  assert.ok(report.answeredMs !== undefined);
  assert.deepEqual(
    events.map(({ type }) => type),
    ['answered', 'unanswered', 'ended'],
  );
});

test('a call that is refused is told, not thrown', async () => {
  const { report, events } = await runScript('486', []);
  assert.equal(report.answeredMs, undefined);
  assert.deepEqual(events[0], { type: 'refused', status: 486 });
});

test('a voice that fails hangs up and is thrown', async () => {
  await assert.rejects(runScript('800', [{ type: 'say', text: 'unspeakable' }]), /no voice/);
});
