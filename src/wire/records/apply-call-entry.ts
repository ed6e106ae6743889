import type { CallEntry } from '../../ports/call-entry.ts';
import type { CallRecord } from '../../ports/call-repository.ts';

/** A call after an entry of it, as every store has to keep it; undefined while nobody has opened it. */
export function applyCallEntry(call: CallRecord | undefined, entry: CallEntry): CallRecord | undefined {
  if (!call) return entry.type === 'open' ? opened(entry) : undefined;
  switch (entry.type) {
    case 'identify':
      return {
        ...call,
        callerNumber: entry.callerNumber ?? call.callerNumber,
        callerName: entry.callerName ?? call.callerName,
        dialledNumber: entry.dialledNumber ?? call.dialledNumber,
      };
    case 'status': {
      if (call.status === 'finished') return call;
      const { status, transferKey = call.transferKey, owner = call.owner } = entry;
      return { ...call, status, transferKey, owner };
    }
    case 'state':
      return { ...call, state: { conversation: entry.conversation, visit: entry.visit } };
    case 'summary':
      return { ...call, summary: entry.summary };
    case 'finish': {
      if (call.status === 'finished') return call;
      return { ...call, status: 'finished', endReason: entry.reason, endedAtMs: entry.endedAtMs };
    }
    case 'open':
    case 'turn':
    case 'unreadable':
    case 'redact':
    case 'recording':
      return call;
  }
}

function opened({ id, startedAtMs, chain, owner }: Extract<CallEntry, { type: 'open' }>): CallRecord {
  return {
    id,
    callerNumber: null,
    callerName: null,
    dialledNumber: null,
    startedAtMs,
    endedAtMs: null,
    status: 'live',
    endReason: null,
    transferKey: null,
    state: { conversation: null, visit: null },
    chain,
    summary: null,
    owner: owner ?? null,
  };
}
