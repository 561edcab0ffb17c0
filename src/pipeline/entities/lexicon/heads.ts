/** Nouns that make the name they end, or that "of" and "for" continue, an organisation's. */
export const ORGANIZATION_HEADS = `Academy Administration Agency Airlines Airways Alliance Assembly Associates Association Authority Bank Board Brigade Broadcasting Brotherhood Bureau Cabinet
Campaign Center Centre Chamber Club Coalition Collective College Command Commission Committee Communications Community Companies Company Confederation Congress Consortium
Constabulary Cooperative Corp Corp. Corporation Council Court Department Dept Directorate Division Enterprises Exchange Faculty FC F.C. Federation Force Forces Forum Foundation Front Fund
Gazette Government Group Guard Guards Guild Herald Holdings Hospital Inc Inc. Industries Initiative Inspectorate Institute Institution Insurance International Journal
Laboratories Laboratory Labs League Legislature Ltd Ltd. LLC LLP Marines Media Militia Ministry Mission Motors Movement Navy Army Network Networks News Observatory Office Orchestra Order Organisation
Organization Parliament Partners Partnership Party Patrol Police Politburo Post Press Productions Project Radio Records Regiment Republicans Democrats Registry Resistance School Secretariat Senate Service Services Society
Software Solutions Squad Studios Survey Syndicate Systems Team Technologies Telecom Telegraph Television Times Tribunal Tribune Trust TV Union United University Ventures Watch Works Workers
Airline Battalion Choir Ensemble Magazine Entertainment Pictures Pharmaceuticals Petroleum Energy Electric Steel Securities Capital Investments Consulting Logistics Aerospace Aviation Aeronautics Railways Railway Shipping
Hotels Foods Breweries Athletics Rovers Wanderers Albion Rangers Hospitals Clinic Seminary Synod Diocese Archdiocese GmbH AG SA S.A. PLC plc Co Co. N.V. Bros. Univ. Tabloid Today Chronicle Inquirer Observer Examiner Sentinel Dispatch Globe
Commissioners Veterans Lions Tigers Eagles Bears Giants Dodgers Yankees Cubs Lakers Knicks Celtics Jets Patriots Cowboys Broncos Raiders Steelers Packers Vikings Saints Sox Mets Astros Braves Phillies
Legion Corps Fleet Bundeswehr Intelligence Affairs Committees Universities Colleges Schools Unions Foundations Institutes Councils Lab Airforce Constabularies Opera Ballet Philharmonic Symphony`;

/** Nouns that make the name they end a place's; buildings among them. */
export const PLACE_HEADS = `Airport Archipelago Arena Avenue Basin Bay Beach Boulevard Bridge Building Canal Canyon Cape Castle Cathedral Cemetery Channel Coast City Cliffs Corner County Creek Crescent Crossing Dam
Delta Desert District Drive Estate Falls Field Forest Garden Gardens Gate Glacier Governorate Gulf Hall Harbor Harbour Heights Highlands Highway Hill Hills Hotel Island Islands Isles Isle Junction Kingdom Lake Lakes
Lane Lighthouse Mall Manor Market Mosque Motorway Mount Mountain Mountains Municipality Museum Gallery Oblast Ocean Palace Park Parish Pass Peak Peninsula Pier Plain Plains Plateau Plaza Point Pond Port Prefecture
Prison Province Quarter Raion Range Reef Refuge Region Republic Reserve Reservoir Ridge River Road Rock Ruins Sanctuary Sea Sector Shore Shrine Sound Speedway Springs Square Stadium State States Station Strait
Straits Street Strip Suburb Synagogue Temple Territories Territory Terrace Tower Towers Town Township Trail Tunnel Valley Village Volcano Wharf Woods Zoo Observatory Coliseum Velodrome Racecourse Pagoda Abbey Minster Church Basilica Chapel Mausoleum Memorial Monument Crater Nebula Galaxy
Hamlet Commune Voivodeship Canton Emirate Airfield Airbase Refinery Aquarium Theater Theatre Turnpike Expressway Parkway Interchange Borough Ward Constituency Barracks`;

/** Nouns before a place's name proper: "Lake Baikal", "Mount Everest". */
export const PLACE_FIRST =
  'Lake Mount Mt Mt. Cape Port Fort Ft. River Gulf Camp San Santa Santo Saint St. St São Los Las Isle Point Puerto Villa Ciudad Rio Río Loch Glen Sierra Monte Val Costa Bad Nizhny Veliky Novo Tel Ras Wadi Tell Deir Khan Abu Al-';

/** Nouns that "of" continues to a place: "Gulf of Aden", "Republic of X". */
export const PLACE_BEFORE_OF =
  'Gulf Strait Straits Sea Bay Isle Cape Republic Kingdom State City Province County Principality Emirate Sultanate Commonwealth Union Horn Bight Sound Rock Tower Cathedral Church Museum Palace Port Valley Territory Federation Mount Lake Islands Island Coast Temple District Duchy Region Prefecture Village Town Borough Plain States Arch Gate Dome';

/** Nouns that "of" or "for" continues to an organisation: "Ministry of Foreign Affairs", "Center for Biology". */
export const ORGANIZATION_BEFORE_OF = `Academy Administration Agency Alliance Army Assembly Association Authority Bank Board Brotherhood Bureau Campaign Center Centre Chamber Chambers Church Club Coalition College Commission Committee Company Confederation
Conference Congress Cooperation Corporation Council Court Courts Department Dept. Directorate Division Faculty Federation Forum Foundation Friends Front Fund Government Guild House Initiative Institute Institutes Institution International
Knights Labor Laboratory League Library Lords Ministry Mission Movement Network Observatory Office Order Organisation Organization Parliament Partnership Party People Physicians Press Project Reporters School Senate Secretariat
Service Services Society Survey Tribunal Trust Union University Coalitions Ombudsman Inspectorate Registry Daughters Sons Workers Doctors Citizens Mothers Lawyers Scientists Economist`;

/** Last words of names that are no person, organisation or place: events, laws, prizes, works, products, diseases. */
export const OTHER_HEADS = `Accord Accords Act Acts Affair Age Agreement Amendment Anthem Award Awards Bible Bill Bomb Bowl Challenge Championship Championships Charter Code Cold Computer Conference Constitution Contest Convention Cup Day Days
Deal Debate Declaration Decree Derby Disease Doctrine Edition Election Elections Eve Event Expo Expedition Fair Festival Fever Final Finals Flight Formula Games Gospel Prix Holocaust Hurricane Index Invasion Law Laws Liberation Marathon Massacre
Medal Month Mutiny Navigator Olympics Olympic Paralympics Open Operation Oscar Pact Parade Phase Plan Plot Prize Program Programme Protocol Raid Rebellion Referendum Reformation Regatta Renaissance Report Resolution Revolt Revolution Riots Round Rule Rules
Satellite Season Series Settlement Show Siege Spring Standard Statement Storm Summit Syndrome Tour Tournament Trade Treaties Treaty Trial Trials Trophy Uprising Vaccine Virus War Wars Week Weekend Year Years Zone Century Empire Era Dynasty Crisis Attack Attacks Bombing Bombings
Shooting Incident Accident Disaster Earthquake Tsunami Typhoon Cyclone Eruption Theorem Theory Language Model Windows Android Strategy Framework Manifesto Memorandum Oath Pledge Proclamation Question Spacecraft Telescope Rover Shuttle
Class Cross Star Honour Honours Honor Medals Christmas Easter Ramadan Thanksgiving Halloween Mass Sutra Pandemic Outbreak Epidemic Depression Recession Intifada Armistice Ceasefire Truce Offensive Album Song Single Novel Film Movie Trilogy Saga Episode`;
