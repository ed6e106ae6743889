/** Words that are never a name by themselves: as an alias ("TI") they count only where somebody is asked for. Without tilde. */
export const FUNCTION_WORDS: ReadonlySet<string> = words(
  `a al algo alguien ahi ahora alla asi aun antes aqui ayer bien como con cual cuando cuanto de del desde donde e el ella ellas ello ellos en entre era es esa ese eso
  esta estas este esto fue ha hace hasta hay he hoy ir la las le les lo los luego mas me mi mia mio mis mismo muy nada nadie ni no nos nuestro o os otra otro para pero poco
  por porque pues que quien se ser si sin sobre solo soy su sus tal tambien tan te ti tiene toda todo todos tu tus un una uno usted va ver vez y ya yo`,
);

/** Spanish words that are people's names, too: alone they are asked about before a phone rings. Without tilde. */
export const EVERYDAY_NAMES: ReadonlySet<string> = words(
  `abril alba alcalde alegria amable amado amor amparo angel arroyo asuncion aurora auxilio bajo barba barrio barrios batalla bella blanca blanco bonilla borrego botella bravo bueno
  caballero cabello cabeza cabrera cadena cadenas calle calvo camino campo campos candela cano cantero carrasco carretero carta casa casado casas castillo castro cera chico cid cielo
  claro clara conde consuelo cordero corona corral correa cortes costa crespo cruz cuadrado cuesta delgado dolores domingo dulce duque encarnacion escudero esperanza espino estrella
  estrecho feliz fe flor flores franco fuente fuentes fuerte gallego gallo garza gato gracia grande guerra guerrero herrera herrero hermoso hidalgo hierro huerta iglesia iglesias
  jardin jurado julio lago leal leon lima linda llano llave lobo lozano luna luz madrid maestre manso manzano mar marin marina marques mata mayo mayor mayorga media medina
  mercado mercedes merino mesa milagros molina molinero montana monte montero montes mora moral morales moreno naranjo navarro nieto nieves noble nueve olivo oliva otero pablo palacio
  palacios palma paloma palomo parra pascua pascual pastor paz pena pera perla pilar pinto pino piedra plata plaza portero pozo prado presa prieto primo puente puerta puerto quinto
  ramo ramos real redondo reina remedios rey reyes rico rincon rio rios roble robles roca rocio rojas rojo romero rosa rosario rosales rubio rueda ruiz sala salas salado salvador
  sal salud sanchez santa santo santos sastre seco segura seguro serrano sierra silva sol soledad soler soltero soriano sosa soto tapia tejada tejedor tierra toro torre torres trigo
  valiente valle varon vega vela velasco ventura vera verdad verde verdugo victoria vidal vieja viejo villa villar vino viudo yerno zapatero zorro zorrilla`,
);

/** Everyday words that must not be taken for a misheard name. Without tilde. */
export const NEVER_MISHEARD: ReadonlySet<string> = words(
  `adios ahora alguien algo antes aqui ayer buena buenas bueno buenos cada casa cita citas claro como cosa cual cuando cuanto decir desde dias digo donde ella ellos entonces esta estar
  estas este esto favor gracias hablar hable hablo hablado hace hasta hola hora horas horario llamada llamar llame llamo luego manana mejor mensaje mismo momento mucho muchas nada nadie
  necesito noche noches nombre nosotros numero ninguno otra otro para pasa pasar pase paso pero persona poco pone poner ponga porque puede puedo pregunta quien quiero queria quisiera recado
  saber segundo semana siempre sobre tarde tardes telefono tengo tiene toda todo usted ustedes vale verdad vengo viene hacer dice dijo dejar deje favor seria consulta resultados receta medico
  necesita gente semanas meses martes jueves viernes sabado domingo lunes miercoles enero febrero marzo abril junio julio agosto`,
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
