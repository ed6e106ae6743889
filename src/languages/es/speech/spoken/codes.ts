import type { CodeWords } from '../../../../conversation/speakable/spoken-language.ts';
import { wordTable } from '../../../../conversation/speakable/word-pattern.ts';

/** What stands around numbers that name something, in Spanish. */
export const CODES: CodeWords = {
  heads:
    'extensión|extension|ext\\.?|interno|int\\.|anexo|apartado(?: de correos)?|apdo\\.|código|codigo|pin|clave|contraseña|referencia|ref\\.?|cuenta|factura|reserva|pedido|expediente|ticket|boleto|folio|localizador|póliza|historia|número|numero|núm\\.|nro\\.|n\\.º|nº|No\\.|habitación|despacho|consulta|sala|vuelo|error|terminad[oa] en|termina en|acaba en|código postal|C\\.\\s?P\\.|CP|DNI|NIE|NSS',
  headWords: wordTable(`
    ext: extensión; ext.: extensión; int.: interno; apdo.: apartado; ref: referencia; ref.: referencia; núm.: número; nro.: número;
    n.º: número; nº: número; no.: número; cp: código postal; c.p.: código postal`),
  codeHeads:
    '(?:referencia|ref\\.?|código|codigo|clave|contraseña|pin|reserva|localizador|confirmación|pedido|expediente|serie|envío|seguimiento|póliza|siniestro|cupón|factura|ticket|boleto|folio|paciente|socio|cuenta|presupuesto|caso)',
  links:
    'número|numero|código|es|el|núm\\.?|nro\\.?|de (?:cuenta|cliente|paciente|póliza|pedido|reserva|expediente|referencia|factura|confirmación)',
  dialVerbs:
    '(?:llame|llamen|llama|llamar|llámenos)(?: usted)?(?: inmediatamente| ahora| ya| urgentemente| de inmediato| ahora mismo)?(?: al?)?(?: número)?(?: el)?|(?:marque|marquen|marca|marcar)(?: el)?|teléfono|tel\\.?|tfno\\.?',
  dialFollowers:
    'para|o|y|si|en|ahora|de|por|cuando|antes|con|sin|gratis|desde|a|ya|inmediatamente|directamente|porque|que',
  beforeService:
    '(?:emergencias|urgencias|policía|bomberos|ambulancia|ambulancias|protección civil|guardia civil|número|teléfono|línea|al|el|del)(?: es| es el)?:?',
  afterService:
    'es|funciona|atiende|atienden|está|es gratuito|gratuito|inmediatamente|las 24|en caso|de emergencias|de urgencias',
  // Of Europe, Spain and Latin America.
  services:
    '112|061|091|092|062|016|017|024|080|085|010|060|012|065|066|075|116[ ]?\\d{3}|911|100|101|102|103|104|105|106|107|110|113|117|118|119|123|125|128|131|132|133|134|135|137|141|144|145|147|155|165|171',
  knownServices: '112|061|091|092|062|016|024|911',
  loneServices: '112|911',
  lastServices: '112|911',
  numberSigns: '№\\s?|#|\\b[Nn]\\.?[º°]\\.?\\s?|\\b[Nn]úm\\.\\s?|\\b[Nn]ro\\.\\s?|\\bNo\\.\\s?',
  number: 'número',
  extensionSigns: '\\s?,?\\s?(?:ext\\.?|extensión|int\\.|interno|anexo)\\s?',
  extension: 'extensión',
  plus: 'más',
};
