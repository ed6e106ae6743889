import { tells } from '../told-number.ts';

const NUMBER = '07700900123';

// In the middle of it.
tells('message-number', {
  '07700 900 124 sorry 123': NUMBER,
  '07700 900124 no 123': NUMBER,
  '07700 900124 i mean 123': NUMBER,
  '07700 900124 no wait one two three': NUMBER,
  "07700 900124 no that's wrong 07700 900123": NUMBER,
  "07700 900124 sorry that's 07700 900123": NUMBER,
  '07700 900124 actually it ends in 123': NUMBER,
  '07700 900124 sorry it ends in 23 not 24': NUMBER,
  'oh seven seven double oh eight sorry nine double oh one two three': NUMBER,
  '07700 900124 scratch that 07700 900123': NUMBER,
  'no sorry, start again, 020 7946 0123': '02079460123',
  "no it's not 07700 900124 it's 07700 900123": NUMBER,
  "it's not 07700 900124": 'which',
  '020 7946 0124, sorry, 07700 900123': NUMBER,
  '07700 900124 correction double oh one two three': NUMBER,
  'sorry 07700 900123': NUMBER,
  'i mean 07700 900123': NUMBER,
});

// While it is collected.
tells('message-number', {
  'oh seven seven double oh eight | no nine': '… 077009',
  'oh seven seven double oh eight | sorry, nine | double oh one two three': NUMBER,
  'oh seven seven double oh eight | nine not eight | double oh one two three': NUMBER,
  'oh seven seven double oh eight | no nine not eight | double oh one two three': NUMBER,
  'oh seven seven double oh nine | no seven not eight': 'what',
  '0780 | no 0770 | 090 0123': NUMBER,
  '0780 | start again | 07700 900123': NUMBER,
  '0780 | no sorry start again oh seven seven | double oh nine double oh one two three': NUMBER,
  '0780 0 | the last digit is 5': '… 07805',
  '0780 | ends in 70 not 80': '… 0770',
  '07800 | no 07700 900123': NUMBER,
});

// After it was read back.
const told = {
  offeredNumber: '02079460123',
  number: '07700900124',
  reason: 'my bill',
  settled: ['name', 'number', 'reason'],
} as const;
tells(
  'message-confirm',
  {
    "no it's not 07700 900124 it's 07700 900123": NUMBER,
    'no 07700 900123': NUMBER,
    'ends in 23 not 24': NUMBER,
    'no, not four, three': NUMBER,
    'it ends in 23, not 24': NUMBER,
    'no it ends in 123': NUMBER,
    'the last digit is 3': NUMBER,
    'no the last digit should be three': NUMBER,
    'the last two digits are two three': NUMBER,
    'no, the last three are 123': NUMBER,
    'the last digit is 5': '07700900125',
    'no 23 not 24': NUMBER,
    'three not four': NUMBER,
    'no three not four': NUMBER,
    'not four but three': NUMBER,
    'no it is 123': NUMBER,
    'no seven not eight': 'which',
    'no nine not zero': 'which',
    'no the number is wrong': 'which',
    'the number is oh two oh seven': '… 0207',
    'no it starts with 078': '07800900124',
    'the extension is 45': '07700900124 x45',
    'correct, extension 45': '07700900124 x45',
    "that's right but add extension 45": '07700900124 x45',
    'no i said 123': NUMBER,
    'replace the 24 with 23': NUMBER,
    'the four should be a three': NUMBER,
    'change the 4 to a 3': NUMBER,
    "it's 3 instead of 4 at the end": NUMBER,
    'it should be 23 at the end': NUMBER,
    "no it's twenty three at the end": NUMBER,
    'the area code is wrong': 'which',
    'you missed a digit': 'which',
    'swap the last two digits': 'which',
    "no it's about order 4471": '07700900124',
    'the message is about 3 chairs not 4': '07700900124',
    "yes that's right 07700 900124": 'at anything-else',
    'yes, 07700 900124 is right': 'at anything-else',
    'the number is oh seven seven | double oh nine double oh one two three': NUMBER,
  },
  { draft: told },
);
tells(
  'message-confirm',
  {
    'no the extension is 46': '02079460124 x46',
    'extension 46 not 45': '02079460124 x46',
    'the number ends in 23': '02079460123 x45',
    'no use 07700 900123': NUMBER,
  },
  { draft: { ...told, number: '02079460124', extension: '45' } },
);
tells(
  'message-fix',
  { 'the number': 'which', '07700 900123': NUMBER, 'ends in 23': NUMBER, 'the last one is 3': NUMBER },
  { draft: told },
);
