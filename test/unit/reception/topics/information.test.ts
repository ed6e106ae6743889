import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HouseLanguage } from '../../../../src/core/language-tag.ts';
import { languageOf } from '../../../../src/languages/languages.ts';
import { SUBJECTS } from '../../../../src/reception/topics/information/settings.ts';
import { WORDS } from '../../../../src/reception/topics/information/words.ts';
import { office, openCall, plays } from '../desk.ts';

const informed = {
  ...office,
  settings: {
    information: [
      { about: 'parking', answer: 'You can park behind the building.' },
      { about: 'directions', answer: 'Bus 12 stops at our door.' },
      { about: 'prices', answer: 'A first visit costs forty pounds.' },
      { about: 'bring', answer: 'Please bring your card.' },
      {
        asked: ['wheelchair', 'step free', 'lift'],
        answer: 'There is a lift beside the door.',
      },
    ],
  },
};

const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  'You can park behind the building.': [
    'where can I park?',
    'is there any parking near you',
    'do you have a car park',
    'parking',
    'can I leave my car somewhere, is there parking',
    'how much is the parking',
    'what about parking please',
  ],
  'Bus 12 stops at our door.': [
    'how do I get to you',
    'which bus do I take',
    'where is the nearest bus stop, which bus stops near you',
    'can you give me directions',
    'how can I reach you by public transport',
  ],
  'A first visit costs forty pounds.': [
    'how much does it cost',
    'what are your prices',
    'what do you charge for a check up',
    'how much is a first visit',
    'can you tell me the price',
  ],
  'Please bring your card.': [
    'what do I need to bring',
    'do I have to bring anything',
    'which documents should I bring along',
    'what should we bring with us',
  ],
  'There is a lift beside the door.': ['is there a lift', 'is it step free', 'can I come with a wheelchair?'],
};

for (const [answer, questions] of Object.entries(QUESTIONS)) {
  for (const text of questions) {
    test(`"${text}" is answered in the office's own words`, async () => {
      const call = openCall({ office: informed });
      await call.hear({ type: 'call-start' });
      const said = await call.hear({ type: 'words', text, recording: null });
      assert.equal(said, `${answer} Is there anything else?`);
    });
  }
}

const NO_QUESTIONS = [
  'I want to leave a message about parking',
  'can I speak to billing about the price',
  'when are you open',
  'what is your address',
  'I need to bring my mother in for an appointment',
  'I have parked in front of your door',
  'goodbye',
];

for (const text of NO_QUESTIONS) {
  test(`"${text}" is no question for it`, async () => {
    const call = openCall({ office: informed });
    await call.hear({ type: 'call-start' });
    const said = await call.hear({ type: 'words', text, recording: null });
    for (const answer of Object.keys(QUESTIONS)) assert.ok(!said.includes(answer), said);
  });
}

test('a message that is being taken goes on behind the answer', async () => {
  await plays(
    `
    start
    caller: take a message
    caller: Mary Brown
    caller: where can I park
    attendant: You can park behind the building. Shall we call you back on 0 2 0, 7 9 4 6, 0 1 2 3?`,
    { office: informed },
  );
});

test('what can be asked about is told to who asks for help', async () => {
  await plays(
    `
    start
    caller: what can I ask you
    attendant: I can tell you about parking, the way to us, our prices, what to bring, our opening hours and our address, take a message, or put you through to somebody. How can I help you?`,
    { office: informed },
  );
});

test('an office that has written nothing answers as before', async () => {
  const call = openCall();
  await call.hear({ type: 'call-start' });
  const said = await call.hear({ type: 'words', text: 'do you have parking', recording: null });
  assert.match(said, /is at 12 Mill Lane/, 'the nearest that it knows');
});

for (const tag of Object.keys(WORDS) as HouseLanguage[]) {
  test(`every question of ${tag} that an engine may listen for is understood`, () => {
    const { normalise } = languageOf(tag).readers;
    for (const subject of SUBJECTS) {
      for (const question of WORDS[tag].questions[subject]) {
        assert.match(normalise(question), WORDS[tag].asks[subject], question);
      }
    }
  });
}
