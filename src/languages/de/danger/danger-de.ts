import type { DangerLanguage } from '../../../reception/understand/danger/danger-language.ts';
import { aroundDe } from './around.ts';
import { attacksDe } from './attacks.ts';
import { bodyDe } from './body.ts';
import { callsDe } from './calls.ts';
import { classesDe } from './classes.ts';
import { collapseDe } from './collapse.ts';
import { distressDe } from './distress.ts';
import { intrudersDe } from './intruders.ts';
import { placesDe } from './places.ts';
import { poisonDe } from './poison.ts';
import { prepareDe } from './prepare.ts';
import { suicideDe } from './suicide.ts';
import { threatsDe } from './threats.ts';
import { wearyDe } from './weary.ts';
import { woundsDe } from './wounds.ts';

export const dangerDe: DangerLanguage = {
  /** Who speaks of suicide needs other words than who has a wound, and a wound is more urgent than what made it. */
  rules: [
    ...suicideDe,
    ...wearyDe,
    ...bodyDe,
    ...attacksDe,
    ...collapseDe,
    ...woundsDe,
    ...poisonDe,
    ...callsDe.filter(({ kind }) => kind === 'medical'),
    ...threatsDe,
    ...intrudersDe,
    ...placesDe,
    ...callsDe.filter(({ kind }) => kind === 'danger'),
    ...distressDe,
  ],
  around: aroundDe,
  classes: classesDe,
  prepare: prepareDe,
};
