import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChunks } from '../../../../../src/adapters/stt/deepgram/chunks.ts';

test('frames become chunks of one size, and what is left is sent when asked, all in order', () => {
  const sent: (readonly number[])[] = [];
  const chunks = createChunks(4, (samples) => sent.push([...samples]));
  chunks.add(Int16Array.of(1, 2, 3));
  chunks.add(Int16Array.of(4, 5, 6, 7, 8, 9));
  chunks.send();
  chunks.send();
  assert.deepEqual(sent, [[1, 2, 3, 4], [5, 6, 7, 8], [9]]);
});
