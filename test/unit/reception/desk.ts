import assert from 'node:assert/strict';
import { RETURN_REASONS, type ReturnReason } from '../../../src/core/outcome.ts';
import { languageOf } from '../../../src/languages/languages.ts';
import type { Commit } from '../../../src/ports/commands.ts';
import type { MessageRecord } from '../../../src/ports/message-repository.ts';
import type { Channel } from '../../../src/reception/channel.ts';
import type { DeskRecords } from '../../../src/reception/identity/desk-records.ts';
import type { Office } from '../../../src/reception/office.ts';
import type { Heard, HistoryLine, Receptionist, ReplyPart } from '../../../src/reception/receptionist.ts';
import { createRulesReceptionist } from '../../../src/reception/rules-receptionist.ts';
import type { ReceptionistDesk } from '../../../src/reception/scene.ts';
import { type DialogueState, initialState } from '../../../src/reception/state/dialogue-state.ts';
import { parseState, storeState } from '../../../src/reception/state/stored-state.ts';
import { TOPICS } from '../../../src/reception/topics.ts';

const MORNING = { fromMinute: 540, toMinute: 750 };
const AFTERNOON = { fromMinute: 810, toMinute: 1020 };

/** The made-up office of the sample configuration. */
export const office: Office = {
  name: 'Riverside Practice',
  address: '12 Mill Lane, Riverside',
  timeZone: 'Europe/London',
  country: 'GB',
  language: 'en-GB',
  languages: [{ tag: 'en-GB' }],
  keepsSound: true,
  delivers: false,
  settings: {},
  entrances: [],
  afterHours: 'ring',
  answering: {
    first: 'attendant',
    ringSeconds: 20,
    attendantWhen: ['closed', 'busy', 'unanswered', 'unregistered'],
  },
  hours: {
    monday: [MORNING, AFTERNOON],
    tuesday: [MORNING, AFTERNOON],
    wednesday: [MORNING, { fromMinute: 810, toMinute: 1140 }],
    thursday: [MORNING, AFTERNOON],
    friday: [{ fromMinute: 540, toMinute: 900 }],
    saturday: [],
    sunday: [],
  },
  holidays: [
    { date: '2026-12-24', name: 'Christmas Eve', open: [{ fromMinute: 540, toMinute: 720 }] },
    { date: '2026-12-25', name: 'Christmas Day', open: [] },
  ],
  people: [
    { key: 'anna-lane', name: 'Doctor Anna Lane', aliases: ['doctor lane', 'anna'], extension: '101' },
    { key: 'ben-ortega', name: 'Ben Ortega', aliases: ['mister ortega'], extension: '102' },
    {
      key: 'billing',
      name: 'the billing desk',
      aliases: ['billing', 'accounts', 'invoices'],
      extension: '103',
    },
  ],
  phrases: {
    greeting: '{business}, hello. I am an automated assistant. How can I help you?',
    goodbye: 'Thank you for calling {business}. Goodbye.',
  },
};

/** Tuesday 17 November 2026, 14:00 in London. */
export const TUESDAY_2PM = Date.UTC(2026, 10, 17, 14);

let drawn = 0;

/** All that a receptionist of the sample office works with. */
export const desk: ReceptionistDesk = {
  office,
  languages: languageOf,
  newId() {
    drawn += 1;
    return `c1-${drawn}`;
  },
};

/** Where messages are committed. */
export interface Shelf {
  readonly stored: MessageRecord[];
  readonly commit: Commit;
  /** Makes every later commit fail. */
  break(): void;
}

/** Messages in memory, by the port's rules. */
export function createShelf(onStored: (message: MessageRecord) => void = () => {}): Shelf {
  const stored: MessageRecord[] = [];
  let broken = false;
  return {
    stored,
    break: () => {
      broken = true;
    },
    async commit(commands) {
      if (broken) return 'late';
      const known = new Set(stored.map(({ id }) => id));
      for (const command of commands) {
        if (command.type !== 'keep-message' || known.has(command.message.id)) continue;
        stored.push(command.message);
        onStored(command.message);
      }
      return 'stored';
    },
  };
}

/** A state as it is after it has been stored and read again. */
export function roundTrip(state: DialogueState): DialogueState {
  return (
    parseState(storeState(state, TOPICS.drafts), TOPICS.drafts) ?? assert.fail('a state that cannot be read')
  );
}

export interface CallOptions {
  readonly office?: Office;
  readonly callerNumber?: string | null;
  readonly messages?: Shelf;
  readonly nowMs?: number;
  /** Where the conversation stands; at its beginning without one. */
  readonly state?: DialogueState;
  /** What is known of persons. */
  readonly records?: DeskRecords;
  readonly callId?: string;
  readonly channel?: Channel;
  /** What people of the office have told the desk. */
  readonly deskEntries?: ReceptionistDesk['deskEntries'];
  readonly receptionist?: (desk: ReceptionistDesk) => Receptionist<DialogueState>;
  /** Whether the caller has finished; certain at once without one. */
  readonly certain?: Promise<boolean>;
}

export interface Call {
  readonly messages: Shelf;
  state(): DialogueState;
  /** Everything that was done, in order: `say …`, `stored …`, `state`, `leave …`. */
  readonly trace: string[];
  /** One turn; what was said, then `-> …` when the attendant leaves. */
  hear(heard: Heard): Promise<string>;
}

/** A call without sound. The state goes through JSON after each turn, as it does when it is stored. */
export function openCall(options: CallOptions = {}): Call {
  const trace: string[] = [];
  const messages = options.messages ?? createShelf(({ kind }) => trace.push(`stored ${kind}`));
  const make = options.receptionist ?? createRulesReceptionist;
  const { records, channel, deskEntries } = options;
  const receptionist = make({
    ...desk,
    office: options.office ?? office,
    deskEntries,
    ...(records ? { records } : {}),
    ...(channel ? { channel } : {}),
  });
  const history: HistoryLine[] = [];
  let state = options.state ?? initialState();
  return {
    messages,
    trace,
    state: () => state,
    async hear(heard) {
      const { callerNumber = '02079460123', nowMs = TUESDAY_2PM, certain = Promise.resolve(true) } = options;
      const { commit } = messages;
      const turn = {
        callId: options.callId ?? 'c1',
        state,
        heard,
        history: [...history],
        callerNumber,
        nowMs,
        certain,
        commit,
      };
      const said: string[] = [];
      for await (const part of receptionist.reply(turn, AbortSignal.timeout(5000))) {
        if (part.type === 'state') state = roundTrip(part.state);
        else if (part.type !== 'working') said.push(lineOf(part));
        trace.push(part.type === 'say' ? `say ${part.text}` : part.type);
      }
      history.push(...linesOf(heard, said));
      return said.join(' ');
    },
  };
}

function lineOf(part: Exclude<ReplyPart<DialogueState>, { type: 'state' | 'working' }>): string {
  if (part.type === 'say') return part.text;
  if (part.type === 'alarm') return `[${part.alarm}]`;
  const { outcome } = part;
  return 'key' in outcome ? `-> ${outcome.next}:${outcome.key}` : `-> ${outcome.next}`;
}

function linesOf(heard: Heard, said: readonly string[]): readonly HistoryLine[] {
  const caller = heard.type === 'words' ? [{ speaker: 'caller', text: heard.text } as const] : [];
  return [...caller, { speaker: 'attendant', text: said.join(' ') }];
}

/**
 * Plays a written conversation and compares every answer. Lines: `start`, `caller: words`, `recorded: words`
 * (kept as sound), `keys: 1`, `silence: 2`, `returned: busy anna-lane`, and `attendant: the whole answer`.
 */
export async function plays(script: string, options: CallOptions = {}): Promise<Call> {
  const call = openCall(options);
  let answer = '';
  for (const line of script.split('\n').map((each) => each.trim())) {
    if (line.startsWith('attendant: ')) assert.equal(answer, line.slice('attendant: '.length));
    else if (line !== '') answer = await call.hear(toHeard(line));
  }
  return call;
}

function toHeard(line: string): Heard {
  const [, kind = line, rest = ''] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
  switch (kind) {
    case 'start':
      return { type: 'call-start' };
    case 'caller':
      return { type: 'words', text: rest, recording: null };
    case 'recorded':
      return { type: 'words', text: rest, recording: 'c1-1.wav' };
    case 'keys':
      return { type: 'digits', digits: rest };
    case 'silence':
      return { type: 'silence', times: Number(rest) };
    case 'returned': {
      const [because = '', transferKey = null] = rest.split(' ');
      return { type: 'returned', because: toReason(because), transferKey };
    }
    default:
      return assert.fail(`unknown line: ${line}`);
  }
}

function toReason(word: string): ReturnReason {
  const reason = RETURN_REASONS.find((each) => each === word);
  return reason ?? assert.fail(`unknown reason: ${word}`);
}
