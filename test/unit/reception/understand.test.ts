import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIntent as understand } from '../../../src/languages/en/intent.ts';
import { office } from './desk.ts';

/** `type`, then the people or the day that were understood. */
function read(text: string): string {
  const intent = understand(text, office, '2026-11-17');
  if (intent.type === 'hours') return `hours ${JSON.stringify(intent.day?.type ?? 'none')}`;
  if (!('match' in intent)) return intent.type;
  return [intent.type, ...intent.match.people.map(({ key }) => key)].join(' ');
}

const SAID: Readonly<Record<string, readonly string[]>> = {
  'hours "none"': [
    'what are your opening hours',
    'When are you open?',
    'what time do you close',
    'opening times please',
    'are you open',
  ],
  'hours "weekday"': [
    'are you open on friday',
    'no wait, are you open on friday',
    'and on saturday?',
    'what about monday',
  ],
  'hours "tomorrow"': ['Are you open tomorrow?', 'tomorrow'],
  'hours "today"': ['are you open now', 'when do you close today'],
  address: [
    'where are you',
    "What's your address?",
    'the address please',
    'how do I get to you',
    'is there parking',
    'where is your office',
  ],
  message: [
    'I would like to leave a message',
    'take a message',
    'can you call me back',
    'can someone call me back',
  ],
  'message anna-lane': ['leave a message for doctor lane', 'can I leave a message for Anna please'],
  'transfer anna-lane': [
    'Dr. Lane please',
    'I want to speak to Anna Lane',
    'is doctor lane there',
    'put me through to anna about my results',
    'hello, can I speak to doctor lane',
    'hold on, I want doctor lane',
    'anna',
  ],
  'transfer billing': ['billing', 'connect me to the billing desk', 'I need accounts'],
  transfer: ['can I speak to Gregor Samsa'],
  person: ['a person', 'operator', 'I want to talk to a human being', 'can I speak to someone please'],
  goodbye: ['goodbye', 'ok thanks bye', 'Thank you, goodbye.'],
  'nothing-else': ["that's all", 'no thank you', "no, that's all, thank you", 'nothing else'],
  repeat: ['pardon', 'can you repeat that', 'say that again', 'sorry what did you say', 'what?'],
  help: ['help', 'what can you do'],
  wait: [
    'wait',
    'no wait',
    'No, wait!',
    'hold on',
    'hang on please',
    'just a moment',
    'one second',
    'okay one minute',
    'sorry, wait a second',
    'excuse me',
    'listen',
    'hello',
    'Hello? Hello?',
  ],
  cancel: ['never mind', 'forget it'],
  yes: ['yes', 'yes please'],
  no: ['no'],
  unknown: [
    '',
    'banana',
    'I cannot wait',
    'hello there my dog is ill',
    'listen to me',
    'I want to ask about my bill',
    'will you marry me',
    'I need to change my address',
  ],
};

for (const [intent, texts] of Object.entries(SAID)) {
  for (const text of texts) {
    test(`"${text}" is understood as ${intent}`, () => assert.equal(read(text), intent));
  }
}
