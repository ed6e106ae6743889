import type { Grammar } from '../../../core/grammar.ts';
import type { Office } from '../../../reception/office.ts';
import { hoursGrammar } from './hours.ts';
import { peopleGrammar } from './people.ts';
import { YES_NO_GRAMMAR } from './yes-no.ts';

const WHO: readonly Grammar[] = [
  'a person',
  'somebody',
  'someone',
  'somebody else',
  'someone else',
  'the operator',
  'reception',
  'an operator',
  'the receptionist',
];

/** Asking for people, whatever was asked. */
export const PERSON: Grammar = askingFor([...WHO, 'a real person', 'a human']);

/** The same among short answers, where "correct" is heard as "a human" and would hand the caller over. */
export const PERSON_AMONG_ANSWERS: Grammar = askingFor(WHO);

function askingFor(whom: readonly Grammar[]): Grammar {
  const carrier: Grammar = {
    anyOf: ['i want to speak to', 'i would like to speak to', 'can i speak to', 'can i talk to', 'speak to'],
  };
  return { sequence: [{ optional: carrier }, { anyOf: whom }, { optional: 'please' }] };
}

const ADDRESS: Grammar = {
  anyOf: [
    'what is your address',
    "what's your address",
    'what is the address',
    'your address',
    'your address please',
    'the address',
    'the address please',
    'address',
    'where are you',
    'where is your office',
    'where is the office',
    'where can i find you',
    'how do i get there',
    'how do i find you',
  ],
};

const THANKS: Grammar = { anyOf: ['thank you', 'thanks'] };

const BYE: Grammar = { anyOf: ['goodbye', 'bye', 'bye bye'] };

const CLOSING: Grammar = {
  anyOf: [
    { sequence: [{ optional: { anyOf: ['okay', 'no'] } }, { optional: THANKS }, BYE] },
    THANKS,
    {
      sequence: [
        { optional: 'no' },
        { anyOf: ["that's all", 'that is all', "that's it", 'nothing else'] },
        { optional: THANKS },
        { optional: BYE },
      ],
    },
  ],
};

const REQUESTS: Grammar = {
  anyOf: [
    'help',
    'what can you do',
    'repeat',
    'repeat that',
    'can you repeat that',
    'say that again',
    'pardon',
    'never mind',
  ],
};

const DANGER: Grammar = {
  anyOf: [
    'emergency',
    'this is an emergency',
    'it is an emergency',
    'i need an ambulance',
    'call an ambulance',
    'call nine nine nine',
    'call nine one one',
    'heart attack',
    'i have chest pain',
    'he is having a stroke',
    'she is having a stroke',
    "i can't breathe",
    'he is not breathing',
    'she is not breathing',
    'there is a fire',
    'i smell gas',
    'call the police',
    'i need the police',
    'i want to die',
    'i want to kill myself',
  ],
};

/** Whatever may be said after "how can I help you?". */
export function openGrammar(office: Pick<Office, 'people' | 'holidays' | 'country'>): Grammar {
  const topics = [
    hoursGrammar(office),
    ADDRESS,
    message(office),
    CLOSING,
    REQUESTS,
    DANGER,
    YES_NO_GRAMMAR,
    PERSON,
  ];
  return { anyOf: office.people.length > 0 ? [...topics, transfer(office)] : topics };
}

function message(office: Pick<Office, 'people'>): Grammar {
  const leave: Grammar = {
    anyOf: [
      'leave a message',
      'i want to leave a message',
      'i would like to leave a message',
      "i'd like to leave a message",
      'can i leave a message',
      'can you take a message',
      'take a message',
      'a message',
      'please call me back',
      'can you call me back',
      'i would like a call back',
    ],
  };
  const whom: Grammar = { sequence: ['for', peopleGrammar(office)] };
  return { sequence: office.people.length > 0 ? [leave, { optional: whom }] : [leave] };
}

function transfer(office: Pick<Office, 'people'>): Grammar {
  const carrier: Grammar = {
    anyOf: [
      'i want to speak to',
      'i would like to speak to',
      "i'd like to speak to",
      'can i speak to',
      'could i speak to',
      'can i talk to',
      'put me through to',
      'connect me to',
      'connect me with',
      'transfer me to',
      'speak to',
    ],
  };
  const people = peopleGrammar(office);
  return {
    anyOf: [
      { sequence: [{ optional: carrier }, people, { optional: 'please' }] },
      { sequence: ['is', people, { anyOf: ['there', 'in', 'available'] }] },
    ],
  };
}
