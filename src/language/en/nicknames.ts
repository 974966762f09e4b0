/** Short forms of given names; each row is one family of names. */
const families = `
william bill billy will willie liam|robert bob bobby rob robbie|richard rick dick rich ricky|james jim jimmy jamie|john jack johnny jon
jonathan jon|joseph joe joey|thomas tom tommy|charles charlie chuck|michael mike mick mickey|edward ed eddie ted teddy ned|theodore ted teddy
donald don donnie|ronald ron ronnie|kenneth ken kenny|steven stephen steve|anthony tony|andrew andy drew|christopher chris kit|daniel dan danny
david dave|matthew matt|nicholas nick|patrick pat paddy|peter pete|philip phillip phil|raymond ray|samuel sam sammy|timothy tim|benjamin ben benny
bernard bernie|alexander alex alec sandy|albert al bert|alan allen al|alfred al alfie fred|frederick fred freddy|gerald jerry gerry|geoffrey jeffrey jeff
gregory greg|harold harry hal|henry harry hank|francis frank|franklin frank|lawrence laurence larry|leonard len leo|martin marty|nathaniel nathan nate nat
russell russ|stanley stan|terence terry|victor vic|vincent vince|walter walt|zachary zach zack|joshua josh|jacob jake|douglas doug|eugene gene|rudolph rudy
mitchell mitch|newton newt|randall randy rand|rodney rod|roger rog|louis lou louie|maxwell maximilian max|arthur art artie|abraham abe|dominic dom
barack barry|john-paul jp|elizabeth liz beth betty betsy lizzie eliza|margaret maggie meg peggy|catherine katherine kathryn kate kathy cathy katie kay|mary molly polly
barbara barb|susan sue susie|deborah deb debbie|jennifer jen jenny|patricia pat patty trish tricia|rebecca becky|victoria vicky|kimberly kim|jessica jess
pamela pam|sandra sandy|judith judy|cynthia cindy|dorothy dot dottie|eleanor nell ellie|frances fran|virginia ginny|alexandra alex sandra|samantha sam
christine christina chris tina|amanda mandy|jacqueline jackie|theresa teresa terry tess|abigail abby|madeleine maddie|valerie val|veronica ronnie|caroline carrie
nancy nan|florence flo|gabrielle gabby|hillary hilary|angela angie|melanie mel|charlotte lottie|josephine jo josie|joanna jo|natalie nat|stephanie steph
vladimir volodymyr vova|mohammed mohamed muhammad mohammad|sergei sergey|dmitry dmitri|yevgeny evgeny`

const familyOf = new Map<string, Set<number>>()
families
  .trim()
  .split(/[|\n]/)
  .forEach((family, index) => {
    for (const name of family.split(' ')) familyOf.set(name, (familyOf.get(name) ?? new Set()).add(index))
  })

/** True where two given names (lower case) may be forms of one: "bill" and "william". */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true
  const other = familyOf.get(b)
  for (const family of familyOf.get(a) ?? []) if (other?.has(family)) return true
  return false
}
