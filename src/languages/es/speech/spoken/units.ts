import type { Words } from '../../../../conversation/speakable/spoken-language.ts';
import { wordTable } from '../../../../conversation/speakable/word-pattern.ts';

/** Short forms of units in Spanish. Those of two letters and more are known in any case. */
export const UNITS: Words = wordTable(`
  km: kilómetro, kilómetros; kms: kilómetro, kilómetros; m: metro, metros; mts: metro, metros; cm: centímetro, centímetros;
  mm: milímetro, milímetros; nm: nanómetro, nanómetros; m²: metro cuadrado, metros cuadrados; m2: metro cuadrado, metros cuadrados;
  km²: kilómetro cuadrado, kilómetros cuadrados; cm²: centímetro cuadrado, centímetros cuadrados; m³: metro cúbico, metros cúbicos;
  m3: metro cúbico, metros cúbicos; cm³: centímetro cúbico, centímetros cúbicos; cc: centímetro cúbico, centímetros cúbicos;
  ha: hectárea, hectáreas; kg: kilo, kilos; kgs: kilo, kilos; g: gramo, gramos; gr: gramo, gramos; mg: miligramo, miligramos;
  µg: microgramo, microgramos; μg: microgramo, microgramos; mcg: microgramo, microgramos; t: tonelada, toneladas; l: litro, litros;
  L: litro, litros; lt: litro, litros; lts: litro, litros; ml: mililitro, mililitros; cl: centilitro, centilitros; dl: decilitro, decilitros;
  µl: microlitro, microlitros; UI: unidad internacional, unidades internacionales; U.I.: unidad internacional, unidades internacionales;
  mmol: milimol, milimoles; mmHg: milímetro de mercurio, milímetros de mercurio; kcal: kilocaloría, kilocalorías; kJ: kilojulio, kilojulios;
  lb: libra, libras; lbs: libra, libras; oz: onza, onzas; km/h: kilómetro por hora, kilómetros por hora; h: hora, horas; hs: hora, horas;
  hr: hora, horas; hrs: hora, horas; min: minuto, minutos; mins: minuto, minutos; min.: minuto, minutos; seg: segundo, segundos; seg.: segundo, segundos;
  s: segundo, segundos; ms: milisegundo, milisegundos; KB: kilobyte, kilobytes; MB: mega, megas; GB: giga, gigas; TB: terabyte, terabytes;
  Mbps: mega por segundo, megas por segundo; W: vatio, vatios; kW: kilovatio, kilovatios; kWh: kilovatio hora, kilovatios hora; V: voltio, voltios;
  Hz: hercio, hercios; MHz: megahercio, megahercios; GHz: gigahercio, gigahercios; dB: decibelio, decibelios; CV: caballo, caballos;
  °C: grado, grados; º C: grado, grados; ° C: grado, grados; ºC: grado, grados; ℃: grado, grados; °F: grado Fahrenheit, grados Fahrenheit;
  ºF: grado Fahrenheit, grados Fahrenheit; °: grado, grados; pág.: página, páginas; págs.: página, páginas; comp.: comprimido, comprimidos;
  comps.: comprimido, comprimidos; cts: céntimo, céntimos; pza: pieza, piezas; pzas: pieza, piezas; pers.: persona, personas;
  uds.: unidad, unidades; ud.: unidad, unidades`);
