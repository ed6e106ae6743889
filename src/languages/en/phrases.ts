import type { NotReached } from '../../core/outcome.ts';
import type { PhraseBook, SpokenChoice } from '../../reception/phrase-book.ts';
import { hoursPhrasesEn } from './hours/phrases.ts';
import { readBack, readBackStart } from './read-back.ts';

/** Everything the attendant says in English by its own rules. */
export const phrasesEn: PhraseBook = {
  ...hoursPhrasesEn,

  automated: 'You are speaking with an automated assistant.',
  help: 'How can I help you?',
  oneMoment: 'One moment, please.',
  callDeclined: 'We do not take calls from your number. Goodbye.',
  leaveAfterTone: 'Nobody can take your call just now. Please leave a message after the tone.',
  line: {
    pressOne: 'A caller from the office: to take the call press 1.',
    place: (place) =>
      place === 1 ? 'You are next in line.' : `You are number ${place} in line, please hold.`,
    placeBehind: 'There are many callers before you, please hold.',
    offer: 'To be called back instead and keep your place press 1, or just hold.',
  },
  anythingElse: 'Is there anything else?',
  goOn: 'What else can I do for you?',
  recorded: 'This call is recorded.',
  recordedMayRefuse: (key) => `This call is recorded. If you do not want that, press ${key} or say so.`,
  mayBeHeard: 'Our staff may listen to this call.',
  recordingDeleted: 'All right. I have stopped recording, and what was recorded of this call is deleted.',
  recordingStopped: 'All right. I have stopped recording.',
  nothingRecorded: 'Nothing of this call is recorded.',
  noCards: 'Please do not tell me a card number: I take none, and nothing of it is kept.',
  listening: "Go ahead, I'm listening.",

  // People.
  puttingThrough: (name: string) => `I'll put you through to ${name}.`,
  toStaff: "I'll put you through to our staff.",
  nameNotFound: 'I did not find that name.',
  whoToSpeakTo: 'Who would you like to speak to?',
  whichPerson: (names: readonly string[]) => `Do you mean ${list(names, 'or')}?`,
  /** Many to choose from, or people of one name. */
  whichOf: (choices: readonly SpokenChoice[]) =>
    `Which one do you mean? Say the whole name, or press a key. ${choices.map(forKeys).join(' ')}`,
  offerRing: (name: string) => `Shall I put you through to ${name}?`,
  cannotTell: 'I cannot tell you that.',
  allRight: 'All right.',
  /** To "are you a person?" */
  machine: (business: string) => `I am not a person: I am the automated assistant of ${business}.`,
  didYouMean: (name: string) => `Do you mean ${name}?`,
  notReached: (name: string, because: NotReached) =>
    `${because === 'queue-callback' ? 'All right' : "I'm sorry"}, ${name} ${NOT_REACHED[because]}.`,
  givenBack: 'You are back with the automated assistant.',
  somebody: 'our staff',
  triedAlready: (name: string) => `I have already tried ${name}.`,
  askWhoCalls: 'Who may I say is calling, and what is it about?',
  offerVoicemail: (name: string) => `Shall I put you through to the voicemail of ${name}?`,
  toVoicemail: (name: string) => `I'll put you through to the voicemail of ${name}.`,
  messageOrOther: (name: string | null) =>
    `Would you like to leave a message${name === null ? '' : ` for ${name}`}, or speak to somebody else?`,
  offerMessage: (name) => `Would you like to leave a message${name === null ? '' : ` for ${name}`}?`,
  offerPerson: 'Shall I put you through to a person? Say yes or no.',

  // Messages.
  messageStart: (forName) => `I'll take a message${forName === null ? '' : ` for ${forName}`}.`,
  recordsMessage: 'I will record it for our staff.',
  askName: 'What is your name, please?',
  thanks: (name: string) => `Thank you, ${name}.`,
  noName: (recorded: boolean) =>
    recorded
      ? 'I did not catch your name, but our staff will hear what you said.'
      : "I did not catch your name. Let's go on.",
  offerCallback: (digits: string) => `Shall we call you back on ${digits}?`,
  askNumber: 'Which number can we call you back on?',
  numberSoFar: (digits: string) => `I have ${digits} so far. Please go on.`,
  askAreaCode: (digits: string) =>
    `I have ${digits}. What is the area code? If there is none, say: that's it.`,
  numberByKeys: 'You can also type it, and then press hash.',
  noNumber: "I did not catch a number. Let's go on.",
  keepNumber: (digits: string) => `I will keep ${digits}.`,
  askReason: 'What is it about?',
  noReason: (recorded: boolean) =>
    recorded
      ? 'I did not understand all of it, but our staff will hear your recording.'
      : "I did not catch it. Let's go on.",
  readBackStart,
  readBack,
  askConfirm: 'Is that right?',
  askFix: 'What should I change: the name, the number, or the reason?',
  noted: 'I have noted that.',
  notedSoFar: 'I have noted what you told me.',
  notStored: "I'm sorry, I cannot keep a message at the moment.",
  missedCallNoted: 'I have told our staff that you called.',
  inLineSince: (since) => `call back, in line since ${since}`,
  dropped: 'All right, no message.',

  // When it goes wrong.
  notUnderstood: "Sorry, I didn't catch that.",
  notHeard: 'Sorry, I cannot hear you.',
  stillThere: 'Are you still there?',
  stillHere: 'I am still here.',
  cutOff: "I'm sorry, we were cut off for a moment.",
  trouble: "I'm sorry, I have trouble understanding you.",
  /** Without numbers where nobody has written the country. */
  emergency: (numbers, onPhone) =>
    `If this is an emergency, please ${onPhone ? `hang up and ${dial(numbers)}` : dial(numbers)} now.`,
  /** Also said to who is worried about somebody else. */
  suicide: (helpline, numbers, onPhone) =>
    [
      'I am glad that you told me. Nobody has to be alone with this.',
      helpline === undefined ? '' : `There is somebody to talk to, day and night: please call ${helpline}.`,
      `If a life is in danger, please ${onPhone ? `hang up and ${dial(numbers)}` : dial(numbers)} now.`,
    ]
      .filter((text) => text !== '')
      .join(' '),

  // Keys.
  menu: {
    hours: (key) => `For opening hours press ${key}.`,
    message: (key) => `To leave a message press ${key}.`,
    address: (key) => `For our address press ${key}.`,
    person: (name, key) => `For ${name} press ${key}.`,
    staff: 'For a person press 0.',
  },
  yesNoKeys: 'For yes press 1, for no press 2, for a person press 0.',
  fixKeys: 'For the name press 1, for the number 2, for the reason 3. For a person press 0.',
  whichKeys: (choices: readonly SpokenChoice[]) => `${choices.map(forKeys).join(' ')} For a person press 0.`,
  canDo: (tells, does) => {
    const all = [...(tells.length > 0 ? [`tell you about ${list(tells, 'and')}`] : []), ...does];
    return `I can ${[...all.slice(0, -1), all.length > 1 ? `or ${all.at(-1)}` : all.at(-1)].join(', ')}.`;
  },
  tellsHours: 'our opening hours',
  tellsAddress: 'our address',
  takesMessage: 'take a message',
  putsThrough: 'put you through to somebody',

  // Languages.
  inThisLanguage: 'Of course, in English.',
  languageKey: (key) => `For English press ${key}.`,

  // In writing.
  greeting: (business) => `${business}, hello. I am an automated assistant.`,
  goodbye: (business) => `Thank you for calling ${business}. Goodbye.`,
  writtenGoodbye: (business) => `Thank you for writing to ${business}. Goodbye.`,
  notReachedHere:
    'Nobody can be reached this way, but I can take a message, and our staff will get back to you.',
  pleaseYesNo: 'Please answer yes or no.',
  plus: 'plus',
};

function forKeys({ label, digits }: SpokenChoice): string {
  return `For ${label} press ${[...digits].join(' ')}.`;
}

const NOT_REACHED: Readonly<Record<NotReached, string>> = {
  busy: 'is on another call',
  'no-answer': 'does not answer',
  unavailable: 'cannot be reached at the moment',
  declined: 'could not take it just now',
  mailbox: 'does not answer: there is only a voicemail',
  'not-now': 'could not take it just now',
  'message-wanted': 'cannot take it just now and would like a message',
  'queue-timeout': 'still has other callers',
  'queue-callback': 'will call you back when it is your turn',
};

function dial(numbers: readonly string[]): string {
  return numbers.length === 0 ? 'call your emergency number' : `dial ${list(numbers, 'or')}`;
}

function list(items: readonly string[], word: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
