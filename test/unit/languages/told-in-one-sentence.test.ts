import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german } from '../../../src/languages/de/german.ts';
import { english } from '../../../src/languages/en/english.ts';
import { spanish } from '../../../src/languages/es/spanish.ts';
import { office } from '../reception/desk.ts';

type Row = readonly [
  said: string,
  name: string | undefined,
  number: string | undefined,
  reason: string | undefined,
];

const NONE = [undefined, undefined, undefined] as const;
const ROWS: Readonly<Record<'en' | 'de' | 'es', readonly Row[]>> = {
  en: [
    [
      'this is about my mother could doctor lane call me back on 020 7946 0111',
      undefined,
      '02079460111',
      'my mother',
    ],
    [
      "this is mark from british gas i'm calling about the meter reading please have someone ring me on 0800 111 1999",
      'Mark',
      '08001111999',
      'the meter reading',
    ],
    [
      "it's john smith calling about my invoice my number is 020 7946 0222",
      'John Smith',
      '02079460222',
      'my invoice',
    ],
    ['this is tom baker 020 7946 0999', 'Tom Baker', '02079460999', undefined],
    [
      'this is tom baker oh two oh seven nine four six oh nine nine nine',
      'Tom Baker',
      '02079460999',
      undefined,
    ],
    [
      'this is about the parking ticket i want to leave a message',
      undefined,
      undefined,
      'the parking ticket',
    ],
    ['calling about my invoice 020 7946 0222', undefined, '02079460222', 'my invoice'],
    [
      "i'm calling about the job my name is spencer short my number is 07700 900 999",
      'Spencer Short',
      '07700900999',
      'the job',
    ],
    ['it is about my invoice this is tom baker', 'Tom Baker', undefined, 'my invoice'],
    ['this is will and i would like a call back', 'Will', undefined, undefined],
    ['it is about my car which will not start', undefined, undefined, 'my car which will not start'],
    ['this is urgent', ...NONE],
    ['this is ridiculous', ...NONE],
    ['this is the third time i am calling', ...NONE],
    ['this is really annoying', ...NONE],
    ["it's pouring from the ceiling", ...NONE],
  ],
  de: [
    [
      'es geht um meine mutter könnte frau lane mich unter 0170 1234567 zurückrufen',
      undefined,
      '01701234567',
      'meine mutter',
    ],
    [
      'es geht um die rechnung bitte rufen sie mich an 0170 1234567',
      undefined,
      '01701234567',
      'die rechnung',
    ],
    [
      'guten tag mein name ist sabine von der tann ich rufe an wegen der rechnung vom märz meine nummer ist 0170 1234567',
      'Sabine von der Tann',
      '01701234567',
      'wegen der rechnung vom märz',
    ],
    ['wegen der rechnung bitte um rückruf', undefined, undefined, 'wegen der rechnung'],
    [
      'ich möchte eine nachricht wegen der öffnungszeiten hinterlassen',
      undefined,
      undefined,
      'wegen der öffnungszeiten',
    ],
    ['es geht um das parken ich möchte eine nachricht hinterlassen', undefined, undefined, 'das parken'],
    ['hier ist tom becker 0170 1234567', 'Tom Becker', '01701234567', undefined],
    [
      'hier ist tom becker null eins sieben null eins zwei drei vier fünf sechs sieben',
      'Tom Becker',
      '01701234567',
      undefined,
    ],
    ['es geht um meine rechnung hier ist tom becker', 'Tom Becker', undefined, 'meine rechnung'],
    [
      'es geht um meinen termin kann ich den verschieben',
      undefined,
      undefined,
      'meinen termin kann ich den verschieben',
    ],
    ['hier ist es so laut', ...NONE],
    ['hier ist besetzt', ...NONE],
    ['hier spricht der vater von lena', ...NONE],
    ['ich bin die mutter von lena', ...NONE],
    ['ich bin der neue mieter', ...NONE],
    ['ich bin total verzweifelt', ...NONE],
    ['ich bin erst ab drei zu hause', ...NONE],
    ['mein name ist schwierig', ...NONE],
    ['das ist dringend', ...NONE],
  ],
  es: [
    ['es sobre la factura que me llamen al 612 345 678', undefined, '612345678', 'la factura'],
    ['es por mi factura me pueden llamar al 612 345 678 gracias', undefined, '612345678', 'mi factura'],
    ['es por mi factura soy tomás vega', 'Tomás Vega', undefined, 'mi factura'],
    [
      'buenos días mi nombre es rosa díaz les llamo por la caldera mi número es 612 345 678',
      'Rosa Díaz',
      '612345678',
      'la caldera',
    ],
    ['dígale a luis que soy pedro y que llego tarde', 'Pedro', undefined, undefined],
    ['soy tomás vega 612 345 678', 'Tomás Vega', '612345678', undefined],
    ['soy tomás vega seis uno dos tres cuatro cinco seis siete ocho', 'Tomás Vega', '612345678', undefined],
    ['habla juan pérez', 'Juan Pérez', undefined, undefined],
    ['habla usted muy rápido', ...NONE],
    ['mi hijo habla alemán', ...NONE],
    ['habla inglés', ...NONE],
    ['es por lo de mi madre', undefined, undefined, 'lo de mi madre'],
    ['soy celíaca y quiero dejar un mensaje', ...NONE],
  ],
};

const COUNTRY = { en: 'GB', de: 'DE', es: 'ES' };

for (const { tag, readers } of [english, german, spanish]) {
  for (const [said, name, number, reason] of ROWS[tag]) {
    test(`"${said}" tells what it tells`, () => {
      const told = readers.told(said, { ...office, country: COUNTRY[tag] });
      assert.deepEqual([told.name, told.number?.digits, told.reason], [name, number, reason]);
    });
  }
}

test('twenty thousand characters tell what they tell at once', () => {
  const parts = [
    'about my name is ',
    'could you ',
    'about a call ',
    'wegen ',
    'es geht um kann a ',
    'hier ist a ',
  ];
  for (const part of [...parts, 'es por puede a ', 'soy ana ', '0 ', 'it is a ']) {
    const text = part.repeat(20_000 / part.length);
    for (const { tag, readers } of [english, german, spanish]) {
      const startMs = performance.now();
      readers.told(text, office);
      assert.ok(performance.now() - startMs < 1000, `${tag} ${part}: ${performance.now() - startMs} ms`);
    }
  }
});
