const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

const CHILDREN = words(`
  child childs children kid kids baby babies babys infant newborn toddler toddlers son sons daughter daughters grandson
  granddaughter stepson stepdaughter boy boys girl girls twin twins niece nephew brother sister lad lads lass one grandchild
  grandchildren  tot teenager teen bairn wean old`);

const OTHERS = words(`
  he she they someone somebody people person stranger man men woman women lady gentleman guy guys bloke fella fellow gang
  youth youths dad dads daddy father fathers mum mums mummy mother mothers mom moms mommy mam mammy ma pa da papa mama amma
  stepdad stepfather stepmum stepmother husband husbands hubby wife wifes missus partner partners boyfriend girlfriend fiance
  fiancee spouse ex uncle uncles aunt aunts auntie aunty grandad granddad grandpa grandfather grandma granma grandmother gran
  grans granny nan nana nanny gramps sibling siblings parent parents friend friends mate mates buddy pal cousin cousins law
  neighbour neighbours neighbor neighbors colleague colleagues coworker worker workers patient patients customer customers
  resident residents client clients tenant tenants landlord visitor guest guests driver passenger passengers pupil student
  students teacher carer nurse flatmate roommate housemate cyclist motorcyclist biker jogger pedestrian walker burglar burglars intruder robber robbers
  drunk teenagers bloke chap chaps maid servant helper employer employee tenant warden boss receptionist plumber electrician builder pensioner everyone everybody anyone staff`);

/**
 * Words that take the same place in a rule, written there as `@child`. `one` is anybody, `who` anybody but the caller,
 * `hurts` what one does to another.
 */
export const classesEn: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    one: ['i', 'we', ...OTHERS, ...CHILDREN],
    who: [...OTHERS, ...CHILDREN],
    child: CHILDREN,
    hurts: words(`
      hit hits hitting beat beats beating beaten punch punched punches punching kick kicked kicks kicking strangle strangled
      strangles strangling choked chokes choking slap slapped slaps slapping hurt hurts hurting attack attacked attacks attacking
      abuse abused abuses abusing rape raped rapes raping stab stabbed stabs stabbing shoot shoots shooting shot kill killed kills
      killing assault assaulted assaults assaulting molest molested molesting molests groped groping grabbed grabbing dragged
      dragging stalk stalked stalking stalks chased chases chasing shoved shoving smacked smacking battered batters battering
      burnt burned burning touches touching touched forced forcing forces kidnap kidnapped kidnapping abducted following mugged
      mugging threaten threatened threatens threatening throttled throttling whipped whipping murdered murdering headbutted
      bit spat drugged drugging pushed pushing`),
    meds: words(`
      pill pills tablet tablets tabs medicine medicines medication medications meds paracetamol panadol calpol tylenol
      acetaminophen ibuprofen nurofen advil aspirin aspirins painkiller painkillers codeine morphine oxy oxycodone fentanyl
      tramadol valium diazepam xanax antidepressant antidepressants sleepers insulin heroin cocaine methadone ecstasy mdma drug
      drugs capsule capsules iron warfarin blockers thinners vitamins gummies edibles methotrexate ketamine benzos opioids digoxin
      metformin amitriptyline zopiclone lithium dose doses`),
    poison: words(`
      bleach detergent cleaner cleaners cleaning washing laundry dishwasher pod pods capsule battery batteries magnet magnets coin
      coins antifreeze freeze acid petrol gasoline diesel kerosene paraffin spirit spirits turps turpentine thinner thinners paint glue
      superglue poison weedkiller killer herbicide pesticide insecticide pellets chemical chemicals ammonia sanitiser sanitizer
      disinfectant dettol domestos lysol clorox harpic phenyl screenwash nail nails screw screws pin pins needle needles glass toy
      lego marble marbles bead berries toadstool mushroom mushrooms aftershave perfume vape nicotine cigarette cigarettes
      fertiliser fertilizer fuel oil lye soda descaler drain cyanide fumes solvent methanol razor poisonous toxic shampoo
      foxglove yew varnish remover peg`),
    hurtpart: words(`
      wrist wrists throat neck artery vein veins arm arms leg legs hand hands finger fingers thumb thumbs feet foot toe toes head
      face stomach belly thigh eye ear groin`),
    thing: words(`
      car cars bus buses lorry truck van train tram taxi cab bike motorbike motorcycle scooter vehicle tractor forklift hgv
      ambulance digger tube coach quad`),
    weapon: words(
      'gun guns knife knives weapon weapons machete machetes rifle rifles pistol pistols handgun shotgun firearm firearms blade sword crowbar axe hammer',
    ),
    house: words(`
      house houses home flat flats apartment building office kitchen bedroom bathroom garage shed room basement cellar attic loft
      roof garden yard property shop store hotel school place hallway corridor stairwell porch door window bin bins oven cooker
      stove hob pan engine curtain curtains sofa bed tree van lorry car truck bus plane factory warehouse barn hall block upstairs
      downstairs everything it socket toaster dryer microwave boiler heater laptop charger box hair clothes sleeve dress fridge
      caravan restaurant pub church library`),
  }).map(([name, list]) => [name, new Set(list)] as const),
);
