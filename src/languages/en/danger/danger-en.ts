import type { DangerLanguage } from '../../../reception/understand/danger/danger-language.ts';
import { aroundEn } from './around.ts';
import { attacksEn } from './attacks.ts';
import { bodyEn } from './body.ts';
import { callsEn } from './calls.ts';
import { classesEn } from './classes.ts';
import { collapseEn } from './collapse.ts';
import { distressEn } from './distress.ts';
import { intrudersEn } from './intruders.ts';
import { placesEn } from './places.ts';
import { poisonEn } from './poison.ts';
import { prepareEn } from './prepare.ts';
import { suicideEn } from './suicide.ts';
import { threatsEn } from './threats.ts';
import { woundsEn } from './wounds.ts';

export const dangerEn: DangerLanguage = {
  /** Who speaks of suicide needs other words than who has a wound, and a wound is more urgent than what made it. */
  rules: [
    ...suicideEn,
    ...distressEn.filter(({ kind }) => kind === 'suicide'),
    ...bodyEn,
    ...attacksEn,
    ...collapseEn,
    ...woundsEn,
    ...poisonEn,
    ...callsEn.filter(({ kind }) => kind === 'medical'),
    ...threatsEn,
    ...intrudersEn,
    ...distressEn.filter(({ kind }) => kind !== 'suicide'),
    ...placesEn,
    ...callsEn.filter(({ kind }) => kind === 'danger'),
  ],
  around: aroundEn,
  classes: classesEn,
  prepare: prepareEn,
};
