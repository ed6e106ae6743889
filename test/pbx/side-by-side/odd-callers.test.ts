import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { attendantLines, readCalls } from '../../support/pbx/call-records.ts';
import { callOddly, type OddCaller, startListeners } from '../../support/pbx/sipp.ts';
import { startDaemon, type TestDaemon } from '../../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../../support/pbx/start-pbx.ts';
import { waitUntil } from '../../support/pbx/wait-until.ts';

const never = new AbortController().signal;
let pbx: TestPbx;
let daemon: TestDaemon;

before(async () => {
  pbx = await startPbx();
  daemon = await startDaemon(pbx);
});
after(async () => {
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

/** A key as a telephone without events sends it: two tones for 100 ms. */
function key(lowHz: number, highHz: number): Int16Array {
  return Int16Array.from({ length: 800 }, (_, i) =>
    Math.round([lowHz, highHz].reduce((sum, hz) => sum + 6000 * Math.sin((2 * Math.PI * hz * i) / 8000), 0)),
  );
}

const finished = () => readCalls(pbx.home).filter(({ status }) => status === 'finished').length;

const ODD: readonly (readonly [string, OddCaller])[] = [
  ['offers no sound in the INVITE', { withoutOffer: true }],
  ['wants packets of 60 ms', { packetMs: 60 }],
  ['knows no codec but Opus', { codec: ['107', 'opus/48000/2'] }],
  ['knows no codec but G.722', { codec: ['9', 'G722/8000'] }],
  ['has a name of 300 letters', { from: `"${'x'.repeat(300)}" <sip:02079460123@127.0.0.1>` }],
  ['has a name that is not ASCII', { from: '"Zoë Þórsdóttir 山田" <sip:02079460123@127.0.0.1>' }],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dialplan.
  ['has a name that goes on as dialplan', { from: '"${ATT_MAX}),1,x(" <sip:02079460123@127.0.0.1>' }],
  ['has a number of 300 digits', { from: `<sip:${'0'.repeat(300)}@127.0.0.1>` }],
  ['is a tel: address', { from: '<tel:+442079460123>' }],
];

for (const [who, caller] of ODD) {
  test(`a caller who ${who} is answered, and hangs up in the greeting`, async () => {
    const before = finished();
    await using call = await callOddly(pbx, caller);
    assert.equal(await call.exited, 0, call.output());
    await waitUntil('the call is finished', 5000, () => finished() === before + 1);
  });
}

test('keys that are tones in the sound are heard, each once', async () => {
  const says = new Int16Array(8000 * 30);
  // While the greeting is spoken; then the address is said.
  says.set(key(697, 1477), 8000 * 4);
  await using call = await startListeners(pbx, { number: '100', count: 1, listenMs: 12_000, says });
  assert.equal(await call.exited, 0, call.output());
  const lines = attendantLines(readCalls(pbx.home).at(-1) ?? assert.fail('no call'));
  assert.equal(lines.filter((line) => line.includes('12 Mill Lane')).length, 1, lines.join('\n'));
});

test('a caller who gives up within 50 ms leaves nothing behind', async () => {
  const phone = await pbx.phone('outside');
  for (const afterMs of [0, 20, 50]) {
    const call = await phone.call('100', {}, AbortSignal.any([never, AbortSignal.timeout(afterMs)]));
    await call.ended;
  }
  await phone.close();
});

test('every call has left the PBX', async () => {
  await waitUntil('no channel is left', 5000, async () =>
    (await pbx.rx('core show channels count')).includes('0 active channels'),
  );
});
