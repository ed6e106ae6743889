import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const never = new AbortController().signal;
/** The first frame of a leg: type 0x01, a length of 16 in two bytes, the call's UUID. */
const ID_FRAME_BYTES = 19;
let pbx: TestPbx;

before(async () => {
  pbx = await startPbx();
});
after(() => pbx?.[Symbol.asyncDispose]());

/** Takes the leg as an attendant does, and reads which call it is. */
async function callOf(leg: Socket): Promise<string> {
  const bytes = await waitUntil(
    'the leg says which call it is',
    3000,
    () => leg.read(ID_FRAME_BYTES) ?? undefined,
  );
  assert.ok(bytes instanceof Buffer);
  const hex = bytes.subarray(3).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

test('a mark that is set as the caller hangs up does not stay in the PBX', async () => {
  const attendant = createServer({ pauseOnConnect: true }).listen(pbx.ports.audioSocket, '127.0.0.1');
  const opened: Promise<Socket[]> = once(attendant, 'connection');
  try {
    const outside = await pbx.phone('outside');
    const call = await outside.call('100', { from: { number: '02079460123' } }, never);
    const [leg] = await opened;
    assert.ok(leg);
    const mark = `ATT_${await callOf(leg)}`;
    assert.equal((await call.answered).answered, true);
    await pbx.rx(`dialplan set global ${mark} done`);
    assert.match(await pbx.rx('dialplan show globals'), new RegExp(`${mark}=done`));
    await call.hangUp();
    await waitUntil(
      'the mark is gone',
      3000,
      async () => !(await pbx.rx('dialplan show globals')).includes(mark),
    );
    leg.destroy();
  } finally {
    attendant.close();
  }
});
