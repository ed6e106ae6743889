import { createMemoryCallRepository } from '../../src/adapters/storage/memory/call-repository.ts';
import { createQueuedCallRepository } from '../../src/adapters/storage/queued/call-repository.ts';
import { createWriteQueue, type WriteQueue } from '../../src/adapters/storage/queued/write-queue.ts';
import { createSqliteCallRepository } from '../../src/adapters/storage/sqlite/call-repository.ts';
import { openDatabase } from '../../src/adapters/storage/sqlite/database.ts';
import { isBusy } from '../../src/adapters/storage/sqlite/storage-error.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { CallRepository } from '../../src/ports/call-repository.ts';
import { silentLog } from '../../src/ports/log.ts';
import { openScratchDatabase } from '../support/open-scratch-database.ts';
import { callRepositoryRules, type MakeCallStore } from './call-repository.rules.ts';
import { proveContract, runContract } from './run-contract.ts';

const sqlite: MakeCallStore = () => {
  const scratch = openScratchDatabase();
  return {
    calls: createSqliteCallRepository(scratch.db),
    reopen: () => createSqliteCallRepository(scratch.reopen()),
    fillDisk: scratch.fillDisk,
    [Symbol.dispose]: scratch[Symbol.dispose],
  };
};

/** What was written before is on disk; what a rule writes waits for a lock that another program holds. */
const queued: MakeCallStore = () => {
  const scratch = openScratchDatabase();
  const other = openDatabase(scratch.file);
  const begin = () => other.exec('BEGIN IMMEDIATE');
  const letGo = () => other.inTransaction && other.exec('COMMIT');
  const overQueue = (db: typeof scratch.db) => {
    db.pragma('busy_timeout = 0');
    let queue: WriteQueue | undefined;
    const calls = createQueuedCallRepository({
      disk: createSqliteCallRepository(db),
      createShadow: createMemoryCallRepository,
      createQueue(onEmpty) {
        queue = createWriteQueue({ isBusy, clock: systemClock, log: silentLog, onEmpty });
        return queue;
      },
    });
    const end = () => {
      letGo();
      queue?.end();
    };
    return { calls, end };
  };
  let { calls, end } = overQueue(scratch.db);
  begin();
  return {
    calls,
    reopen() {
      end();
      ({ calls, end } = overQueue(scratch.reopen()));
      begin();
      return calls;
    },
    fillDisk() {
      throw new Error('nothing reaches the disk');
    },
    [Symbol.dispose]() {
      end();
      other.close();
      scratch[Symbol.dispose]();
    },
  };
};

const notOnDisk = () => {
  throw new Error('lives in memory');
};
const memory: MakeCallStore = () => ({
  calls: createMemoryCallRepository(),
  reopen: notOnDisk,
  fillDisk: notOnDisk,
  [Symbol.dispose]() {},
});

/** Accepts everything, remembers nothing. */
const forgetful: CallRepository = {
  open() {},
  find: () => undefined,
  identify() {},
  setStatus() {},
  saveState() {},
  addTurn() {},
  turns: () => [],
  answerDelays: () => [],
  finish() {},
  listOpen: () => [],
  listRecent: () => [],
};
const liar: MakeCallStore = () => ({
  calls: forgetful,
  reopen: () => forgetful,
  fillDisk() {},
  [Symbol.dispose]() {},
});

runContract('sqlite', callRepositoryRules, sqlite);
runContract('queued, while another program holds the database', callRepositoryRules, queued, {
  'a disk that refuses is storage.failed, may be tried again, and loses nothing that was stored':
    'nothing reaches the disk',
});
runContract('memory', callRepositoryRules, memory, {
  'calls and turns survive reopening': 'lives in memory',
  'a disk that refuses is storage.failed, may be tried again, and loses nothing that was stored':
    'has no disk',
});
proveContract(callRepositoryRules, liar);
