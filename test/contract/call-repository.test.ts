import { createMemoryCallRepository } from '../../src/adapters/storage/memory/call-repository.ts';
import { createSqliteCallRepository } from '../../src/adapters/storage/sqlite/call-repository.ts';
import type { CallRepository } from '../../src/ports/call-repository.ts';
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
runContract('memory', callRepositoryRules, memory, {
  'calls and turns survive reopening': 'lives in memory',
  'a disk that refuses is storage.failed, may be tried again, and loses nothing that was stored':
    'has no disk',
});
proveContract(callRepositoryRules, liar);
