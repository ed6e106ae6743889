import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseCall } from '../../../../src/call/desk/choose-call.ts';
import type { DeskCall } from '../../../../src/call/desk/desk-visit.ts';
import { deskWordsEn } from '../../../../src/reception/desk/words.en.ts';
import type { Person } from '../../../../src/reception/office.ts';
import { deskVisit } from '../../../support/desk-visit.ts';
import { sampleOffice } from '../../../support/sample-office.ts';

const [anna] = sampleOffice.people;
assert.ok(anna);
const supervisor: Person = { ...anna, supervisor: true };
const FIRST: DeskCall = { callId: 'first', callerNumber: '02079460123' };
const SECOND: DeskCall = { callId: 'second', callerNumber: null };

interface Dialled {
  readonly keys?: readonly string[];
  readonly person?: Person | null;
}

async function dial(calls: readonly DeskCall[], { keys = [], person = supervisor }: Dialled = {}) {
  const heard: string[] = [];
  const { visit, said } = deskVisit(keys, {
    person: person ?? undefined,
    calls: () => calls,
    heard: (callId) => void heard.push(callId),
  });
  return { word: await chooseCall(visit), said: said.join(' '), heard };
}

test('the only call is heard at once, and that somebody listens is written down', async () => {
  const { word, said, heard } = await dial([FIRST]);
  assert.deepEqual(
    [word, said, heard],
    [{ next: 'listen', callId: 'first' }, deskWordsEn.listening, ['first']],
  );
});

test('of several one is chosen by key, and by silence the next one', async () => {
  const { word, said } = await dial([FIRST, SECOND], { keys: ['', '1'] });
  assert.deepEqual(word, { next: 'listen', callId: 'second' });
  assert.match(said, /^Call 1 of 2, from 0 2 0, 7 9 4 6, 0 1 2 3\..*Call 2 of 2, without a number\./);
  const none = await dial([FIRST, SECOND], { keys: ['3', '3'] });
  assert.deepEqual([none.word, none.heard], [{ next: 'done' }, []]);
  const gone = await dial([FIRST, SECOND]);
  assert.deepEqual([gone.word, gone.heard], [{ next: 'done' }, []]);
});

test('without a call there is nothing to hear, and a phone of nobody or of somebody else hears none', async () => {
  assert.equal((await dial([])).said, deskWordsEn.noCalls);
  for (const person of [anna, null]) {
    const { word, said, heard } = await dial([FIRST], { person });
    assert.deepEqual([word, said, heard], [{ next: 'done' }, deskWordsEn.notAllowed, []]);
  }
});
