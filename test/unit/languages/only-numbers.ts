import { english } from '../../../src/languages/en/english.ts';
import type { Language } from '../../../src/reception/language.ts';
import type { NumberReaders } from '../../../src/reception/understand/numbers/number-readers.ts';

/** A language in which only telephone numbers are told, so that a whole question can be played without the rest of it. */
export function onlyNumbersOf(readers: NumberReaders): Language {
  const { number, hasNoAreaCode, lineChoice, correctionOfNumber } = readers;
  return {
    ...english,
    readers: {
      ...english.readers,
      danger: () => undefined,
      number,
      hasNoAreaCode,
      lineChoice,
      correction: correctionOfNumber,
    },
  };
}
