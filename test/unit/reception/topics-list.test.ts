import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const copy = mkdtempSync(join(tmpdir(), 'attendant-topic-'));
after(() => rmSync(copy, { recursive: true, force: true }));

/** A topic that asks a question, finds something out, has a key, a tool and a fact. */
const TOPIC = `import { z } from 'zod';
import { defineDraft } from '../../state/draft.ts';
import type { Topic } from '../../topic.ts';
import { ask, goOn } from '../../turn/question.ts';
import { query } from '../../turn/step.ts';

const ASKED = { en: /\\bweather\\b/, de: /\\bwetter\\b/, es: /\\btiempo hace\\b/ };
const draft = defineDraft({ name: 'weather', schema: z.looseObject({ times: z.number() }), empty: { times: 0 } });

export const weatherTopic: Topic = {
  name: 'weather',
  draft,
  questions: {
    'weather-day': {
      ask: (_, state) => \`For today or tomorrow? You have asked \${draft.of(state).times} times.\`,
      form: 'yes-no',
      hear: (scene, state, { text }) =>
        /today/.test(text)
          ? query(async () => 'Rain', {
              found: (sky) => goOn(scene, state, \`\${sky} today.\`),
              failed: goOn(scene, state, 'I do not know.'),
            })
          : undefined,
    },
  },
  request: (scene, state, { text }) =>
    ASKED[scene.language.tag].test(scene.readers.normalise(text))
      ? ask(scene, { ...draft.with(state, { times: draft.of(state).times + 1 }), asked: 'weather-day' })
      : undefined,
  menu: () => [{ digits: '99', text: 'For the weather press 99.', press: (scene, state) => goOn(scene, state, 'Sun.') }],
  tells: () => ['the weather'],
  facts: () => ['It rains here.'],
  tools: (scene, state) => [
    {
      name: 'weather',
      description: 'The weather.',
      parameters: z.object({}),
      ask: ask(scene, state),
      run: async () => ({ type: 'answer', content: 'Rain.' }),
    },
  ],
};
`;

/** What a caller and a model get of it. */
const TRIAL = `
import assert from 'node:assert/strict';
import { languageOf } from './src/languages/languages.ts';
import { requestOf } from './src/reception/model/request-of.ts';
import { createRulesReceptionist } from './src/reception/rules-receptionist.ts';
import { sceneOf } from './src/reception/scene.ts';
import { initialState } from './src/reception/state/dialogue-state.ts';
import { parseState, storeState } from './src/reception/state/stored-state.ts';
import { TOPICS } from './src/reception/topics.ts';
import { loadConfig } from './src/config/load.ts';

const { office } = await loadConfig('attendant.yaml', {});
const desk = { office, languages: languageOf, newId: () => 'm' };
const receptionist = createRulesReceptionist(desk);
let state = initialState();
const heard = [];
async function hear(heardNow) {
  const turn = { callId: 'c', state, heard: heardNow, history: [], callerNumber: null, nowMs: 0, confirmed: Promise.resolve(true), commit: async () => 'stored' };
  const said = [];
  for await (const part of receptionist.reply(turn, AbortSignal.timeout(5000))) {
    if (part.type === 'say') said.push(part.text);
    if (part.type === 'state') state = parseState(storeState(part.state, TOPICS.drafts), TOPICS.drafts);
  }
  heard.push(said.join(' '));
}
const words = (text) => ({ type: 'words', text, recording: null });
await hear(words('how is the weather'));
await hear(words('today'));
await hear({ type: 'digits', digits: '99' });
await hear(words('what can you do'));
const turn = { callId: 'c', state, heard: words('x'), history: [], callerNumber: null, nowMs: 0 };
const request = requestOf(sceneOf(desk, turn), turn, 'x');
console.log(JSON.stringify({ heard, menu: TOPICS.menuText(sceneOf(desk, turn)), tools: request.tools.map(({ name }) => name), system: request.messages[0].content }));
`;

test('a topic that is added touches its folder and one list, and is asked, pressed, offered and told', () => {
  for (const folder of ['src', 'attendant.yaml', 'package.json']) {
    cpSync(folder, join(copy, folder), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  const folder = join(copy, 'src/reception/topics/weather');
  mkdirSync(folder);
  writeFileSync(join(folder, 'topic.ts'), TOPIC);
  const list = join(copy, 'src/reception/topics.ts');
  const before = readFileSync(list, 'utf8');
  const line = 'houseTopic,';
  assert.ok(before.includes(line));
  const imported = "import { weatherTopic } from './topics/weather/topic.ts';\n";
  writeFileSync(list, imported + before.replace(line, `${line} weatherTopic,`));
  writeFileSync(join(copy, 'trial.mts'), TRIAL);

  const changed = globSync('src/**/*.{ts,sql}', { cwd: copy }).filter(
    (file) => readOrNothing(file) !== readFileSync(join(copy, file), 'utf8'),
  );
  assert.deepEqual(changed.sort(), ['src/reception/topics.ts', 'src/reception/topics/weather/topic.ts']);

  const out = JSON.parse(execFileSync(process.execPath, ['trial.mts'], { cwd: copy, encoding: 'utf8' }));
  assert.equal(out.heard[0], 'For today or tomorrow? You have asked 1 times.');
  assert.equal(out.heard[1], 'Rain today. Is there anything else?');
  assert.equal(out.heard[2], 'Sun. Is there anything else?');
  assert.match(out.heard[3], /the weather/);
  assert.match(out.menu, /For the weather press 99\./);
  assert.ok(out.tools.includes('weather'));
  assert.match(out.system, /It rains here\./);
});

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
