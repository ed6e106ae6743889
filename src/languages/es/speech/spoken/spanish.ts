import type { SpokenLanguage } from '../../../../conversation/speakable/spoken-language.ts';
import { wordTable } from '../../../../conversation/speakable/word-pattern.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { AMOUNTS } from './amounts.ts';
import { CALENDAR } from './calendar.ts';
import { CODES } from './codes.ts';
import { NUMBERS } from './numbers.ts';
import { ownRulesFor } from './own-rules.ts';
import { type HourWords, timeSayer } from './time.ts';

const HOURS: HourWords = { nightFrom: 20, quarterTo: true };

/** Spanish as it is spoken in Spain. */
export const SPANISH_SPOKEN: SpokenLanguage = {
  tag: 'es',
  country: '34',
  numbers: NUMBERS,
  amounts: AMOUNTS,
  calendar: CALENDAR,
  clock: {
    suffix: '(?<half>[ap])(?:m\\b|\\.\\s?m\\b\\.?)',
    halves: { a: 'a', p: 'p' },
    before: 'las|la',
    notAfter: 'por ciento|euros|dólares|pesos',
    joins: 'o|u|y|e|a|al|hasta',
    after: 'hoy|de la|del|el|este',
    hours: 'h|hs|hrs|horas',
    zones: wordTable(
      'CET: hora central europea; CEST: hora central europea; GMT: G M T; UTC: U T C; Z: U T C; EST: hora del este',
    ),
    time: timeSayer(HOURS),
  },
  codes: CODES,
  addressSigns: wordTable(
    '.: punto; @: arroba; -: guion; _: guion bajo; +: más; /: barra; :: dos puntos; ~: tilde',
  ),
  spelledEndings: wordTable(`
    es: E S; mx: M X; ar: A R; cl: C L; pe: P E; co: C O; ec: E C; uy: U Y; ve: V E; us: U S; eu: E U; uk: U K; fr: F R; pt: P T;
    de: D E; it: I T; io: I O; ai: A I; tv: T V`),
  signs: wordTable(`
    &: y; @: arroba; +: más; =: igual a; ~: aproximadamente; ≈: aproximadamente; ×: por; ÷: entre; ±: más menos; <: menor que;
    >: mayor que; ≤: como máximo; ≥: al menos; <=: como máximo; >=: al menos; +/-: más menos; →: a; ->: a; ≠: distinto de`),
  abbreviations: ABBREVIATIONS,
  ownRules: ownRulesFor(HOURS),
};
