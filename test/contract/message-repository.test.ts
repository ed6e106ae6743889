import { createMemoryMessageRepository } from '../../src/adapters/storage/memory/message-repository.ts';
import { createSqliteMessageRepository } from '../../src/adapters/storage/sqlite/message-repository.ts';
import type { MessageRepository } from '../../src/ports/message-repository.ts';
import { openScratchDatabase } from '../support/open-scratch-database.ts';
import { type MakeMessageStore, messageRepositoryRules } from './message-repository.rules.ts';
import { proveContract, runContract } from './run-contract.ts';

const sqlite: MakeMessageStore = () => {
  const scratch = openScratchDatabase();
  return {
    messages: createSqliteMessageRepository(scratch.db),
    reopen: () => createSqliteMessageRepository(scratch.reopen()),
    fillDisk: scratch.fillDisk,
    [Symbol.dispose]: scratch[Symbol.dispose],
  };
};

const notOnDisk = () => {
  throw new Error('lives in memory');
};
const memory: MakeMessageStore = () => ({
  messages: createMemoryMessageRepository(),
  reopen: notOnDisk,
  fillDisk: notOnDisk,
  [Symbol.dispose]() {},
});

/** Accepts everything, remembers nothing. */
const forgetful: MessageRepository = { add() {}, list: () => [], listOfCall: () => [] };
const liar: MakeMessageStore = () => ({
  messages: forgetful,
  reopen: () => forgetful,
  fillDisk() {},
  [Symbol.dispose]() {},
});

runContract('sqlite', messageRepositoryRules, sqlite);
runContract('memory', messageRepositoryRules, memory, {
  'a message survives reopening': 'lives in memory',
  'a disk that refuses is storage.failed, may be tried again, and loses nothing that was stored':
    'has no disk',
});
proveContract(messageRepositoryRules, liar);
