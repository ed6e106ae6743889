import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIntent as understand } from '../../../../src/languages/en/intent.ts';
import type { Office, Person } from '../../../../src/reception/office.ts';
import { office } from '../../reception/desk.ts';

function person(key: string, name: string, ...aliases: readonly string[]): Person {
  return { key, name, aliases, extension: '110' };
}

/** Names that are words, departments that are words, and the people of the sample. */
const everyday: Office = {
  ...office,
  people: [
    ...office.people,
    person('price', 'Mark Price'),
    person('hope', 'Bill Hope'),
    person('young', 'May Young'),
    person('day', 'Helen Day'),
    person('it-desk', 'IT Support', 'IT'),
    person('hr', 'the HR team', 'HR'),
    person('service', 'Customer Service', 'service', 'repairs'),
  ],
};

function read(text: string): string {
  const intent = understand(text, everyday, '2026-11-17');
  if (!('match' in intent)) return intent.type;
  const { people, exact } = intent.match;
  const doubt = intent.type === 'transfer' && !exact ? ' ?' : '';
  return `${intent.type} ${people.map(({ key }) => key).join('+')}${doubt}`.trim();
}

const SAID: Readonly<Record<string, string>> = {
  // Somebody is asked for.
  'transfer billing': `billing|the billing desk|billing please|put me through to billing|can i speak to billing|could you connect me to the billing desk please|i need billing|i want accounts|i'd like to talk to someone in billing|
    i was told to speak to billing|why don't you put me through to billing|i'm trying to get hold of billing|can you put me back through to billing|you cut me off please connect me with accounts`,
  'transfer anna-lane': `anna|anna please|doctor lane|Dr. Lane, please.|is doctor lane there|can I speak to Anna Lane|hello can i talk to doctor lane about my results|i want to speak to anna|put me through to anna not ben|is anna there please|could you get anna for me|i'd rather speak to anna than ben|
    i've been trying to speak to doctor lane all day|could I have a word with Doctor Lane|hi is that the practice can i speak to anna lane|try doctor lane again|don't put me through to billing put me through to anna lane|i do not want billing can i speak to doctor lane`,
  'transfer hope': 'can i speak to hope|bill hope|hope please|put me through to mister hope|mister hope',
  'transfer price': 'mark price|mark price please|can I speak to mark price about my order|price please',
  'transfer it-desk':
    'can i speak to IT|put me through to it support|IT support please|the it support team|IT please|i t please',
  'transfer hr': 'h r please|HR|human resources|can i speak to human resources|the hr team please',
  'transfer service': 'service|service please|repairs|customer service representative',
  // A word that is a name and more is asked about.
  'transfer hope ?': 'hope|bill',
  'transfer price ?': 'price|mark',
  'transfer young ?': 'may|young',
  'transfer day ?': 'day',
  'transfer anna-lane ?': 'lane',
  'transfer it-desk ?': 'it',
  // Nobody is asked for.
  unknown: `i live on mill lane|what's the price|i got a bill|may i ask something|some other day|have a nice day off|i need a price|what a day|the bill please|i want to pay my bill|a young lady rang me|mill lane|it's a price question|
    mark my words|my son is very young|i may come later|it is about my bill|is it possible to pay by card|it hurts|is it raining there|it does not work|i need a day off|we hope to hear from you|my bill is wrong|how young can a child be`,
  refusal: `don't put me through to billing|please do not put me through to billing|i do not want to speak to anna|I don't want to talk to a person|I do not want to leave a message|i'd rather not speak to billing|do not transfer me|no don't connect me|don't connect me to anyone|
    i did not ask to speak to billing|never put me through to billing again|i won't speak to doctor lane|stop transferring me|no need to put me through|without speaking to anna|i don't want to be put through to accounts|please don't call me back|i don't need to talk to anyone`,
  'mention anna-lane': `who is doctor lane|is doctor lane in today|is doctor lane in|is anna in|what is anna lane's number|i already spoke to anna|i spoke to doctor lane yesterday|i was speaking to anna lane a minute ago|is Friday okay for Dr Lane?|when is doctor lane available|
    does doctor lane work on fridays|did anna lane get my letter|i have an appointment with doctor lane|where is doctor lane today|is doctor lane on holiday|they put me through to anna lane before|i was put through to doctor lane and got cut off|is anna lane free|i'm returning a call from doctor lane`,
  'mention billing':
    'i already spoke to billing|i can not get through to billing|someone put me through to billing yesterday|i have had a letter from the billing desk|the billing desk told me to ring',
  person: `a person|operator|can i speak to a manager|manager please|the supervisor|i want a real person|someone else please|I want to talk to a human not a machine|i don't want to speak to a machine|i hate talking to robots|
    can i speak to the person who sent me the bill|let me talk to somebody|get me the manager|i need to speak with someone in charge|can i talk to a member of staff|no I do not want to talk to a computer`,
  machine: `are you a person|are you a real person|am i talking to a machine|is this a recording|are you a robot|are you human|is this a real person|who am i speaking to|you're a robot aren't you|hello are you a computer|what are you|is this an automated system|
    are you an actual human being|am I speaking to a real person or a machine|are you AI|is this an answering machine`,
  introduction: `this is anna brown|hello it's Ben from the bank|my name is Ben Right|hi, I'm Anna|it's ben|good morning this is mark price from the council`,
  'message anna-lane': `leave a message for doctor lane|can doctor lane call me back|tell anna that i am late|let doctor lane know that i am better|ask anna to call me|could Anna Lane ring me please|i'd like anna to phone me`,
  message: `can someone call me back|i want to leave a message|please call me back|can i leave a message please|have someone ring me tomorrow|could you call me on my mobile`,
};

for (const [intent, texts] of Object.entries(SAID)) {
  for (const text of texts
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '')) {
    test(`"${text}" is understood as ${intent}`, () => assert.equal(read(text), intent));
  }
}
