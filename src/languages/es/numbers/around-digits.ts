import type { AroundDigits } from '../../../reception/understand/numbers/number-words.ts';
import { wordList } from '../../../reception/understand/numbers/word-list.ts';

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre';
const WEEKDAYS = 'lunes martes miercoles jueves viernes sabado domingo';

/** What stands between and beside digits in Spanish. */
export const aroundDigits: AroundDigits = {
  glue: wordList(`guion raya barra punto coma espacio pausa pause parentesis luego despues y seguido`),
  linking:
    wordList(`es son era eran sera seria el la los las lo un una numero numeros mi mis su sus de del que telefono en
  b c d f g h j k l m n p q r s t v w x z`),
  extension: wordList('extension extensiones ext interno anexo'),
  areaCode: wordList('prefijo area'),
  otherNumbers:
    wordList(`pedido factura referencia expediente poliza cliente cuenta dni nie nif cif pasaporte tarjeta
  postal cp nacimiento nacido nacida naci social sanitaria historia paciente socio socia albaran ticket contrato
  matricula pin iban fax turno recibo reserva tramite caso presupuesto afiliacion receta`),
  otherShortNumbers:
    wordList(`habitacion sala casa piso puerta planta portal calle avenida avda plaza paseo mesa anden
  autobus bus linea opcion tecla pagina tengo tiene tenia cumpli cumplo cumple edad capitulo version consulta consultorio tension fiebre
  ${MONTHS} ${WEEKDAYS}`),
  beforeTime: wordList(`a alas sobre desde hasta antes despues hacia entre partir horas`),
  counted:
    wordList(`hora horas minuto minutos dia dias semana semanas mes meses ano anos anitos euro euros centimos peso pesos
  dolares personas persona gente ninos hijos hijas veces porciento grados kilometros metros kilos miligramos mg pastillas
  comprimidos pregunta preguntas cosa cosas cita citas segundos media cuarto menos clock gracias ${MONTHS}`),
  negating: wordList('noes viejo vieja antiguo antigua anterior jamas nunca'),
  negatedLinking: wordList('en al con por para me nos llame llamar llamarme use usar'),
  negatingEither: wordList('osino'),
  noNegation: wordList('si'),
  exclamations: new Set(),
  pronouns: wordList('uno'),
  determiners: wordList('cada ningun algun otro solo'),
  carriers:
    wordList(`si claro vale bueno buenas hola okay ok correcto exacto exactamente no noes osino entonces y e pero o u
  es son era eran sera seria serian el la los las lo un una uno mi mis su sus nuestro nuestra numero numeros telefono
  movil celular fijo casa trabajo oficina despacho prefijo codigo area extension ext interno anexo digito digitos cifra
  cifras al alas a en de del que con por para me le se nos puede pueden podria llamar llame llamen llamarme llameme llamadme
  llama llamame localizar localizarme encontrar encontrarme contactar usted tu soy estoy tengo tiene sino perdon perdone
  perdona disculpe disculpa espere espera momento digo dicho dije queria quise quiero decir mejor luego despues otra vez
  de nuevo mas gracias muchas ahora le doy doy dar anote anota apunte apunta tome toma nota este esta ese esa esto eso
  falta faltaba faltan mal bien lo repito repetir ultimo ultima ultimos ultimas primero primeros primera primeras plus
  almohadilla numeral empieza acaba termina aqui ya todo nada favor pues ah ay oh va ponga pon apuntar fin al mio mia
  seguido otro debe deberia estaba esta incorrecto equivocado`),
};
