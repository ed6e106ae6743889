import type { ConversationLanguage } from '../../../conversation/conversation-language.ts';
import { GERMAN } from './german.ts';
import { CALENDAR } from './spoken/calendar.ts';
import { GERMAN_SPOKEN } from './spoken/german.ts';
import { ownRulesFor } from './spoken/own-rules.ts';

const calendar = { ...CALENDAR, months: CALENDAR.months.with(0, 'Jänner Jän Jan') };

/** German as it is spoken in Austria, where it differs. */
export const AUSTRIAN: ConversationLanguage = {
  ...GERMAN,
  tag: 'de-at',
  spoken: { ...GERMAN_SPOKEN, tag: 'de-at', country: '43', calendar, ownRules: ownRulesFor(calendar) },
};
