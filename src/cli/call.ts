import { Command, InvalidArgumentError } from 'commander';
import { readEnvironment } from '../config/environment.ts';
import { systemClock } from '../core/clock.ts';
import { encodeWav } from '../media/wav.ts';
import type { CallerLine, CallReport } from '../ports/scripted-caller.ts';
import { createOutsideCaller } from '../wiring/phone.ts';
import { openStorage } from '../wiring/storage.ts';
import {
  type Conversation,
  type ConversationLine,
  conversationText,
  createConversation,
} from './conversation.ts';
import { type CliOutput, EXIT } from './output.ts';
import { openRecordingFile } from './recording-file.ts';

/** A number that belongs to nobody: Ofcom keeps 020 7946 0xxx for drama. */
export const SAMPLE_CALLER = '02079460123';

const RECORDING_RATE_HZ = 8000;

interface CallOptions {
  readonly to: string;
  readonly from: string;
  readonly record?: string;
  readonly json?: boolean;
}

/** `call`: a scripted caller, who dials in from outside through the PBX. */
export function callCommand(output: CliOutput): Command {
  const lines: CallerLine[] = [];
  return new Command('call')
    .description('a scripted caller dials through the PBX, says its lines in turn, and measures each answer')
    .option('--say <words>', 'say this when the other side has finished; may be repeated', (text) => {
      lines.push({ type: 'say', text });
    })
    .option('--press <keys>', 'press these keys instead; in the order given among the lines', (keys) => {
      lines.push({ type: 'press', keys: parseKeys(keys) });
    })
    .option('--to <number>', 'the number to dial', '100')
    .option('--from <number>', 'the number to show', SAMPLE_CALLER)
    .option('--record <file>', 'write what the phone heard to a WAV file')
    .option('--json', 'print { callId, answeredMs, greetingMs, delaysMs, endedBy, lines } at the end')
    .addHelpText('after', '\nExit status: 0 when the call was answered and something was heard, 1 when not.')
    .action(async (options: CallOptions) => {
      const print = options.json ? () => {} : (line: ConversationLine) => output.line(conversationText(line));
      const recording = options.record === undefined ? undefined : openRecordingFile(options.record);
      const { report, conversation } = await placeCall(lines, options, print);
      recording?.write(encodeWav(report.recording, RECORDING_RATE_HZ));
      if (options.json) output.json(resultOf(report, conversation));
      else output.line(summaryOf(report));
      if (report.greetingMs !== undefined) return;
      if (!options.json) output.error('→ Run ./scripts/attendant doctor.');
      output.exitCode(EXIT.failure);
    });
}

async function placeCall(
  lines: readonly CallerLine[],
  { to, from }: CallOptions,
  onLine: (line: ConversationLine) => void,
): Promise<{ readonly report: CallReport; readonly conversation: Conversation }> {
  const { home } = readEnvironment(process.env);
  // First, because without a PBX there is no database either, and its absence says less.
  const caller = await createOutsideCaller(home);
  using storage = openStorage({ home }, { readOnly: true });
  const over = new AbortController();
  const interrupted = new AbortController();
  const interrupt = () => interrupted.abort();
  process.once('SIGINT', interrupt);
  const conversation = createConversation({
    calls: storage.calls,
    callerNumber: from,
    clock: systemClock,
    onLine,
  });
  const following = conversation.follow(over.signal);
  try {
    const script = {
      target: to,
      from: { number: from },
      onEvent: conversation.onEvent,
      async nextLine(turn: number) {
        await conversation.poll();
        return lines[turn - 1];
      },
    };
    return { report: await caller.call(script, interrupted.signal), conversation };
  } finally {
    process.off('SIGINT', interrupt);
    over.abort();
    await following;
    await caller.close();
  }
}

function resultOf({ answeredMs, greetingMs, delaysMs, ended }: CallReport, { call, lines }: Conversation) {
  const whole = (ms: number | undefined) => (ms === undefined ? null : Math.round(ms));
  return {
    callId: call?.id ?? null,
    answeredMs: whole(answeredMs),
    greetingMs: whole(greetingMs),
    delaysMs: delaysMs.map(whole),
    endedBy: ended.by,
    lines,
  };
}

function summaryOf({ answeredMs, greetingMs, ended }: CallReport): string {
  if (answeredMs === undefined) return 'the call was not answered';
  const by = { us: 'the caller hung up', them: 'the other side hung up', network: 'the PBX went silent' }[
    ended.by
  ];
  if (greetingMs === undefined)
    return `answered after ${Math.round(answeredMs)} ms, and nothing was heard; ${by}`;
  return `answered after ${Math.round(answeredMs)} ms, first sound ${Math.round(greetingMs)} ms later; ${by}`;
}

function parseKeys(keys: string): string {
  if (!/^[\d*#A-D]+$/.test(keys)) throw new InvalidArgumentError('expected keys 0-9, *, # or A-D');
  return keys;
}
