import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openAiConfig } from '../../../src/adapters/llm/openai/config.ts';
import { loadProbes } from '../../../src/cli/doctor-probes.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { type OpenAiOptions, serveOpenAi } from '../../support/serve-openai.ts';
import { LOOPBACK_KEY } from '../../support/vendor.ts';

/** What the doctor says of the model of the sample office, and what the vendor was asked. */
async function examine(options: Partial<OpenAiOptions>, settings: Readonly<Record<string, unknown>> = {}) {
  await using server = await serveOpenAi({ replies: [{ text: 'Yes, there is.' }], ...options });
  const given = { vendor: 'openai', apiKey: LOOPBACK_KEY, model: 'small', baseUrl: server.baseUrl };
  const config = await loadConfig('attendant.yaml', {});
  const receptionist = openAiConfig.parse({ ...given, ...settings });
  const { engines } = await loadProbes();
  const subject = {
    config: { ...config, engines: { ...config.engines, receptionist } },
    home: '/nowhere',
    httpAddress: '127.0.0.1:1',
    bind: '127.0.0.1',
    audioSocketPort: 2,
    supervisorPort: 3,
    httpPort: 1,
    number: '100',
    force: false,
  };
  const findings = await engines(subject, AbortSignal.timeout(20_000));
  const about = findings.filter(({ detail }) => detail.startsWith('openai/'));
  return { about, seen: server.seen };
}

test('the doctor asks the model one question, with the tools of a call', async () => {
  const { about, seen } = await examine({});
  assert.deepEqual(
    about.map(({ name, status }) => [name, status]),
    [['engine', 'ok']],
  );
  assert.equal(seen.length, 1);
  assert.ok((seen[0]?.tools?.length ?? 0) > 0);
});

test('a wrong key, a model that is full and an address where nobody listens are faults', async () => {
  const [wrongKey] = (await examine({ apiKey: 'another' })).about;
  assert.deepEqual([wrongKey?.status, wrongKey?.detail], ['fail', 'openai/small: openai: status 401']);
  const [full] = (await examine({ fault: { kind: 'status', status: 429 } })).about;
  assert.deepEqual([full?.status, full?.detail], ['fail', 'openai/small: openai: status 429']);
  const [nobody] = (await examine({}, { baseUrl: 'http://127.0.0.1:9/v1' })).about;
  assert.deepEqual([nobody?.status, nobody?.detail], ['fail', 'openai/small: openai: no answer']);
});

test('a model that the vendor does not have, and a path that is not its API, are faults', async () => {
  const detail = 'openai/small: openai: status 404';
  const [noModel] = (await examine({ models: ['large'] })).about;
  assert.deepEqual([noModel?.status, noModel?.detail], ['fail', detail]);
  await using server = await serveOpenAi({ replies: [{ text: 'Yes.' }] });
  const [noPath] = (await examine({}, { baseUrl: server.baseUrl.replace('/v1', '/v2') })).about;
  assert.deepEqual([noPath?.status, noPath?.detail], ['fail', detail]);
  assert.equal(server.seen.length, 1, 'it was asked');
});

test('a model that answers with nothing is a fault', async () => {
  const [silent] = (await examine({ replies: [{}] })).about;
  assert.deepEqual([silent?.status, silent?.detail], ['fail', 'openai/small: no answer']);
});

test('the end of a model is told of beside its answer', async () => {
  const inTenDays = new Date(Date.now() + 10 * 24 * 3_600_000).toISOString().slice(0, 10);
  const { about } = await examine({ shutdownDate: inTenDays });
  assert.deepEqual(
    about.map(({ name, status }) => [name, status]),
    [
      ['engine', 'ok'],
      ['model', 'warn'],
    ],
  );
  assert.ok(about[1]?.detail.includes(inTenDays));
});
