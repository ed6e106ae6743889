import type { AbbreviationWords } from '../../../../conversation/speakable/spoken-language.ts';
import { wordTable } from '../../../../conversation/speakable/word-pattern.ts';

/** Short forms in German; those with a space within have rules of their own. */
export const ABBREVIATIONS: AbbreviationWords = {
  anyCase: wordTable(`
    dr: Doktor; dres: Doktoren; prof: Professor; hr: Herr; hrn: Herrn; usw: und so weiter; bzw: beziehungsweise;
    ggf: gegebenenfalls; evtl: eventuell; ca: circa; vgl: vergleiche; inkl: inklusive; exkl: exklusive;
    zzgl: zuzüglich; abzgl: abzüglich; tägl: täglich; wöchentl: wöchentlich; mtl: monatlich; jährl: jährlich;
    nachm: nachmittags; tel: Telefon; nr: Nummer; str: Straße; whg: Wohnung; bhf: Bahnhof;
    etc: et cetera; asap: so bald wie möglich; z.b: zum Beispiel; d.h: das heißt; u.a: unter anderem; z.t: zum Teil; z.zt: zurzeit;
    z.z: zurzeit; i.d.r: in der Regel; u.u: unter Umständen; o.ä: oder Ähnliches; u.ä: und Ähnliches; o.g: oben genannt; s.o: siehe oben;
    s.u: siehe unten; v.a: vor allem; i.a: im Auftrag; e.v: e V; u.v.m: und vieles mehr; m.e: meines Erachtens; b.w: bitte wenden; n.v: nach Vereinbarung;
    bspw: beispielsweise; bzgl: bezüglich; einschl: einschließlich; telefonnr: Telefonnummer; jän: Jänner;
    mi/fr: Mittwoch und Freitag; und/oder: und oder; ja/nein: ja oder nein; sie/er: sie oder er; er/sie: er oder sie; herr/frau: Herr oder Frau`),
  withDot: wordTable(`
    min: mindestens; abt: Abteilung; geb: geboren; med: med; dent: dent; mag: Magister; ing: Ingenieur;
    od: oder; mind: mindestens; vorm: vormittags; gem: gemäß; lt: laut; sog: sogenannt; incl: inklusive; ges: gesamt; allg: allgemein; stv: stellvertretend; gegr: gegründet;
    mo: Montag; di: Dienstag; mi: Mittwoch; do: Donnerstag; sa: Samstag; pl: Platz; jh: Jahrhundert; priv: privat; gesch: geschäftlich; jur: jur; sept: September; okt: Oktober; nov: November; dez: Dezember;
    febr: Februar; feb: Februar; aug: August; apr: April; schr: Schreiben; anm: Anmeldung; öffn: Öffnung; ehem: ehemals; ev: evangelisch; kath: katholisch`),
  exact: wordTable(`
    MwSt: Mehrwertsteuer; USt: Umsatzsteuer; Hbf: Hauptbahnhof; Bhf: Bahnhof; EG: Erdgeschoss; OG: Obergeschoss; UG: Untergeschoss;
    DG: Dachgeschoss; PLZ: Postleitzahl; Nr: Nummer; Mio: Millionen; Mrd: Milliarden; ZOB: Z O B; HNO: H N O; EKG: E K G; MRT: M R T; CT: C T; AU: A U`),
};
