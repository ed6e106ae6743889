import type { Words } from '../../../../conversation/speakable/spoken-language.ts';
import { wordTable } from '../../../../conversation/speakable/word-pattern.ts';

/** Short forms of units in German. Those of two letters and more are known in any case. */
export const UNITS: Words = wordTable(`
  km: Kilometer, Kilometer; m: Meter, Meter; cm: Zentimeter, Zentimeter; mm: Millimeter, Millimeter;
  dm: Dezimeter, Dezimeter; nm: Nanometer, Nanometer; m²: Quadratmeter, Quadratmeter; m2: Quadratmeter, Quadratmeter;
  qm: Quadratmeter, Quadratmeter; km²: Quadratkilometer, Quadratkilometer; cm²: Quadratzentimeter, Quadratzentimeter;
  m³: Kubikmeter, Kubikmeter; m3: Kubikmeter, Kubikmeter; cm³: Kubikzentimeter, Kubikzentimeter; ha: Hektar, Hektar;
  kg: Kilogramm, Kilogramm; g: Gramm, Gramm; mg: Milligramm, Milligramm; µg: Mikrogramm, Mikrogramm;
  μg: Mikrogramm, Mikrogramm; mcg: Mikrogramm, Mikrogramm; t: Tonne, Tonnen; l: Liter, Liter; L: Liter, Liter;
  ml: Milliliter, Milliliter; cl: Zentiliter, Zentiliter; dl: Deziliter, Deziliter; µl: Mikroliter, Mikroliter;
  IE: internationale Einheit, internationale Einheiten; I.E.: internationale Einheit, internationale Einheiten;
  mmol: Millimol, Millimol; mmHg: Millimeter Quecksilber, Millimeter Quecksilber; kcal: Kilokalorie, Kilokalorien;
  kJ: Kilojoule, Kilojoule; EL: Esslöffel, Esslöffel; TL: Teelöffel, Teelöffel; km/h: Kilometer pro Stunde, Kilometer pro Stunde;
  h: Stunde, Stunden; Std: Stunde, Stunden; Std.: Stunde, Stunden; Stdn.: Stunde, Stunden; min: Minute, Minuten;
  Min: Minute, Minuten; Min.: Minute, Minuten; min.: Minute, Minuten; sek: Sekunde, Sekunden; Sek.: Sekunde, Sekunden; sec: Sekunde, Sekunden;
  ms: Millisekunde, Millisekunden; Wo.: Woche, Wochen; Mon.: Monat, Monate; J.: Jahr, Jahre; Stk.: Stück, Stück; Stk: Stück, Stück;
  Tbl.: Tablette, Tabletten; Tabl.: Tablette, Tabletten; Pers.: Person, Personen; kB: Kilobyte, Kilobyte; MB: Megabyte, Megabyte;
  GB: Gigabyte, Gigabyte; TB: Terabyte, Terabyte; Mbit/s: Megabit pro Sekunde, Megabit pro Sekunde; W: Watt, Watt; kW: Kilowatt, Kilowatt;
  kWh: Kilowattstunde, Kilowattstunden; V: Volt, Volt; Hz: Hertz, Hertz; MHz: Megahertz, Megahertz; GHz: Gigahertz, Gigahertz;
  dB: Dezibel, Dezibel; PS: P S, P S; °C: Grad Celsius, Grad Celsius; ° C: Grad Celsius, Grad Celsius; ºC: Grad Celsius, Grad Celsius;
  °F: Grad Fahrenheit, Grad Fahrenheit; ℃: Grad Celsius, Grad Celsius; °: Grad, Grad; ct: Cent, Cent; Ct.: Cent, Cent; Cent: Cent, Cent;
  Rp.: Rappen, Rappen; Stunde: Stunde, Stunde; Minute: Minute, Minute; Sekunde: Sekunde, Sekunde; Woche: Woche, Woche;
  Kilometer: Kilometer, Kilometer; Meter: Meter, Meter; Kilogramm: Kilogramm, Kilogramm; Kilo: Kilo, Kilo; Milligramm: Milligramm, Milligramm;
  Liter: Liter, Liter; Milliliter: Milliliter, Milliliter; Tablette: Tablette, Tablette`);
