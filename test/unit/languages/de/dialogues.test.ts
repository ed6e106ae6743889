import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { transcriptOf } from '../transcript.ts';

const FOLDER = join(import.meta.dirname, 'dialogues');

for (const file of readdirSync(FOLDER)) {
  test(`the dialogue "${file.replace('.txt', '')}" goes as it is written`, async () => {
    const written = readFileSync(join(FOLDER, file), 'utf8');
    assert.equal(await transcriptOf(written, 'test/fixtures/offices/praxis-am-flussufer.yaml'), written);
  });
}
