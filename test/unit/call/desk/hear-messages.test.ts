import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeskMessage } from '../../../../src/call/desk/desk-visit.ts';
import { hearMessages } from '../../../../src/call/desk/hear-messages.ts';
import { deskWordsEn } from '../../../../src/reception/desk/words.en.ts';
import { deskVisit } from '../../../support/desk-visit.ts';

const MESSAGE: DeskMessage = {
  id: 'm1',
  name: 'Peter Wilson',
  number: '0 2 0, 7 9 4 6, 0 1 2 3',
  reason: 'an invoice',
  when: 'today at 2 pm',
  forName: null,
  isUrgent: false,
  isLate: false,
  dial: '02079460123',
  sound: null,
};

/** A phone on which these keys are pressed, with these messages; `taken` has all of them. */
function phone(keys: readonly string[], waiting: readonly DeskMessage[], taken?: string) {
  const did: string[] = [];
  let wrong = 0;
  const { visit, said } = deskVisit(keys, {
    messages: {
      waiting: async () => waiting,
      async claim(id) {
        did.push(`claim ${id}`);
        return taken === undefined ? 'claimed' : { by: taken };
      },
      async done(id) {
        did.push(`done ${id}`);
        return true;
      },
    },
    pin: {
      isRight(_, digits) {
        const isRight = digits === '2468';
        if (!isRight) wrong += 1;
        return isRight;
      },
      isShut: () => wrong >= 3,
    },
  });
  return { visit, said, did };
}

test('without the PIN nothing is told, and whoever guesses is shut out', async () => {
  const { visit, said, did } = phone(['1111', '2222', '3333', '2468'], [MESSAGE]);
  assert.equal(await hearMessages(visit), 'done');
  assert.doesNotMatch(said.join(' '), /Peter|invoice|waiting/);
  assert.deepEqual(did, []);
  const again = await hearMessages(visit);
  assert.deepEqual([again, said.at(-1)], ['done', deskWordsEn.shut]);
});

test('a message is told, marked as done by a key, and the next one follows', async () => {
  const { visit, said, did } = phone(
    ['2468', '2', '3'],
    [MESSAGE, { ...MESSAGE, id: 'm2', name: 'Mary Brown' }],
  );
  assert.equal(await hearMessages(visit), 'done');
  assert.deepEqual(did, ['done m1']);
  assert.match(
    said.join(' '),
    /2 messages are waiting.*Message 1, from Peter Wilson, today at 2 pm\. It is about: an invoice\. Call back on 0 2 0/,
  );
  assert.match(said.join(' '), /marked as done\. Message 2, from Mary Brown.*Those were all messages/);
});

test('one key calls back, and nobody else takes the message meanwhile', async () => {
  const { visit, did } = phone(['2468', '1'], [MESSAGE]);
  assert.deepEqual(await hearMessages(visit), { call: '02079460123' });
  assert.deepEqual(did, ['claim m1']);
  const late = phone(['2468', '1', '3'], [MESSAGE], 'Ben Ortega');
  assert.equal(await hearMessages(late.visit), 'done');
  assert.ok(late.said.includes('Ben Ortega has it already.'));
});

test('a message without a number cannot be called back, and its sound is heard by a key', async () => {
  const sound = async () => new Int16Array(800);
  const { visit, said, did } = phone(
    ['2468', '1', '5', '4', ''],
    [{ ...MESSAGE, number: null, dial: null, sound }],
  );
  assert.equal(await hearMessages(visit), 'done');
  assert.deepEqual(did, []);
  assert.ok(said.includes('sound of 800'));
  assert.match(said.join(' '), /No number to call back\./);
  assert.doesNotMatch(said.join(' '), /To call back press/);
});

test('who hangs up in the middle has changed nothing', async () => {
  const { visit, did } = phone(['2468'], [MESSAGE]);
  assert.equal(await hearMessages(visit), 'done');
  assert.deepEqual(did, []);
});
