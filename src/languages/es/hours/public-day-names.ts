import type { PublicDay } from '../../../countries/public-days.ts';

const NAMES: Readonly<Record<PublicDay, string>> = {
  'stand-in': 'día festivo',
  'new-year': 'Año Nuevo',
  epiphany: 'Día de Reyes',
  'martin-luther-king': 'Día de Martin Luther King',
  australia: 'Día de Australia',
  brigid: 'Santa Brígida',
  presidents: 'Día de los Presidentes',
  patrick: 'San Patricio',
  'good-friday': 'Viernes Santo',
  'easter-saturday': 'Sábado Santo',
  'easter-sunday': 'Domingo de Pascua',
  'easter-monday': 'Lunes de Pascua',
  anzac: 'Día de Anzac',
  'first-of-may': 'Día del Trabajador',
  'early-may': 'festivo de mayo',
  'victory-1945': 'Día de la Victoria',
  ascension: 'la Ascensión',
  'whit-sunday': 'Pentecostés',
  'whit-monday': 'Lunes de Pentecostés',
  'corpus-christi': 'Corpus Christi',
  'spring-bank': 'festivo de primavera',
  memorial: 'Día de los Caídos',
  'june-bank': 'festivo de junio',
  juneteenth: 'Juneteenth',
  canada: 'Día de Canadá',
  independence: 'Día de la Independencia',
  bastille: 'Fiesta Nacional de Francia',
  swiss: 'Fiesta Nacional de Suiza',
  assumption: 'la Asunción',
  'summer-bank': 'festivo de agosto',
  labor: 'Día del Trabajo',
  'swiss-thanks': 'Ayuno Federal',
  'german-unity': 'Día de la Unidad Alemana',
  columbus: 'Día de Colón',
  hispanic: 'Fiesta Nacional',
  austrian: 'Fiesta Nacional de Austria',
  'october-bank': 'festivo de octubre',
  'all-saints': 'Todos los Santos',
  'eleventh-of-november': 'Día del Armisticio',
  thanksgiving: 'Acción de Gracias',
  'spanish-constitution': 'Día de la Constitución',
  'immaculate-conception': 'la Inmaculada',
  christmas: 'Navidad',
  boxing: 'San Esteban',
};

/** What one country calls otherwise. */
const HERE: ReadonlyMap<string, string> = new Map([['US eleventh-of-november', 'Día de los Veteranos']]);

/** A public holiday as it is said inside a sentence. @param country ISO 3166-1 alpha-2. */
export function publicDayEs(day: PublicDay, country: string): string {
  return HERE.get(`${country} ${day}`) ?? NAMES[day];
}
