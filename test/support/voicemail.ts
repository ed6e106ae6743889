import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SpooledVoicemail {
  readonly folder?: 'INBOX' | 'Old';
  readonly number?: number;
  readonly callerId?: string;
  /** Unix seconds. */
  readonly origtime?: number;
  readonly duration?: number | undefined;
  readonly words?: string;
}

/** Writes a message as Asterisk 22's app_voicemail does, text beside sound, and returns the path without suffix. */
export function spoolVoicemail(home: string, message: SpooledVoicemail = {}): string {
  const { folder = 'INBOX', number = 0, callerId = '"Sample Caller" <+15550100>' } = message;
  const { origtime = 1_795_425_245, words = 'RIFF' } = message;
  const path = join(home, 'pbx/asterisk/spool/voicemail/default/600', folder);
  mkdirSync(path, { recursive: true });
  const name = join(path, `msg${String(number).padStart(4, '0')}`);
  const duration = 'duration' in message ? message.duration : 12;
  writeFileSync(
    `${name}.txt`,
    [
      ';',
      '; Message Information file',
      ';',
      '[message]',
      'origmailbox=600',
      'context=attendant-fallback',
      'exten=s',
      'rdnis=unknown',
      'priority=9',
      'callerchan=PJSIP/outside-00000001',
      `callerid=${callerId}`,
      'origdate=Mon Nov 23 09:14:05 AM UTC 2026',
      `origtime=${origtime}`,
      'category=',
      `msg_id=${origtime}-0000000${number}`,
      'flag=',
      ...(duration === undefined ? [] : [`duration=${duration}`]),
      '',
    ].join('\n'),
  );
  writeFileSync(`${name}.wav`, words);
  return name;
}
