/** Words that are never a name by themselves: as an alias ("IT") they count only where somebody is asked for. */
export const FUNCTION_WORDS: ReadonlySet<string> = words(
  `a about after again all already am an and any are as at be because been before but by can could did do does done down for from get got had has
  have he her here him his how i if in into is it its just like me may might mine more most must my no not nothing now of off oh on one only or our out over own
  said same she should so some somebody someone something such than that the their them then there these they this those through to too under up us very was
  we well were what when where which who why will with would yes yet you your`,
);

/** English words that are people's names, too: alone they are asked about before a phone rings. */
export const EVERYDAY_NAMES: ReadonlySet<string> = words(
  `abbey abbot abbott able ace acre active adder alder alley amber angel apple april arch archer arrow art ash august autumn aviation baker ball band banks bar barber bark barn barns baron barrel
  base bass bay beach beam bean beans bear beard beck bee bell bench berry best bill bills bird bishop black blade blank blessing block blood bloom blossom blue board boat bolt bond bone bones book
  booker boot booth born boss bottle bound bow bowl bowls box boys branch brand brandy bread brick bridge bridges bright brine broad brook brooks brother brown buck bull bunch burden burn burns bush butcher
  butler butter button cable cage cain cake call calls camp candy cane cannon canter card cards care carpenter carter carry case cash castle caution cave chain chair chambers champion chance change chapel
  chapman chapter charge charity chase cheek cheese cherry chess chest child chips choice christian christmas church clay clear clerk clever cliff climb cloud clover coal coat coates cock coffee coffin cold cole
  collar colt comfort connect constant cook cooper coral cord core corn corner cost cotton count court coward cox crab craft crane cream creek cribb cross crow crown crystal cup curry curtain cutler cutter
  cycle dale dance dark dash date dawn day days deal dean dear deer dell desk destiny diamond dick dickens dish dock dodge dollar dolphin dove drake draper dream drew drinkwater drive driver drum duck duke dust
  dusty dyer eagle earl early east easter eden edge elder else ember emerald english even ever eve fair fairy faith falcon fall fame farm farmer farrow fast favour fawn feather fell fellow fern field fields fig
  finch fine fire first fish fisher fitter flag flash fletcher flint flood flower flowers flynn fog forest forge forth fortune foster fowler fox france frank freedom french friday friend frost fry full
  fuller gale game garden gardener gardner garland gate gates gem gentle german ghost giant gift giles gill ginger glass glory glover goal gold golden good goodman goose gore grace grant grass graves gray green
  greet grey grill ground grove guard guest gull gun gunner guy hack hail hale hall hammer hand hands handy harbour hard hardy harm harmony harper hart harvest haste hatch hatter haven hawk hay hazel
  head healy heard heart hearts heath heather heaven hedge height hemp herb herd hero heron hick high hill hills hitch hobby hogg hold holder holiday hollow holly holm home honey honor honour hood hook hope
  hopper horn horse host house howe huff humble hunt hunter hurt hutch ice iris iron island ivory ivy jack jade jar jasmine jasper jay jet jewel job jockey joiner jolly joy judge july june just justice keen
  keeper key kid king kind kitchen kite knight knights knot lace ladd lady lake lamb lambert lamp lance land lane lark lash last laurel lavender law lawn lay lead leaf leader leather leek lemon levy liberty light
  lilac lily lime line link lion list little lock lodge long looker lord lott love lovely low luck lucky lush lynch mace madden maid major male mallet man manger mango manly mann manner maple marble march marine
  mark marks marsh marshal mason mast masters match may mayor meadow meadows mean means mercer merchant mercy merry mill miller mills mine minor mint miss monday money monk moody moon moor moore moral more
  morning moss mount mouse mower mud mule muse mustard myrtle nail nash neat neck need neville new newman nice nick night noble noon norm north nurse nut oak oates ocean odd offer olive onions opal orange organ
  orchard owl oyster pack packer page pain paine paint painter palm paradise park parker parks parrot parry parsons part partridge party pass passion pat patch patience patient paul payne peace peach peacock pear
  pearl peel pen penny pepper perry pick pickle pickles pie piece pike pilgrim pill pine piper pipe pitt place plain plane plant platt plum plumb plume plummer point pole pollard pond pool poole poor pope poppy porch
  port porter post pot potter pound powder power powers precious presence press price pride priest prime prince prior privet proctor prosper proud prudence purchase purse quail quick quill rabbit race rain raine
  ram ranger raven ray read reader ready reason red reed reeve regal reign rest rhodes rice rich rider ridge riding ring rise river rivers road roads rob robin rock rocks roman room root rope rose rough round rover row
  rowan royal ruby rule ruler rush russet rust ryder sadler saddler sage sailor saint salmon salt salter sand sands sandy santa sapphire sargent saturday savage savanna saw sawyer scarlet school score sea seal seaman
  self sell sellers senior sergeant serene service shade sharp shaw sheep shepherd sheriff ship shoemaker shore short showers shy sick sierra silk silver simple singer singh sister skill skinner skipper sky slack slate
  slaughter sleigh slim small smart smith smoke snell snow soldier solo song sorrow south sparks sparrow speaker spear speed spence spencer spice spinner spring springs spry squire stack stage stair star stark
  starling start stay steel steer sterling stern steward sticks still stocks stone storey storm stout strange stream street strength strong sue sugar summer summers sun sunday sunny swain swallow swan sweet
  swift sword sylvan table tailor tale tall tanner tart tate taylor teacher temple tender terrace thatcher thorn thrower thrush thursday tide tiger tile timber time tinker todd toll topaz tower towers town towns trade
  travel travers tree trent trial trim trinity trip trout true truelove trump trust tuesday tucker tulip turner tyler unique valentine vale valley van vance verity vicar victor victory village vine violet virtue virgin wade
  wait waite wales walk walker wall wallace waller walls ward warden ware warm warner waters way ways weaver webb wedge weeks welch wells west wheat wheel wheeler white wick wild wilder will willow wills win winchester wind
  winds wine wing winner winter winters wise wish wolf wonder wood woods woodward wool work workman world worth wren wright yard yarrow yellow york young younger zion`,
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
