import { createDirectory } from '../../reception/directory.ts';
import { EVERYDAY_NAMES, FUNCTION_WORDS, NEVER_MISHEARD } from './everyday-names.ts';
import { normalise } from './words.ts';

/** Words that people's own names do not have. Without tilde. */
const OF_DEPARTMENTS = set(
  `departamento facturacion contabilidad recepcion administracion recursos humanos ventas compras soporte tecnico laboratorio farmacia
    urgencias enfermeria consulta clinica oficina taller recambios reparaciones pedidos citas reservas archivo marketing juridico cobros pagos
    facturas reclamaciones quejas devoluciones atencion cliente clientes servicio informacion secretaria direccion gerencia almacen envios
    entregas seguridad mantenimiento limpieza finanzas nominas alquileres informatica sistemas equipo area seccion centralita`,
);

/** The people of an office in Spanish. Names are compared without the tilde, which many engines leave out. */
export const directoryEs = createDirectory({
  normalise: (text) => normalise(text).replaceAll('ñ', 'n'),
  titles: set(
    'doctor doctora senor senora senorita don dona enfermera enfermero profesor profesora licenciado licenciada abogado abogada ingeniero ingeniera padre',
  ),
  plain: set(
    'el la los las un una de del y para al a lo departamento seccion area equipo oficina servicio despacho linea nuestro nuestra consulta gente',
  ),
  inFull: new Map([
    ['rrhh', 'recursos humanos'],
    ['rh', 'recursos humanos'],
    ['ti', 'tecnologias de la informacion'],
    ['sac', 'atencion al cliente'],
  ]),
  soundOf: consonants,
  neverMisheard: NEVER_MISHEARD,
  courtesies: set(
    `si no vale okay bueno bien hola buenas buenos buen dias dia tardes noches entonces ahora mejor otra vez perdon perdone disculpe
    gracias muchas por favor con a para al es seria o y ella mismo misma ahi hoy digo mire oiga pruebe intente solo ya`,
  ),
  ofThings: set('mi mis un una unos unas nuestra nuestras algun alguna'),
  articles: set('el la los las un una su sus nuestro nuestra alguien algun alguna del de'),
  isOfDepartment: (word) => OF_DEPARTMENTS.has(word),
  particles: set('de del la las los y e i da do dos van von der'),
  functionWords: FUNCTION_WORDS,
  everydayNames: EVERYDAY_NAMES,
});

/** Consonants by sound, so that "Jiménez" is "Giménez", "Elena" is "Helena" and "Vázquez" is "Básquez". */
function consonants(word: string): string {
  return word
    .replace(/ch/g, 'x')
    .replace(/h/g, '')
    .replace(/ll/g, 'y')
    .replace(/v/g, 'b')
    .replace(/qu(?=[ei])/g, 'k')
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/(?<!^)[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1');
}

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
