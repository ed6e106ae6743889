import { numbersEs } from '../../../../../src/languages/es/numbers/numbers-es.ts';
import { tells } from '../../../reception/told-number.ts';
import { onlyNumbersOf } from '../../only-numbers.ts';

const MOBILE = '612345678';
const MADRID = '914234567';
const LINE = '687654321';
const language = onlyNumbersOf(numbersEs);
const spain = { country: 'ES', callerNumber: LINE, language };

// In pieces.
tells(
  'message-number',
  {
    'seis uno dos | tres cuatro cinco | seis siete ocho': MOBILE,
    'seis uno dos': '… 612',
    'seiscientos doce | trescientos cuarenta y cinco | seiscientos setenta y ocho': MOBILE,
    'seiscientos doce | treinta y cuatro | cincuenta y seis | setenta y ocho': MOBILE,
    'noventa y uno | cuatro veintitrés | cuarenta y cinco | sesenta y siete': MADRID,
    '612 | 34 56 | 78': MOBILE,
    '612, | 345, | 678.': MOBILE,
    'apunte, seis uno dos | y luego tres cuatro cinco | y por último seis siete ocho': MOBILE,
    'el prefijo es noventa y uno | y el número cuatro veintitrés cuarenta y cinco sesenta y siete': MADRID,
    'prefijo 91 | 423 45 67': MADRID,
    '423 45 67': '… 4234567',
    '423 45 67 | el prefijo es noventa y uno': MADRID,
    'más treinta y cuatro | seis uno dos | tres cuatro cinco seis siete ocho': `+34${MOBILE}`,
    'cero cero treinta y cuatro | 612345678': `+34${MOBILE}`,
    '423 45 67 eso es todo': '4234567',
    '423 45 67 | ya está': '4234567',
    '612 345 | 612 345 678': MOBILE,
    '612 345 | 345 678': MOBILE,
    '612 | doble tres | triple cero | siete': '612330007',
    '612345678912345678': 'what',
  },
  spain,
);

// With mistakes in them.
tells(
  'message-number',
  {
    '612 99 | empiezo otra vez | 612345678': MOBILE,
    '612 99 | perdón, empiezo de nuevo, seis uno dos | tres cuatro cinco seis siete ocho': MOBILE,
    '612 99 | no, 34 | 5678': MOBILE,
    '612 99 | perdón, treinta y cuatro | cincuenta y seis setenta y ocho': MOBILE,
    '812 | no, ocho no, seis | 345678': MOBILE,
    '812 | seis, no ocho | 345678': MOBILE,
    '812 | ocho no seis | 345678': MOBILE,
    '812 | seis no ocho | 345678': MOBILE,
    '812 | el ocho está mal, es un seis | 345678': MOBILE,
    '812 | en vez de ocho es un seis | 345678': MOBILE,
    '812 | ocho no nueve': '… 912',
    '612 35 | acaba en 34 | 5678': MOBILE,
    '612 35 | el último es un cuatro | 5678': MOBILE,
    '612345679 no 78': MOBILE,
    '612345679, perdón, 678': MOBILE,
    'no, el número es 612345678': MOBILE,
    'no es el 612345679 sino el 612345678': MOBILE,
  },
  spain,
);

// With what is no part of them.
tells(
  'message-number',
  {
    '91 423 45 67 extensión doce': `${MADRID} x12`,
    '91 423 45 67 | extensión doce': `${MADRID} x12`,
    '91 423 45 67 | y el interno es cuarenta y cinco': `${MADRID} x45`,
    '914234567 anexo 204': `${MADRID} x204`,
    'llámeme a partir de las tres al 612345678': MOBILE,
    'estoy de nueve a cinco en el 612345678': MOBILE,
    'a las tres y media': 'what',
    'el tres de mayo': 'what',
    'tengo 45 años': 'what',
    '20 euros': 'what',
    'mi número de cliente es 123456789': 'what',
    'tengo 45 años | 612345678': MOBILE,
  },
  spain,
);

// An offer of the line.
tells(
  'callback-offer',
  {
    'a este mismo': LINE,
    'sí, a este número': LINE,
    'al que estoy llamando': LINE,
    'al móvil mejor': 'which',
    'al móvil mejor | 612345678': MOBILE,
    'llame a mi mujer': 'which',
    'llame a mi mujer al 612345678': MOBILE,
    'no, al 612345678': MOBILE,
    'no, acaba en 22': '687654322',
    'no, uno no, dos': '687654322',
    'a este mismo, extensión 12': `${LINE} x12`,
    'no, seis uno dos | tres cuatro cinco seis siete ocho': MOBILE,
  },
  spain,
);

// After it was read back.
const draft = { number: MOBILE, reason: 'la factura', settled: ['name', 'number', 'reason'] } as const;
tells(
  'message-confirm',
  {
    'no, los dos últimos números son 79': '612345679',
    'perdón, acaba en 79': '612345679',
    'acaba en 79, no en 78': '612345679',
    'no, ocho no, nueve': '612345679',
    'no, nueve, no ocho': '612345679',
    'ocho no nueve': '612345679',
    'nueve no ocho': '612345679',
    'la última cifra es un nueve': '612345679',
    'no, es el 612345679': '612345679',
    'perdón, 679': '612345679',
    'la extensión es 12': `${MOBILE} x12`,
    'en vez de ocho un nueve': '612345679',
    'no, empieza por 613': '613345678',
    'no es el 612345678, es el 914234567': MADRID,
  },
  { ...spain, draft },
);
