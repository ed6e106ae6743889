import { z } from 'zod';
import { mailConfig } from '../adapters/delivery/mail/config.ts';
import { openAiConfig } from '../adapters/llm/openai/config.ts';
import { deepgramConfig } from '../adapters/stt/deepgram/config.ts';
import { grammarSpeechToTextConfig } from '../adapters/stt/grammar/config.ts';
import { asteriskConfig } from '../adapters/telephony/asterisk/config.ts';
import { elevenLabsConfig } from '../adapters/tts/elevenlabs/config.ts';
import { espeakConfig } from '../adapters/tts/espeak/config.ts';
import { callersSettings } from '../reception/callers.ts';
import type { Office } from '../reception/office.ts';
import { OFFICE_SETTINGS } from '../reception/office-settings.ts';
import { messageSettings } from '../reception/topics/message/settings.ts';
import { recordingSettings } from '../reception/topics/recording/settings.ts';
import { checkCallers } from './check-callers.ts';
import { checkCodes } from './check-codes.ts';
import { checkDisclosure } from './check-disclosure.ts';
import { checkKeys } from './check-keys.ts';
import { checkMessages } from './check-messages.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkRefuseKey } from './check-refuse-key.ts';
import { emergencyNumbersOf } from './emergency-numbers.ts';
import { checkEntrances, entrancesSchema } from './entrances-schema.ts';
import { hoursShape } from './hours-schema.ts';
import { checkManners } from './manner-schema.ts';
import { businessSchema } from './office-schema.ts';
import { peopleSchema } from './people-schema.ts';
import { phrasesSchema } from './phrases-schema.ts';
import { webhooksSchema } from './webhooks-schema.ts';

/** The receptionist of the house: needs no key, and takes over when a language model is gone. */
const rulesConfig = z.strictObject({
  vendor: z.literal('rules').describe('Answers by rules: needs no key, and cannot invent anything.'),
});

const enginesSchema = z.strictObject({
  speechToText: z
    .discriminatedUnion('vendor', [grammarSpeechToTextConfig, deepgramConfig])
    .describe('Who hears: turns what callers say into words.'),
  receptionist: z
    .discriminatedUnion('vendor', [rulesConfig, openAiConfig])
    .describe('Who thinks: decides what is said and done.'),
  textToSpeech: z
    .discriminatedUnion('vendor', [espeakConfig, elevenLabsConfig])
    .describe('Who speaks: turns words into a voice.'),
});

const limitsSchema = z.strictObject({
  // A whole frame late is what a caller begins to hear.
  maxLoopDelayMs: z
    .int()
    .min(0)
    .max(1000)
    .default(20)
    .describe(
      "Your staff's phones ring for new calls while sound runs later than this (p99 over seconds); 0: never.",
    ),
  drainMs: z
    .int()
    .min(0)
    .max(24 * 3_600_000)
    .default(30 * 60_000)
    .describe('How long live calls may go on when the service is stopped, before they are handed to people.'),
  maxCallMs: z
    .int()
    .min(60_000)
    .max(4 * 3_600_000)
    .default(20 * 60_000)
    .describe('A call with the attendant that is longer is handed to people.'),
  maxHoldMs: z
    .int()
    .min(10_000)
    .max(3_600_000)
    .default(600_000)
    .describe('A caller who has put the attendant on hold for so long is hung up; what was told is kept.'),
  preparedRepliesPerTurn: z
    .int()
    .min(0)
    .max(10)
    .default(3)
    .describe(
      'Replies prepared while a caller may still go on; each is a request to model and voice. 0: none, and slower answers.',
    ),
});

/** Sound of whole calls is kept no longer than somebody may ask for it. */
const RECORDINGS_DAYS = 30;

const days = z.int().min(1).max(36_500).optional();

const retentionSchema = z.strictObject({
  transcripts: days.describe(
    'Days to keep what was said in a call, and who called, after it has ended; for ever without it.',
  ),
  sound: days.describe(
    'Days to keep recordings; those of messages that nobody has dealt with stay. For ever without it.',
  ),
  recordings: days.describe(
    'Days to keep recordings of calls; 30 where calls are recorded and nothing is written here.',
  ),
  messages: days.describe(
    'Days to keep messages after they were done, those in the mailbox after they were heard; for ever without it.',
  ),
  logs: days.describe('Days to keep files of the log that are no longer written; for ever without it.'),
});

/** Keys of the topics, and the like; their values are the topics' own to know. */
const officeSettings: Readonly<Record<never, z.ZodType>> = Object.fromEntries(
  OFFICE_SETTINGS.map(({ key, schema }) => [key, schema.optional()]),
);

/** The whole file. An unknown key is an error, so that a typo cannot hide. */
export const configSchema = z
  .strictObject({
    business: businessSchema.describe('What your office is.'),
    ...hoursShape,
    people: peopleSchema.describe('Persons and departments that callers can be put through to.'),
    phrases: phrasesSchema.describe(
      'Sentences in your own words; {business} stands for the name of the office.',
    ),
    entrances: entrancesSchema
      .default([])
      .describe('Numbers of your office, and what is different for who dials them.'),
    mail: mailConfig.optional().describe('Tells your office of messages by mail.'),
    webhooks: webhooksSchema.default([]).describe('Tells other programs of messages, by Standard Webhooks.'),
    engines: enginesSchema.describe('Who hears, thinks and speaks.'),
    telephony: asteriskConfig.describe('How the attendant stands beside your telephone system.'),
    limits: limitsSchema.prefault({}).describe('How long and how much.'),
    retention: retentionSchema.prefault({}).describe('How long what is stored is kept.'),
    ...officeSettings,
  })
  .superRefine(({ business, people, phrases, entrances, answering, telephony, ...written }, context) => {
    checkCallers(callersSettings.of({ settings: settingsIn(written) }), { ...business, people }, context);
    checkMessages(written, people, context);
    checkDisclosure({ ...business, phrases, entrances }, context);
    checkRefuseKey({ ...business, settings: written }, context);
    checkManners(people, context);
    checkEntrances(entrances, { ...business, people }, context);
    checkKeys({ people, entrances, answering }, context);
    const emergencyNumbers = emergencyNumbersOf({ office: business, telephony });
    checkCodes(telephony, { ...business, people, emergencyNumbers }, context);
    const { fallback, ari } = telephony;
    // Another PBX has a numbering plan of its own.
    checkNumbers({ people, fallback, isLocal: ari === undefined, emergencyNumbers }, context);
  })
  .transform(({ engines, telephony, limits, retention, mail, webhooks, business, ...written }) => {
    const { hours, holidays, publicHolidays, afterHours, answering, people, phrases, entrances } = written;
    const chosen = settingsIn(written);
    const messages = messageSettings.of({ settings: chosen });
    // Written out with what counts where nothing is written.
    const settings = { ...chosen, messages };
    const open = { hours, holidays, ...(publicHolidays && { publicHolidays }), afterHours, answering };
    const delivers = mail !== undefined || webhooks.length > 0;
    const told = { keepsSound: messages.sound, delivers };
    const office: Office = { ...business, ...open, people, phrases, entrances, ...told, settings };
    const isRecorded = recordingSettings.of(office).calls !== 'off';
    const kept = isRecorded ? { recordings: RECORDINGS_DAYS, ...retention } : retention;
    return { office, engines, telephony, limits, retention: kept, mail, webhooks };
  });

function settingsIn(written: object): Readonly<Record<string, unknown>> {
  const keys = OFFICE_SETTINGS.map(({ key }) => key);
  return Object.fromEntries(Object.entries(written).filter(([key]) => keys.includes(key)));
}

/** What the daemon runs on: the office for the receptionist, and a configuration for each adapter. */
export type Config = z.output<typeof configSchema>;
