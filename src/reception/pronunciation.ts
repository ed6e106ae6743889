import { z } from 'zod';
import type { HouseLanguage } from '../core/language-tag.ts';
import { byLanguage, inLanguage } from './by-language.ts';
import type { Office } from './office.ts';
import { defineSettings } from './settings.ts';

const name = z.string().trim().min(1).max(60);
const said = z.string().trim().min(1).max(100);

/** How names are said that voices say wrongly. */
export const pronunciationSettings = defineSettings(
  'pronunciation',
  z
    .record(name, byLanguage(said))
    .describe('Names that voices say wrongly, and how they are said; records keep the name as it is written.')
    .meta({ examples: [{ Nguyen: 'win', Siobhan: { en: 'shivawn', de: 'Schiwohn' } }] }),
  {},
);

/** By the name as it is written; what is said without a language is in that of the office. */
export function pronunciationIn(
  office: Pick<Office, 'settings' | 'language'>,
  tag: HouseLanguage,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(pronunciationSettings.of(office)).flatMap(([written, spoken]) => {
      const own = inLanguage(spoken, tag, office);
      return own === undefined ? [] : [[written, own]];
    }),
  );
}
