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

/** Without a template it is the sample. */
export function templateText(template?: Template, language: TemplateLanguage = 'en'): string {
  const file = join(import.meta.dirname, 'templates', `${template}.${language}.yaml`);
  return readFileSync(template === undefined ? SAMPLE_CONFIG : file, 'utf8');
}
