import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type TestContext, test } from 'node:test';
import { parseRtp } from '../../../../src/adapters/phone/sip/rtp.ts';
import { decodeMulaw } from '../../../../src/media/g711.ts';
import type { Pacer } from '../../../../src/media/pacer.ts';
import { encodeLine, openLeanMedia } from '../../../bench/callers/lean-media.ts';
import { toneMs } from '../ear/speech-like.ts';

/** A pacer that ticks when it is told to. */
function handPacer() {
  let onTick: (() => void) | undefined;
  const pacer: Pick<Pacer, 'add'> = {
    add(handler) {
      onTick = () => handler(0, 0);
      return {
        [Symbol.dispose]: () => {
          onTick = undefined;
        },
      };
    },
  };
  return { pacer: pacer as Pacer, tick: () => onTick?.() };
}

async function openPbx(context: TestContext) {
  const socket = createSocket('udp4');
  context.after(() => socket.close());
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const next = async () => {
    const [bytes]: Buffer[] = await once(socket, 'message');
    return parseRtp(bytes ?? Buffer.alloc(0)) ?? assert.fail('not RTP');
  };
  return { port: socket.address().port, next };
}

test('every tick sends one packet of one unbroken stream: what is to be said, and silence before and after', async (context) => {
  const { pacer, tick } = handPacer();
  const pbx = await openPbx(context);
  const media = await openLeanMedia('127.0.0.1', pacer);
  context.after(media.close);
  await media.connect({ host: '127.0.0.1', port: pbx.port });
  let said = 0;
  const packets = [];
  for (let i = 0; i < 8; i++) {
    // Two lines of 60 and 20 ms, one right after the other.
    if (i === 2) for (const ms of [60, 20]) void media.say(encodeLine(toneMs(ms))).then(() => said++);
    const next = pbx.next();
    tick();
    packets.push(await next);
    if (i === 4) assert.equal(said, 1);
  }
  const [first] = packets;
  assert.deepEqual(
    packets.map(({ sequence, timestamp, source }) => [
      sequence - (first?.sequence ?? 0),
      (timestamp - (first?.timestamp ?? 0)) / 160,
      source === first?.source,
    ]),
    packets.map((_, i) => [i, i, true]),
  );
  const loud = packets.map(({ payload }) => decodeMulaw(payload).some((sample) => Math.abs(sample) > 1000));
  assert.deepEqual(loud, [false, false, true, true, true, true, false, false]);
  assert.equal(said, 2);
});

test('closing lets nobody wait for a line that will not be said', async () => {
  const { pacer, tick } = handPacer();
  const media = await openLeanMedia('127.0.0.1', pacer);
  const saying = media.say(encodeLine(toneMs(200)));
  await media.close();
  await saying;
  tick();
});
