import type { VoiceKey } from '../voices.ts';
import type { CallerScript } from './caller-script.ts';

/** A whole call, in words the embedded recogniser knows, to time every answer in it. */
export interface Conversation {
  readonly id: string;
  readonly voice: VoiceKey;
  readonly script: CallerScript;
  /** Of the caller, when everything is understood and the line shows its number. */
  readonly turns: number;
  readonly quick: boolean;
}

type Row = readonly [id: string, voice: VoiceKey, turns: number, quick: 'quick' | '', script: CallerScript];

/** One for each voice. The numbers belong to ranges that Ofcom and NANPA keep for fiction. */
const ROWS: readonly Row[] = [
  [
    'hours-then-address',
    'us-man',
    4,
    'quick',
    {
      help: ['what are your opening hours'],
      'anything-else': ['what about tomorrow', 'what is your address', 'no thank you'],
    },
  ],
  [
    'message-about-results',
    'us-woman',
    6,
    'quick',
    {
      help: ['i would like to leave a message'],
      'message-name': ['my name is sarah johnson'],
      'callback-offer': ['yes please'],
      'message-number': ['zero two zero seven nine four six zero one two three'],
      'message-reason': ['it is about my test results'],
      'message-confirm': ['yes that is right'],
      'anything-else': ['no thank you'],
    },
  ],
  [
    'message-with-other-number',
    'gb-man',
    7,
    'quick',
    {
      help: ['can i leave a message'],
      'message-name': ['this is peter collins'],
      'callback-offer': ['no thanks'],
      'message-number': ['my number is oh seven seven double oh nine double oh one two three'],
      'message-reason': ['i have a question about a bill'],
      'message-confirm': ['yes'],
      'anything-else': ['goodbye'],
    },
  ],
  [
    'hours-then-doctor',
    'scot',
    4,
    '',
    {
      help: ['when are you open on wednesday'],
      'anything-else': ['and on friday', 'where is your office', 'can i speak to doctor lane please'],
    },
  ],
  [
    'message-for-ben',
    'gb-woman',
    6,
    '',
    {
      help: ['can you take a message for ben ortega'],
      'message-name': ["it's emma clarke"],
      'callback-offer': ['yes'],
      'message-number': ['the number is oh one one three four nine six oh one eight two'],
      'message-reason': ['i am calling about an invoice'],
      'message-confirm': ["that's correct"],
      'anything-else': ["that's all thank you"],
    },
  ],
  [
    'weekend-and-way',
    'received',
    4,
    '',
    {
      help: ['are you open on saturday please'],
      'anything-else': ['how about monday', 'how do i get there', 'thank you goodbye'],
    },
  ],
  [
    'spelled-name',
    'us-man-deep',
    6,
    '',
    {
      help: ['take a message'],
      'message-name': ['J O N E S'],
      'callback-offer': ['this number'],
      'message-number': ['two one two five five five zero one four seven'],
      'message-reason': ['changing an appointment'],
      'message-confirm': ['correct'],
      'anything-else': ['no thanks goodbye'],
    },
  ],
  [
    'closing-time-then-message',
    'midlands',
    7,
    '',
    {
      help: ['what time do you close today'],
      'anything-else': ["i'd like to leave a message", 'no'],
      'message-name': ['mister harris'],
      'callback-offer': ['yes'],
      'message-number': ['oh one two one four nine six oh three double five'],
      'message-reason': ['regarding a referral'],
      'message-confirm': ['yes'],
    },
  ],
  [
    'week-said-twice',
    'us-woman-slow',
    4,
    '',
    {
      help: ['where are you'],
      'anything-else': ['what are your hours this week', 'repeat that', 'no thank you'],
    },
  ],
  [
    'help-then-call-back',
    'new-york',
    7,
    '',
    {
      help: ['what can you do', 'please call me back'],
      'message-name': ['i am daniel lopez'],
      'callback-offer': ['yeah'],
      'message-number': ['two one two five five five zero one one zero'],
      'message-reason': ['i need a repeat prescription'],
      'message-confirm': ["that's right"],
      'anything-else': ['bye'],
    },
  ],
  [
    'holiday-then-ben',
    'caribbean',
    4,
    '',
    {
      help: ['opening times please'],
      'anything-else': ['are you open on christmas eve', 'your address please', 'can i speak to ben'],
    },
  ],
  [
    'message-for-billing',
    'lancaster',
    6,
    '',
    {
      help: ['i want to leave a message for billing'],
      'message-name': ['the name is margaret wood'],
      'callback-offer': ['yes'],
      'message-number': ['oh one six one four nine six oh double seven one'],
      'message-reason': ['i have a problem with my account'],
      'message-confirm': ['yes that is right'],
      'anything-else': ['nothing else thanks'],
    },
  ],
  [
    'hours-then-person',
    'gb-man-fast',
    4,
    '',
    {
      help: ['your opening hours'],
      'anything-else': ['how about thursday', 'the address please', 'can i talk to a person'],
    },
  ],
  [
    'message-about-delivery',
    'scot-woman',
    7,
    '',
    {
      help: ['please call me back'],
      'message-name': ['my name is helen stewart'],
      'callback-offer': ['no'],
      'message-number': ['oh one three one four nine six oh two six four'],
      'message-reason': ['it is about a delivery'],
      'message-confirm': ['yes'],
      'anything-else': ['no thank you'],
    },
  ],
  [
    'address-then-message',
    'gb-man-slow',
    7,
    '',
    {
      help: ['where can i find you'],
      'anything-else': ['can i leave a message', "that's it goodbye"],
      'message-name': ['it is william palmer'],
      'callback-offer': ["that's right"],
      'message-number': ['oh two oh seven nine four six oh eight one two'],
      'message-reason': ['i would like to ask about my insurance'],
      'message-confirm': ["that's correct"],
    },
  ],
  [
    'hours-then-billing',
    'us-man-fast',
    4,
    '',
    {
      help: ['when do you open tomorrow'],
      'anything-else': ['and at the weekend', 'where is the office', 'connect me to billing'],
    },
  ],
];

export const CONVERSATIONS: readonly Conversation[] = ROWS.map(([id, voice, turns, quick, script]) => ({
  id,
  voice,
  turns,
  script,
  quick: quick === 'quick',
}));
