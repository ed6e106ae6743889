import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DialogueState, initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { openCall, plays } from '../desk.ts';
import { scripted, withModel } from '../scripted-model.ts';

type Lines = readonly (string | { readonly tool: string; readonly args?: unknown })[];

/** One turn of a caller who has been greeted. */
async function turn(words: string, replies: readonly Lines[], state?: Partial<DialogueState>) {
  const model = scripted(...replies);
  const before: DialogueState = { ...initialState(), greeted: true, ...state };
  const call = openCall({ ...withModel(model), state: before });
  const said = await call.hear({ type: 'words', text: words, recording: null });
  return { said, call, model };
}

const STORY = 'tell me a story of the river';

const THOUGHTS: Readonly<Record<string, readonly [readonly string[], string]>> = {
  'in tags': [['<think>\nThe caller asks. I do not know.\n</think>\n\nI am not sure.'], 'I am not sure.'],
  'in tags, letter by letter': [[...'<think>I do not know that.</think>I am not sure.'], 'I am not sure.'],
  'without the opening tag': [
    ['Okay, the user asks for a story. ', 'I have none. </think>\n\nI am not sure.'],
    'I am not sure.',
  ],
  'without the opening tag, in the first person': [
    ['I need to respond politely. I have no story.', '</think>', 'I am not sure.'],
    'I am not sure.',
  ],
  'before a label': [['Thought: the caller wants a story.\nAnswer: I am not sure.'], 'I am not sure.'],
  'that seem to be some, and are none': [
    ['I should say that I am no storyteller. Shall I take a message?'],
    'I should say that I am no storyteller. Shall I take a message?',
  ],
  'that begin like an answer, and end in the same breath': [
    ['A river is long. There is a story.</think>I am not sure.'],
    'I am not sure.',
  ],
  // Nothing says that these are thoughts before they are said; they are no part of the answer.
  'that begin like an answer': [
    ['A river is long. There is a story. ', 'So: </think>I am not sure.'],
    'A river is long. There is a story. I am not sure.',
  ],
};
for (const [name, [texts, said]] of Object.entries(THOUGHTS)) {
  test(`thoughts ${name} are not said`, async () => {
    assert.equal((await turn(STORY, [texts])).said, said);
  });
}

test('what turned out to be thoughts is not repeated as an answer', async () => {
  const { call } = await turn(STORY, [['A river is long. It is old. ', 'Well. </think>', 'I am not sure.']]);
  assert.equal(call.state().lastSaid, 'I am not sure.');
});

test('thoughts alone leave the turn to the rules', async () => {
  for (const text of ['<think>I never stop.', 'The caller wants a story. I should call end_call.']) {
    assert.equal((await turn(STORY, [[text]])).said, "Sorry, I didn't catch that. How can I help you?");
  }
});

for (const text of [
  '<tool_call>\n{"name":"transfer","arguments":{"key":"billing"}}\n</tool_call>',
  '{"name": "transfer", "parameters": {"key": "billing"}}',
  '<|python_tag|>transfer(key="billing")',
  '<function=transfer>{"key":"billing"}</function>',
  '```json\n{"name":"transfer","arguments":{"key":"billing"}}\n```',
]) {
  test(`a call written as text is made: ${text.slice(0, 20)}`, async () => {
    for (const deltas of [[text], [...text]]) {
      const { said } = await turn('whoever does the money', [deltas]);
      assert.equal(said, "I'll put you through to the billing desk. -> transfer:billing");
    }
  });
}

test('the answer of a call written as text goes back to the model', async () => {
  const { said, model } = await turn('when do you open the day before christmas', [
    ['opening_hours(date="2026-12-24")'],
    ['Until noon on that day.'],
  ]);
  assert.equal(said, 'Until noon on that day.');
  const [assistant, answer] = model.requests[1]?.messages.slice(-2) ?? [];
  assert.ok(assistant?.role === 'assistant' && answer?.role === 'tool');
  assert.equal(answer.toolCallId, assistant.toolCalls?.[0]?.id);
});

test('a call written as text that cannot be made leaves the turn to the rules', async () => {
  for (const text of [
    '{"name": "transfer", "arguments": {"key": "+441234"}}',
    '{"name": "dial", "arguments": {"number": "112"}}',
    '<tool_call>{"name": "tra',
    'transfer(key="nobody")',
  ]) {
    const { said } = await turn(STORY, [[text]]);
    assert.equal(said, "Sorry, I didn't catch that. How can I help you?", text);
    const after = await turn(STORY, [[`Of course. ${text}`]]);
    assert.match(after.said, /^Of course\. .+\?$/, text);
  }
});

test('special tokens, labels and what the model makes up of the caller are not said', async () => {
  for (const text of [
    'We have a garden.<|im_end|>',
    'Assistant: We have a garden.',
    'We have a garden.<|im_end|>\n<|im_start|>user\nThanks!',
    'We have a garden.\nCaller: Thanks!\nAssistant: Bye!',
  ]) {
    assert.equal((await turn(STORY, [[text]])).said, 'We have a garden.');
  }
});

test('a reply is as long as a turn may be, ends with a clause, and the rules ask on', async () => {
  const sentences = Array.from({ length: 200 }, (_, i) => `This is sentence number ${i} of a long story. `);
  const { said, call } = await turn(STORY, [sentences]);
  assert.ok(said.length < 450, `${said.length}`);
  assert.match(said, /of a long story\. Is there anything else\?$/);
  assert.equal(call.state().asked, 'anything-else');
});

test('a count to four thousand is cut, and is over at once', async () => {
  const count = Array.from({ length: 4000 }, (_, i) => `${i + 1} sheep`).join(', ');
  const startMs = performance.now();
  const { said } = await turn('count to four thousand', [[count]]);
  assert.ok(performance.now() - startMs < 250, 'no frame of a call waits for it');
  assert.ok(said.length < 500);
  assert.match(said, /Is there anything else\?$/);
});

test('a reply that is cut while a message is taken asks the question of the message', async () => {
  const state = { asked: 'message-reason' } as const;
  const long = 'That is a long story of the river. '.repeat(30);
  const { said } = await turn('', [[long]], state);
  assert.ok(said.startsWith('Sorry'), 'an empty turn is the rules’');
  const other = await turn('well before I do tell me of the river and the sea', [[long]], {
    asked: 'message-name',
  });
  assert.match(other.said, /of the river\. What is your name, please\?$/);
});

test('a model is left as soon as nothing more of it is said', async () => {
  let [read, left] = [0, false];
  const endless = {
    ...scripted(),
    async *reply() {
      try {
        for (;;) {
          read += 1;
          yield { type: 'text-delta', text: 'And so the river runs. ' } as const;
        }
      } finally {
        left = true;
      }
    },
  };
  const call = openCall({ ...withModel(endless), state: { ...initialState(), greeted: true } });
  await call.hear({ type: 'words', text: STORY, recording: null });
  assert.ok(left && read < 30, `${read}`);
});

const CLAIMS: readonly (readonly [string, string])[] = [
  [
    "You're booked in for Friday at ten.",
    "I'll take a message. I will record it for our staff. What is your name, please?",
  ],
  [
    'Of course. All set!',
    "Of course. I'll take a message. I will record it for our staff. What is your name, please?",
  ],
  [
    "I've let Doctor Lane know.",
    "I'll take a message for Doctor Anna Lane. I will record it for our staff. What is your name, please?",
  ],
  [
    "I've cancelled it. See you then.",
    "I'll take a message. I will record it for our staff. What is your name, please?",
  ],
  ["I'm transferring you to the billing desk now.", 'Do you mean the billing desk?'],
  ["Sure. I'm connecting you now.", 'Sure. Shall I put you through to a person? Say yes or no.'],
  ["I've called an ambulance.", '[medical] If this is an emergency, please hang up and dial 999 now.'],
];
for (const [claim, said] of CLAIMS) {
  test(`is not said without a tool: ${claim}`, async () => {
    const heard = (await turn(STORY, [[claim]])).said;
    assert.ok(heard.startsWith(said), heard);
  });
}

test('a person that was only announced is rung once the caller says yes', async () => {
  await plays(
    `
    start
    caller: I would like whoever does the money
    attendant: Do you mean the billing desk?
    caller: yes
    attendant: I'll put you through to the billing desk. -> transfer:billing`,
    withModel(scripted(["I'm putting you through to the billing desk."])),
  );
});

test('an announcement that names another person than the tool is not said', async () => {
  const { said } = await turn('whoever does the money', [
    ["I'm putting you through to Ben Ortega.", { tool: 'transfer', args: { key: 'billing' } }],
  ]);
  assert.equal(said, "I'll put you through to the billing desk. -> transfer:billing");
});

test('a stored message allows the claim of a message, and of nothing else', async () => {
  const stored = { messagesStored: 1 };
  const noted = 'Your message has been passed on.';
  assert.equal((await turn(STORY, [[noted]], stored)).said, noted);
  const booked = await turn(STORY, [["I've noted that. You're booked in for Friday."]], stored);
  assert.equal(
    booked.said,
    "I've noted that. I'll take a message. I will record it for our staff. What is your name, please?",
  );
});

test('a condition in the clause before is one', async () => {
  const text = 'If you leave your number with me now, somebody will call you back.';
  assert.equal((await turn(STORY, [[text]])).said, text);
});

test('while a message is taken, a claim brings its question again', async () => {
  const { said } = await turn(
    'it is rather a long name and I would like it to be written right',
    [["I've noted your name."]],
    { asked: 'message-name' },
  );
  assert.equal(said, 'What is your name, please?');
});
