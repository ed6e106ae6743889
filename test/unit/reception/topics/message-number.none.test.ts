import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HouseLanguage } from '../../../../src/core/language-tag.ts';
import { initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { messageDraft } from '../../../../src/reception/topics/message/draft.ts';
import { office, openCall } from '../desk.ts';

const spoken = [...office.languages, { tag: 'de' }, { tag: 'es' }];
const NONE: readonly (readonly [HouseLanguage, string])[] = [
  ['en', 'none'],
  ['en', 'no phone'],
  ['de', 'keine'],
  ['de', 'gar keine'],
  ['es', 'ninguno'],
];

for (const [language, text] of NONE) {
  test(`"${text}" leaves the number open, and is not asked again`, async () => {
    const state = { ...initialState(), language, greeted: true, asked: 'message-number' };
    const call = openCall({ callerNumber: null, office: { ...office, languages: spoken }, state });
    await call.hear({ type: 'words', text, recording: null });
    assert.deepEqual(messageDraft.of(call.state()).settled, ['number']);
    assert.equal(call.state().misunderstood, 0);
  });
}

test('in Spain a pause between keys ends no number', async () => {
  const state = { ...initialState(), language: 'es', greeted: true, asked: 'message-number' };
  const call = openCall({
    callerNumber: null,
    office: { ...office, country: 'ES', languages: spoken },
    state,
  });
  assert.equal(
    await call.hear({ type: 'digits', digits: '612' }),
    'De momento tengo 6 1 2. Continúe, por favor.',
  );
  await call.hear({ type: 'digits', digits: '345678' });
  assert.equal(messageDraft.of(call.state()).number, '612345678');
});
