import { join } from 'node:path';
import { createVoicemailSpool } from '../adapters/pbx/asterisk/voicemail-spool.ts';
import type { Mailbox } from '../ports/mailbox.ts';

/** Where the PBX of `./scripts/start` keeps mailbox 600, which its dialplan ends in. A PBX of one's own keeps its own. */
export function mailboxIn(home: string): Mailbox {
  return createVoicemailSpool(join(home, 'pbx', 'asterisk', 'spool', 'voicemail', 'default', '600'));
}
