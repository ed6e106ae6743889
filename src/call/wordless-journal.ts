import type { CallEntry } from '../ports/call-entry.ts';
import type { CallJournal } from '../ports/call-journal.ts';

/**
 * A journal in which nobody's words are written down: that something was said, when and how fast, and no more. What the
 * conversation has to remember, so that it survives a transfer and a crash, goes with the end of the call; messages are kept.
 */
export function wordlessJournal<Journal extends CallJournal>(journal: Journal): Journal {
  return {
    ...journal,
    record(entry) {
      journal.record(withoutWords(entry));
      if (entry.type === 'finish')
        journal.record({ type: 'state', id: entry.id, conversation: null, visit: null });
    },
  };
}

function withoutWords(entry: CallEntry): CallEntry {
  // What stands for words that may not be kept says the others of its turn.
  if (entry.type === 'unreadable' || entry.type === 'redact') return { ...entry, text: '' };
  if (entry.type !== 'turn') return entry;
  return { ...entry, text: '', heardText: entry.heardText === null ? null : '' };
}
