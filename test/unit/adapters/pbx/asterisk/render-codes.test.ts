import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderCodes } from '../../../../../src/adapters/pbx/asterisk/render-codes.ts';

test('only phones of supervisors listen, each once, of every office of the house', () => {
  const text = renderCodes({
    people: [
      { key: 'anna-lane', extension: '101', supervisor: true },
      { key: 'ben-ortega', extension: '102' },
    ],
    offices: [
      {
        tenant: 'harbour',
        numbers: [],
        people: [
          { key: 'mary', extension: '104', supervisor: true },
          { key: 'anna-lane', extension: '101', supervisor: true },
        ],
      },
    ],
    emergencyNumbers: ['999'],
  });
  const [, supervisors = ''] = text.split('[attendant-supervisors]\n');
  assert.equal(supervisors, 'exten => 101,1,Return()\nexten => 104,1,Return()\n');
});

test('an extension or a code that would be more than that is refused', () => {
  const emergencyNumbers = ['999'];
  const hostile = '101,1,Dial(PJSIP/1)';
  assert.throws(() =>
    renderCodes({ people: [{ key: 'anna-lane', extension: hostile, supervisor: true }], emergencyNumbers }),
  );
  assert.throws(() => renderCodes({ people: [], codes: [{ code: hostile }], emergencyNumbers }));
});
