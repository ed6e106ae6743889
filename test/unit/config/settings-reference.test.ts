import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { configJsonSchema } from '../../../src/config/json-schema.ts';
import { settingsReference } from '../../../src/config/settings-reference.ts';
import { jsonSchemaFaults } from '../../support/json-schema-faults.ts';

const ALL = settingsReference();

test('every key of the configuration says what it is: a new one brings its .describe()', () => {
  const silent = ALL.filter(({ says }) => says === '').map(({ key }) => key);
  assert.deepEqual(silent, []);
});

test('what a key says is a few sentences at most, and ends as one', () => {
  for (const { key, says } of ALL) {
    assert.match(says, /^(?:\P{Ll}|\w+: |[a-z]+_[a-z]+ ).*[.…]$/u, key);
    assert.ok(says.length <= 240, `${key}: ${says.length} characters`);
  }
});

test('text that has no default and no choice of its own has an example', () => {
  const bare = ALL.filter(
    ({ type, secret, ...setting }) =>
      /\btext\b|URL/.test(type) && !secret && setting.default === null && setting.example === null,
  );
  assert.deepEqual(
    bare.map(({ key }) => key),
    ['holidays[].open'],
  );
});

test('every example is one that the schema takes', () => {
  const faults = ALL.filter(({ example }) => example !== null).flatMap(({ key, when, example }) =>
    schemasAt(key, when).some((node) => jsonSchemaFaults(node, example).length === 0) ? [] : [key],
  );
  assert.deepEqual(faults, []);
});

test('each key stands below its part, and the parts are those of the file', () => {
  const parts = new Set(ALL.map(({ key }) => key.split(/[.[]/)[0]));
  const { properties = {} } = configJsonSchema();
  assert.deepEqual([...parts], Object.keys(properties));
});

test('what a reload refuses to change is said to need a restart, and nothing else', () => {
  const restart = ALL.filter((setting) => setting.restart).map(({ key }) => key);
  const heads = restart.filter(
    (key) => !restart.some((other) => key.startsWith(`${other}.`) || key.startsWith(`${other}[`)),
  );
  assert.deepEqual(heads.toSorted(), [
    'business.country',
    'business.language',
    'business.languages',
    'limits.maxLoopDelayMs',
    'telephony',
  ]);
});

test('a key that one vendor has names it, and a secret has neither example nor default', () => {
  const keys = ALL.filter(({ key }) => key === 'engines.speechToText.apiKey');
  assert.deepEqual(
    keys.map(({ when, secret, example, default: own }) => [when, secret, example, own]),
    [['vendor: deepgram', true, null, null]],
  );
});

/** The parts of the JSON Schema that a key stands for. */
function schemasAt(key: string, when: string | null): readonly object[] {
  const steps = key.replaceAll('[]', '.[]').split('.');
  const found = steps.reduce<readonly Node[]>(
    (nodes, step) => nodes.flatMap((node) => below(node, step)),
    [configJsonSchema()],
  );
  assert.ok(found.length > 0, `${key} ${when}`);
  return found;
}

type Node = z.core.JSONSchema.BaseSchema;

function below({ oneOf = [], items, additionalProperties, properties }: Node, step: string): readonly Node[] {
  const next = { '[]': items, KEY: additionalProperties }[step] ?? properties?.[step];
  const others = oneOf.flatMap((branch) => (typeof branch === 'object' ? below(branch, step) : []));
  return typeof next === 'object' && !Array.isArray(next) ? [next, ...others] : others;
}
