import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dialableHost, readEnvironment, unknownVariables } from '../../../src/config/environment.ts';
import { AppError } from '../../../src/core/errors.ts';

test('nothing set gives the documented ports, with the two that follow HTTP', () => {
  const { home, configFile, configFrom, ...rest } = readEnvironment({});
  assert.deepEqual(rest, {
    sipPort: 5060,
    httpPort: 8080,
    ariPort: 8088,
    rtpPorts: { first: 10_000, last: 10_200 },
    audioSocketPort: 8081,
    supervisorPort: 8082,
    bind: '127.0.0.1',
    sipBind: '127.0.0.1',
    sipNetworks: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'],
    externalAddress: undefined,
    logLevel: 'info',
  });
});

test('a variable that nothing reads is named with the one that was meant', () => {
  const env = { ATTENDANT_SIP_PROT: '1', ATTENDANT_TELEPHONE: '1', ATTENDANT_HOME: '/srv/a', HOME: '/root' };
  assert.deepEqual(unknownVariables(env, ''), [
    'the variable ATTENDANT_SIP_PROT is not known: did you mean ATTENDANT_SIP_PORT?',
    'the variable ATTENDANT_TELEPHONE is not known',
  ]);
});

test('a variable that the configuration itself names is a known one, and so is its file', () => {
  const text = `password: "$${'{ATTENDANT_ARI}'}"`;
  assert.deepEqual(unknownVariables({ ATTENDANT_ARI: 'x', ATTENDANT_ARI_FILE: '/run/x' }, text), []);
});

test('every variable of ours that scripts and documents name is one that is read', () => {
  const files = [
    ...globSync('scripts/*', { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
    ),
    'compose.yaml',
    'Dockerfile',
    'README.md',
    'asterisk-config/README.md',
  ];
  const named = files.flatMap(
    (file) => readFileSync(file, 'utf8').match(/\bATTENDANT_[A-Z_]*[A-Z]\b/g) ?? [],
  );
  assert.ok(named.length > 5);
  assert.deepEqual(unknownVariables(Object.fromEntries(named.map((name) => [name, '1'])), ''), []);
});

test('the AudioSocket and supervisor ports move with HTTP unless they are set', () => {
  const read = readEnvironment({ ATTENDANT_HTTP_PORT: '9000', ATTENDANT_SUPERVISOR_PORT: '7000' });
  assert.equal(read.audioSocketPort, 9001);
  assert.equal(read.supervisorPort, 7000);
});

test('a variable that is set to nothing counts as not set', () => {
  assert.equal(readEnvironment({ ATTENDANT_SIP_PORT: '', ATTENDANT_AUDIOSOCKET_PORT: '' }).sipPort, 5060);
});

test('every wrong variable is named with what is expected', () => {
  const wrong = {
    ATTENDANT_SIP_PORT: 'fifty',
    ATTENDANT_HTTP_PORT: '70000',
    ATTENDANT_RTP_PORTS: '10000-10010',
    ATTENDANT_BIND: 'pbx.example',
    ATTENDANT_LOG_LEVEL: 'loud',
  };
  assert.throws(
    () => readEnvironment(wrong),
    (error: unknown) => {
      assert.ok(AppError.is(error, 'config.invalid'));
      assert.deepEqual(error.message.split('\n').slice(1).sort(), [
        '  ATTENDANT_BIND: expected an IP address',
        '  ATTENDANT_HTTP_PORT: expected a port from 1 to 65535',
        '  ATTENDANT_LOG_LEVEL: expected one of debug, info, warn, error',
        '  ATTENDANT_RTP_PORTS: expected two ports as in 10000-10200, at least 20 in all',
        '  ATTENDANT_SIP_PORT: expected a port from 1 to 65535',
      ]);
      return true;
    },
  );
});

test('a listener on every address is reached on loopback, any other on its own', () => {
  for (const [bind, host] of [
    ['0.0.0.0', '127.0.0.1'],
    ['::', '[::1]'],
    ['10.0.0.20', '10.0.0.20'],
    ['fd00::20', '[fd00::20]'],
  ] as const) {
    assert.equal(dialableHost(bind), host);
  }
});

test('an RTP range that ends before it begins is refused', () => {
  assert.throws(() => readEnvironment({ ATTENDANT_RTP_PORTS: '200-100' }), { code: 'config.invalid' });
});

for (const [variable, value] of [
  ['ATTENDANT_SIP_BIND', '0.0.0.0'],
  ['ATTENDANT_SIP_BIND', '::1'],
  ['ATTENDANT_SIP_BIND', 'pbx.example'],
  ['ATTENDANT_SIP_NETWORK', '0.0.0.0/0'],
  ['ATTENDANT_SIP_NETWORK', '192.168.0.0'],
  ['ATTENDANT_SIP_NETWORK', '10.0.0.0/8;permit=0.0.0.0/0'],
  ['ATTENDANT_SIP_NETWORK', ','],
  ['ATTENDANT_EXTERNAL_ADDRESS', 'office.example'],
] as const) {
  test(`${variable}=${value} is refused`, () => {
    assert.throws(() => readEnvironment({ [variable]: value }), { code: 'config.invalid' });
  });
}

test('phones of several networks may register', () => {
  const read = readEnvironment({ ATTENDANT_SIP_NETWORK: '192.168.4.0/24, 198.51.100.7/32' });
  assert.deepEqual(read.sipNetworks, ['192.168.4.0/24', '198.51.100.7/32']);
});
