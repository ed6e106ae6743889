export interface PublicHoliday {
  /** In the country's own calendar, such as `2026-12-25`. */
  readonly date: string;
  /** In the country's first language. */
  readonly name: string;
}

export interface HolidayPlace {
  /** ISO 3166-1 alpha-2 in capitals. */
  readonly country: string;
  /** The part of the country as ISO 3166-2 has it behind the hyphen, such as `BY` of DE-BY; `ENG`, `SCT`, `WLS` and `NIR` in GB. */
  readonly region?: string;
}

/**
 * The public holidays of a year by date, with those that are moved to a weekday. Without a region only those that the whole
 * country has. Days that only banks or schools have are left out, and so are half days.
 *
 * Undefined for a country or region that is not known. The rules are those of the package `date-holidays`, which takes
 * 0.2 s and 40 MB of memory and is loaded by the first call.
 */
export async function publicHolidaysOf(
  { country, region }: HolidayPlace,
  year: number,
): Promise<readonly PublicHoliday[] | undefined> {
  const { default: Holidays } = await import('date-holidays');
  const known = new Holidays();
  if (!Object.hasOwn(known.getCountries(), country)) return undefined;
  if (region !== undefined && !Object.hasOwn(known.getStates(country) ?? {}, region)) return undefined;
  known.init(country, region);
  return known
    .getHolidays(year)
    .filter(({ type, date }) => type === 'public' && date.includes(' 00:00:00'))
    .map(({ date, name }) => ({ date: date.slice(0, 'yyyy-mm-dd'.length), name }));
}
