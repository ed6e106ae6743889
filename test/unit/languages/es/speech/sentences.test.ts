import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSentenceSplitter, sentencesOf } from '../../../../../src/conversation/sentences.ts';
import { SPANISH } from '../../../../../src/languages/es/speech/spanish.ts';

const CASES: readonly (readonly string[])[] = [
  ['Buenos días.', '¿En qué puedo ayudarle?'],
  ['¡Hola!', '¿Qué tal?', 'Muy bien.'],
  ['Su cita es el 3 de mayo.', '¿Le viene bien?'],
  ['Abrimos a las 9.', '¿Quiere una cita?'],
  ['Abrimos a las 9 a. m. y cerramos a las 5 p. m.', '¿Le va bien?'],
  ['Abrimos a las 9 a.m.', 'Cerramos a las cinco.'],
  ['Hable con la Dra. Lang.', 'Está aquí.'],
  ['El Sr. García le llamará.', 'Un momento.'],
  ['La Sra. Ruiz no está.', '¿Quiere dejar un mensaje?'],
  ['Pregunte por D. Juan.', 'Gracias.'],
  ['Estamos en la Avda. de la Constitución, 5.', 'Hay ascensor.'],
  ['Traiga p. ej. su tarjeta.', 'Gracias.'],
  ['Hacemos análisis, vacunas, etc.', '¿Qué necesita?'],
  ['Hacemos análisis, etc. y vacunas.'],
  ['Es el n.º 5.', 'Suba.'],
  ['Es el núm. 5 de la calle.', 'Suba.'],
  ['Vea la pág. 3 del folleto.', 'Gracias.'],
  ['Está en el 2.º piso.', 'Hay ascensor.'],
  ['Está en el 2.º centro.', 'Llame al timbre.'],
  ['Viene de EE. UU. con su hija.', 'Mañana.'],
  ['Son 12,50 euros.', '¿Paga en efectivo?'],
  ['Cuesta 1.250 euros.', '¿De acuerdo?'],
  ['A las 9.30 en punto.', 'No llegue tarde.'],
  ['Escriba a info@example.es.', 'Gracias.'],
  ['¿De verdad?', '¡Qué bien!'],
  ['Uds. pueden venir.', 'Les esperamos.'],
  ['Es para Ud.', 'Gracias.'],
  ['Lun. a vie. de 9 a 14 h.', 'Los sábados no.'],
  ['Son aprox. 10 minutos.', 'Espere.'],
  ['Nuestro tel. 91 123 45 67 está ocupado.'],
  ['Es la Srta. Ruiz.', '¿La paso?'],
  ['El Prof. Lang está aquí.'],
  ['Ha llamado dos veces.', '¡Espere!'],
  ['Un momento…', 'ya está.'],
  ['Dijo: «Venga a las 9».', 'No pudo ser.'],
  ['No hay citas hoy.', '¿Le va bien mañana?', 'A las diez.'],
  ['¿Es usted Ana?', '¿O Eva?'],
  ['Sí.', 'Muy bien.'],
  ['El 24 dic. cerramos.', 'Felices fiestas.'],
  ['Cerramos el 24 de dic.', '¿Le parece?'],
  ['Máx. 5 personas.', 'Gracias.'],
  ['Solo 10 min.', '¿De acuerdo?'],
  ['Está en C/ Mayor, 3.', 'Es el bajo.'],
  ['La S.A. está cerrada.', 'Abre el lunes.'],
  ['Le atiende la Lic. Gómez.', 'Espere.'],
  ['El Ing. Pérez no está.'],
  ['Somos García Hnos. y otros.'],
  ['¡Gracias por llamar!', '¡Hasta luego!'],
  ['Marque el 1.', 'Espere.'],
  ['Es usted el número 4.', 'Por favor, no cuelgue.'],
];

for (const sentences of CASES) {
  const text = sentences.join(' ');
  test(`${text} has ${sentences.length} sentences`, () => {
    assert.deepEqual(sentencesOf(text, SPANISH), sentences);
  });
}

test('how a text is cut on its way changes nothing', () => {
  for (const sentences of CASES) {
    const splitter = createSentenceSplitter(SPANISH);
    const whole = createSentenceSplitter(SPANISH);
    const text = sentences.join(' ');
    const letters = [...[...text].flatMap((letter) => splitter.push(letter)), ...splitter.end()];
    assert.deepEqual(letters, [...whole.push(text), ...whole.end()], text);
  }
});
