import type { DangerLanguage } from '../../../reception/understand/danger/danger-language.ts';
import { accidentsEs } from './accidents.ts';
import { aroundEs } from './around.ts';
import { assaultsEs } from './assaults.ts';
import { attacksEs } from './attacks.ts';
import { bodyEs } from './body.ts';
import { callsEs } from './calls.ts';
import { classesEs } from './classes.ts';
import { collapseEs } from './collapse.ts';
import { intrudersEs } from './intruders.ts';
import { labourEs } from './labour.ts';
import { placesEs } from './places.ts';
import { poisonEs } from './poison.ts';
import { prepareEs } from './prepare.ts';
import { strokesEs } from './strokes.ts';
import { suicideEs } from './suicide.ts';
import { threatsEs } from './threats.ts';
import { woundsEs } from './wounds.ts';

/** Danger in the words of callers from Spain and Latin America. */
export const dangerEs: DangerLanguage = {
  /** Who speaks of suicide needs other words than who has a wound, and a wound is more urgent than what made it. */
  rules: [
    ...suicideEs,
    ...bodyEs,
    ...attacksEs,
    ...strokesEs,
    ...collapseEs,
    ...woundsEs,
    ...labourEs,
    ...poisonEs,
    ...callsEs.filter(({ kind }) => kind === 'medical'),
    ...threatsEs,
    ...assaultsEs,
    ...intrudersEs,
    ...placesEs,
    ...accidentsEs,
    ...callsEs.filter(({ kind }) => kind === 'danger'),
  ],
  around: aroundEs,
  classes: classesEs,
  prepare: prepareEs,
};
