import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { createMetrics } from '../../src/http/metrics.ts';
import { scratchCli } from '../support/run-cli.ts';

const README = readFileSync('README.md', 'utf8');

/** What stands in backticks first in each row of the table with this head, without its arguments. */
function rowsOf(head: string): readonly string[] {
  const lines = README.split('\n');
  const at = lines.findIndex((line) => new RegExp(`^\\| ${head} +\\|`).test(line));
  assert.ok(at >= 0, `a table with the head "${head}"`);
  const rows = lines.slice(at + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map((row) => /^\| `([^`]+)`/.exec(row)?.[1] ?? assert.fail(row));
}

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

test('every command of the program is in the table of commands, and no other', async () => {
  using cli = scratchCli();
  const namesIn = async (words: readonly string[]) => {
    const { text } = await cli.run([...words, '--help']);
    const [, list = ''] = /^Commands:\n((?: .*\n)+)/m.exec(`${text}\n`) ?? [];
    const names = [...list.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name = '']) => name);
    return names.filter((name) => name !== 'help').map((name) => [...words, name].join(' '));
  };
  const commands: string[] = [];
  for (const name of await namesIn([])) {
    const below = await namesIn([name]);
    commands.push(...(below.length > 0 ? below : [name]));
  }
  assert.deepEqual(sorted(rowsOf('command')), sorted(commands));
});

test('every variable that is read is in the table of variables, and no other', () => {
  const read = globSync('src/config/*environment*.ts').flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/^ {2}(ATTENDANT_[A-Z_]+):/gm),
  ]);
  assert.deepEqual(sorted(rowsOf('variable')), sorted(read.map(([, name = '']) => name)));
});

test('every part of the configuration is in the table of keys, with words that it knows', async () => {
  using cli = scratchCli();
  const { json } = await cli.run(['config', 'schema']);
  const { properties } = z.object({ properties: z.record(z.string(), z.unknown()) }).parse(json);
  assert.deepEqual(sorted(rowsOf('key')), sorted(Object.keys(properties)));
  for (const [, key = '', words = ''] of README.matchAll(/^\| `([a-z]+)` +\| (.*)\|$/gm))
    for (const [, word = ''] of words.matchAll(/`([a-z][A-Za-z]*):?`/g))
      if (key in properties)
        assert.ok(JSON.stringify(properties[key]).includes(`"${word}"`), `${key}: ${word}`);
});

test('every metric is in the list of metrics, and no other', async () => {
  const metrics = createMetrics();
  const pacer = { ticks: 0, lateTicks: 0, skippedTicks: 0, lateP50Ms: 0, lateP99Ms: 0 };
  metrics.watchLoad(() => ({ pacer, overloaded: false }));
  const names = [...(await metrics.text()).matchAll(/^# HELP (\S+)/gm)].map(([, name = '']) => name);
  assert.deepEqual(sorted(rowsOf('metric')), sorted(names));
});

test('the two commands that everybody needs stand on the first screen', () => {
  const screen = README.split('\n').slice(0, 50).join('\n');
  assert.match(screen, /^\.\/scripts\/start\b/m);
  assert.match(screen, /^\.\/scripts\/test\b/m);
});

test('the transcript is the one of the recorded call, and the sound is half a minute of it', () => {
  const transcript = readFileSync('scripts/demo-call/transcript.txt', 'utf8').trim();
  assert.ok(README.includes(`\n\`\`\`\n${transcript}\n\`\`\`\n`), 'scripts/demo-call/transcript.txt');
  const { size } = statSync('scripts/demo-call/demo-call.mp3');
  // 32 kilobits a second.
  assert.ok(size <= 200_000 && size / 4000 > 24 && size / 4000 < 33, `${size} bytes`);
});

test('where to get it is said when package.json says it', () => {
  const { repository }: { repository?: string | { url: string } } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const url = typeof repository === 'string' ? repository : repository?.url;
  if (url === undefined) assert.doesNotMatch(README, /git clone/);
  else assert.ok(README.includes(url.replace(/^git\+/, '').replace(/\.git$/, '')), url);
});

test('every file of the PBX is in the list of its README', () => {
  const text = readFileSync('asterisk-config/README.md', 'utf8');
  const missing = globSync('*', { cwd: 'asterisk-config' }).filter((name) => !text.includes(`\`${name}`));
  assert.deepEqual(missing, ['README.md']);
});

const DOCUMENTS = globSync(['*.md', '{src,asterisk-config,scripts,test,models}/**/*.md'], {
  exclude: (path) => String(path).includes('node_modules'),
});
for (const document of DOCUMENTS) {
  test(`what ${document} points to is there`, () => {
    const text = readFileSync(document, 'utf8');
    const prose = text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
    for (const [, path = '', anchor] of prose.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)) {
      const target = path === '' ? document : join(dirname(document), path);
      assert.ok(existsSync(target), target);
      if (anchor !== undefined) assert.ok(anchorsOf(target).includes(anchor), `${target}#${anchor}`);
    }
    for (const [, path = ''] of text.matchAll(
      /`((?:\.\/)?(?:src|scripts|asterisk-config|test)\/[\w./*-]+)`/g,
    )) {
      const found = globSync(path.replace(/\/$/, ''));
      assert.ok(found.length > 0, `${path} in ${document}`);
    }
  });
}

/** As they are made of headings where Markdown is shown. */
function anchorsOf(file: string): readonly string[] {
  const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test("nothing says that people ring: the staff's phones do", () => {
  const files = globSync(['*.md', '*.yaml', '{src,asterisk-config,scripts}/**/*.{ts,md,conf,yaml,service}']);
  const said = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        /\bpeople ring\b|\brings? people\b/i.test(line) ? [`${file}:${index + 1}`] : [],
      ),
  );
  assert.deepEqual(said, []);
});
