import { z } from 'zod';
import { openAiConfig } from '../adapters/llm/openai/config.ts';
import { deepgramConfig } from '../adapters/stt/deepgram/config.ts';
import { grammarSpeechToTextConfig } from '../adapters/stt/grammar/config.ts';
import { asteriskConfig } from '../adapters/telephony/asterisk/config.ts';
import { elevenLabsConfig } from '../adapters/tts/elevenlabs/config.ts';
import { espeakConfig } from '../adapters/tts/espeak/config.ts';
import type { Office } from '../reception/office.ts';
import { messageSettings } from '../reception/topics/message/settings.ts';
import { recordingSettings } from '../reception/topics/recording/settings.ts';
import { TOPICS } from '../reception/topics.ts';
import { checkCodes } from './check-codes.ts';
import { checkDisclosure } from './check-disclosure.ts';
import { checkKeys } from './check-keys.ts';
import { checkMessages } from './check-messages.ts';
import { checkRefuseKey } from './check-refuse-key.ts';
import { emergencyNumbersOf } from './emergency-numbers.ts';
import { checkEntrances, entrancesSchema } from './entrances-schema.ts';
import { hoursShape } from './hours-schema.ts';
import { businessSchema, phrasesSchema } from './office-schema.ts';
import { checkNumbers, peopleSchema } from './people-schema.ts';

/** The receptionist of the house: needs no key, and takes over when a language model is gone. */
const rulesConfig = z.strictObject({ vendor: z.literal('rules') });

const enginesSchema = z.strictObject({
  speechToText: z.discriminatedUnion('vendor', [grammarSpeechToTextConfig, deepgramConfig]),
  receptionist: z.discriminatedUnion('vendor', [rulesConfig, openAiConfig]),
  textToSpeech: z.discriminatedUnion('vendor', [espeakConfig, elevenLabsConfig]),
});

const limitsSchema = z.strictObject({
  /**
   * The staff's phones ring for new calls while the loop that moves sound is later than this, p99 over seconds; 0:
   * never. A whole frame late is what a caller begins to hear.
   */
  maxLoopDelayMs: z.int().min(0).max(1000).default(20),
  /** How long calls may go on after SIGTERM before they are handed to people. */
  drainMs: z
    .int()
    .min(0)
    .max(24 * 3_600_000)
    .default(30 * 60_000),
  /** A call with the attendant that is longer is handed to people. */
  maxCallMs: z
    .int()
    .min(60_000)
    .max(4 * 3_600_000)
    .default(20 * 60_000),
  /** A caller who puts the attendant on hold and does not come back is hung up after this; what was told is kept. */
  maxHoldMs: z.int().min(10_000).max(3_600_000).default(600_000),
  /**
   * Replies that may be prepared in vain in one turn of the caller, while it is being decided whether they have
   * finished; each is a request to the model and the voice. 0 prepares none ahead, which makes answers slower.
   */
  preparedRepliesPerTurn: z.int().min(0).max(10).default(3),
});

/** Sound of whole calls is kept no longer than somebody may ask for it. */
const RECORDINGS_DAYS = 30;

/** Days; what is not named is kept for ever. */
const days = z.int().min(1).max(36_500).optional();

const retentionSchema = z.strictObject({
  /** What was said in a call, and who called, so long after it has ended. */
  transcripts: days,
  /** Recordings, so long after they were made; those of messages that nobody has dealt with stay. */
  sound: days,
  /** Recordings of calls, so long after they were made; 30 days where calls are recorded and nothing is written here. */
  recordings: days,
  /** Messages, with their sound, so long after they were dealt with; in the mailbox of the PBX, after they came and were heard. */
  messages: days,
  /** Files of the log that are no longer written. */
  logs: days,
});

const ofTopics = TOPICS.list.flatMap(({ settings }) => settings ?? []);
/** Keys of the topics; their values are the topics' own to know. */
const topicSettings: Readonly<Record<never, z.ZodType>> = Object.fromEntries(
  ofTopics.map(({ key, schema }) => [key, schema.optional()]),
);

/** The whole file. An unknown key is an error, so that a typo cannot hide. */
export const configSchema = z
  .strictObject({
    business: businessSchema,
    ...hoursShape,
    people: peopleSchema,
    phrases: phrasesSchema,
    entrances: entrancesSchema.default([]),
    engines: enginesSchema,
    telephony: asteriskConfig,
    limits: limitsSchema.prefault({}),
    retention: retentionSchema.prefault({}),
    ...topicSettings,
  })
  .superRefine(({ business, people, phrases, entrances, answering, telephony, ...written }, context) => {
    checkMessages(written, people, context);
    checkDisclosure({ ...business, phrases, entrances }, context);
    checkRefuseKey({ ...business, settings: written }, context);
    checkEntrances(entrances, { ...business, people }, context);
    checkKeys({ people, entrances, answering }, context);
    const emergencyNumbers = emergencyNumbersOf({ office: business, telephony });
    checkCodes(telephony, { ...business, people, emergencyNumbers }, context);
    const { fallback, ari } = telephony;
    // Another PBX has a numbering plan of its own.
    checkNumbers({ people, fallback, isLocal: ari === undefined, emergencyNumbers }, context);
  })
  .transform(({ engines, telephony, limits, retention, business, ...written }) => {
    const { hours, holidays, publicHolidays, afterHours, answering, people, phrases, entrances } = written;
    const settings = pick(
      written,
      ofTopics.map(({ key }) => key),
    );
    const { sound: keepsSound } = messageSettings.of({ settings });
    const open = { hours, holidays, ...(publicHolidays && { publicHolidays }), afterHours, answering };
    const office: Office = {
      ...business,
      ...open,
      people,
      phrases,
      entrances,
      keepsSound,
      delivers: false,
      settings,
    };
    const isRecorded = recordingSettings.of(office).calls !== 'off';
    const kept = isRecorded ? { recordings: RECORDINGS_DAYS, ...retention } : retention;
    return { office, engines, telephony, limits, retention: kept };
  });

function pick(written: object, keys: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(written).filter(([key]) => keys.includes(key)));
}

/** What the daemon runs on: the office for the receptionist, and a configuration for each adapter. */
export type Config = z.output<typeof configSchema>;
