/** Words that take the same place in a rule. */
export const classesEn: ReadonlyMap<string, string> = new Map([
  [
    'one',
    '(?:i|he|she|they|we|someone|somebody|everyone|everybody|anyone|people|person|(?:wo)?m[ae]n|lady|gentleman|guy|bloke|fella|lads?|lass|boys?|girls?|kids?|child(?:ren)?|baby|babies|babys|bab|infant|newborn|toddler|twins?|(?:step|grand)?(?:sons?|daughters?|childs?|children|mothers?|fathers?|dads?|mums?|moms?|kids?|ma|pa)|mam|mams|mammy|mummy|mommy|daddy|da|papa|mama|parents?|husbands?|hubby|wife|wifes|missus|partners?|boyfriends?|girlfriends?|fiancee?|ex|brothers?|sisters?|siblings?|gran|grans|granny|grannies|grand?ma|grandmas|grandad|granddad|grandpa|nan|nana|nanny|gramps|uncles?|aunts?|aunti?e?y?|friends?|mates?|buddy|cousins?|nephew|niece|in law|neighbou?rs?|colleagues?|coworker|worker|patients?|customers?|residents?|clients?|tenants?|visitors?|guests?|drivers?|passengers?|pupils?|students?|cyclist|pedestrian|flatmate|roommate|housemate|carer|teacher|receptionist|stranger|little one|one)',
  ],
  ['child', '(?:child(?:ren)?|kids?|baby|babies|infant|newborn|toddler|(?:grand|step)?(?:son|daughter)s?|boys?|girls?|twins?|niece|nephew|brother|sister|little one|lad|year old)'],
  [
    'meds',
    '(?:pills?|tablets?|tabs|medicines?|medication|meds|paracetamol|panadol|calpol|tylenol|ibuprofen|nurofen|advil|aspirins?|painkillers?|codeine|morphine|oxy|oxycodone|fentanyl|tramadol|valium|diazepam|xanax|antidepressants?|sleepers|insulin|heroin|cocaine|methadone|ecstasy|mdma|drugs?|capsules?|iron|warfarin|beta blockers|blood thinners|vitamins|gummies|edibles|doses?|methotrexate)',
  ],
  [
    'poison',
    '(?:bleach|detergent|cleaners?|cleaning (?:stuff|fluid|liquid|product)|washing (?:up liquid|powder|liquid|tablet|capsule|pod)|laundry|dishwasher|pods?|capsule|batter(?:y|ies)|magnets?|coins?|anti ?freeze|acid|petrol|gasoline|diesel|kerosene|paraffin|white spirit|turps|turpentine|thinners?|paint|glue|poison|weed ?killer|herbicide|pesticide|insecticide|slug pellets|ant (?:killer|powder)|chemicals?|ammonia|sanitiser|sanitizer|disinfectant|dettol|domestos|lysol|clorox|toilet (?:cleaner|block)|screenwash|nails?|screws?|pins?|needles?|glass|toy|lego|marbles?|bead|berries|toadstools?|mushrooms?|aftershave|perfume|vape|nicotine|cigarettes?|fertili[sz]er|lamp oil|fuel|lye|caustic soda|descaler|drain (?:cleaner|opener)|hand gel|cyanide|fumes|solvent|methanol|alcohol|vodka|something (?:bad|poisonous|toxic|nasty|from under the sink)|razor)',
  ],
  ['hurtpart', '(?:wrists?|throat|neck|artery|veins?|arms?|legs?|hands?|fingers?|thumbs?|feet|foot|toes?|head|face|stomach|belly|thigh|eye|ear)'],
  ['thing', '(?:car|bus|lorry|truck|van|train|tram|taxi|cab|bike|motorbike|motorcycle|scooter|vehicle|tractor|forklift|cyclist)'],
  ['weapon', '(?:guns?|kni(?:fe|ves)|weapons?|machetes?|rifles?|pistols?|handgun|shotgun|firearms?|blade|sword|crowbar|axe)'],
  ['house', '(?:house|home|flat|apartment|building|office|kitchen|bedroom|bathroom|garage|shed|room|basement|cellar|attic|loft|roof|garden|yard|property|shop|store|hotel|school|place|hallway|corridor|stairwell|porch|back door|front door|door|window|bins?|oven|cooker|stove|hob|pan|chip pan|engine|curtains?|sofa|bed|tree|van|lorry|car|truck|bus|plane|factory|warehouse|barn|hall|block|upstairs|downstairs|next door|everything|it|socket|toaster|dryer|microwave|boiler|heater|laptop|battery|charger|fuse box|hair|clothes|sleeve|dress)'],
  ['more', '(?:any ?more|any longer|no more|no longer)'],
]);
