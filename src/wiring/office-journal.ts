import { wordlessJournal } from '../call/wordless-journal.ts';
import type { CallJournal } from '../ports/call-journal.ts';
import type { Office } from '../reception/office.ts';
import { transcriptsSettings } from '../reception/transcripts.ts';

/** The journal as calls of the office write in it: without anybody's words where it wants none. */
export function officeJournal<Journal extends CallJournal>(
  office: Pick<Office, 'settings'>,
  journal: Journal,
): Journal {
  return transcriptsSettings.of(office) ? journal : wordlessJournal(journal);
}
