import type { Feast } from './feast-days.ts';

/** What a country does about a public holiday on a weekend. */
export type Moved = 'next-free' | 'nearest' | 'not';

export interface PublicDays<Of extends Feast = Feast> {
  readonly feasts: readonly Of[];
  readonly moved: Moved;
}

/** By ISO code: what the whole country has. The summer bank holiday of GB is in England, Wales and Northern Ireland. */
const BY_COUNTRY = {
  GB: days(
    'next-free',
    'new-year',
    'good-friday',
    'easter-monday',
    'early-may',
    'spring-bank',
    'summer-bank',
    'christmas',
    'boxing',
  ),
  IE: days(
    'not',
    'new-year',
    'brigid',
    'patrick',
    'easter-monday',
    'early-may',
    'june-bank',
    'summer-bank',
    'october-bank',
    'christmas',
    'boxing',
  ),
  US: days(
    'nearest',
    'new-year',
    'martin-luther-king',
    'presidents',
    'memorial',
    'juneteenth',
    'independence',
    'labor',
    'columbus',
    'eleventh-of-november',
    'thanksgiving',
    'christmas',
  ),
  CA: days('not', 'new-year', 'good-friday', 'canada', 'labor', 'thanksgiving', 'christmas'),
  AU: days(
    'next-free',
    'new-year',
    'australia',
    'good-friday',
    'easter-saturday',
    'easter-sunday',
    'easter-monday',
    'anzac',
    'christmas',
    'boxing',
  ),
  DE: days(
    'not',
    'new-year',
    'good-friday',
    'easter-monday',
    'first-of-may',
    'ascension',
    'whit-monday',
    'german-unity',
    'christmas',
    'boxing',
  ),
  AT: days(
    'not',
    'new-year',
    'epiphany',
    'easter-monday',
    'first-of-may',
    'ascension',
    'whit-monday',
    'corpus-christi',
    'assumption',
    'austrian',
    'all-saints',
    'immaculate-conception',
    'christmas',
    'boxing',
  ),
  CH: days(
    'not',
    'new-year',
    'good-friday',
    'easter-sunday',
    'easter-monday',
    'ascension',
    'whit-sunday',
    'whit-monday',
    'swiss',
    'swiss-thanks',
    'christmas',
    'boxing',
  ),
  FR: days(
    'not',
    'new-year',
    'easter-monday',
    'first-of-may',
    'victory-1945',
    'ascension',
    'whit-monday',
    'bastille',
    'assumption',
    'all-saints',
    'eleventh-of-november',
    'christmas',
  ),
  ES: days(
    'not',
    'new-year',
    'epiphany',
    'good-friday',
    'first-of-may',
    'assumption',
    'hispanic',
    'all-saints',
    'spanish-constitution',
    'immaculate-conception',
    'christmas',
  ),
};

/** A feast that is a public holiday somewhere. */
export type PublicFeast = (typeof BY_COUNTRY)[keyof typeof BY_COUNTRY]['feasts'][number];

export const PUBLIC_FEASTS: ReadonlyMap<string, PublicDays<PublicFeast>> = new Map<
  string,
  PublicDays<PublicFeast>
>(Object.entries(BY_COUNTRY));

function days<Of extends Feast>(moved: Moved, ...feasts: readonly Of[]): PublicDays<Of> {
  return { feasts, moved };
}
