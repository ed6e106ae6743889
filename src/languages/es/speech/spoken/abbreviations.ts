import type { AbbreviationWords } from '../../../../conversation/speakable/spoken-language.ts';
import { wordTable } from '../../../../conversation/speakable/word-pattern.ts';

/** Short forms in Spanish; those with a space or a raised letter have rules of their own. */
export const ABBREVIATIONS: AbbreviationWords = {
  anyCase: wordTable(`
    dr: doctor; dra: doctora; dres: doctores; sr: señor; sra: señora; srta: señorita; sres: señores; dña: doña; ud: usted; uds: ustedes;
    vd: usted; vds: ustedes; avda: avenida; pza: plaza; plza: plaza; pzla: plazuela; ctra: carretera; urb: urbanización; tfno: teléfono;
    telf: teléfono; teléf: teléfono; tlf: teléfono; tlfno: teléfono; dpto: departamento; depto: departamento; dto: descuento; admón: administración;
    hnos: hermanos; cía: compañía; gral: general; aprox: aproximadamente; máx: máximo; mín: mínimo; etc: etcétera; pág: página; págs: páginas;
    núm: número; nro: número; apdo: apartado; izq: izquierda; izqda: izquierda; izda: izquierda; dcha: derecha; esc: escalera; bco: banco;
    p.ej: por ejemplo; s/n: sin número; c/u: cada uno; y/o: y o; él/ella: él o ella; sí/no: sí o no; mañana/tarde: mañana o tarde; cel: celular;
    lun: lunes; mié: miércoles; miérc: miércoles; jue: jueves; vie: viernes; sáb: sábado`),
  withDot: wordTable(`
    av: avenida; tel: teléfono; prof: profesor; profa: profesora; lic: licenciado; lcdo: licenciado; lcda: licenciada; ing: ingeniero; arq: arquitecto;
    ext: extensión; min: minutos; art: artículo; incl: incluido; dom: domingo; ene: enero; feb: febrero; abr: abril; jun: junio; jul: julio; ago: agosto;
    sept: septiembre; sep: septiembre; oct: octubre; nov: noviembre; dic: diciembre; pta: puerta; pje: pasaje; pol: polígono; rda: ronda; vit: vitamina; pl: plaza; edif: edificio;
    sto: santo; sta: santa; ref: referencia; tte: teniente; cap: capitán; fdo: firmado; exp: expediente; hab: habitación; lab: laborables; fest: festivos`),
  exact: wordTable(
    'S/N: sin número; C.P: código postal; CP: código postal; Av: avenida; Dto: descuento; VIP: V I P',
  ),
};
