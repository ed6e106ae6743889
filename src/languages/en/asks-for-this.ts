import { createAsksForLanguage } from '../asks-for-language.ts';

/** English is asked for, in it or in another language: "English, please", "auf Englisch bitte". */
export const asksForThis = createAsksForLanguage(
  'english|englisch|ingles|anglais|inglese',
  /\bi (?:do not|dont|cannot|cant) (?:really )?(?:speak|understand) (?:any |much |good )?(?:german|spanish)\b|\bmy (?:german|spanish) is (?:not|bad|poor|terrible)\b/,
);
