import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadConfig } from '../../../src/config/load.ts';
import { SAMPLE, scratchFile } from '../../support/config-file.ts';
import { jsonSchemaFaults } from '../../support/json-schema-faults.ts';
import { scratchCli } from '../../support/run-cli.ts';

const WITH_SECRETS = SAMPLE.replace('{ vendor: grammar }', '{ vendor: deepgram, apiKey: hunter2-a }')
  .replace(
    '{ vendor: rules }',
    '{ vendor: openai, model: m, apiKey: hunter2-b, baseUrl: "http://u:hunter2-c@127.0.0.1/v1" }',
  )
  .replace('{ vendor: espeak, voice: en-gb }', '{ vendor: elevenlabs, voiceId: v, apiKey: hunter2-d }')
  .replace('maxCalls: 10', 'ari: { url: "http://127.0.0.1:8088", username: a, password: hunter2-e }');

/** A site's own file: outside the hours it offers a message. */
const OWN = SAMPLE.replace('afterHours: ring', 'afterHours: message');

test('init writes the sample into the home, says what is next, and leaves a file that is there', async () => {
  using cli = scratchCli();
  const file = join(cli.home, 'attendant.yaml');
  const made = await cli.run(['config', 'init'], { configFrom: 'sample' });
  assert.equal(made.exitCode, 0);
  assert.match(made.text, new RegExp(`^made ${file}\\n.*next: .*business, hours.*\\n.*config check$`));
  assert.equal(readFileSync(file, 'utf8'), OWN);

  writeFileSync(file, 'mine');
  const again = await cli.run(['config', 'init'], { configFrom: 'home' });
  assert.deepEqual([again.exitCode, readFileSync(file, 'utf8')], [2, 'mine']);
  assert.match(again.errors, /is there already; --force replaces it/);

  const forced = await cli.run(['config', 'init', '--force', '--json'], { configFrom: 'home' });
  assert.deepEqual(forced.json, { file, kept: `${file}.old` });
  assert.equal(readFileSync(`${file}.old`, 'utf8'), 'mine');
});

test('init goes where it is told, and says how commands find that file', async () => {
  using cli = scratchCli();
  const file = join(cli.home, 'etc/office.yaml');
  assert.notEqual(OWN, SAMPLE);
  const { text } = await cli.run(['config', 'init', file]);
  assert.equal(readFileSync(file, 'utf8'), OWN);
  assert.match(text, new RegExp(`ATTENDANT_CONFIG=${file} is set$`));
});

test('init writes a template of an office, in the language that is asked for, wherever it is told', async () => {
  using cli = scratchCli();
  const own = join(cli.home, 'attendant.yaml');
  await cli.run(['config', 'init', 'clinic'], { configFrom: 'sample' });
  assert.match(readFileSync(own, 'utf8'), /^# A clinic\./);
  const file = join(cli.home, 'kanzlei.yaml');
  const { json } = await cli.run(['config', 'init', 'office', file, '--language', 'de', '--json']);
  assert.deepEqual(json, { file, kept: null });
  assert.match(readFileSync(file, 'utf8'), /^# Ein Büro/);
});

test('init of a template that is not there, or of a language without one, writes nothing', async () => {
  using cli = scratchCli();
  for (const [words, expected] of [
    [['clinik'], /no template clinik: did you mean clinic\?/],
    [['--language', 'de'], /expected a template first: clinic, office, dentist/],
    [[join(cli.home, 'a.yaml'), join(cli.home, 'b.yaml')], /expected a template first/],
    [['clinic', '--language', 'fr'], /choices.*en, de, es/],
  ] as const) {
    const { exitCode, errors } = await cli.run(['config', 'init', ...words]);
    assert.equal(exitCode, 2);
    assert.match(errors, expected);
  }
});

test('show prints what is in force with its defaults, as a file that comes to the same', async () => {
  using cli = scratchCli();
  const { exitCode, text } = await cli.run(['config', 'show']);
  assert.equal(exitCode, 0);
  assert.match(text, /^# attendant\.yaml$/m);
  assert.match(text, /^ {2}maxCallMs: 1200000$/m);
  using file = scratchFile(text);
  assert.deepEqual(await loadConfig(file.path), await loadConfig('attendant.yaml'));
});

test('show never shows a secret, in either form', async () => {
  using cli = scratchCli();
  using file = scratchFile(WITH_SECRETS);
  for (const form of [[], ['--json']]) {
    const { text, json } = await cli.run(['config', 'show', file.path, ...form]);
    const shown = text + JSON.stringify(json ?? '');
    assert.doesNotMatch(shown, /hunter2/);
    assert.equal(shown.match(/\(set, and not shown\)/g)?.length, 5);
  }
});

test('show of a file that is wrong exits 2 with its faults', async () => {
  using cli = scratchCli();
  using file = scratchFile(SAMPLE.replace('maxCalls: 10', 'maxCalls: 0'));
  const { exitCode, errors } = await cli.run(['config', 'show', file.path]);
  assert.equal(exitCode, 2);
  assert.match(errors, /telephony\.maxCalls: expected at least 1/);
});

test('the schema takes the sample and the file that show prints, and refuses what the check refuses', async () => {
  using cli = scratchCli();
  const { json: schema } = await cli.run(['config', 'schema']);
  const shown = (await cli.run(['config', 'show', '--json'])).json;
  assert.deepEqual(jsonSchemaFaults(schema, shown), []);
  const { business, engines, hours, ...rest } = shown as Record<string, object>;
  for (const [wrong, where] of [
    [{ ...rest, business, hours, engines, telefony: {} }, /telefony/],
    [{ ...rest, business, engines, hours: { ...hours, monday: ['9 to 5'] } }, /hours\.monday/],
    [
      { ...rest, business, hours, engines: { ...engines, receptionist: { vendor: 'ruels' } } },
      /receptionist/,
    ],
    [{ ...rest, hours, engines }, /business/],
  ] as const) {
    assert.match(jsonSchemaFaults(schema, wrong).join('\n'), where);
  }
});
