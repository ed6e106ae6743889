import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const README = readFileSync('src/README.md', 'utf8');

test('every file and folder that the README of the house names by its path is there', () => {
  for (const [, path = ''] of README.matchAll(/`((?:src|test|asterisk-config)\/[\w./-]+)`/g))
    assert.ok(existsSync(path), path);
});

/** Names that hold a leg, or the side of it that sounds: typed as one, or the switchboard's, which its port types. */
const HOLDS = /(\w+)\??: (?:readonly )?(?:Pick<)?(?:CallLeg|MediaOut)\b(?!\[)|\bleg\((leg)\) \{/g;
/** A leg that goes on in an object, under another name, or by the type of one of its parts would not be seen. */
const HIDDEN = /\{[^}]*\bleg\s*[,}]|\w+ = leg;|\w+: leg\b(?!\.)|CallLeg\[|typeof leg\b/;

/** Where a leg of the office's own people goes. */
const OF_THE_OFFICE = / src\/call\/(?:side-|desk\/|consult\/)/;

test('the names that hold a leg are those that the README lists, twelve at most for a caller’s', () => {
  const found = globSync('src/call/**/*.ts').flatMap((file) => {
    const text = readFileSync(file, 'utf8').replaceAll(/^import .*$/gm, '');
    return [...text.matchAll(HOLDS)].map(([, typed, method]) => `${typed ?? method} ${file}`);
  });
  const listed = [...README.matchAll(/^\| `(leg|out)` \| `([^`]+)`/gm)].map(
    ([, name, file]) => `${name} ${file}`,
  );
  assert.deepEqual(found.toSorted(), listed.toSorted());
  const ofCallers = found.filter((name) => !OF_THE_OFFICE.test(name));
  assert.ok(ofCallers.length <= 12, `${ofCallers.length} names`);
});

test('no leg goes on in an object or under another name', () => {
  for (const file of globSync('src/call/**/*.ts')) {
    for (const line of readFileSync(file, 'utf8').split('\n'))
      assert.ok(!HIDDEN.test(line), `${file}: ${line}`);
  }
});
