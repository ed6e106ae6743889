import type { DeskVisit } from '../../src/call/desk/desk-visit.ts';
import type { Said } from '../../src/call/side-talk.ts';
import { languageOf } from '../../src/languages/languages.ts';
import { deskWordsEn } from '../../src/reception/desk/words.en.ts';
import { sampleOffice } from './sample-office.ts';

export interface PlayedVisit {
  readonly visit: DeskVisit;
  /** What was said, part by part; of sound its length. */
  readonly said: string[];
}

/**
 * A phone on which these keys are pressed, one answer after the other; silence where they are empty, and hung up when there are
 * no more. Nothing waits there, and nothing can be done, but for `changes`.
 */
export function deskVisit(keys: readonly string[], changes: Partial<DeskVisit>): PlayedVisit {
  const left = [...keys];
  const said: string[] = [];
  const tell = (what: Said) => {
    const parts = typeof what === 'string' ? [what] : what;
    said.push(...parts.map((part) => (typeof part === 'string' ? part : `sound of ${part.length}`)));
  };
  const visit: DeskVisit = {
    office: sampleOffice,
    language: languageOf('en'),
    person: sampleOffice.people[0],
    words: deskWordsEn,
    extension: '101',
    nowMs: () => 0,
    entries: () => [],
    calls: () => [],
    heard() {},
    async keep() {},
    messages: { waiting: async () => [], claim: async () => 'claimed', done: async () => true },
    pin: { isRight: () => false, isShut: () => true },
    talk: {
      gone: new AbortController().signal,
      async say(what) {
        tell(what);
      },
      async ask(what) {
        tell(what);
        const digits = left.shift();
        if (digits === undefined) return undefined;
        return digits === '' ? { type: 'silence' } : { type: 'keys', digits };
      },
      async close() {},
    },
    ...changes,
  };
  return { visit, said };
}
