import { Command } from 'commander';
import type { MessageRecord } from '../ports/message-repository.ts';
import { hasStorage, openStorage } from '../wiring/storage.ts';
import { parseLimit } from './calls.ts';
import { listNothing } from './no-database.ts';
import type { CliOutput } from './output.ts';
import { localTime, printable } from './words.ts';

/** `messages`: what callers asked to be passed on. Reads the database beside a running daemon. */
export function messagesCommand(output: CliOutput, home: string): Command {
  const list = new Command('list')
    .description('the newest messages and missed calls first')
    .option('--limit <n>', 'how many', parseLimit, 20)
    .option('--json', 'print the records; times are Unix milliseconds')
    .action(({ limit, json = false }: { limit: number; json?: boolean }) => {
      if (!hasStorage(home)) return listNothing(home, output, json);
      using storage = openStorage(home, { readOnly: true });
      const messages = storage.messages.list(limit);
      if (json) return output.json(messages);
      if (messages.length === 0) output.line('no messages yet');
      for (const message of messages) for (const line of messageLines(message)) output.line(printable(line));
    });
  return new Command('messages').description('messages that callers left').addCommand(list);
}

function messageLines(message: MessageRecord): readonly string[] {
  const { kind, takenAtMs, callerName, callbackNumber, forKey, reason, recording, callId } = message;
  const what = kind === 'message' ? 'message' : 'missed call';
  const number = callbackNumber ?? 'no number';
  return [
    `${localTime(takenAtMs)}  ${what} for ${forKey ?? 'the office'}`,
    `  from ${callerName === null ? number : `${callerName}, ${number}`}`,
    ...(reason === null ? [] : [`  ${reason}`]),
    ...(recording === null ? [] : [`  recording: ${recording}`]),
    `  call ${callId}`,
  ];
}
