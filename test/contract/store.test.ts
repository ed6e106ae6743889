import { createMemoryStore } from '../../src/adapters/storage/memory/store.ts';
import { createSqliteStore } from '../../src/adapters/storage/sqlite/store.ts';
import { openSqliteStoreThread } from '../../src/adapters/storage/sqlite/store-thread.ts';
import type { Store } from '../../src/ports/store.ts';
import { openScratchDatabase } from '../support/open-scratch-database.ts';
import { callRepositoryRules } from './call-repository.rules.ts';
import { deskRules } from './desk-repository.rules.ts';
import { messageChangeRules } from './message-changes.rules.ts';
import { messageRepositoryRules } from './message-repository.rules.ts';
import { outboxRules } from './outbox.rules.ts';
import { personRules } from './person-repository.rules.ts';
import { proveContract, type Rules, runContract } from './run-contract.ts';
import type { MakeStore } from './store-under-test.ts';
import { threadRules } from './thread-repository.rules.ts';

const sqlite: MakeStore = async () => {
  const scratch = openScratchDatabase();
  return {
    store: createSqliteStore(scratch.db, 'office'),
    reopen: async () => createSqliteStore(scratch.reopen(), 'office'),
    fillDisk: async () => scratch.fillDisk(),
    ofOtherTenant: async () => createSqliteStore(scratch.db, 'other'),
    [Symbol.asyncDispose]: async () => scratch[Symbol.dispose](),
  };
};

/** The daemon's: the same file, in a thread of its own. */
const thread: MakeStore = async () => {
  const scratch = openScratchDatabase();
  const open = () => openSqliteStoreThread({ file: scratch.file, busyWaitMs: 1000 });
  let opened = await open();
  return {
    store: opened.of('office'),
    async reopen() {
      await opened.close();
      opened = await open();
      return opened.of('office');
    },
    fillDisk: notHere,
    ofOtherTenant: async () => opened.of('other'),
    async [Symbol.asyncDispose]() {
      await opened.close();
      scratch[Symbol.dispose]();
    },
  };
};

const notHere = async () => {
  throw new Error('skipped');
};
const memory: MakeStore = async () => ({
  store: createMemoryStore(),
  reopen: notHere,
  fillDisk: notHere,
  ofOtherTenant: async () => createMemoryStore(),
  async [Symbol.asyncDispose]() {},
});

/** Accepts everything, remembers nothing, and finds what nobody gave it. */
const forgetful: Store = {
  calls: {
    find: async () => undefined,
    turns: async () => [],
    recordingOf: async () => [],
    answerDelays: async () => [],
    listOpen: async () => [],
    listRecent: async () => [],
  },
  messages: {
    list: async () => [],
    listOfCall: async () => [],
    findByPrefix: async () => [],
    listLate: async () => [],
    events: async () => [],
    change: async () => ({ type: 'changed' }),
  },
  desk: { list: async () => [], async put() {} },
  outbox: {
    claim: async () => [],
    async done() {},
    async split() {},
    async failed() {},
    async bury() {},
    async release() {},
    list: async () => [],
    again: async () => 0,
    figures: async () => ({ waiting: 0, dead: 0, oldestMs: 5 }),
  },
  persons: {
    async put() {},
    find: async () => undefined,
    list: async () => [],
    ofAddress: async () => [],
    ofName: async () => [],
    failures: async () => 0,
  },
  threads: {
    ofCall: async () => undefined,
    before: async () => ({ calls: [], messages: [] }),
    messagesOf: async () => [],
  },
  async write() {},
};
const liar: MakeStore = async () => ({
  store: forgetful,
  reopen: async () => forgetful,
  async fillDisk() {},
  ofOtherTenant: async () => forgetful,
  async [Symbol.asyncDispose]() {},
});

const REFUSES =
  'a disk that refuses is storage.failed, may be tried again, and loses nothing that was stored';
interface StoreContract {
  readonly rules: Rules<MakeStore>;
  /** The rule that only a disk can keep. */
  readonly survives?: string;
  /** It says what a full disk means. */
  readonly refuses?: boolean;
}

const CONTRACTS: Readonly<Record<string, StoreContract>> = {
  calls: { rules: callRepositoryRules, survives: 'calls and turns survive reopening', refuses: true },
  messages: { rules: messageRepositoryRules, survives: 'a message survives reopening', refuses: true },
  'what becomes of messages': { rules: messageChangeRules },
  desk: { rules: deskRules, survives: 'what was said survives reopening' },
  outbox: { rules: outboxRules },
  persons: { rules: personRules },
  threads: { rules: threadRules },
};

for (const [name, { rules, survives, refuses = false }] of Object.entries(CONTRACTS)) {
  runContract(`${name} in sqlite`, rules, sqlite);
  runContract(`${name} in a thread`, rules, thread, refuses ? { [REFUSES]: 'sqlite, above' } : {});
  runContract(`${name} in memory`, rules, memory, {
    ...(refuses && { [REFUSES]: 'has no disk' }),
    ...(survives !== undefined && { [survives]: 'lives in memory' }),
  });
  proveContract(rules, liar);
}
