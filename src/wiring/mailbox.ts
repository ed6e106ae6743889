import { join } from 'node:path';
import { createVoicemailSpool } from '../adapters/pbx/asterisk/voicemail-spool.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import type { Mailbox, VoicemailRecord } from '../ports/mailbox.ts';
import type { StoredFor } from './home-paths.ts';

/** Where the PBX of `./scripts/start` keeps mailbox 600, which its dialplan ends in. A PBX of one's own keeps its own. */
export function mailboxIn(home: string): Mailbox {
  return createVoicemailSpool(join(home, 'pbx', 'asterisk', 'spool', 'voicemail', 'default', '600'));
}

/** What was said to the mailbox for an office: the PBX has one, and it is the first office's. */
export function voicemailsOf({ home, tenant = FIRST_TENANT }: StoredFor): readonly VoicemailRecord[] {
  return tenant === FIRST_TENANT ? mailboxIn(home).list() : [];
}
