import type { ContactWords, Way } from './contact-words.ts';

const ASKING = `\\b(?:cual(?:es)? (?:es|son|era)|que|digame|dime|deme|dame|(?:me|nos) (?:da|dice|das|dices|puede|podria|puedes|podrias)|puede (?:darme|decirme)|podria (?:darme|decirme)|tienen|tiene|teneis|hay|necesito|necesitaria|quiero|quisiera|queria|saber|y|con)\\b`;

const SENTENCES: Readonly<Record<Way, (value: string) => string>> = {
  phone: (value) => `Nuestro teléfono es ${value}.`,
  email: (value) => `Nuestro correo electrónico es ${value}.`,
  website: (value) => `Nuestra página web es ${value}.`,
};

export const wordsEs: ContactWords = {
  asks: {
    phone: new RegExp(
      `${ASKING}.{0,30}\\b(?:su|vuestro|el) (?:numero de telefono|telefono|numero)\\b(?! (?:de(?:l)? (?!la (?:consulta|clinica|oficina|empresa)|contacto)|movil|que (?:me|le)))|\\ba que (?:numero|telefono) (?:puedo|debo|tengo que|podria|hay que)? ?(?:llamar|llamo)|^(?:(?:el|su) )?(?:numero de telefono|telefono)$`,
    ),
    email: new RegExp(
      `${ASKING}.{0,30}\\b(?:su|vuestro|el|un|la|una) (?:correo(?: electronico)?|e ?mail|direccion de (?:correo|e ?mail)(?: electronico)?)\\b(?! (?:de(?:l)? |que (?:me|le)|diciendo))|\\b(?:puedo|podria|puede uno) (?:escribirles|mandarles|enviarles|escribir|mandar|enviar)(?: \\w+)? (?:un )?(?:correo|e ?mail)|^(?:(?:el|su) )?(?:correo(?: electronico)?|e ?mail)$`,
    ),
    website: new RegExp(
      `${ASKING}.{0,30}\\b(?:su|vuestra|la|una|un|el) (?:pagina web|pagina de internet|sitio web|web|direccion (?:web|de internet))\\b(?! (?:dice|pone|no funciona|esta))|^(?:(?:la|su) )?(?:pagina web|web|sitio web)$`,
    ),
  },
  tell: (way, value) => SENTENCES[way](value),
  questions: {
    phone: ['cual es su numero de telefono', 'cual es su telefono'],
    email: ['cual es su correo electronico', 'tienen un correo electronico'],
    website: ['cual es su pagina web', 'tienen una pagina web'],
  },
};
