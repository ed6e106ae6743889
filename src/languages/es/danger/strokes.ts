import type { Rule } from '../../../reception/understand/danger/rule.ts';

const FACE = '(?:cara|boca|rostro|ojo|sonrisa|parpado|mejilla|comisura|labio)';
/** Of an anaesthetic, a bad position, a syndrome of office workers. */
const SLEEPY =
  '(?:por las? noches?|(?:viendo|mirando) la tele|apoyad[oa]|postura|de estar (?:sentad|tumbad|parad)[oa]|a veces|cuando duermo|al dormir|tunel carpiano|carpiano|anestesia|dentista|muelas?|desde hace <2> (?:mes|meses|anos?))';
const OFFICE = '(?:pagina|web|contrasena|fecha|cita|pantalla|factura|formulario)';

/** What a stroke looks like to who does not know its name: face, speech, limbs, eyes, wits. */
export const strokesEs: readonly Rule[] = [
  {
    kind: 'medical',
    patterns: [
      `${FACE} <4> (?:torcid[oa]|caid[oa]|chuec[oa]|desviad[oa]|paralizad[oa]|colgando|cuelga|de lado|descolgad[oa]|virad[oa]|dormid[oa]|entumid[oa]|deformad[oa]|floj[oa])`,
      '@limb <3> (?:dormid[oa]s?|entumecid[oa]s?|entumid[oa]s?|paralizad[oa]s?|inmovil(?:es)?|muert[oa]s?|colgando|sin fuerzas?|sin sensibilidad|adormecid[oa]s?|acalambrad[oa]s?|no <2> (?:responde|responden|mueve|mueven|siente|sienten|siento|obedece))',
      '(?:se|me|le) <4> (?:duerme|dormido|durmio|entumecio|entume|entumio|paralizo|paralizado|paralizando|adormecio|acalambro|durmiendo|adormece) <4> @limb',
    ],
    unlessNear: [SLEEPY],
  },
  {
    kind: 'medical',
    patterns: [
      `(?:se|me|le) <3> (?:@twist|@fall|cae|caido) <3> ${FACE}`,
      `media (?:cara|boca)`,
      '(?:paralisis|paralizad[oa]) <3> (?:facial|cara|lado|cuerpo|medio)',
      'habl(?:a|ar|ando|aba) <3> (?:rar[oa]|raris[^ ]*|mal|enredad[oa]|trabad[oa]|arrastrando|arrastrad[oa]|sin sentido|incoherenci[^ ]*|incoherente|disparates|pastoso|gangoso|como borrach[oa])',
      'no <2> (?:puede|sabe|logra|consigue|podia) <1> (?:hablar|articular|pronunciar)',
      'no (?:puedo|logro|consigo) <1> (?:hablar|articular) (?:bien|claro|$)',
      'no <2> (?:entiende|entendemos) <4> (?:dice|habla|decir)$',
      'no se <1> entiende(?: (?:nada|lo que|al hablar|y)|$)',
      'cuelga <2> @limb',
      '(?:se|me|le) <2> (?:ido|va|fue|virado) <1> (?:boca|cara|rostro)',
      '(?:van|fueron|ido|pusieron|ponen) los ojos',
      '(?:ties[oa]|rigid[oa]|engarrotad[oa]|agarrotad[oa]|tetanic[oa]) <2> y <3> (?:no|tiembl[^ ]*|temblando|ojos|babea|morad[oa]|ido)',
      'se <2> (?:quedo|queda|puso|puesto|quedado) <2> (?:ties[oa]|rigid[oa]|como muert[oa]|como ido|como ida)',
      'quedo en blanco y <3> (?:tiembl|tembl|no)[^ ]*',
      'no <3> (?:salen|encuentra|vienen) las palabras',
      '(?:traba|trabando|trabado|enreda|pesa) <2> lengua',
      '(?:arrastra|arrastrando) <2> (?:palabras|lengua|pierna|pie)',
      'habl[^ ]* <5> borrach[oa]',
      '(?:dice|diciendo|habla) (?:cosas (?:raras|sin sentido|incoherentes)|tonterias sin|incoherencias|disparates|puras incoherencias)',
      '(?:balbuce[^ ]*|delir[ae]|delirando|alucina|alucinando)',
      'no <3> (?:@move|@raise|siento|siente|sentir|levanta|usar|controla) <3> @limb',
      '(?:sin fuerza|perdio <2> fuerza|perdido <2> fuerza) <3> @limb',
      'medio cuerpo',
      '(?:no <2> (?:ve|veo)|perdio <2> vista|sin vista|ciego) <3> (?:un|de un|de repente|del|del todo) ?<1> ojo',
      '(?:veo|viendo|vemos) (?:doble|todo negro|lucecitas|chiribitas)',
      've (?:todo negro|lucecitas|chiribitas)',
      '@one <2> ve doble',
      've doble y <3> (?:no|mare[^ ]*|vomit[^ ]*|cabeza|habla)',
      '(?:quede|quedo|quedado|quedando) (?:ciego|ciega)',
      'perd[^ ]+ la (?:vista|vision|voz|memoria de golpe)',
      '(?:esta|muy|como|anda|quedo|queda|y) (?:desorientad[oa]|confundid[oa]|confus[oa]|ausente|id[oa]|atontad[oa]|adormilad[oa]|aletargad[oa]|letargic[oa]|apatic[oa]|obnubilad[oa])',
      'desorientad[oa]',
      'no sabe (?:donde|quien|que dia|ni)',
      'no (?:me|nos) (?:reconoce|conoce)',
    ],
    unlessNext: [
      `(?:de|para) (?:la )?${OFFICE}`,
      '(?:el|con el) (?:numero|dia|nombre|apellido|mes|codigo)',
      'con (?:la|el|las|los|tanta|tanto|el tema) (?:fecha|cita|hora|factura|papel|papeles|dia|nombre)',
      'la (?:contrasena|clave|tarjeta|huella|pagina|voz)',
      'de verguenza',
    ],
    unlessNear: ['(?:por telefono|en ingles|en espanol|mas alto|en la pagina|la pantalla|de vez en cuando)'],
  },
];
