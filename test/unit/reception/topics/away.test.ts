import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeskEntry } from '../../../../src/ports/desk-repository.ts';
import { CHAT } from '../../../../src/reception/channel.ts';
import type { Office } from '../../../../src/reception/office.ts';
import { createRulesReceptionist } from '../../../../src/reception/rules-receptionist.ts';
import { initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { type CallOptions, office, openCall, plays, TUESDAY_2PM } from '../desk.ts';

const HOUR_MS = 3_600_000;

/** Doctor Lane has told the desk that she is away. */
const away = (untilMs: number | null): CallOptions => ({
  deskEntries: (): readonly DeskEntry[] => [
    { kind: 'absence', about: 'anna-lane', by: '101', atMs: TUESDAY_2PM - HOUR_MS, untilMs },
  ],
});
const untilThree = away(TUESDAY_2PM + HOUR_MS);
const GONE = 'Doctor Anna Lane cannot be reached now; the next time is today at 3 pm.';

test('who asks for somebody that is at lunch hears until when, and leaves a message', async () => {
  await plays(
    `
    start
    caller: can i speak to doctor lane
    attendant: ${GONE} Would you like to leave a message for Doctor Anna Lane, or speak to somebody else?
    caller: yes please
    caller: mary brown
    keys: 1
    caller: my heating is broken
    caller: yes
    attendant: I have noted that. Doctor Anna Lane can be reached again today at 3 pm. Is there anything else?
    `,
    untilThree,
  );
});

test('who insists rings the phone, others are rung as always, and it is over when the time has come', async () => {
  await plays(
    `
    start
    caller: can i speak to doctor lane
    caller: put me through to doctor lane please
    attendant: I'll put you through to Doctor Anna Lane. -> transfer:anna-lane`,
    untilThree,
  );
  await plays(
    `
    start
    caller: can i speak to doctor lane
    caller: then ben ortega
    attendant: I'll put you through to Ben Ortega. -> transfer:ben-ortega`,
    untilThree,
  );
  for (const over of [away(TUESDAY_2PM), { nowMs: TUESDAY_2PM + HOUR_MS, ...untilThree }])
    await plays(
      `
      start
      caller: can i speak to doctor lane
      attendant: I'll put you through to Doctor Anna Lane. -> transfer:anna-lane`,
      over,
    );
});

test('a deputy is offered, unless they are away themselves; refused, the message is for whom was asked for', async () => {
  const withDeputy: Office = {
    ...office,
    people: office.people.map((person) =>
      person.key === 'anna-lane' ? { ...person, deputy: 'ben-ortega' } : person,
    ),
  };
  await plays(
    `
    start
    keys: 4
    attendant: ${GONE} Shall I put you through to Ben Ortega?
    caller: yes
    attendant: I'll put you through to Ben Ortega. -> transfer:ben-ortega`,
    { ...untilThree, office: withDeputy },
  );
  await plays(
    `
    start
    keys: 4
    caller: no
    attendant: Would you like to leave a message for Doctor Anna Lane, or speak to somebody else?`,
    { ...untilThree, office: withDeputy },
  );
  const both = [...(untilThree.deskEntries?.() ?? [])];
  const ben: DeskEntry = { kind: 'absence', about: 'ben-ortega', by: null, atMs: 0, untilMs: null };
  await plays(
    `
    start
    keys: 4
    attendant: ${GONE} Would you like to leave a message for Doctor Anna Lane, or speak to somebody else?
    caller: ben ortega
    attendant: I'm sorry, Ben Ortega cannot be reached at the moment. Would you like to leave a message for Ben Ortega, or speak to somebody else?`,
    { office: withDeputy, deskEntries: () => [...both, ben] },
  );
});

test('days later are told by day, and whoever writes is told nothing that rings', async () => {
  const call = openCall(away(TUESDAY_2PM + 44 * HOUR_MS));
  await call.hear({ type: 'call-start' });
  assert.match(await call.hear({ type: 'digits', digits: '4' }), /the next time is on Thursday at 10 am\./);
  const chat = openCall({ ...untilThree, channel: CHAT });
  await chat.hear({ type: 'call-start' });
  const answer = await chat.hear({ type: 'words', text: 'can i speak to doctor lane', recording: null });
  assert.match(answer, /I can take a message/);
});

test('in the other languages of the house', async () => {
  for (const [tag, words, told] of [
    ['de-DE', 'Kann ich Doctor Anna Lane sprechen?', /wieder heute um 15 Uhr|heute um 15 Uhr/],
    ['es-ES', '¿Puedo hablar con Doctor Anna Lane?', /hoy a las/],
  ] as const) {
    const call = openCall({
      ...untilThree,
      office: { ...office, language: tag, languages: [{ tag }] },
      state: initialState(tag),
      receptionist: createRulesReceptionist,
    });
    await call.hear({ type: 'call-start' });
    assert.match(await call.hear({ type: 'words', text: words, recording: null }), told, tag);
  }
});
