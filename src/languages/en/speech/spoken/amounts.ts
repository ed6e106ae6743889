import type { AmountWords } from '../../../../conversation/speakable/spoken-language.ts';
import { wordTable } from '../../../../conversation/speakable/word-pattern.ts';
import { fraction, price } from './grammar.ts';
import { UNITS } from './units.ts';

/** Money, measures and parts of a whole in English. */
export const AMOUNTS: AmountWords = {
  currencies: wordTable(`
    £: pound, pounds, penny, pence; GBP: pound, pounds, penny, pence; €: euro, euros, cent, cents;
    EUR: euro, euros, cent, cents; $: dollar, dollars, cent, cents; USD: US dollar, US dollars, cent, cents;
    US$: US dollar, US dollars, cent, cents; A$: Australian dollar, Australian dollars, cent, cents;
    AU$: Australian dollar, Australian dollars, cent, cents; AUD: Australian dollar, Australian dollars, cent, cents;
    C$: Canadian dollar, Canadian dollars, cent, cents; CA$: Canadian dollar, Canadian dollars, cent, cents;
    CAD: Canadian dollar, Canadian dollars, cent, cents; NZ$: New Zealand dollar, New Zealand dollars, cent, cents;
    NZD: New Zealand dollar, New Zealand dollars, cent, cents; HK$: Hong Kong dollar, Hong Kong dollars, cent, cents;
    S$: Singapore dollar, Singapore dollars, cent, cents; CHF: Swiss franc, Swiss francs, centime, centimes;
    ¥: yen, yen, sen, sen; JPY: yen, yen, sen, sen; ₹: rupee, rupees, paisa, paise;
    SEK: Swedish krona, Swedish kronor, öre, öre; NOK: Norwegian krone, Norwegian kroner, øre, øre;
    DKK: Danish krone, Danish kroner, øre, øre; PLN: zloty, zloty, grosz, groszy; R$: real, reais, centavo, centavos`),
  scales: wordTable(`
    k: thousand; K: thousand; m: million; M: million; mn: million; bn: billion; tn: trillion; trn: trillion;
    thousand: thousand; million: million; billion: billion; trillion: trillion; Million: million; Billion: billion`),
  moneyScales: wordTable(`
    b: billion; B: billion; Bn: billion; BN: billion; t: trillion; T: trillion; mil: million; mln: million; MM: million;
    lakh: lakh; crore: crore`),
  units: UNITS,
  rates: wordTable(`
    hour: hour; hr: hour; h: hour; min: minute; minute: minute; s: second; sec: second; day: day; d: day; night: night;
    nt: night; week: week; wk: week; month: month; mth: month; mo: month; quarter: quarter; qtr: quarter; year: year;
    yr: year; annum: annum; person: person; pers: person; head: head; session: session; visit: visit; mile: mile;
    item: item; unit: unit; ea: item; km: kilometre; kg: kilogram; lb: pound; g: gram; ml: millilitre; l: litre;
    L: litre; ltr: litre; dl: decilitre; m²: square metre; sq ft: square foot; sqft: square foot; sq m: square metre;
    gal: gallon; mol: mole`),
  per: 'per',
  percent: 'percent',
  fractionOf:
    'an?|of|off|inch|inches|hours?|days?|weeks?|months?|years?|miles?|price|pints?|cups?|tablets?|tsp|tbsp|teaspoons?|tablespoons?|pages?|portions?|dose|size|majority|full|done|full-time|pounds?|ounces?|litres?|gallons?|acres?|share|board|way|term',
  fraction,
  price,
};
