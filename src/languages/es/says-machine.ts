import { spokenWords } from './words.ts';

/**
 * Words by which a greeting says that no person is speaking, which callers must be told at the start (EU AI Act, article
 * 50). An assistant alone may be a person.
 */
const MACHINE =
  /(?<![^ ])(?:automati[^ ]*|automatizad[^ ]*|virtual[^ ]*|digital[^ ]*|maquina|ordenador|computadora|robot[^ ]*|bot|artificial|sintetic[^ ]*|ia|inteligencia artificial|contestador)(?![^ ])/;

/** @param greeting As the office wrote it, with `{business}` for its name: `Clínica Digital` says nothing of who speaks. */
export function saysMachine(greeting: string): boolean {
  return MACHINE.test(spokenWords(greeting.replaceAll('{business}', '')));
}
