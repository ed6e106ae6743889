/** Common names of callers, without accents: they tell whether letters that were spelled are a whole name. */
const GIVEN_NAMES: readonly string[] = words(`
  adrian agustin aitor alba alberto alejandra alejandro alfonso alfredo alicia alvaro amparo ana andrea andres angel angela
  antonia antonio arturo asuncion beatriz belen benito bernardo blanca carla carlos carmen carolina catalina cecilia cesar clara
  claudia concepcion consuelo cristina cristobal daniel david diego dolores domingo eduardo elena elisa emilio encarnacion
  enrique ernesto esteban esther eugenia eva federico felipe fernanda fernando francisca francisco gabriel gabriela gerardo gloria
  gonzalo gregorio guadalupe guillermo gustavo hector hugo ignacio ines inmaculada irene isabel isidro ivan jaime javier jesus
  joaquin jorge jose josefa juan juana julia julian julio laura leonor leticia lorena lorenzo lourdes lucia luis luisa manuel
  manuela marcos margarita maria mariano mario marta martin mateo mercedes miguel milagros monica montserrat natalia nicolas
  nieves noelia nuria olga oscar pablo paloma patricia paula pedro pilar rafael ramon raquel raul ricardo roberto rocio rodrigo
  rosa rosario ruben salvador samuel sandra santiago sara sebastian sergio silvia sofia soledad susana teresa tomas valentina
  vicente victor victoria virginia yolanda
`);

const SURNAMES: readonly string[] = words(`
  acosta aguilar aguirre alonso alvarez arias benitez bermudez blanco bravo caballero cabrera calderon calvo campos cano carmona
  carrasco castillo castro cortes cruz delgado diaz diez dominguez duran espinosa esteban fernandez ferrer flores fuentes gallardo
  gallego garcia garrido gil gimenez gomez gonzalez guerrero gutierrez hernandez herrera herrero hidalgo ibañez iglesias jimenez
  leon lopez lorenzo lozano marin marquez martin martinez medina mendez mendoza molina montero mora morales moreno moya muñoz navarro
  nieto nuñez ortega ortiz ortuño parra pascual pastor peña perez prieto quintana ramirez ramos rey reyes rios rivera rodriguez rojas
  roman romero rubio ruiz saez salazar sanchez santana santiago santos sanz serrano soler soto suarez torres vargas vazquez vega
  velasco vera vicente vidal
`);

/** Whether letters spell a name that is common, and not the beginning of a longer one: "m a r t i n" may go on with "ez". */
export function isWholeName(letters: string): boolean {
  const begun = ALL.filter((name) => name.startsWith(letters));
  return begun.length === 1 && begun[0] === letters;
}

const ALL = [...new Set([...GIVEN_NAMES, ...SURNAMES])];

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
