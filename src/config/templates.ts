import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_CONFIG } from './places.ts';

/** Offices that a configuration can begin with. */
export const TEMPLATES = ['clinic', 'office', 'dentist'] as const;

/** What they are written in, comments and all. */
export const TEMPLATE_LANGUAGES = ['en', 'de', 'es'] as const;

export type Template = (typeof TEMPLATES)[number];

export function isTemplate(name: string): name is Template {
  return TEMPLATES.some((each) => each === name);
}

export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];

/**
 * Without a template it is the sample. That one puts callers through at any hour, so that it can be tried; who writes a
 * configuration of their own begins with one that offers a message while the office is closed.
 */
export function templateText(template?: Template, language: TemplateLanguage = 'en'): string {
  if (template === undefined)
    return readFileSync(SAMPLE_CONFIG, 'utf8').replace(/^afterHours: ring/m, 'afterHours: message');
  return readFileSync(join(import.meta.dirname, 'templates', `${template}.${language}.yaml`), 'utf8');
}
