import { type CallSnapshot, snapshotWords } from '../../src/call/call-snapshot.ts';

/** A call in which a caller says something over our speech. */
export function snapshotOf(callId: string, text: string): CallSnapshot {
  return {
    callId,
    office: 'default',
    purpose: 'caller',
    mediaMs: 2340,
    floor: { at: 'held', wasAt: 'held', sinceMs: 2000, onHoldMs: null },
    caller: { words: snapshotWords(text), isAll: false, isHanded: false, isCertain: false, voicedMs: 340 },
    reply: { words: snapshotWords('Thank you, Mary.'), heard: snapshotWords('Thank'), mouth: 'held' },
    gate: { isOpen: true, because: 'it is certain what is answered' },
    expected: { kind: 'short', language: 'en-GB', keys: 1 },
    engines: { ear: 'ear', receptionist: 'rules', voice: null },
    waits: [{ what: 'the words', for: 'ear', forMs: 340 }],
  };
}
