import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelEs } from '../../../../src/languages/es/model.ts';
import { labelAt } from '../../../../src/reception/model/reply-label.ts';

function says(test_: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void {
  for (const text of yes) assert.equal(test_(text), true, text);
  for (const text of no) assert.equal(test_(text), false, text);
}

test('a clause that only says that the caller was heard is an acknowledgement', () => {
  says(
    modelEs.isAcknowledgement,
    [
      'Claro.',
      'Claro que sí,',
      '¡Por supuesto!',
      'De acuerdo.',
      'Muy bien, gracias.',
      'Un momento, por favor.',
      'Entendido.',
      'Lo siento mucho.',
      'Buenos días.',
      'Déjeme ver.',
      'Sí, claro.',
    ],
    ['Abrimos a las nueve.', 'Claro, abrimos a las nueve.', '¿Cómo se llama?', 'Gracias a la doctora.', ''],
  );
});

test('labels before a reply are known, with their accents', () => {
  for (const [text, kind] of [
    ['Asistente: Buenos días.', 'reply'],
    ['Respuesta final: Abrimos.', 'reply'],
    ['**Contestación:** Abrimos.', 'reply'],
    ['Usuario: hola', 'caller'],
    ['Cliente: hola', 'caller'],
    ['Acción: take_message', 'call'],
    ['Assistant: Hola.', 'reply'],
  ] as const) {
    const label = labelAt(text, modelEs.labels);
    assert.ok(label !== undefined && label !== 'more', text);
    assert.equal(label.kind, kind, text);
  }
  assert.equal(labelAt('Horario: de nueve a dos.', modelEs.labels), undefined);
});

test('thoughts that no tag opens are kept back', () => {
  says(
    modelEs.beginsThoughts,
    [
      'El usuario quiere hablar con la doctora.',
      'Vale, el usuario pregunta por el horario.',
      'Bien, debo responder en español.',
      'Pensamiento: quiere una cita.',
      'La persona que llama está enfadada.',
      'Tengo que usar la herramienta.',
      'The user wants to leave a message.',
      'Hmm, veamos.',
    ],
    [
      'El horario es de nueve a dos.',
      'Claro, abrimos a las nueve.',
      'La doctora no está.',
      'Bien, ¿cómo se llama?',
    ],
  );
  says(
    modelEs.isNotForCaller,
    ['El usuario quiere una cita.', 'La persona que llama ha pedido el horario.', 'Uso take_message.'],
    ['La doctora quiere verle.', 'El cliente siempre tiene razón.'],
  );
});

test('rescue, goodbye, transfers and questions are told from what looks like them', () => {
  says(
    modelEs.namesRescue,
    ['La ambulancia está en camino.', 'He llamado a la policía.'],
    ['Abrimos a las nueve.'],
  );
  says(modelEs.saysGoodbye, ['Adiós.', 'Hasta luego.', 'Que tenga un buen día.'], ['Abrimos hasta las dos.']);
  says(
    modelEs.announcesTransfer,
    ['Le paso con la doctora.', 'Le comunico con facturación.', 'Voy a pasarle.'],
    ['¿Con quién desea hablar?', 'Puedo tomar nota.'],
  );
  says(
    modelEs.asksNumber,
    ['¿Cuál es su número de teléfono?', '¿A qué móvil le llamamos?', '¿Me da su celular?'],
    ['¿Cómo se llama?', '¿Puedo ayudarle en algo más?'],
  );
  says(
    modelEs.asksForMore,
    [
      '¿Puedo ayudarle en algo más?',
      '¿Alguna otra cosa?',
      '¿Necesita algo más?',
      '¿En qué más puedo ayudarle?',
    ],
    ['¿Cómo se llama?', '¿Quiere dejar un mensaje?'],
  );
});
