import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCallNotes } from '../../../src/call/call-notes.ts';
import type { CallServices } from '../../../src/call/call-services.ts';
import type { CallerInfo } from '../../../src/ports/caller-info.ts';
import { sampleOffice } from '../../support/sample-office.ts';
import { CALL_ID, createScriptedCall } from '../../support/scripted-call.ts';
import { createScriptedLeg } from '../../support/scripted-leg.ts';

const NO_ANSWER = { delay: null, silencedMs: null };

/** The notes of a call, as soon as they are open; `waitMs` of media time are given for it. */
async function open(
  call: ReturnType<typeof createScriptedCall>,
  replaced: Partial<CallServices> = {},
  waitMs = 20,
) {
  const leg = createScriptedLeg(CALL_ID, {}, () => {});
  const opening = openCallNotes(leg, { ...call.services, ...replaced });
  await call.quiet(waitMs);
  return opening;
}

test('a new call is greeted, and stored as live with its engines', async () => {
  const call = createScriptedCall();
  const notes = await open(call);
  assert.equal(notes?.opening.type, 'call-start');
  const { status, chain } = call.calls.find(CALL_ID) ?? assert.fail('not stored');
  assert.equal(status, 'live');
  assert.equal(chain, 'scripted 8 kHz → loudness | scripted/lines → rules → scripted/tone');
});

test('a call that comes back goes on with what was said and remembered, and knows why it is back', async () => {
  const call = createScriptedCall();
  const before = await open(call);
  assert.ok(before);
  before.callerSaid('my name is mary', call.services.clock.nowMs());
  before.attendantSaid({ text: 'Thank you, Mary.', heardText: 'Thank you,', atMs: 20, ...NO_ANSWER });
  const remembered = { ...before.state, silences: 1 };
  before.keepState(remembered);
  for (const [away, because] of [
    [() => before.away(), 'crash'],
    [() => before.away('billing'), 'no-answer'],
  ] as const) {
    away();
    await call.quiet(20);
    const notes = await open(call);
    assert.ok(notes);
    assert.equal(notes.opening.type === 'returned' && notes.opening.because, because);
    const { history, state } = notes.turn(notes.opening, Promise.resolve(true));
    assert.deepEqual(history, [
      { speaker: 'caller', text: 'my name is mary' },
      { speaker: 'attendant', text: 'Thank you,' },
    ]);
    assert.deepEqual(state, remembered);
  }
});

test('a call that is finished has no notes any more', async () => {
  const call = createScriptedCall();
  const notes = await open(call);
  notes?.finish('done');
  await call.quiet(20);
  assert.equal(await open(call), undefined);
});

test('a record that cannot be read, or not in 300 ms, keeps no caller waiting', async () => {
  const call = createScriptedCall();
  const { journal } = call.services;
  const never = new Promise<never>(() => {});
  const late = await open(call, { journal: { ...journal, find: () => never } }, 320);
  assert.equal(late?.opening.type, 'call-start');
  const refused = await open(call, {
    journal: { ...journal, find: () => Promise.reject(new Error('locked')) },
  });
  assert.equal(refused?.opening.type, 'call-start');
});

test('what was told so far is kept for the staff when the caller hangs up, and not after a goodbye', async () => {
  for (const [reason, kept] of [
    ['caller-hung-up', 1],
    ['done', 0],
  ] as const) {
    const call = createScriptedCall({ says: ['i would like to leave a message', 'my name is john smith'] });
    const leg = call.ring();
    await call.listen();
    for (let turn = 0; turn < 2; turn += 1) {
      await call.speak();
      await call.quiet(1200);
      await call.listen();
    }
    const notes = await open(call);
    notes?.finish(reason);
    await call.quiet(40);
    assert.equal(call.messages.list(5).length, kept, reason);
    leg.hangUp();
  }
});

test('turns are stored with the time of the office’s clock, in the order of the call', async () => {
  const call = createScriptedCall();
  const notes = await open(call);
  const { clock } = call.services;
  await call.quiet(980);
  notes?.callerSaid('hello', clock.nowMs() - 400);
  notes?.heardFax();
  await call.quiet(20);
  const turns = call.calls.turns(CALL_ID);
  const wallMs = clock.wallMs() - 20;
  assert.deepEqual(
    turns.map(({ seq, text, atMs }) => [seq, text, wallMs - atMs]),
    [
      [1, 'hello', 400],
      [2, '[fax tone]', 0],
    ],
  );
});

test('a call is overtime once it has lasted longer than it may, and not before', async () => {
  const call = createScriptedCall();
  const settings = { ...call.services.settings, maxCallMs: 1000 };
  const notes = await open(call, { settings }, 20);
  await call.quiet(980);
  assert.equal(notes?.isOvertime, false);
  await call.quiet(40);
  assert.equal(notes?.isOvertime, true);
});

test('who is met in another way is known before the first word, and who is not known in time is greeted', async () => {
  const office = { ...sampleOffice, settings: { callers: [{ number: '+442079460123', block: true }] } };
  const numberOf = async (introduced: Promise<CallerInfo>) => {
    const call = createScriptedCall({ office });
    const leg = { ...createScriptedLeg(CALL_ID, {}, () => {}), introduced };
    const opening = openCallNotes(leg, call.services);
    await call.quiet(400);
    const notes = await opening;
    return notes?.turn(notes.opening, Promise.resolve(true)).callerNumber;
  };
  const told = { callerNumber: '+442079460123', callerName: null, dialledNumber: '100', returned: null };
  assert.equal(await numberOf(Promise.resolve(told)), '+442079460123');
  assert.equal(await numberOf(new Promise(() => {})), null);
});

test('an office that meets all callers alike waits for nobody to be introduced', async () => {
  const call = createScriptedCall();
  const leg = { ...createScriptedLeg(CALL_ID, {}, () => {}), introduced: new Promise<CallerInfo>(() => {}) };
  const opening = openCallNotes(leg, call.services);
  await call.quiet(20);
  assert.equal((await opening)?.opening.type, 'call-start');
});

test('digits that may not be kept are hidden in the turn they were said in, also after a turn without words', async () => {
  const call = createScriptedCall();
  const before = await open(call);
  assert.ok(before);
  before.callerSaid('', call.services.clock.nowMs());
  before.callerSaid('hello', call.services.clock.nowMs());
  before.away('billing');
  await call.quiet(20);
  const notes = await open(call);
  assert.ok(notes);
  const { history } = notes.turn(notes.opening, Promise.resolve(true));
  assert.equal(history.length, call.calls.turns(CALL_ID).length);
});
