import { createMemoryMessageRepository } from '../../src/adapters/storage/memory/message-repository.ts';
import { createQueuedMessageRepository } from '../../src/adapters/storage/queued/message-repository.ts';
import { createWriteQueue } from '../../src/adapters/storage/queued/write-queue.ts';
import { createSqliteMessageRepository } from '../../src/adapters/storage/sqlite/message-repository.ts';
import { isBusy } from '../../src/adapters/storage/sqlite/storage-error.ts';
import { systemClock } from '../../src/core/clock.ts';
import { silentLog } from '../../src/ports/log.ts';
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

const queued: MakeMessageStore = () => {
  const scratch = openScratchDatabase();
  const overQueue = (db: typeof scratch.db) =>
    createQueuedMessageRepository({
      disk: createSqliteMessageRepository(db),
      createShadow: createMemoryMessageRepository,
      createQueue: (onEmpty) => createWriteQueue({ isBusy, clock: systemClock, log: silentLog, onEmpty }),
    });
  return {
    messages: overQueue(scratch.db),
    reopen: () => overQueue(scratch.reopen()),
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
const forgetful: MessageRepository = {
  add() {},
  list: () => [],
  listOfCall: () => [],
  findByPrefix: () => [],
  setDone() {},
};
const liar: MakeMessageStore = () => ({
  messages: forgetful,
  reopen: () => forgetful,
  fillDisk() {},
  [Symbol.dispose]() {},
});

runContract('sqlite', messageRepositoryRules, sqlite);
runContract('queued', messageRepositoryRules, queued);
runContract('memory', messageRepositoryRules, memory, {
  'a message survives reopening': 'lives in memory',
  'a disk that refuses is storage.failed, may be tried again, and loses nothing that was stored':
    'has no disk',
});
proveContract(messageRepositoryRules, liar);
