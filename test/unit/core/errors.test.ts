import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AppError, ERROR_CODES } from '../../../src/core/errors.ts';

test('errors.md explains exactly the codes there are, in the same order', () => {
  const page = readFileSync('src/core/errors.md', 'utf8');
  const explained = [...page.matchAll(/^\| `([^`]+)`/gm)].map(([, code]) => code);
  assert.deepEqual(explained, ERROR_CODES);
  assert.deepEqual(explained, explained.toSorted());
});

test('an error knows its code and whether trying again may help', () => {
  const cause = new Error('ECONNREFUSED');
  const error: unknown = new AppError('pbx.unreachable', 'no answer', { cause });
  assert.ok(AppError.is(error, 'pbx.unreachable'));
  assert.equal(AppError.is(error, 'pbx.rejected'), false);
  assert.equal(AppError.is(cause, 'pbx.unreachable'), false);
  assert.equal(error.retryable, true);
  assert.equal(error.cause, cause);
  assert.equal(new AppError('pbx.rejected', 'wrong password').retryable, false);
});
