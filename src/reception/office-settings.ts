import { callersSettings } from './callers.ts';
import { factsSettings, instructionsSettings } from './model-settings.ts';
import { pronunciationSettings } from './pronunciation.ts';
import type { Settings } from './settings.ts';
import { TOPICS } from './topics.ts';
import { transcriptsSettings } from './transcripts.ts';

/** What an office writes down beside itself, its hours and its people: for the topics, and for all of them. */
export const OFFICE_SETTINGS: readonly Settings<unknown>[] = [
  ...TOPICS.list.flatMap(({ settings }) => settings ?? []),
  factsSettings,
  instructionsSettings,
  callersSettings,
  pronunciationSettings,
  transcriptsSettings,
];
