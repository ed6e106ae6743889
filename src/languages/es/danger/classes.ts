import { verbsEs } from './verbs.ts';

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
/** "hij": hijo, hija, hijos, hijas, hijito, hijita. */
const both = (stems: string) =>
  words(stems).flatMap((stem) =>
    ['o', 'a', 'os', 'as', 'ito', 'ita', 'itos', 'itas'].map((end) => stem + end),
  );

const CHILDREN = [
  ...both(
    'hij nin niet sobrin muchach chic nen chav pequen herman hermanastr chamac alumn chiquill cri gemel',
  ),
  ...words(
    'bebe bebes bebito nena peque peques menor recien nacido guagua criatura adolescente chiquito chiquita cipote',
  ),
];

const OTHERS = [
  ...both('abuel ti prim cunad suegr novi amig vecin espos viej ancian companer chavit trabajador emplead'),
  ...words(`
    madre madres mama mami mamita ama padre padres papa papi papito apa marido mujer pareja ex exmarido exesposo exnovio exmujer
    senor senora senores senorita hombre hombres mujeres tipo tipos tio tia tios persona personas gente alguien joven jovenes
    colega colegas jefe jefa cliente clienta clientes paciente pacientes doctor doctora medico enfermera profesor profesora maestro
    maestra conductor conductora chofer ciclista motorista motociclista peaton obrero albanil nuera yerno huesped inquilino inquilina
    residente residentes companera desconocido desconocida extrano intruso ladron ladrones padrastro madrastra hermanastro
    cuidadora familiar muchacha fulano sujeto individuo cabron pana chamo polola pololo electricista pintor repartidor turista`),
];

const WORDS = {
  child: CHILDREN,
  one: [...CHILDREN, ...OTHERS],
  pain: words(`
    dolor dolores dolorcito dolorazo duele duelen dolia doliendo doler dolio opresion oprime oprimido oprimida oprimiendo presion
    peso pesadez pinchazo pinchazos pinchada punzada punzadas punzante puntada puntadas ardor quemazon aprieta aprietan apretado
    apretada apretando apretar apretazon arde ardiendo elefante losa piedra ladrillo tirantez calambre calambres molestia molestias
    cerrado cierra revienta aplasta aplastado aplastando estruja estrujando clavada punal malestar fuerte`),
  meds: words(`
    pastilla pastillas pastillitas medicina medicinas medicamento medicamentos medicacion comprimido comprimidos tableta tabletas
    capsula capsulas somniferos somnifero barbituricos ansioliticos ansiolitico antidepresivos antidepresivo calmantes tranquilizantes
    paracetamol paracetamoles ibuprofeno ibuprofenos aspirinas diazepam valium orfidal lorazepam trankimazin rivotril clonazepam
    tramadol morfina fentanilo heroina cocaina insulina metadona sintrom jarabe dosis tafil alprazolam tylenol zolpidem drogas droga
    extasis metanfetamina cristal`),
  poison: words(`
    lejia cloro clorox lavandina hipoclorito amoniaco detergente detergentes lavavajillas suavizante insecticida insecticidas raticida
    raticidas matarratas veneno venenos gasolina nafta aguarras disolvente disolventes solvente anticongelante colonia perfume desatascador
    desatorador destapacanos sosa soda acido salfuman esmalte quitaesmalte acetona iman imanes moneda monedas canica canicas tornillo
    tornillos clavo clavos alfiler alfileres aguja agujas boton botones pila pilas bateria baterias pegamento pintura tiner thinner
    pinol fabuloso limpiador limpiadores limpiacristales lavaplatos queroseno kerosene petroleo herbicida pesticida pesticidas plaguicida
    plaguicidas fertilizante naftalina vidrio vidrios termometro mercurio nicotina quimico quimicos desinfectante champu jabon gel
    hidroalcoholico metanol adelfa glifosato paraquat fosforo cianuro cebo chinche anillo llave juguete pieza toxico
    toxica toxicos limpieza`),
  limb: words(`
    brazo brazos pierna piernas mano manos pie pies dedo dedos lado mitad media cuerpo cara pulgar`),
  part: words(`
    brazo brazos pierna piernas mano manos pie pies dedo dedos cara cuello cabeza garganta muneca munecas vena venas arteria pecho
    barriga vientre espalda cuerpo muslo ojo ojos oreja pulgar frente rodilla femoral ingle estomago yugular`),
  weapon: words(`
    cuchillo cuchillos navaja navajas pistola pistolas arma armas machete machetes escopeta rifle fusil revolver hacha bate katana
    metralleta punal tijeras martillo barra fierro granada palo jeringuilla gasolina`),
  house: words(`
    casa casas piso pisos departamento departamentos depa apartamento edificio edificios cocina habitacion cuarto bano garaje garage
    cochera trastero sotano atico tejado techo azotea jardin patio tienda local hotel escuela colegio pasillo escalera escaleras portal
    puerta ventana cortina cortinas sofa cama camion coche carro auto autobus furgoneta fabrica nave almacen bodega granero oficina
    consulta clinica horno estufa sarten freidora aceite enchufe contacto cargador bateria caldera calentador boiler secadora lavadora
    contenedor basura monte bosque pinar campo ropa manga pelo vestido caravana restaurante bar iglesia vivienda planta todo finca
    cuadro transformador patinete arbol`),
};

/**
 * Words that take the same place in a rule, written there as `@child`. `one` is anybody but the caller. Verbs stand in
 * every form, those of `verbs.ts`.
 */
export const classesEs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...Object.entries(WORDS).map(([name, list]) => [name, new Set(list)] as const),
  ...verbsEs,
]);
