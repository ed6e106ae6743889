import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareEnv } from '../../../src/core/bare-env.ts';

test('a child gets path, home and language, and no key of ours', () => {
  const env = {
    PATH: '/bin',
    HOME: '/h',
    LANG: 'C.UTF-8',
    LC_ALL: 'C',
    TZ: 'UTC',
    OPENAI_API_KEY: 'k',
    ARI_PASSWORD: 'p',
    DEEPGRAM_API_KEY_FILE: '/f',
    NODE_OPTIONS: '--x',
    ATTENDANT_HOME: '/a',
  };
  assert.deepEqual(Object.keys(bareEnv(env)), ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ']);
});
