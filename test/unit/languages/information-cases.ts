import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Office } from '../../../src/reception/office.ts';
import type { InformationReader } from '../../../src/reception/understand/information.ts';

const TODAY = '2026-12-21';

interface Cases {
  readonly office: Office;
  normalise(text: string): string;
  readonly read: InformationReader;
  /** Pieces that a long text is made of. */
  readonly pieces: readonly string[];
}

/** A test a line of the file: `hours`, `address` or `neither`, a colon, and a sentence. */
export function testInformationCases(file: URL, { office, normalise, read, pieces }: Cases): void {
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const [kind = '', text = ''] = line.split(': ');
    test(`"${text}" asks for ${kind}`, () => {
      assert.equal(read(normalise(text), office, TODAY)?.type ?? 'neither', kind);
    });
  }

  test('a text of any length is read in time that grows with it', () => {
    for (const piece of pieces) {
      const words = normalise(piece.repeat(20_000 / piece.length));
      const startMs = performance.now();
      read(words, office, TODAY);
      // Quadratic time would be seconds; a busy machine is not.
      assert.ok(performance.now() - startMs < 1000, piece);
    }
  });
}
