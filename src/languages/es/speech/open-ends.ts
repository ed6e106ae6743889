/**
 * Words after which a Spanish sentence goes on, and sounds of somebody who is thinking; also without their accents.
 * "Si" is a yes then, and "nada más" is whole.
 */
export const OPEN_ENDS: ReadonlySet<string> = new Set([
  ...`el la los las lo un unos unas al del este estos estas ese esos esas aquel aquella
  mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra cada cualquier algún algun algunos algunas
  a ante con contra de desde durante en entre hacia hasta para por según segun sin sobre tras mediante
  y e o u ni pero sino aunque porque pues que cuando como donde mientras entonces además ademas
  yo me te se le les nos
  quiero quería queria quisiera querría querria necesito necesitaba puedo podría podria puede podemos debo tengo tenía tenia tiene hay
  soy es son era estoy están estan fue sería seria he ha han había habia voy vamos llamo llamaba vengo deseo desearía desearia
  muy tan casi aproximadamente quizás quizas quizá quiza digamos osea
  eh ehh em emm ehm mm mmm hm hmm um
  doble triple don doña doctor doctora dr dra sr sra señor señora senor senora señorita profesor profesora licenciado licenciada`.split(
    /\s+/,
  ),
  ...[
    'o sea',
    'es decir',
    'por ejemplo',
    'tal vez',
    'me llamo',
    'mi nombre',
    'mi número',
    'mi numero',
    'mi teléfono',
    'mi telefono',
    'antes de',
    'después de',
    'despues de',
  ],
  ...['me gustaría', 'me gustaria', 'le llamo', 'les llamo', 'mi nombre es', 'se puede', 'se trata'],
]);

/** Words with which a sentence that is over may be rounded off. */
export const POLITE: ReadonlySet<string> = new Set([
  ...[
    'por',
    'favor',
    'gracias',
    'muchas',
    'muchísimas',
    'muchisimas',
    'muy',
    'amable',
    'adiós',
    'adios',
    'hasta',
    'luego',
  ],
  ...['chao', 'chau', 'saludos', 'porfa', 'porfavor'],
]);
