import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LABELS_EN } from '../../../../src/languages/en/reply-labels.ts';
import { createReplyFilter, type ReplyPiece } from '../../../../src/reception/model/reply-filter.ts';
import { readWrittenCalls } from '../../../../src/reception/model/written-calls.ts';

const TOOLS = ['transfer', 'take_message', 'opening_hours', 'connect_to_staff', 'end_call'];

interface Read {
  /** What is said, but for what turned out to be thoughts. */
  readonly said: string;
  readonly calls: readonly (readonly [string, unknown])[] | undefined;
}

function read(text: string, size = text.length): Read {
  const filter = createReplyFilter(TOOLS, LABELS_EN);
  const pieces: ReplyPiece[] = [];
  for (let at = 0; at < text.length; at += size) pieces.push(...filter.push(text.slice(at, at + size)));
  pieces.push(...filter.end());
  let said = '';
  let calls: Read['calls'];
  for (const piece of pieces) {
    if (piece.type === 'text') said += piece.text;
    else if (piece.type === 'were-thoughts') said = '';
    else if (piece.type === 'written-calls') {
      const found = readWrittenCalls(piece.body, TOOLS);
      calls = found.map(({ name, argumentsJson }) => [name, JSON.parse(argumentsJson)] as const);
    }
  }
  return { said: said.replace(/\s+/g, ' ').trim(), calls };
}

const SAID: Readonly<Record<string, string>> = {
  'We are open.': 'We are open.',
  'Can I transfer you, or take a message?': 'Can I transfer you, or take a message?',
  'A transfer (it is free) takes a moment.': 'A transfer (it is free) takes a moment.',
  'It is 5 < 6, and 7 > 6.': 'It is 5 < 6, and 7 > 6.',
  'Write to <anna@riverside.example>.': 'Write to <anna@riverside.example>.',
  'Dogs [on a lead] are welcome.': 'Dogs [on a lead] are welcome.',
  'Hello {name}, we are open.': 'Hello name}, we are open.',
  '<b>We</b> are <i>open</i>.<br/>': 'We are open.',
  'Monday: nine to five.': 'Monday: nine to five.',
  'Call: press 1.': 'Call: press 1.',
  'Users can park here.': 'Users can park here.',

  '<think>\nThe caller asks about blood tests.\n</think>\n\nI am not sure.': 'I am not sure.',
  '<thinking>Hm.</thinking>I am not sure.': 'I am not sure.',
  '<reasoning>Hm.</reasoning> I am not sure.': 'I am not sure.',
  '<thought>Hm.</thought> I am not sure.': 'I am not sure.',
  '<reflection>Hm.</reflection> I am not sure.': 'I am not sure.',
  '<THINK>Hm.</THINK> I am not sure.': 'I am not sure.',
  '<think duration="1">Hm.</think> I am not sure.': 'I am not sure.',
  '<seed:think>Hm.</seed:think>I am not sure.': 'I am not sure.',
  '[THINK]Hm.[/THINK]I am not sure.': 'I am not sure.',
  '◁think▷Hm.◁/think▷I am not sure.': 'I am not sure.',
  '<think></think>\n\nI am not sure.': 'I am not sure.',
  '<think>a < b, {"x": 1}, ``` and [y]\n</think>I am not sure.': 'I am not sure.',
  'One moment. <think>Hm. Let me see.</think> We are open.': 'One moment. We are open.',
  '<think>One.</think>We are open.<think>Two.</think> Until five.': 'We are open. Until five.',
  '<think>Hm. I never stop thinking.': '',
  'The caller asks for hours.\n</think>\n\nWe are open.': 'We are open.',
  'Hm. It is Tuesday, so it is open.</think>We are open.': 'We are open.',
  '<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>final<|message|>We are open.<|return|>':
    'We are open.',
  '<|start|>assistant<|channel|>final<|message|>We are open.': 'We are open.',
  'analysis<|channel|>final<|message|>We are open.': 'analysisWe are open.',

  'We are open.<|im_end|>': 'We are open.',
  'We are open.<|im_end|>\n<|im_start|>user\nThanks.<|im_end|>\n<|im_start|>assistant\nBye.': 'We are open.',
  '<|im_start|>assistant\nWe are open.<|im_end|>': 'We are open.',
  '<|start_header_id|>assistant<|end_header_id|>\n\nWe are open.<|eot_id|>': 'We are open.',
  '<start_of_turn>model\nWe are open.<end_of_turn>': 'We are open.',
  'We are open.</s>': 'We are open.',
  '<s>We are open.</s>': 'We are open.',
  'We are open.<|endoftext|>Once upon a time': 'We are open.',
  'We are open.<｜end▁of▁sentence｜>': 'We are open.',
  'We are open.<eos>': 'We are open.',
  'We are open.<|user|>And tomorrow?': 'We are open.',
  'We are open.[INST] And tomorrow? [/INST]': 'We are open.',
  'We are open.<|eom_id|>': 'We are open.',
  '<|assistant|>We are open.': 'We are open.',
  'We are open.<|im_e': 'We are open.',

  'Assistant: We are open.': 'We are open.',
  'assistant: We are open.': 'We are open.',
  '**Assistant:** We are open.': 'We are open.',
  'AI: We are open.': 'We are open.',
  'Receptionist: We are open.': 'We are open.',
  '\n\nAssistant: We are open.': 'We are open.',
  'Final answer: We are open.': 'We are open.',
  'We are open.\nUser: Thanks.\nAssistant: Bye.': 'We are open.',
  'We are open.\nCaller: Thanks.': 'We are open.',
  'We are open.\n\nHuman: And tomorrow?': 'We are open.',
};

const CALLED: Readonly<Record<string, readonly (readonly [string, unknown])[]>> = {
  '<tool_call>\n{"name":"transfer","arguments":{"key":"billing"}}\n</tool_call>': [
    ['transfer', { key: 'billing' }],
  ],
  '<tool_call>{"name":"transfer","arguments":{"key":"billing"}}': [['transfer', { key: 'billing' }]],
  '{"name": "transfer", "arguments": {"key": "billing"}}': [['transfer', { key: 'billing' }]],
  '{"name": "transfer", "parameters": {"key": "billing"}}': [['transfer', { key: 'billing' }]],
  '{"name": "transfer", "arguments": "{\\"key\\": \\"billing\\"}"}': [['transfer', { key: 'billing' }]],
  '{"type":"function","function":{"name":"transfer","arguments":{"key":"billing"}}}': [
    ['transfer', { key: 'billing' }],
  ],
  '{"tool": "transfer", "tool_input": {"key": "billing"}}': [['transfer', { key: 'billing' }]],
  '{"function": "transfer", "key": "billing"}': [['transfer', { key: 'billing' }]],
  '{"tool": "take_message", "name": "Mary"}': [['take_message', { name: 'Mary' }]],
  '{"action": "transfer", "action_input": {"key": "billing"}}': [['transfer', { key: 'billing' }]],
  '{"transfer": {"key": "billing"}}': [['transfer', { key: 'billing' }]],
  '{"tool_calls": [{"id": "1", "function": {"name": "transfer", "arguments": "{\\"key\\":\\"billing\\"}"}}]}':
    [['transfer', { key: 'billing' }]],
  '[{"name": "transfer", "arguments": {"key": "billing"}}]': [['transfer', { key: 'billing' }]],
  '{"name": "end_call"}': [['end_call', {}]],
  '{"name": "end_call", "arguments": null}': [['end_call', {}]],
  "{'name': 'transfer', 'arguments': {'key': 'billing', 'note': None}}": [
    ['transfer', { key: 'billing', note: null }],
  ],
  '{name: "transfer", arguments: {key: "billing"},}': [['transfer', { key: 'billing' }]],
  '```json\n{"name": "transfer", "arguments": {"key": "billing"}}\n```': [['transfer', { key: 'billing' }]],
  '```\n{"name": "transfer", "arguments": {"key": "billing"}}\n```': [['transfer', { key: 'billing' }]],
  '```tool_code\ntransfer(key="billing")\n```': [['transfer', { key: 'billing' }]],
  '```python\nprint(default_api.transfer(key = "billing"))\n```': [['transfer', { key: 'billing' }]],
  '<|python_tag|>transfer(key="billing")<|eom_id|>': [['transfer', { key: 'billing' }]],
  "<|python_tag|>transfer.call(key='billing')": [['transfer', { key: 'billing' }]],
  '<|python_tag|>{"name": "transfer", "parameters": {"key": "billing"}}': [['transfer', { key: 'billing' }]],
  'transfer(key="billing")': [['transfer', { key: 'billing' }]],
  'functions.transfer({"key":"billing"})': [['transfer', { key: 'billing' }]],
  '[transfer(key="billing")]': [['transfer', { key: 'billing' }]],
  '[opening_hours(), transfer(key="billing")]': [
    ['opening_hours', {}],
    ['transfer', { key: 'billing' }],
  ],
  'end_call()': [['end_call', {}]],
  '<function=transfer>{"key": "billing"}</function>': [['transfer', { key: 'billing' }]],
  '<function=transfer>\n<parameter=key>\nbilling\n</parameter>\n</function>': [
    ['transfer', { key: 'billing' }],
  ],
  '<function(transfer)>{"key": "billing"}</function>': [['transfer', { key: 'billing' }]],
  '<tool_call>\n<function=transfer>\n<parameter=key>billing</parameter>\n</function>\n</tool_call>': [
    ['transfer', { key: 'billing' }],
  ],
  '<function_calls><invoke name="transfer"><parameter name="key">billing</parameter></invoke></function_calls>':
    [['transfer', { key: 'billing' }]],
  '<tool_call>transfer\n<arg_key>key</arg_key>\n<arg_value>billing</arg_value>\n</tool_call>': [
    ['transfer', { key: 'billing' }],
  ],
  '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>transfer\n```json\n{"key": "billing"}\n```<｜tool▁call▁end｜>':
    [['transfer', { key: 'billing' }]],
  '<|tool_calls_section_begin|><|tool_call_begin|>functions.transfer:0<|tool_call_argument_begin|>{"key": "billing"}<|tool_call_end|>':
    [['transfer', { key: 'billing' }]],
  '[TOOL_CALLS][{"name": "transfer", "arguments": {"key": "billing"}}]': [['transfer', { key: 'billing' }]],
  '[TOOL_CALLS]transfer[ARGS]{"key": "billing"}': [['transfer', { key: 'billing' }]],
  '<transfer>{"key": "billing"}</transfer>': [['transfer', { key: 'billing' }]],
  '<transfer><key>billing</key></transfer>': [['transfer', { key: 'billing' }]],
  '<transfer key="billing"/>': [['transfer', { key: 'billing' }]],
  '<|channel|>commentary to=functions.transfer <|constrain|>json<|message|>{"key":"billing"}<|call|>': [
    ['transfer', { key: 'billing' }],
  ],
  '<|start|>assistant<|channel|>commentary to=functions.end_call<|message|>{}<|call|>': [['end_call', {}]],
  'Action: transfer\nAction Input: {"key": "billing"}': [['transfer', { key: 'billing' }]],
  'Tool call: transfer(key="billing")': [['transfer', { key: 'billing' }]],
  '<think>Billing it is.</think>\n<tool_call>{"name":"transfer","arguments":{"key":"billing"}}</tool_call>': [
    ['transfer', { key: 'billing' }],
  ],
  '<tool_call>{"name":"opening_hours","arguments":{}}</tool_call>\n<tool_call>{"name":"end_call","arguments":{}}</tool_call>':
    [
      ['opening_hours', {}],
      ['end_call', {}],
    ],
  '<tool_call>{"name":"opening_hours","arguments":{}}</tool_call><tool_response>Open.</tool_response>': [
    ['opening_hours', {}],
  ],

  // Nothing of these can be run, and nothing of them is said.
  '<tool_call>{"name":"dial","arguments":{"number":"112"}}</tool_call>': [],
  '<tool_call>{"name":"trans': [],
  '{"name": "constructor", "arguments": {}}': [],
  '{"response": "We are open."}': [],
  '```\nlet x = 1;\n```': [],
};

for (const [text, said] of Object.entries(SAID)) {
  test(`is said: ${JSON.stringify(text)}`, () => {
    for (const size of [text.length, 1, 2, 3, 7])
      assert.deepEqual(read(text, size), { said, calls: undefined });
  });
}

for (const [text, calls] of Object.entries(CALLED)) {
  test(`is called: ${JSON.stringify(text)}`, () => {
    for (const size of [text.length, 1, 2, 3, 7]) assert.deepEqual(read(text, size), { said: '', calls });
    const said = 'Of course.';
    for (const size of [1, 400]) assert.deepEqual(read(`${said}\n${text}`, size), { said, calls });
  });
}

test('plain text passes with its last letter', () => {
  const filter = createReplyFilter(TOOLS, LABELS_EN);
  const passed = [...'We are open until five, and you can park behind it. '].map((char) =>
    filter
      .push(char)
      .map((piece) => (piece.type === 'text' ? piece.text : ''))
      .join(''),
  );
  const late = passed.filter((piece, i) => i > 12 && piece === '').length;
  assert.ok(late < 12, `${late} letters waited: only those of a word that may be a tool's name`);
  assert.equal(passed.join(''), 'We are open until five, and you can park behind it. ');
});

test('twenty thousand characters of any mark are read in linear time', () => {
  for (const unit of [
    '<',
    '{',
    '[',
    '`',
    '<a',
    '{"',
    '◁',
    'transfer ',
    '\n',
    '<think>',
    '</think>',
    'ai ',
    '*',
    '[{',
    '{"a":[',
  ]) {
    const text = unit.repeat(20_000 / unit.length);
    const startMs = performance.now();
    read(text);
    read(`We are open. ${text}`, 1000);
    assert.ok(performance.now() - startMs < 1000, `${unit}: ${performance.now() - startMs} ms`);
  }
});
