import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hasStorage } from '../../../src/wiring/storage.ts';
import { scratchCli } from '../../support/run-cli.ts';
import {
  type CallerScript,
  HANGS_UP,
  messageRules,
  serveCallerModel,
} from '../../support/serve-caller-model.ts';
import type { Fault } from '../../support/vendor.ts';
import { scratchCases } from '../evaluation/scratch-cases.ts';

const TOLD = {
  name: 'mary brown',
  number: 'no, my number is 07700900123',
  reason: 'a bill that i do not understand',
};
const LEAVES_MESSAGE: CallerScript = {
  rules: [[/How can I help/, 'i want to leave a message for billing'], ...messageRules('en', TOLD)],
};

interface PersonaText {
  readonly baseUrl: string;
  readonly name?: string;
  readonly number?: string;
  readonly more?: string;
  readonly patienceMs?: number;
}

function persona({
  baseUrl,
  name = 'Mary',
  number = '07700900123',
  more = '',
  patienceMs = 15_000,
}: PersonaText): string {
  return `name: ${name}
goal: leave a message
model: { baseUrl: "${baseUrl}", model: m, apiKey: loopback-key, firstTokenMs: ${patienceMs} }
${more}then:
  leave: done
  hear: I have noted
  not: out of order
  messages: [{ callerName: mary brown, callbackNumber: "${number}", forKey: billing }]
`;
}

test('a caller whom a model plays leaves a message, and the file passes by what is stored', async () => {
  await using model = await serveCallerModel(LEAVES_MESSAGE);
  using cli = scratchCli();
  using cases = scratchCases();
  const file = cases.write('a.yaml', persona(model));
  const { exitCode, text, errors } = await cli.run(['eval', '--simulate', '--talk', file]);
  assert.equal(text, 'ok    Mary (rules)\n1 of 1 passed (rules)', errors);
  assert.equal(exitCode, 0);
  assert.equal(hasStorage(cli.home), false);
});

test('the caller hears all that the attendant says, keeps the role that the file gives, and is asked by tools', async () => {
  await using model = await serveCallerModel(LEAVES_MESSAGE);
  using cli = scratchCli();
  using cases = scratchCases();
  const more = 'mood: angry\nlanguage: es\nfacts: { your name: Mary Brown }\n';
  await cli.run(['eval', '--simulate', '--talk', cases.write('a.yaml', persona({ ...model, more }))]);
  const last = model.seen.at(-1);
  const [prompt, greeting, ...rest] = last?.messages ?? [];
  assert.match(String(prompt?.content), /You speak Spanish, and nothing else\. You are angry/);
  assert.match(String(prompt?.content), /What you want: leave a message/);
  assert.match(String(prompt?.content), /- your name: Mary Brown/);
  assert.match(
    String(greeting?.content),
    /^The call is answered\. You hear: “Riverside Practice, hello\..*help you\?”$/,
  );
  const heard = rest.filter(({ role }) => role === 'tool').map(({ content }) => String(content));
  assert.match(heard[0] ?? '', /^You hear: “I'll take a message for the billing desk\./);
  assert.match(heard.at(-1) ?? '', /^You hear: “I have noted that/);
  assert.equal(last?.tools?.length, 4);
});

test('one whose call leaves something else behind fails, with the whole call', async () => {
  await using model = await serveCallerModel(LEAVES_MESSAGE);
  using cli = scratchCli();
  using cases = scratchCases();
  const file = cases.write('a.yaml', persona({ ...model, number: '07700900124' }));
  const { exitCode, text } = await cli.run(['eval', '--simulate', '--talk', file]);
  assert.equal(exitCode, 1);
  assert.match(text, /^FAIL {2}Mary \(rules\)\n/);
  assert.match(
    text,
    /then: messages\[0\]\.callbackNumber\n +expected {2}07700900124\n +heard {5}07700900123/,
  );
  assert.match(text, /\| caller {5}a bill that i do not understand\n/);
  assert.match(text, /\n0 of 1 passed \(rules\)$/);
});

test('words that must not be heard, and those that must, are looked for in the whole call', async () => {
  await using model = await serveCallerModel(LEAVES_MESSAGE);
  using cli = scratchCli();
  using cases = scratchCases();
  const text = persona(model)
    .replace('hear: I have noted', 'hear: quack')
    .replace('out of order', '/read that back/');
  const { text: printed } = await cli.run(['eval', '--simulate', '--talk', cases.write('a.yaml', text)]);
  assert.match(printed, /then: hear\n +expected {2}quack\n/);
  assert.match(printed, /then: not\n +expected {2}not \/read that back\/\n/);
});

const BROKEN: Readonly<
  Record<string, { readonly fault?: Fault; readonly script?: CallerScript; readonly why: RegExp }>
> = {
  'refuses the key': {
    fault: { kind: 'status', status: 401 },
    why: /openai\/m, which plays the caller: .*401/,
  },
  'is overloaded': { fault: { kind: 'status', status: 503 }, why: /which plays the caller: .*503/ },
  'never answers': { fault: { kind: 'silent' }, why: /which plays the caller: / },
  'breaks off': { fault: { kind: 'drop', after: 1 }, why: /which plays the caller: / },
  'answers garbage on the wire': { fault: { kind: 'garbage', after: 1 }, why: /which plays the caller: / },
  'calls tools that nobody has': {
    script: { rules: [[/./, { tool: 'dial', arguments: { number: '0800' } }]] },
    why: /which plays the caller: it answered with an act that is none/,
  },
  'says nothing that can be said': {
    script: { rules: [[/./, '…']] },
    why: /which plays the caller: it answered with say, and not what words should be/,
  },
};

for (const [what, { fault, script = LEAVES_MESSAGE, why }] of Object.entries(BROKEN)) {
  test(`a model that ${what} ends the call, counts as not run, and others go on`, async () => {
    await using broken = await serveCallerModel(script, fault ? { fault } : {});
    await using model = await serveCallerModel(LEAVES_MESSAGE);
    using cli = scratchCli();
    using cases = scratchCases();
    const files = [
      cases.write(
        'a.yaml',
        persona({ ...broken, name: 'A', patienceMs: fault?.kind === 'silent' ? 300 : 15_000 }),
      ),
      cases.write('b.yaml', persona(model)),
    ];
    const { exitCode, text } = await cli.run(['eval', '--simulate', '--talk', ...files]);
    const [first = ''] = text.split('\n');
    assert.match(first, /^NOT RUN {2}A \(rules\): /);
    assert.match(first, why);
    assert.match(text, /\n {6}\| attendant {2}Riverside Practice/, 'what was said until then is shown');
    assert.match(text, /\nok {4}Mary \(rules\)\n1 of 1 passed \(rules\), 1 not run$/);
    assert.equal(exitCode, 2);
  });
}

test('one answer that is no act is asked for once more', async () => {
  let asked = 0;
  await using model = await serveCallerModel(() => {
    asked += 1;
    return asked === 1 ? { rules: [[/./, { tool: 'dial' }]] } : LEAVES_MESSAGE;
  });
  using cli = scratchCli();
  using cases = scratchCases();
  const { exitCode } = await cli.run(['eval', '--simulate', '--talk', cases.write('a.yaml', persona(model))]);
  assert.equal(exitCode, 0);
});

test('a caller who comes to no end is hung up on after the turns of the file', async () => {
  await using model = await serveCallerModel({ rules: [], otherwise: 'where are you' });
  using cli = scratchCli();
  using cases = scratchCases();
  const file = cases.write('a.yaml', persona({ ...model, more: 'turns: 3\n' }));
  const { exitCode, text } = await cli.run(['eval', '--simulate', '--talk', file]);
  assert.equal(exitCode, 1);
  assert.match(text, /\| the caller hung up: after 3 turns\n/);
  assert.equal(model.seen.length, 4);
});

test('keys are pressed, silences kept, and hanging up is the end', async () => {
  const script: CallerScript = {
    rules: [
      [/How can I help you\?”$/, { tool: 'wait', arguments: { seconds: 9 } }],
      [/still there/, { tool: 'press', arguments: { keys: '3' } }],
      [/12 Mill Lane/, HANGS_UP],
    ],
  };
  await using model = await serveCallerModel(script);
  using cli = scratchCli();
  using cases = scratchCases();
  const text = `name: K\ngoal: g\nmodel: { baseUrl: "${model.baseUrl}", model: m, apiKey: loopback-key }\nthen: { leave: none, messages: [] }\n`;
  const { exitCode, text: printed } = await cli.run([
    'eval',
    '--simulate',
    '--talk',
    cases.write('k.yaml', text),
  ]);
  assert.equal(exitCode, 0, printed);
});

test('each persona rings as often as is asked for, and how often it passed is said', async () => {
  await using model = await serveCallerModel(LEAVES_MESSAGE);
  using cli = scratchCli();
  using cases = scratchCases();
  const files = [
    cases.write('a.yaml', persona({ ...model, name: 'A' })),
    cases.write('b.yaml', persona({ ...model, name: 'B', number: '1' })),
  ];
  const { exitCode, text } = await cli.run(['eval', '--simulate', '--talk', '--times', '2', ...files]);
  assert.equal(exitCode, 1);
  assert.match(text, /^ok {4}A, 1 of 2 \(rules\)\nok {4}A, 2 of 2 \(rules\)\nFAIL {2}B, 1 of 2 \(rules\)/);
  assert.match(text, /\n2 of 2 {2}A\n0 of 2 {2}B\n2 of 4 passed \(rules\)$/);
});

test('with --json each call is a line, and the last one counts by persona', async () => {
  await using model = await serveCallerModel(LEAVES_MESSAGE);
  using cli = scratchCli();
  using cases = scratchCases();
  const file = cases.write('a.yaml', persona(model));
  const { text } = await cli.run(['eval', '--simulate', '--talk', '--json', '--times', '2', file]);
  const lines = text.split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(
    lines
      .slice(0, 2)
      .map(({ name, passed, brokeIn, notRun, leave }) => [name, passed, brokeIn, notRun, leave]),
    [1, 2].map((run) => [`Mary, ${run} of 2`, true, 0, null, { next: 'done' }]),
  );
  assert.deepEqual(lines[2], {
    mode: 'rules',
    ran: 2,
    passed: 2,
    notRun: 0,
    brokeIn: 0,
    answers: 0,
    p50Ms: null,
    p95Ms: null,
    personas: [{ name: 'Mary', ran: 2, passed: 2, notRun: 0 }],
  });
});

test('who plays is named by a file, and its key is in no line', async () => {
  await using model = await serveCallerModel(LEAVES_MESSAGE);
  using cli = scratchCli();
  using cases = scratchCases();
  const caller = cases.write(
    'caller.yaml',
    `{ baseUrl: "${model.baseUrl}", model: m, apiKey: loopback-key }\n`,
  );
  const file = cases.write('a.yaml', persona(model).replace(/^model:.*\n/m, ''));
  const { exitCode, text, errors } = await cli.run([
    'eval',
    '--simulate',
    '--talk',
    '--caller-model',
    caller,
    file,
  ]);
  assert.equal(exitCode, 0, errors);
  assert.ok(!`${text}${errors}`.includes('loopback-key'));
  const without = await cli.run(['eval', '--simulate', '--talk', file]);
  assert.equal(without.exitCode, 2);
  assert.match(without.errors, /model: missing: expected who plays the caller/);
});

test('what belongs to personas is refused without them, and a running office takes on no other office', async () => {
  using cli = scratchCli();
  using cases = scratchCases();
  const file = cases.write(
    'a.yaml',
    persona({ baseUrl: 'http://127.0.0.1:1/v1', more: 'office: { people: [] }\n' }),
  );
  const refused = async (...args: readonly string[]) => {
    const { exitCode, errors } = await cli.run(['eval', ...args]);
    assert.equal(exitCode, 2);
    return errors;
  };
  assert.match(await refused('--talk', '--times', '2', file), /expected beside --simulate/);
  assert.match(await refused('--simulate', '--talk', '--times', '0', file), /expected 1 to 100/);
  assert.match(await refused('--simulate', file), /has `office`, which a running office cannot take on/);
  assert.match(await refused('--simulate', '--talk', join(cases.folder, 'none.yaml')), /none\.yaml/);
});

test('the report shows the calls of personas', async () => {
  await using model = await serveCallerModel(LEAVES_MESSAGE);
  using cli = scratchCli();
  using cases = scratchCases();
  const report = join(cases.folder, 'report.html');
  await cli.run(['eval', '--simulate', '--talk', '--report', report, cases.write('a.yaml', persona(model))]);
  assert.match(readFileSync(report, 'utf8'), /<b>ok<\/b> Mary/);
});

/** How each persona of ours is played where no model is at hand, by a part of its goal. */
const PLAYED: readonly (readonly [RegExp, CallerScript])[] = [
  [/bill that you do not understand/, LEAVES_MESSAGE],
  [/want a\s+person/, { rules: [], otherwise: 'i want to talk to a person' }],
  [
    /open tomorrow/,
    {
      rules: [
        [/help you/, 'are you open tomorrow'],
        [/Goodbye/, HANGS_UP],
      ],
      otherwise: 'no thank you goodbye',
    },
  ],
  [
    /in a taxi/,
    {
      rules: [
        [/help you/, 'what is your address'],
        [/Mill Lane/, 'where can i park'],
        [/Goodbye/, HANGS_UP],
      ],
      otherwise: 'no thank you goodbye',
    },
  ],
  [/pizza/, { rules: [[/help you/, 'oh sorry i have the wrong number goodbye']], otherwise: 'goodbye' }],
  [
    /heating, which he knows/,
    {
      rules: [
        [/helfen/, 'ich möchte eine nachricht für herrn ortega hinterlassen'],
        ...messageRules('de', { name: 'jürgen müller', number: 'ja', reason: 'es geht um die heizung' }),
      ],
    },
  ],
  [/doctora García/, { rules: [], otherwise: 'quiero hablar con la doctora garcía' }],
  [
    /leave your car/,
    {
      rules: [
        [/helfen/, 'wo kann ich parken'],
        [/Wiederhören/, HANGS_UP],
      ],
      otherwise: 'nein danke auf wiederhören',
    },
  ],
];

test('every persona of ours comes to its end with a caller who does what its goal says', async () => {
  await using model = await serveCallerModel((prompt) => {
    const [, script] = PLAYED.find(([goal]) => goal.test(prompt)) ?? assert.fail(prompt);
    return script;
  });
  using cli = scratchCli();
  using cases = scratchCases();
  const caller = cases.write(
    'caller.yaml',
    `{ baseUrl: "${model.baseUrl}", model: m, apiKey: loopback-key }\n`,
  );
  const files = globSync('test/eval/personas/*.yaml').sort();
  assert.equal(files.length, PLAYED.length);
  for (const file of files) assert.match(readFileSync(file, 'utf8'), /^# Sample data: nobody real\.\n/);
  const { exitCode, text } = await cli.run([
    'eval',
    '--simulate',
    '--talk',
    '--caller-model',
    caller,
    ...files,
  ]);
  assert.equal(exitCode, 0, text);
});
