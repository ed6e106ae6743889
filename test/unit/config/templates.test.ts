import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { TEMPLATE_LANGUAGES, TEMPLATES, templateText } from '../../../src/config/templates.ts';
import { faultsIn, SAMPLE, warningsIn } from '../../support/config-file.ts';

const TODAY = '2026-11-28';

for (const template of TEMPLATES)
  for (const language of TEMPLATE_LANGUAGES) {
    const text = templateText(template, language, TODAY);

    test(`the template ${template} in ${language} is right, and warns of nothing but who hears it`, async () => {
      assert.deepEqual(await faultsIn(text), []);
      const warnings = await warningsIn(text, TODAY);
      const unheard = language === 'en' ? [] : [`does not understand ${language}`];
      assert.equal(warnings.length, unheard.length, warnings.join('\n'));
      for (const words of unheard) assert.ok(warnings[0]?.includes(words), warnings[0]);
    });

    test(`what ${template} in ${language} only shows is right, too, where somebody takes the # away`, async () => {
      const shown = text.replaceAll(/^( *)# ?((?: *- \{|(?:\w+): ).*)$/gm, (line, indent, rest) =>
        /^(?:speechToText|receptionist|ari|mailbox): /.test(rest) || !/[\]})"e] *(?:#.*)?$|: #/.test(rest)
          ? line
          : `${indent}${rest}`,
      );
      for (const key of [
        'languages',
        'entrances',
        'facts',
        'instructions',
        'callers',
        'pronunciation',
        'codes',
        'transcripts',
      ])
        assert.match(shown, new RegExp(`^ *${key}:`, 'm'));
      assert.deepEqual(await faultsIn(shown), []);
    });

    test(`the template ${template} in ${language} shows what such an office needs`, () => {
      for (const key of [
        'hours',
        'holidays',
        'people',
        'closedGreeting',
        'information',
        'fallback',
        'retention',
      ])
        assert.match(text, new RegExp(`^ *${key}:`, 'm'));
      assert.match(text, /^ {2}monday: \["[^"]+", "[^"]+"\]$/m);
      for (const about of ['parking', 'directions', 'prices', 'bring'])
        assert.ok(text.includes(`about: ${about},`));
      assert.ok((text.match(/asked: \[/g) ?? []).length >= 2);
    });
  }

test('holidays are the next ones, whenever the file is made', () => {
  const dates = (today: string) => templateText('clinic', 'en', today).match(/date: "\d{4}-\d\d-\d\d"/g);
  assert.deepEqual(dates('2026-12-25'), [
    'date: "2027-12-24"',
    'date: "2026-12-25"',
    'date: "2026-12-26"',
    'date: "2027-01-01"',
  ]);
});

test('every file of a template is one that can be asked for', () => {
  const asked = TEMPLATES.flatMap((template) => TEMPLATE_LANGUAGES.map((tag) => `${template}.${tag}.yaml`));
  assert.deepEqual(globSync('*', { cwd: 'src/config/templates' }).toSorted(), asked.toSorted());
});

test('without a template it is the sample', () => {
  assert.equal(templateText(undefined, 'en', TODAY), SAMPLE);
});
