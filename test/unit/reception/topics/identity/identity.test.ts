import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSecret } from '../../../../../src/core/salted-hash.ts';
import { CHAT } from '../../../../../src/reception/channel.ts';
import { createDeskRecords } from '../../../../../src/reception/identity/desk-records.ts';
import type { Heard } from '../../../../../src/reception/receptionist.ts';
import { type CallOptions, office, openCall, TUESDAY_2PM } from '../../desk.ts';
import { cheapHash, knowing, left, MARY, PETER } from '../../known-persons.ts';

const HOUSE = { ...office, languages: [{ tag: 'en-GB' }, { tag: 'de-DE' }, { tag: 'es-ES' }] };
const ASKED = 'did you get my message';
/** Of a whole check, from the question to the verdict. */
const RIGHT = [ASKED, 'peter wilson', '#03051962', '#4711'];
const TOLD = /Your message of Friday about “my invoice” is with the billing desk; nobody has marked it/;
const AGAIN = "I could not confirm that. Let's try once more. What is your first and last name?";
const PEOPLE = "I cannot confirm who is calling. I'll put you through to our staff. -> people";

async function peter() {
  const known = await knowing(PETER, MARY);
  await left(known.store, {
    id: 'm1',
    from: PETER.phone,
    callerName: 'Peter Wilson',
    reason: 'my invoice',
    forKey: 'billing',
    takenAtMs: TUESDAY_2PM - 4 * 86_400_000,
  });
  return known;
}

/** What is answered to each: words, or keys behind `#`. */
async function talk(lines: readonly string[], options: CallOptions): Promise<readonly string[]> {
  const call = openCall({ office: HOUSE, callerNumber: '02079460123', ...options });
  const said: string[] = [];
  for (const line of lines) said.push(await call.hear(heardOf(line)));
  return said;
}

function heardOf(line: string): Heard {
  if (line.startsWith('#')) return { type: 'digits', digits: line.slice(1) };
  return { type: 'words', text: line, recording: null };
}

for (const [how, lines, told] of [
  ['by keys', RIGHT, TOLD],
  [
    'by voice',
    [ASKED, 'my name is peter wilson', 'the third of may nineteen sixty two', 'four seven one one'],
    TOLD,
  ],
  ['with the year a sentence later', [ASKED, 'peter wilson', 'the third of may', 'sixty two', '#4711'], TOLD],
  [
    'in German',
    [
      'Deutsch, bitte',
      'Haben Sie meine Nachricht bekommen?',
      'Peter Wilson',
      'am dritten Mai zweiundsechzig',
      'vier sieben eins eins',
    ],
    /Ihre Nachricht von Freitag zu „my invoice“/,
  ],
  [
    'in Spanish',
    [
      'español, por favor',
      '¿Han recibido mi mensaje?',
      'Peter Wilson',
      'el tres de mayo del sesenta y dos',
      'cuatro siete uno uno',
    ],
    /Su mensaje de viernes sobre «my invoice»/,
  ],
] as const) {
  test(`who proves who they are ${how} is told what became of their message`, async () => {
    const said = await talk(lines, (await peter()).options);
    assert.match(said.at(-1) ?? '', told);
    for (const before of said.slice(0, -1)) assert.doesNotMatch(before, /invoice|billing|Friday/);
  });
}

test('it is asked once a call, and again in the next, also with what is remembered of the one before', async () => {
  const { options } = await peter();
  const first = openCall({ office: HOUSE, ...options });
  for (const line of RIGHT) await first.hear(heardOf(line));
  assert.match(await first.hear(heardOf('what happened to my message')), TOLD);
  const [next] = await talk([ASKED], { ...options, callId: 'c2', state: first.state() });
  assert.match(next ?? '', /I have to know who is calling/);
});

test('the number that calls proves nothing: it neither takes the place of a proof, nor helps one', async () => {
  const { options } = await peter();
  const callerNumber = PETER.phone;
  const said = await talk([ASKED, 'peter wilson', '#03051962', '#9999'], { ...options, callerNumber });
  assert.equal(said.at(-1), AGAIN);
  assert.match(said[0] ?? '', /I have to know who is calling/);
});

test('a wrong date, a wrong code, both, and a person whom nobody knows sound alike', async () => {
  const tries = [
    ['peter wilson', '#04051962', '#4711'],
    ['peter wilson', '#03051962', '#4712'],
    ['peter wilson', '#04051962', '#4712'],
    ['mary brown', '#03051962', '#4711'],
    ['jane doe', '#03051962', '#4711'],
  ];
  for (const lines of tries) {
    const said = await talk([ASKED, ...lines], (await peter()).options);
    assert.deepEqual(said.slice(1), ['What is your date of birth?', 'And what is your code?', AGAIN]);
  }
});

test('three failures lead to people, and are remembered by name and by number when they call again', async () => {
  const { options } = await peter();
  const wrong = ['peter wilson', '#04051962', '#4711'];
  const said = await talk([ASKED, ...wrong, ...wrong, ...wrong], options);
  assert.equal(said.at(-1), PEOPLE);
  const again = await talk([ASKED, ...wrong, ...wrong], { ...options, callId: 'c2' });
  assert.equal(again.at(-1), AGAIN);
  // Five in a day: from the same number nobody is asked any more, and from another not under this name.
  assert.deepEqual(await talk([ASKED], { ...options, callId: 'c3' }), [PEOPLE]);
  const elsewhere = { ...options, callId: 'c4', callerNumber: '02079460999' };
  assert.equal((await talk([ASKED, 'peter wilson'], elsewhere)).at(-1), PEOPLE);
  // A day later all of it is forgotten.
  const nextDay = { ...options, callId: 'c5', nowMs: TUESDAY_2PM + 25 * 3_600_000 };
  assert.match((await talk(RIGHT, nextDay)).at(-1) ?? '', /Your message of Friday/);
});

test('a name whom nobody knows is shut as fast as one that is known', async () => {
  for (const name of ['peter wilson', 'jane doe']) {
    const { options } = await peter();
    for (let times = 0; times < 5; times += 1) {
      const from = { ...options, callId: `c${times}`, callerNumber: `0207946010${times}` };
      assert.equal((await talk([ASKED, name, '#04051962', '#4711'], from)).at(-1), AGAIN);
    }
    const last = { ...options, callId: 'c9', callerNumber: '02079460199' };
    assert.equal((await talk([ASKED, name], last)).at(-1), PEOPLE);
  }
});

test('who was guessed at five times, by other forms of the name, is proved by nothing that day', async () => {
  const known = await knowing({ ...PETER, name: 'Peter John Wilson' });
  const names = ['peter wilson', 'john wilson', 'peter john', 'peter john wilson', 'peter wilson'];
  for (const [index, name] of names.entries()) {
    const from = { ...known.options, callId: `c${index}`, callerNumber: `0207946010${index}` };
    await talk([ASKED, name, '#04051962', '#4711'], from);
  }
  const own = { ...known.options, callId: 'c9', callerNumber: '02079460199' };
  assert.equal((await talk([ASKED, 'john wilson', '#03051962', '#4711'], own)).at(-1), AGAIN);
});

test('a failure that cannot be stored is the last one', async () => {
  const { options } = await peter();
  const late = { ...options.messages, commit: async () => 'late' as const };
  const said = await talk([ASKED, 'peter wilson', '#04051962', '#4711'], { ...options, messages: late });
  assert.equal(said.at(-1), PEOPLE);
});

test('while it is uncertain whether the caller has finished no failure is counted, and nothing is said', async () => {
  const { options, store } = await peter();
  const call = openCall({ office: HOUSE, ...options });
  for (const line of [ASKED, 'peter wilson', '#04051962']) await call.hear(heardOf(line));
  const before = call.state();
  const unsure = openCall({ office: HOUSE, ...options, state: before, certain: Promise.resolve(false) });
  assert.equal(await unsure.hear(heardOf('#4711')), '');
  const { subjects } = await options.records.judge({ name: 'peter wilson', address: null }, [], {
    aDay: 5,
    nowMs: TUESDAY_2PM,
  });
  assert.equal(await store.persons.failures(subjects, 0), 0);
});

test('who has no code is called back by staff on the number on file, and on no other', async () => {
  for (const [none, yes] of [
    ["I don't have a code", 'yes please'],
    ['I have forgotten it', '#1'],
  ] as const) {
    const { options } = await peter();
    const said = await talk([ASKED, 'peter wilson', '#03051962', none, yes], options);
    assert.match(said.at(-2) ?? '', /call you back on the number that they have for you/);
    assert.match(said.at(-1) ?? '', /no other\. Is there anything else\?/);
    const [message] = options.messages.stored;
    assert.equal(message?.callerName, 'Peter Wilson');
    assert.equal(message?.callbackNumber, null);
    assert.match(message?.reason ?? '', /could not prove/);
  }
});

test('an impossible date is asked for again, and then staff are offered', async () => {
  const said = await talk(
    [ASKED, 'peter wilson', '#31021962', '#31021962', '#31021962'],
    (await peter()).options,
  );
  assert.equal(said[2], 'That is not a date that I know. What is your date of birth?');
  assert.match(said[4] ?? '', /call you back on the number that they have/);
});

test('of two persons of one name the one whom both proofs fit is meant, and nobody by one of each', async () => {
  const other = { ...PETER, id: 'other', phone: '+447700900777', born: '1970-01-01', code: '0000' };
  const known = await knowing(PETER, other);
  await left(known.store, {
    from: PETER.phone,
    callerName: 'Peter Wilson',
    reason: 'my invoice',
    forKey: 'billing',
    takenAtMs: TUESDAY_2PM - 4 * 86_400_000,
  });
  assert.match((await talk(RIGHT, known.options)).at(-1) ?? '', TOLD);
  const mixed = await talk([ASKED, 'peter wilson', '#03051962', '#0000'], { ...known.options, callId: 'c2' });
  assert.equal(mixed.at(-1), AGAIN);
});

test('a message that somebody else of the family left from the same number is not told', async () => {
  const known = await knowing(PETER, { ...MARY, phone: PETER.phone });
  await left(known.store, { from: PETER.phone, callerName: 'Mary Brown', reason: 'my biopsy' });
  const said = await talk(RIGHT, known.options);
  assert.match(said.at(-1) ?? '', /I know of no message that you have left/);
});

test('in between anything else may be asked, and the question comes again', async () => {
  const said = await talk([ASKED, 'peter wilson', 'what are your opening hours'], (await peter()).options);
  assert.match(said.at(-1) ?? '', /open.*What is your date of birth\?$/);
  const away = await talk([ASKED, 'never mind'], (await peter()).options);
  assert.doesNotMatch(away.at(-1) ?? '', /name|birth/);
});

test('key 0 and "a person" are people at each question', async () => {
  for (const lines of [[ASKED], RIGHT.slice(0, 2), RIGHT.slice(0, 3)])
    for (const way of ['#0', 'I want to speak to a person'])
      assert.match((await talk([...lines, way], (await peter()).options)).at(-1) ?? '', /-> people$/);
});

test('in writing a code may have letters, and nobody is put through', async () => {
  const known = await knowing({ ...PETER, code: 'tulip-7' });
  const options = { ...known.options, channel: CHAT };
  const said = await talk([ASKED, 'Peter Wilson', '3.5.1962', 'tulip-7'], options);
  assert.match(said.at(-1) ?? '', /I know of no message/);
  const wrong = ['Peter Wilson', '3.5.1962', 'tulip-8'];
  const failed = await talk([ASKED, ...wrong, ...wrong, ...wrong], { ...options, callId: 'c2' });
  assert.match(failed.at(-1) ?? '', /I cannot confirm who is calling\. Nobody can be reached this way/);
});

test('an office that asks for one proof itself has staff call back for the other, whatever was said', async () => {
  const settings = { identity: { proofs: ['dateOfBirth', 'callback'], failures: 3, failuresADay: 5 } };
  for (const born of ['#03051962', '#04051962']) {
    const said = await talk([ASKED, 'peter wilson', born], {
      ...(await peter()).options,
      office: { ...HOUSE, settings },
    });
    assert.match(said.at(-1) ?? '', /call you back on the number that they have/);
  }
});

test('without records of persons nobody is told anything', async () => {
  assert.deepEqual(await talk([ASKED], {}), [PEOPLE]);
});

test('as many hashes are compared for somebody unknown as for each who is known', async () => {
  const { store } = await knowing(PETER, { ...PETER, id: 'p2' }, { ...MARY, code: '1', born: '1990-01-01' });
  await store.persons.put([
    { id: 'bare', name: 'Bare Person', addresses: [], birthDateHash: null, codeHash: null },
  ]);
  let compared = 0;
  const compare: typeof isSecret = (secret, kept) => {
    compared += 1;
    return isSecret(secret, kept);
  };
  const records = createDeskRecords({ store: async () => store, decoy: cheapHash('x'), compare });
  const counts = new Set<number>();
  for (const name of ['Peter Wilson', 'Mary Brown', 'Bare Person', 'Jane Doe', '']) {
    compared = 0;
    await records.whoProves(name, 'dateOfBirth', '1962-05-03');
    await records.whoProves(name, 'code', '4711');
    counts.add(compared);
  }
  assert.equal(counts.size, 1);
  assert.deepEqual(await records.whoProves('Peter Wilson', 'code', '4711'), ['p2', 'peter']);
});

test('neither date nor code is in what is remembered', async () => {
  const { options } = await peter();
  const call = openCall({ office: HOUSE, ...options });
  for (const line of RIGHT.slice(0, 3)) await call.hear(heardOf(line));
  assert.doesNotMatch(JSON.stringify(call.state()), /1962|0305|4711/);
});
