import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { TEMPLATE_LANGUAGES, TEMPLATES, templateText } from '../../../src/config/templates.ts';
import { faultsIn, loadText, SAMPLE, warningsIn } from '../../support/config-file.ts';

for (const template of TEMPLATES)
  for (const language of TEMPLATE_LANGUAGES) {
    const text = templateText(template, language);

    test(`the template ${template} in ${language} is right, and warns of what only its owner knows`, async () => {
      assert.deepEqual(await faultsIn(text), []);
      // Holidays of every year are never past.
      const warnings = await warningsIn(text, '2031-06-01');
      const expected = [/publicHolidays: .* write those of your region/, /does not understand/];
      assert.equal(warnings.length, language === 'en' ? 1 : 2, warnings.join('\n'));
      for (const [index, warning] of warnings.entries()) assert.match(warning, expected[index] ?? /^$/);
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
        'mail',
        'webhooks',
        'identity',
        'recording',
      ])
        assert.match(shown, new RegExp(`^ *${key}:`, 'm'));
      const env = { SMTP_PASSWORD: 'sample', CRM_SECRET: `whsec_${'A'.repeat(43)}=` };
      assert.deepEqual(await faultsIn(shown, env), []);
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
      assert.match(text, /^afterHours: message/m);
      assert.match(text, /^ {2}monday: \["[^"]+", "[^"]+"\]$/m);
      for (const about of ['parking', 'directions', 'prices', 'bring'])
        assert.ok(text.includes(`about: ${about},`));
      assert.ok((text.match(/asked: \[/g) ?? []).length >= 2);
    });
  }

test('every file of a template is one that can be asked for', () => {
  const asked = TEMPLATES.flatMap((template) => TEMPLATE_LANGUAGES.map((tag) => `${template}.${tag}.yaml`));
  assert.deepEqual(globSync('*', { cwd: 'src/config/templates' }).toSorted(), asked.toSorted());
});

test('without a template it is the sample, but for what callers meet while it is closed', async () => {
  const written = templateText();
  assert.equal(written.replace('afterHours: message', 'afterHours: ring'), SAMPLE);
  assert.equal((await loadText(SAMPLE)).office.afterHours, 'ring');
  assert.equal((await loadText(written)).office.afterHours, 'message');
});
