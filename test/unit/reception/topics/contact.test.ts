import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../../../src/conversation/sentences.ts';
import { speakable } from '../../../../src/conversation/speakable.ts';
import type { HouseLanguage } from '../../../../src/core/language-tag.ts';
import { conversationLanguageOf } from '../../../../src/languages/conversation-languages.ts';
import type { Office } from '../../../../src/reception/office.ts';
import { initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { office, openCall } from '../desk.ts';

const reachable: Office = {
  ...office,
  phone: '+44 20 7946 0000',
  email: 'office@riverside.example',
  website: 'https://www.riverside.example/',
};

async function answerTo(text: string, language: HouseLanguage, whose: Office = reachable): Promise<string> {
  const spoken: Office = { ...whose, language, languages: [{ tag: language }], country: 'GB' };
  const state = { ...initialState(language), greeted: true };
  return openCall({ office: spoken, state }).hear({ type: 'words', text, recording: null });
}

const PHONE = /\+44 20 7946 0000\./;
const EMAIL = /office@riverside\.example\./;
const WEBSITE = /(?<!\/)www\.riverside\.example\./;

const ASKED: Readonly<Record<HouseLanguage, readonly (readonly [RegExp, readonly string[]])[]>> = {
  en: [
    [
      PHONE,
      [
        'what is your phone number',
        "what's your number?",
        'can you give me your telephone number please',
        'could I have the practice number',
        'what number do I call to reach you',
        'phone number',
      ],
    ],
    [
      EMAIL,
      [
        'what is your e-mail address?',
        'do you have an email address',
        'can I email you',
        'can you give me your email please',
        'where can I send an email',
      ],
    ],
    [
      WEBSITE,
      ['what is your website?', 'do you have a website', 'what is your web address', 'tell me your homepage'],
    ],
  ],
  de: [
    [
      PHONE,
      [
        'Wie ist Ihre Telefonnummer?',
        'Können Sie mir bitte Ihre Nummer geben?',
        'Unter welcher Nummer kann ich Sie erreichen?',
        'Geben Sie mir bitte die Telefonnummer.',
      ],
    ],
    [
      EMAIL,
      [
        'Wie lautet Ihre E-Mail-Adresse?',
        'Haben Sie eine Mailadresse?',
        'Kann ich Ihnen eine E-Mail schreiben?',
        'An welche E-Mail kann ich das schicken?',
      ],
    ],
    [WEBSITE, ['Wie ist Ihre Website?', 'Haben Sie eine Homepage?', 'Gibt es eine Internetseite?']],
  ],
  es: [
    [
      PHONE,
      [
        '¿Cuál es su número de teléfono?',
        '¿Me puede dar su teléfono?',
        'Deme el número, por favor.',
        '¿A qué número puedo llamar?',
      ],
    ],
    [EMAIL, ['¿Cuál es su correo electrónico?', '¿Tienen un correo?', '¿Puedo mandarles un correo?']],
    [WEBSITE, ['¿Cuál es su página web?', '¿Tienen una página web?', '¿Tienen página web? ¿Cuál es su web?']],
  ],
};

for (const [language, groups] of Object.entries(ASKED) as [HouseLanguage, (typeof ASKED)['en']][]) {
  for (const [answer, questions] of groups)
    for (const text of questions)
      test(`"${text}" is told what leads to the office`, async () => {
        assert.match(await answerTo(text, language), answer);
      });
}

const NOT_ASKED: Readonly<Record<HouseLanguage, readonly string[]>> = {
  en: [
    'my phone number is 07700 900123',
    'you have my number',
    'I want to change my email address',
    'I got your email about the invoice',
    'I sent you an email yesterday',
    'what is the number of doctor lane',
    'can I have the number for the billing desk',
    'please call me back on my phone number',
    'your website says you are open on sundays',
    'what is your address',
  ],
  de: [
    'Meine Telefonnummer ist 07700 900123.',
    'Ich habe Ihnen eine E-Mail geschickt.',
    'Ich möchte meine E-Mail-Adresse ändern.',
    'Bitte rufen Sie mich zurück.',
    'Wo sind Sie?',
  ],
  es: [
    'Mi número de teléfono es 07700 900123.',
    'Les mandé un correo ayer.',
    'Quiero cambiar mi correo.',
    '¿Cuál es su dirección?',
  ],
};

for (const [language, texts] of Object.entries(NOT_ASKED) as [HouseLanguage, readonly string[]][])
  for (const text of texts)
    test(`"${text}" asks for none of it`, async () => {
      const answer = await answerTo(text, language);
      for (const told of [PHONE, EMAIL, WEBSITE]) assert.doesNotMatch(answer, told);
    });

test('what an office has not written down is nothing that it tells', async () => {
  assert.doesNotMatch(await answerTo('do you have a website', 'en', office), /website is/);
});

test('the sentences are whole, and are said as words', () => {
  const english = conversationLanguageOf('en-GB');
  for (const [text, spoken] of [
    ['Our website is www.riverside.example.', 'Our website is w w w dot riverside dot example.'],
    [
      'Our e-mail address is office@riverside.example.',
      'Our e-mail address is office at riverside dot example.',
    ],
  ] as const) {
    assert.deepEqual(sentencesOf(`${text} Is there anything else?`, english), [
      text,
      'Is there anything else?',
    ]);
    assert.equal(speakable(text, english), spoken);
  }
});
