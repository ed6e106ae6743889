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

/** Without a template it is the sample. @param today Local date, `YYYY-MM-DD`: holidays are the next ones. */
export function templateText(template: Template | undefined, language: string, today: string): string {
  if (template === undefined) return readFileSync(SAMPLE_CONFIG, 'utf8');
  const file = join(import.meta.dirname, 'templates', `${template}.${language}.yaml`);
  const year = Number(today.slice(0, 4));
  return readFileSync(file, 'utf8').replaceAll(/YYYY-(\d\d-\d\d)/g, (_, day: string) => {
    const thisYear = `${year}-${day}`;
    return thisYear >= today ? thisYear : `${year + 1}-${day}`;
  });
}
