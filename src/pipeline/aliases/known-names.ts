/** Acronyms that mean one body all over the world, and what they are short for. */
const ACRONYMS = `UN united nations|EU european union|AU african union|NATO north atlantic treaty organization|WTO world trade organization
IMF international monetary fund|FBI federal bureau of investigation|CIA central intelligence agency|NASA national aeronautics and space administration
IAEA international atomic energy agency|ASEAN association of southeast asian nations|WHO world health organization|UNICEF united nations children's fund
UNHCR united nations high commissioner for refugees|OPEC organization of the petroleum exporting countries|OECD organization for economic co operation and development
OSCE organization for security and co operation in europe|BBC british broadcasting corporation|AP associated press|AFP agence france presse|NYT new york times
NOAA national oceanic and atmospheric administration|NTSB national transportation safety board|FAA federal aviation administration|FDA food and drug administration
EPA environmental protection agency|NSA national security agency|ESA european space agency|USGS united states geological survey|IOC international olympic committee
NBA national basketball association|NFL national football league|NHL national hockey league|BJP bharatiya janata party|ACLU american civil liberties union
ISIL islamic state|ISIS islamic state|Daesh islamic state|FSB federal security service|PKK kurdistan workers' party|YPG people's protection units|SDF syrian democratic forces
PLO palestine liberation organization|IRGC islamic revolutionary guard corps|IDF israel defense forces|CDC centers for disease control and prevention
NIH national institutes of health|NPR national public radio|PBS public broadcasting service|CBS columbia broadcasting system|UNESCO united nations educational scientific and cultural organization
WFP world food programme|ICC international criminal court|ICJ international court of justice|ECB european central bank|FIFA international federation of association football
UEFA union of european football associations|IAAF international association of athletics federations|WADA world anti doping agency|ANC african national congress
DEA drug enforcement administration|ATF bureau of alcohol tobacco firearms and explosives|IRS internal revenue service|TSA transportation security administration
FEMA federal emergency management agency|SEC securities and exchange commission|FCC federal communications commission|FTC federal trade commission|USPS united states postal service
NHS national health service|MIT massachusetts institute of technology|UCLA university of california los angeles|USC university of southern california|RCMP royal canadian mounted police
NYPD new york police department|LAPD los angeles police department|NAACP national association for the advancement of colored people|PETA people for the ethical treatment of animals
WWF world wide fund for nature|MSF doctors without borders|ICRC international committee of the red cross|ECOWAS economic community of west african states
OAS organization of american states|IPCC intergovernmental panel on climate change|JAXA japan aerospace exploration agency|ISRO indian space research organization
CPI communist party of india|CCP chinese communist party|CPC chinese communist party|SNP scottish national party|DUP democratic unionist party|UKIP uk independence party
AfD alternative for germany|CDU christian democratic union|SPD social democratic party of germany|DPP democratic progressive party|LDP liberal democratic party`;

/** Other names of one body, place or state that share no letters with its usual one. */
const ALSO_CALLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  organization: {
    'islamic state of iraq and the levant': 'islamic state',
    'islamic state of iraq and syria': 'islamic state',
    'islamic state group': 'islamic state',
    pentagon: 'institution US department of defense',
    'state department': 'institution US department of state',
    gop: 'republican party',
    'medecins sans frontieres': 'doctors without borders',
    'revolutionary guards': 'islamic revolutionary guard corps',
    'iranian revolutionary guard corps': 'islamic revolutionary guard corps',
    'iranian revolutionary guards': 'islamic revolutionary guard corps',
    'al qaida': 'al qaeda',
    houthi: 'houthis',
    'tory party': 'conservative party',
    tories: 'conservative party',
    conservatives: 'conservative party',
    labour: 'labour party',
    'lib dems': 'liberal democrats',
    'scotland yard': 'metropolitan police',
    'federal reserve board': 'federal reserve',
    'us federal reserve': 'federal reserve',
    'fatah movement': 'fatah',
    'hezbollah movement': 'hezbollah',
    hizbollah: 'hezbollah',
    hizbullah: 'hezbollah',
    'group of seven': 'g7',
    'g 7': 'g7',
    'group of 20': 'g20',
    'group of twenty': 'g20',
    'g 20': 'g20',
    'group of eight': 'g8',
    'united states central intelligence agency': 'central intelligence agency',
  },
  place: {
    kiev: 'kyiv',
    bombay: 'mumbai',
    calcutta: 'kolkata',
    madras: 'chennai',
    bangalore: 'bengaluru',
    mysore: 'mysuru',
    peking: 'beijing',
    rangoon: 'yangon',
    saigon: 'ho chi minh city',
    constantinople: 'istanbul',
    lvov: 'lviv',
    kharkov: 'kharkiv',
    odessa: 'odesa',
    danzig: 'gdansk',
    'nur sultan': 'astana',
    dc: 'washington dc',
    'district of columbia': 'washington dc',
    mediterranean: 'mediterranean sea',
    atlantic: 'atlantic ocean',
    baltic: 'baltic sea',
    la: 'los angeles',
    nyc: 'new york city',
    ny: 'new york',
    nsw: 'new south wales',
    bc: 'british columbia',
    'gaza strip': 'gaza',
    ussr: 'soviet union',
    'ho chi minh': 'ho chi minh city',
  },
};

/** Given names and their short forms, as far as English news uses both of one person. */
const SHORT_GIVEN = `william bill will billy|robert bob rob bobby robbie|richard rick dick richie|james jim jimmy jamie|john jack johnny|joseph joe joey|michael mike mick mickey
thomas tom tommy|edward ed eddie ted teddy|edwin ed|theodore ted teddy|charles charlie chuck|christopher chris|anthony tony|andrew andy drew|daniel dan danny|david dave
donald don donnie|douglas doug|elizabeth liz beth betty lizzie|katherine kate kathy katie|catherine kate cathy katie|kathleen kathy|margaret maggie peggy meg|patricia pat patty tricia
patrick pat paddy|peter pete|philip phil|phillip phil|ronald ron ronnie|samuel sam|stephen steve|steven steve|timothy tim|vincent vince|walter walt|benjamin ben|bernard bernie
alexander alex sasha|alexandra alex|alexei alyosha|frederick fred freddie|gerald gerry jerry|gregory greg|harold harry|henry harry hank|jacob jake|jeffrey jeff|geoffrey geoff|jennifer jen jenny
jessica jess|jonathan jon|joshua josh|kenneth ken|lawrence larry|leonard len lenny|matthew matt|maximilian max|nathaniel nate nathan|nicholas nick|raymond ray|rebecca becky|russell russ
stanley stan|susan sue|terence terry|victoria vicky|zachary zach zack|abigail abby|albert al bert|alfred alf fred|allan al|arthur art|barbara barb|bradley brad|cameron cam|clifford cliff
deborah deb debbie|dominic dom|eugene gene|francis frank|franklin frank|gabriel gabe|herbert herb|isaac ike|jacqueline jackie|judith judy|julian jules|louis lou|martin marty|mitchell mitch
norman norm|oliver ollie|pamela pam|randall randy|reginald reg|roderick rod|sandra sandy|sidney sid|teresa terry|tobias toby|vladimir vova|yevgeny zhenya
edward ned|edmund ed eddie ned|victor vic|viktor vic vitya|eleanor ellie nell nora|helena lena|magdalena lena magda|josephine jo josie|wilhelmina mina minnie
theodora dora|dorothea dora thea|dorothy dot dottie|beatrice bea trixie|beatrix bea trixie|philippa pippa|charlotte lottie lotte|lieselotte lottie lotte liesel
isabella bella|isabel bella izzy|antonia toni|valentina tina|christina chris tina|henrietta etta hettie|hendrika rika|frederica freddie|rosalind ros roz
rosamund ros rosie|rosemary rosie|adelaide addie|florence flo|harriet hattie|susanna susie|katarina katya|ekaterina katya|yekaterina katya|natalia natasha|maria masha
leopold leo|leonid lyonya|sebastian seb|frederik fred rik|hendrik henk rik|matthias matt|theodor theo ted|bartholomew bart|augustin gus|augustus gus|gregor greg
ferdinand ferdie|rafael rafa|rodrigo rod|dominik nik|nikolai kolya|konstantin kostya|dmitry dima|dmitri dima|mikhail misha|ivan vanya|pavel pasha|sergei seryozha
solomon sol|valentin val|valerie val|humphrey humph|archibald archie|desmond des|emmanuel manny|manuel manny manolo|francisco paco pancho|jose pepe|ignacio nacho
johannes hannes|josef sepp|ludwig lutz|friedrich fritz|heinrich heinz|margarete grete|elisabeth lisa lisbeth else|giuseppe beppe|luigi gigi`;

/** States by the abbreviations of newspapers and the post, as `normalizeName` leaves them. */
const STATES = `ala alabama|ariz arizona|ark arkansas|calif california|colo colorado|conn connecticut|fla florida|ill illinois|ind indiana|kan kansas|ky kentucky
md maryland|mass massachusetts|mich michigan|minn minnesota|mont montana|neb nebraska|nev nevada|nh new hampshire|nj new jersey|nm new mexico|nc north carolina
nd north dakota|okla oklahoma|ore oregon|pa pennsylvania|penn pennsylvania|ri rhode island|sc south carolina|sd south dakota|tenn tennessee|tex texas|vt vermont
wis wisconsin|wyo wyoming|qld queensland|tas tasmania|ont ontario|sask saskatchewan|pei prince edward island`;
const states = new Map(
  STATES.split(/[|\n]/).map((entry): [string, string] => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)]),
);

const acronyms = new Map<string, string>();
for (const entry of ACRONYMS.split(/[|\n]/)) {
  const at = entry.indexOf(' ');
  acronyms.set(entry.slice(0, at), entry.slice(at + 1));
}

const givenNames = new Map<string, Set<string>>();
for (const group of SHORT_GIVEN.split(/[|\n]/)) {
  const names = group.split(' ');
  for (const name of names) {
    const others = givenNames.get(name) ?? new Set();
    for (const other of names) others.add(other);
    givenNames.set(name, others);
  }
}

/** What an acronym means all over the world, as a name's key; undefined for the others. */
export const worldMeaning = (acronym: string): string | undefined => acronyms.get(acronym);

/** The key of the usual name that this one is another name of. */
export const usualKey = (type: string, key: string): string | undefined =>
  ALSO_CALLED[type]?.[key] ?? (type === 'place' ? states.get(key) : undefined);

/** Whether two given names in small letters may be one person's: "bill" and "william". */
export const isSameGiven = (a: string, b: string): boolean => a === b || givenNames.get(a)?.has(b) === true;
