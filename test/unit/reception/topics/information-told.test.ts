import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HouseLanguage } from '../../../../src/core/language-tag.ts';
import { initialState } from '../../../../src/reception/state/dialogue-state.ts';

import { office, openCall } from '../desk.ts';

/** Answers that stand out: what is told is heard as a question when one of them is given. */
const ANSWER = { en: 'KNOWN.', de: 'KNOWN.', es: 'KNOWN.' };
const informed = {
  ...office,
  languages: [...office.languages, { tag: 'de' }, { tag: 'es' }],
  settings: {
    information: ['parking', 'directions', 'prices', 'bring'].map((about) => ({ about, answer: ANSWER })),
  },
};

const TOLD: Readonly<Record<HouseLanguage, readonly string[]>> = {
  en: [
    'it is about parking',
    'I want to complain about the prices',
    'your prices are too high',
    'the charges on my bill are wrong',
    'what is this charge on my card',
    'my car is stuck in your car park, what should I do',
    'how do I get to speak to someone in charge of the building',
    'I am coming by bus and running late',
    'I am on the way to you',
    'what would it cost me to cancel',
  ],
  de: [
    'jemand hat mein Auto auf Ihrem Parkplatz angefahren',
    'was soll ich machen, ich bin auf Ihrem Parkplatz eingesperrt',
    'die Rechnung bei Ihnen hat falsche Kosten',
    'wie komme ich an meine Rechnung',
    'wie komme ich zu einem Termin',
    'wie finde ich heraus, ob mein Befund da ist',
    'ich bin auf dem Weg',
    'der Weg ist gesperrt',
    'ich komme mit dem Bus und verspäte mich',
    'ich bin mit der Bahn unterwegs und komme später',
    'mein Sohn hat die Unterlagen nicht mitgebracht',
    'was kostet mich das, wenn ich den Termin absage',
  ],
  es: [
    'hay un coche que no me deja salir del aparcamiento',
    'quiero quejarme de los precios',
    'el precio de la última factura está mal',
    'me han cobrado un precio equivocado',
    '¿qué es lo que tengo?',
    '¿qué es esto?',
    '¿cómo voy a hacer para pedir cita?',
    '¿cómo vamos con lo mío?',
    'estoy en el camino',
    'no tengo papeles que llevar',
    'le dije que me iba a traer los papeles',
  ],
};

/** Asked all the same, with words of those. */
const ASKED: Readonly<Record<HouseLanguage, readonly string[]>> = {
  en: ['I forgot what I was told to bring', 'how do I get there', 'where can I park?'],
  de: [
    'wie komme ich von der Autobahn zu Ihnen',
    'mit welchem Bus komme ich hin',
    'welche Unterlagen brauchen Sie',
  ],
  es: [
    '¿cuánto me cuesta la consulta?',
    'qué tengo que llevar al análisis',
    '¿cómo llego desde la estación?',
  ],
};

for (const tag of ['en', 'de', 'es'] as const) {
  for (const [texts, isAsked] of [
    [TOLD[tag], false],
    [ASKED[tag], true],
  ] as const) {
    for (const text of texts) {
      test(`"${text}" ${isAsked ? 'asks' : 'does not ask'} for information`, async () => {
        const call = openCall({
          office: informed,
          state: { ...initialState(), language: tag, greeted: true, asked: 'help' },
        });
        const answer = await call.hear({ type: 'words', text, recording: null });
        assert.equal(answer.includes('KNOWN.'), isAsked, answer);
      });
    }
  }
}

test('what is known in another language only is not offered', async () => {
  const spanishOnly = {
    ...informed,
    settings: { information: [{ about: 'parking', answer: { es: 'Detrás.' } }] },
  };
  const call = openCall({ office: spanishOnly });
  const answer = await call.hear({ type: 'words', text: 'what can you do', recording: null });
  assert.doesNotMatch(answer, /parking/);
});
