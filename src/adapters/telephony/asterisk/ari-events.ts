import { z } from 'zod';

const party = z.object({ name: z.string(), number: z.string() });

export const ariChannel = z.object({
  id: z.string(),
  name: z.string(),
  state: z.string(),
  caller: party,
  dialplan: z.object({ exten: z.string() }),
  creationtime: z.string(),
  /** Those that ari.conf names in `channelvars`; empty when the channel does not have them. */
  channelvars: z.object({ AI_CALL: z.string().default(''), AI_RETURN: z.string().default('') }).prefault({}),
});

/** The events that are used; fields that are not used are not looked at. */
const EVENTS = {
  Dial: z.object({
    type: z.literal('Dial'),
    /** Empty at the beginning, then how it ended. */
    dialstatus: z.string(),
    caller: ariChannel.optional(),
    peer: ariChannel,
  }),
  ChannelVarset: z.object({
    type: z.literal('ChannelVarset'),
    variable: z.string(),
    value: z.string(),
    /** Absent for a global variable. */
    channel: ariChannel.optional(),
  }),
  ChannelHold: z.object({ type: z.literal('ChannelHold'), channel: ariChannel }),
  ChannelUnhold: z.object({ type: z.literal('ChannelUnhold'), channel: ariChannel }),
  ChannelDestroyed: z.object({ type: z.literal('ChannelDestroyed'), channel: ariChannel }),
  /** Another client has connected under our application's name and gets the events from now on. */
  ApplicationReplaced: z.object({ type: z.literal('ApplicationReplaced') }),
} as const;

export type AriEvent = z.output<(typeof EVENTS)[keyof typeof EVENTS]>;
export type AriChannel = z.output<typeof ariChannel>;
export type DialEvent = Extract<AriEvent, { type: 'Dial' }>;

const anyEvent = z.object({ type: z.string() });

/** `unknown` for the many event types that are not used, `malformed` for what Asterisk does not send. */
export function parseAriEvent(text: string): AriEvent | 'unknown' | 'malformed' {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'malformed';
  }
  const type = anyEvent.safeParse(json).data?.type;
  if (type === undefined) return 'malformed';
  const schema = new Map<string, z.ZodType<AriEvent>>(Object.entries(EVENTS)).get(type);
  if (!schema) return 'unknown';
  return schema.safeParse(json).data ?? 'malformed';
}
