import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dialplanModules } from '../../../../../src/adapters/pbx/asterisk/dialplan-modules.ts';
import { ownPbxDialplan } from '../../../../../src/adapters/pbx/asterisk/own-pbx-dialplan.ts';

const files = ['extensions.conf', 'attendant-transfers.conf'].map(
  (name) => [name, readFileSync(`asterisk-config/${name}`, 'utf8')] as const,
);
const templates = new Map(files);
const sample = files.map(([, text]) => text).join('\n');
const directory = {
  people: [
    { key: 'anna', extension: '101' },
    { key: 'desk', group: '600' },
    { key: 'away', outside: '02079460123' },
  ],
  emergencyNumbers: [],
};
const freepbx = ownPbxDialplan(templates, 'freepbx', directory);
const loaded = readFileSync('asterisk-config/modules.conf', 'utf8');

test('every application and function of the dialplan has a module here', () => {
  for (const text of [sample, freepbx]) assert.deepEqual(dialplanModules(text).unknown, []);
});

test('every module the dialplan uses is loaded by the PBX that comes along', () => {
  const missing = dialplanModules(sample).modules.filter((name) => !loaded.includes(`load = ${name}\n`));
  assert.deepEqual(missing, []);
});

test('the modules are those that the text names, as a variable, a step, a channel or inside another step', () => {
  const text = `
[some]
exten => _X!,1,Set(AI_CALL=\${UUID()})
 same => n,ExecIf($[\${LEN(\${CURL(\${ATT_SUPERVISOR})})} = 0]?Playback(x))
 same => n(label),Dial(AudioSocket/\${ATT_AUDIOSOCKET}/\${AI_CALL},2,g)
 same => n,Set(GROUP()=people)
 ; same => n,VoiceMail(600)
exten => _1XX,hint,PJSIP/\${EXTEN}
`;
  assert.deepEqual(dialplanModules(text), {
    modules: [
      'app_dial.so',
      'app_exec.so',
      'app_playback.so',
      'chan_audiosocket.so',
      'chan_pjsip.so',
      'func_curl.so',
      'func_groupcount.so',
      'func_strings.so',
      'func_uuid.so',
      'res_audiosocket.so',
      'res_curl.so',
    ],
    unknown: [],
  });
});

test('what nobody knows is named, so that the list cannot fall behind', () => {
  const text = `exten => s,1,Magic(x)\n same => n,Set(A=\${WONDER(x)})\n same => n,Set(TRICK(x)=1)`;
  assert.deepEqual(dialplanModules(text).unknown, ['Magic', 'TRICK', 'WONDER']);
});
