import { systemClock } from '../core/clock.ts';
import type { MessageRecord, MessageRepository } from '../ports/message-repository.ts';
import type { CallerLine, CallReport } from '../ports/scripted-caller.ts';
import { createOutsideCaller } from '../wiring/phone.ts';
import { openStorage } from '../wiring/storage.ts';
import { SAMPLE_CALLER } from './call.ts';
import { type Conversation, conversationText, createConversation } from './conversation.ts';
import { EXIT, type ExitCode } from './output.ts';
import { printable } from './words.ts';

export interface DemoCall {
  readonly home: string;
  readonly write: (line: string) => void;
  readonly signal: AbortSignal;
}

interface DemoLine {
  /** The question it answers. */
  readonly asked: RegExp;
  readonly text: string;
}

/** In the order in which the attendant asks. */
const LINES: readonly DemoLine[] = [
  { asked: /how can i help/i, text: 'what are your opening hours' },
  { asked: /anything else/i, text: 'i would like to leave a message' },
  { asked: /what is your name/i, text: 'my name is peter wilson' },
  { asked: /call you back on/i, text: 'yes' },
  { asked: /what is it about/i, text: 'it is about an appointment' },
  { asked: /is that right/i, text: 'yes' },
  { asked: /anything else/i, text: 'no thank you goodbye' },
];
/** A line that is not understood more often will not be. */
const MAX_REPEATS = 2;
/** What was committed before the attendant said so is there at once; this is for a slow disk. */
const MESSAGE_WAIT_MS = 2000;

/**
 * One call from outside: a question, a message, goodbye. Writes the conversation as it happens and what came of it.
 *
 * @returns 0 only when the message is stored.
 * @throws AppError `phone.failed`, `storage.failed`, `tool.missing`.
 */
export async function runDemoCall({ home, write, signal }: DemoCall): Promise<ExitCode> {
  using storage = openStorage({ home }, { readOnly: true });
  const conversation = createConversation({
    calls: storage.calls,
    callerNumber: SAMPLE_CALLER,
    clock: systemClock,
    onLine: (line) => write(conversationText(line)),
  });
  write(`a caller with the number ${SAMPLE_CALLER} dials 100`);
  const report = await talk(home, conversation, signal);
  const message = await findMessage(storage.messages, conversation, signal);
  for (const line of summaryOf(report, message)) write(printable(line));
  return message ? EXIT.ok : EXIT.failure;
}

async function talk(home: string, conversation: Conversation, signal: AbortSignal): Promise<CallReport> {
  const caller = await createOutsideCaller(home);
  const over = new AbortController();
  const following = conversation.follow(over.signal);
  try {
    const nextLine = createDemoScript(async () => {
      await conversation.poll();
      return conversation.lines.findLast(({ speaker }) => speaker === 'attendant')?.text ?? '';
    });
    const from = { number: SAMPLE_CALLER, name: 'Peter Wilson' };
    return await caller.call({ target: '100', from, nextLine, onEvent: conversation.onEvent }, signal);
  } finally {
    over.abort();
    await following;
    await caller.close();
  }
}

/**
 * Gives the lines in turn. A question that is asked again gets its line again, one that is left out has its line
 * left out; an attendant with words of its own, who asks none of these, gets the next line.
 */
export function createDemoScript(
  lastAnswer: () => string | Promise<string>,
): () => Promise<CallerLine | undefined> {
  let [said, repeats] = [-1, 0];
  return async () => {
    const answer = await lastAnswer();
    const isAskedAgain =
      repeats < MAX_REPEATS && LINES[said]?.asked.test(answer) && !LINES[said + 1]?.asked.test(answer);
    const from = isAskedAgain ? said : said + 1;
    const found = LINES.findIndex(({ asked }, index) => index >= from && asked.test(answer));
    const next = found < 0 ? from : found;
    [said, repeats] = [next, next === said ? repeats + 1 : 0];
    const text = LINES[next]?.text;
    return text === undefined ? undefined : { type: 'say', text };
  };
}

async function findMessage(
  messages: MessageRepository,
  conversation: Conversation,
  signal: AbortSignal,
): Promise<MessageRecord | undefined> {
  const untilMs = systemClock.nowMs() + MESSAGE_WAIT_MS;
  for (;;) {
    const ours = (await messages.list(20)).find(({ callId }) => callId === conversation.call?.id);
    if (ours || signal.aborted || systemClock.nowMs() > untilMs) return ours;
    await systemClock.wait(100, signal);
  }
}

function summaryOf(report: CallReport, message: MessageRecord | undefined): readonly string[] {
  const delays = report.delaysMs.filter((ms) => ms !== undefined).toSorted((a, b) => a - b);
  const round = (ms: number | undefined) => (ms === undefined ? 'never' : `${Math.round(ms)} ms`);
  return [
    `answered after ${round(report.answeredMs)}, greeting ${round(report.greetingMs)} after the answer`,
    `${delays.length} answers, median delay ${round(delays[Math.floor(delays.length / 2)])}, longest ${round(delays.at(-1))}`,
    message
      ? `stored: a message from ${message.callerName ?? 'somebody'}, call back on ${message.callbackNumber ?? 'no number'}: ${message.reason ?? 'no reason'}`
      : 'no message was stored',
  ];
}
