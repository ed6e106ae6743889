import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import { isOrdinal } from '../is-ordinal.ts';
import { inflected } from './inflect.ts';

/** Numbers with a dot that are none at the end of a sentence: `im 2. Stock`, `vom 3. bis zum 5.`. */
export function ordinalRules(numbers: NumberWords): readonly SpeakRule[] {
  return [
    {
      pattern: /(?<![\p{L}\d.,/])(\d{1,3})\.(?=\s(\p{L}+))/gu,
      speak: ({ 1: digits = '', 2: next = '', index, input }) => {
        const before = input.slice(0, index);
        const [word = ''] = /\S+(?=\s+$)/.exec(before.slice(-LONGEST_WORD)) ?? [];
        if (!isOrdinal(word.toLowerCase(), next)) return undefined;
        return inflected(numbers.ordinal(Number(digits)), before.replace(FIRST, ''), next);
      },
    },
    {
      // The first of several for the same noun: "der 1. und 2. Stock", "die 1.–3. Klasse".
      pattern: /(?<![\p{L}\d.,/])(\d{1,3})\.(?=,?\s?(?:[-–]|und|oder|bis|,)\s?\d{1,3}\.\s(\p{Lu}\p{L}+))/gu,
      speak: ({ 1: digits = '', 2: next = '', index, input }) =>
        inflected(numbers.ordinal(Number(digits)), input.slice(0, index).replace(FIRST, ''), next),
    },
    {
      // "der 1., der 2. und der 3. Mai".
      pattern:
        /(?<![\p{L}\d.,/])(\d{1,2})\.(?<=(?:^|\s)(?:der|die|das|den|dem)\s\d{1,2}\.)(?=,\s(?:der|die|das|den|dem)\s\d{1,2}\.)/giu,
      speak: ({ 1: digits = '', index, input }) =>
        inflected(numbers.ordinal(Number(digits)), input.slice(0, index), 'Tag'),
    },
    {
      // At the end of a clause it is one behind an article only: "am 3.".
      pattern: /(?<![\p{L}\d.,/])(\d{1,2})\.(?<=(?:^|\s)(?:am|vom|zum|dem|den)\s\d{1,2}\.)(?=\s*$|,)/giu,
      speak: ({ 1: digits = '' }) => `${numbers.ordinal(Number(digits))}n`,
    },
    {
      pattern: /(?<![\p{L}\d.,/])(\d{1,2})\.(?<=\s(?:ist|war|wäre)\sder\s\d{1,2}\.)(?=\s*$|,)/gu,
      speak: ({ 1: digits = '' }) => numbers.ordinal(Number(digits)),
    },
  ];
}

const LONGEST_WORD = 40;
/** Of two for the same noun. */
const FIRST = /\d{1,3}\.,?\s?(?:[-–,]|und|oder|bis)\s?$/;
