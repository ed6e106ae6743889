import type { Office, Person } from '../../../../src/reception/office.ts';
import { OFFICES } from './hours/offices.ts';

function person(key: string, name: string, ...aliases: readonly string[]): Person {
  return { key, name, aliases, extension: '110' };
}

const people: readonly Person[] = [
  person('mueller', 'Dr. Änne Müller-Lüdenscheidt', 'Ärztin'),
  person('lane', 'Frau Sabine Lane'),
  person('weiss', 'Herr Jürgen Weiß'),
  person('koch', 'Thomas Koch'),
  person('heide', 'Anna von der Heide'),
  person('p-schmidt', 'Petra Schmidt'),
  person('u-schmitt', 'Uwe Schmitt'),
  person('meier', 'Dr. Karl Meier'),
  person('buchhaltung', 'Buchhaltung', 'Rechnungen', 'Rechnungsabteilung'),
  person('labor', 'Labor'),
  person('it', 'IT-Support', 'IT', 'EDV'),
  person('rezepte', 'Rezeptbestellung', 'Rezepte'),
];

const berlin = OFFICES.get('DE');
if (!berlin) throw new Error('There is an office in Germany.');

/** A made-up practice: names with umlauts, names that are words, departments that are words. */
export const clinic: Office = { ...berlin, people };
