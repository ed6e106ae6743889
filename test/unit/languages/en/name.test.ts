import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesEn } from '../../../../src/languages/en/name.ts';

const NAMES: Readonly<Record<string, string>> = {
  // Everyday words.
  'Will Smith': 'Will Smith',
  'will smith': 'Will Smith',
  Will: 'Will',
  will: 'Will',
  said: 'Said',
  an: 'An',
  Close: 'Close',
  'Omar Said': 'Omar Said',
  'omar said': 'Omar Said',
  'An Nguyen': 'An Nguyen',
  'an nguyen': 'An Nguyen',
  'Minh Do': 'Minh Do',
  'Can Yilmaz': 'Can Yilmaz',
  'can yilmaz': 'Can Yilmaz',
  'Glenn Close': 'Glenn Close',
  'You Jin Park': 'You Jin Park',
  'you jin park': 'You Jin Park',
  'my surname is Lee': 'Lee',
  'My name is Will.': 'Will',
  'my name is will': 'Will',
  'my name is an': 'An',
  "it's Said": 'Said',
  'the name is Close': 'Close',
  'Grace Call': 'Grace Call',
  'Ben Right': 'Ben Right',
  'my name is Ben Right': 'Ben Right',
  'May Young': 'May Young',
  'mark price': 'Mark Price',
  'bill hope': 'Bill Hope',
  'I am Joy Need': 'Joy Need',
  'my name is young sun no': 'Young Sun No',
  // Apostrophes, hyphens, accents, capitals.
  "D'Souza": "D'Souza",
  "Maria D'Souza": "Maria D'Souza",
  "maria d'souza": "Maria D'Souza",
  "D'Angelo": "D'Angelo",
  "o'brien": "O'Brien",
  'Siobhán O’Neill': "Siobhán O'Neill",
  'Björn Müller': 'Björn Müller',
  'My name is Änne Müller-Lüdenscheidt.': 'Änne Müller-Lüdenscheidt',
  'José García': 'José García',
  'Nguyễn Văn An': 'Nguyễn Văn An',
  'anna brown-smith': 'Anna Brown-Smith',
  McDonald: 'McDonald',
  'ronald mcdonald': 'Ronald McDonald',
  'Mrs Anna van der Berg': 'Mrs Anna van der Berg',
  'MARY BROWN': 'Mary Brown',
  'My name is mary Brown': 'Mary Brown',
  // Five words and more.
  'Juan Carlos de la Cruz': 'Juan Carlos de la Cruz',
  'Abdul Rahman bin Mohammed Al Fulani': 'Abdul Rahman bin Mohammed Al Fulani',
  'my name is maria del carmen garcia lopez': 'Maria Del Carmen Garcia Lopez',
  // Around it.
  'hi this is Sarah can you call me back': 'Sarah',
  "hello it's Ben from the bank": 'Ben',
  'this is John Smith speaking': 'John Smith',
  "It's Mary Brown and I'm calling about my bill": 'Mary Brown',
  'yes my name is Mary Brown thank you': 'Mary Brown',
  'sure, Mary Brown please': 'Mary Brown',
  'my first name is john and my last name is smith': 'John Smith',
  'Mary Brown. I have a question': 'Mary Brown',
  'um mary': 'Mary',
  'you can call me tom': 'Tom',
  'J Smith': 'J Smith',
  'j r tolkien': 'J R Tolkien',
  'Mr Patel': 'Mister Patel',
  // Spelled.
  'B for Bravo, R for Romeo, O for Oscar, W for whiskey, N for November': 'Brown',
  'bravo romeo oscar whiskey november': 'Brown',
  'brown that is b for bravo r for romeo o for oscar w for whiskey n for november e for echo': 'Browne',
  'Brown, B-R-O-W-N-E': 'Browne',
  'clark with an e': 'Clarke',
  'lee l double e': 'Lee',
  'i a n': 'Ian',
  'my name is i r i s': 'Iris',
  'm i a': 'Mia',
  'l o u i': 'Loui',
  constructor: 'Constructor',
};

for (const [text, name] of Object.entries(NAMES)) {
  test(`"${text}" is the name ${name}`, () => assert.equal(namesEn.name(text), name));
}

for (const text of `yes|no|what|pardon|what is that for|why do you need my name|i do not know|i want to speak to someone|my phone is broken|about my bill|are you open|opening hours|never mind|can you hear me|
 it is about my bill|i have a question|what would you want with that|you know my name|the same as before|my name is not important|none of your business|will you call me|can i leave a message|who is this|0207 946|it is urgent|no idea|say that again`.split(
  '|',
)) {
  test(`"${text.trim()}" is no name`, () => {
    assert.equal(namesEn.name(text), undefined);
  });
}

test('a name is read in linear time', () => {
  for (const part of ['my name is ', 'b for bravo ', 'double ', 'a ', "o'", 'this is ']) {
    const started = performance.now();
    namesEn.name(part.repeat(4000));
    assert.ok(performance.now() - started < 1000, part);
  }
});
