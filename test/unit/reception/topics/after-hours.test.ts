import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAT } from '../../../../src/reception/channel.ts';
import type { Office } from '../../../../src/reception/office.ts';
import type { Heard } from '../../../../src/reception/receptionist.ts';
import { createRulesReceptionist, MAX_TURNS } from '../../../../src/reception/rules-receptionist.ts';
import { initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { type CallOptions, createShelf, office, openCall, plays, TUESDAY_2PM } from '../desk.ts';

/** Tuesday 17 November 2026, 22:00 in London. */
const TUESDAY_10PM = TUESDAY_2PM + 8 * 3_600_000;
const CLOSED = 'We are closed now; we open tomorrow at 9 am.';

/** It does not want its empty rooms to be rung; the billing desk is there in the evening, too. */
const quiet: Office = {
  ...office,
  afterHours: 'message',
  people: office.people.map((person) =>
    person.key === 'billing'
      ? { ...person, hours: { tuesday: [{ fromMinute: 1200, toMinute: 1380 }] } }
      : person,
  ),
};
const night: CallOptions = { office: quiet, nowMs: TUESDAY_10PM };

const words = (text: string): Heard => ({ type: 'words', text, recording: null });
const keys = (digits: string): Heard => ({ type: 'digits', digits });
const start: Heard = { type: 'call-start' };
const rings = (answer: string) => / -> (?:people|transfer)/.test(answer);

/** What the last of these is answered with, at night. */
async function answerTo(...heard: readonly Heard[]): Promise<string> {
  const call = openCall(night);
  let answer = '';
  for (const each of [start, ...heard]) answer = await call.hear(each);
  return answer;
}

test('who asks for a person hears when the office opens, leaves a message, and hears when somebody is back', async () => {
  await plays(
    `
    start
    caller: i want to speak to a person
    attendant: ${CLOSED} Would you like to leave a message?
    caller: yes please
    attendant: I'll take a message. I will record it for our staff. What is your name, please?
    caller: mary brown
    attendant: Thank you, Mary Brown. Shall we call you back on 0 2 0, 7 9 4 6, 0 1 2 3?
    keys: 1
    caller: my heating is broken
    caller: yes
    attendant: I have noted that. We are back tomorrow at 9 am. Is there anything else?
    `,
    night,
  );
});

test('a message for somebody is offered for them, and a name alone says whom it is for', async () => {
  await plays(
    `
    start
    caller: can i speak to doctor lane
    attendant: ${CLOSED} Would you like to leave a message for Doctor Anna Lane?
    caller: ben ortega
    attendant: ${CLOSED} Would you like to leave a message for Ben Ortega?
    caller: yes
    attendant: I'll take a message for Ben Ortega. I will record it for our staff. What is your name, please?
    `,
    night,
  );
});

interface Asked {
  readonly how: string;
  readonly heard: readonly Heard[];
  /** The last of them without it. */
  readonly again?: Heard;
}

const DOCTOR = words('can i speak to doctor lane');
const ASKED: readonly Asked[] = [
  { how: 'by key 0', heard: [keys('0')] },
  { how: 'by a key of the menu', heard: [keys('4')], again: DOCTOR },
  { how: 'by a name', heard: [DOCTOR] },
  {
    how: 'by a name that sounds alike',
    heard: [words('can i speak to anna laine'), words('yes')],
    again: DOCTOR,
  },
  { how: 'by a name alone', heard: [words('ben ortega please')] },
  { how: 'by asking for a person', heard: [words('i want to speak to a person')] },
  {
    how: 'after a name that nobody has',
    heard: [words('can i speak to gregor samsa'), words('gregor samsa'), words('gregor samsa')],
  },
  { how: 'in the middle of a message', heard: [words('leave a message'), words('a person please')] },
  {
    how: 'with a number half said',
    heard: [words('leave a message'), words('mary brown'), keys('2'), keys('0')],
  },
  {
    how: 'by not being understood three times',
    heard: [words('banana split'), words('banana split'), words('banana split')],
  },
];
for (const { how, heard, again = heard.at(-1) ?? keys('0') } of ASKED) {
  test(`at night nobody is rung ${how}, and the second time they are`, async () => {
    const once = await answerTo(...heard);
    assert.ok(!rings(once), once);
    assert.ok(once.includes(CLOSED), once);
    const twice = await answerTo(...heard, again);
    assert.ok(rings(twice), twice);
    const byKey = await answerTo(...heard, keys('0'));
    assert.ok(byKey.endsWith('-> people'), byKey);
  });
  test(`by day people are rung ${how} as ever`, async () => {
    const call = openCall({ office: quiet });
    const plain = openCall({ office: { ...quiet, afterHours: 'ring' } });
    for (const each of [start, ...heard]) assert.equal(await call.hear(each), await plain.hear(each));
  });
}

test('the offer of a person is that of a message, and who keeps silent is noted', async () => {
  const silence = (times: number): Heard => ({ type: 'silence', times });
  assert.equal(
    await answerTo(silence(1), silence(2)),
    `Sorry, I cannot hear you. ${CLOSED} Would you like to leave a message?`,
  );
  assert.match(
    await answerTo(silence(1), silence(2), silence(3)),
    /told our staff that you called.* -> done$/,
  );
  // Nobody has asked for people yet.
  assert.ok(!rings(await answerTo(silence(1), silence(2), keys('0'))));
});

test('who only speaks of somebody is offered a message for them, and not to ring them', async () => {
  const answer = await answerTo(words('is doctor lane in today'));
  assert.equal(
    answer,
    `I cannot tell you that. ${CLOSED} Would you like to leave a message for Doctor Anna Lane?`,
  );
  assert.ok(!rings(await answerTo(words('is doctor lane in today'), words('put me through to doctor lane'))));
});

test('a call that has been long enough ends with what was told, and rings who had insisted', async () => {
  const told = [words('leave a message'), words('mary brown')];
  const timeLimit: Heard = { type: 'time-limit' };
  const call = openCall(night);
  for (const each of [start, ...told]) await call.hear(each);
  assert.equal(
    await call.hear(timeLimit),
    `${CLOSED} I have noted what you told me. Thank you for calling Riverside Practice. Goodbye. -> done`,
  );
  assert.equal(call.messages.stored[0]?.callerName, 'Mary Brown');
  assert.match(await answerTo(keys('0'), timeLimit), /-> people$/);
  const long = openCall({ ...night, state: { ...initialState(), greeted: true, turns: MAX_TURNS } });
  assert.match(await long.hear(words('hello')), /^We are closed now;.* -> done$/);
});

test('danger rings at any hour, also when it is told at the very end of a long call', async () => {
  assert.match(await answerTo(words('i have chest pain')), /^\[medical\].* -> people$/);
  assert.match(
    await answerTo({ type: 'time-limit', text: 'i have chest pain' }),
    /^\[medical\].* -> people$/,
  );
});

test('a message that cannot be kept rings people', async () => {
  const shelf = createShelf();
  shelf.break();
  const call = openCall({ ...night, messages: shelf });
  for (const each of [start, words('leave a message'), words('mary brown'), keys('1'), words('my heating')])
    await call.hear(each);
  assert.match(await call.hear(words('yes')), /cannot keep a message.*person\?/);
  assert.match(await call.hear(words('yes')), /-> people$/);
});

test('a message that was corrected too often is kept, and nobody is rung for it', async () => {
  const call = openCall(night);
  const wrong = [words('no, the name is wrong'), words('mary brown')];
  const heard = [words('leave a message'), words('mary brown'), keys('1'), words('my heating')];
  for (const each of [start, ...heard, ...wrong, ...wrong, ...wrong, ...wrong]) await call.hear(each);
  assert.equal(
    await call.hear(words('no, the name is wrong')),
    "I'm sorry, I have trouble understanding you. I have noted what you told me. We are back tomorrow at 9 am. Is there anything else?",
  );
  assert.equal(call.messages.stored.length, 1);
});

test('somebody who has hours of their own is rung while they are there, and not while the office is', async () => {
  assert.equal(
    await answerTo(words('can i speak to billing')),
    "I'll put you through to the billing desk. -> transfer:billing",
  );
  await plays(
    `
    start
    caller: can i speak to billing
    attendant: The billing desk cannot be reached now; the next time is today at 8 pm. Would you like to leave a message for the billing desk, or speak to somebody else?
    caller: somebody else
    attendant: I'll put you through to our staff. -> people
    `,
    { office: quiet },
  );
});

test('a message for somebody says when they are there again', async () => {
  await plays(
    `
    start
    caller: leave a message for billing
    caller: mary brown
    keys: 1
    caller: my bill
    caller: yes
    attendant: I have noted that. The billing desk can be reached again today at 8 pm. Is there anything else?
    `,
    { office: quiet },
  );
});

test('on a holiday its name is told; an office that opens on no day says that it does not know', async () => {
  const christmas = openCall({ office: quiet, nowMs: Date.UTC(2026, 11, 25, 10) });
  assert.equal(
    await christmas.hear(keys('0')),
    'We are closed today for Christmas Day; we open on Monday at 9 am. Would you like to leave a message?',
  );
  const days = Object.keys(office.hours).map((day) => [day, []]);
  const never: Office = { ...quiet, hours: Object.fromEntries(days), holidays: [] };
  const call = openCall({ office: never });
  assert.match(
    await call.hear(keys('0')),
    /^We are closed now, and I do not know when we open again\. Would/,
  );
  for (const each of [words('yes'), words('mary brown'), keys('1'), words('my bill')]) await call.hear(each);
  assert.equal(await call.hear(words('yes')), 'I have noted that. Is there anything else?');
});

test('with ring it is as it always was, at any hour', async () => {
  for (const heard of [keys('0'), words('can i speak to doctor lane'), { type: 'time-limit' } as const]) {
    const call = openCall({ nowMs: TUESDAY_10PM });
    await call.hear(start);
    assert.ok(rings(await call.hear(heard)));
  }
});

test('what was told is remembered over a transfer that nobody took', async () => {
  await plays(
    `
    start
    keys: 0
    keys: 0
    attendant: I'll put you through to our staff. -> people
    returned: no-answer
    attendant: I'm sorry, our staff does not answer. Would you like to leave a message?
    keys: 0
    attendant: I'll put you through to our staff. -> people
    `,
    night,
  );
});

test('in writing nobody is put through at any hour, and a message is offered as ever', async () => {
  for (const afterHours of ['message', 'ring'] as const) {
    const call = openCall({
      ...night,
      office: { ...quiet, afterHours },
      receptionist: (desk) => createRulesReceptionist({ ...desk, channel: CHAT }),
    });
    await call.hear(start);
    assert.match(await call.hear(words('a person please')), /^Nobody can be reached .*message\?$|message/);
  }
});
