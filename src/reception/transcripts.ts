import { z } from 'zod';
import { defineSettings } from './settings.ts';

/** Whether what is said is written down. */
export const transcriptsSettings = defineSettings(
  'transcripts',
  z
    .boolean()
    .describe(
      'What is said in calls is written down; with false it never is, and messages are kept all the same.',
    )
    .meta({ examples: [false] }),
  true,
);
