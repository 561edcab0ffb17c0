/** Titles that stand directly before a person's name, and belong to it in no count: hardly anything else follows them. */
export const HONORIFICS = `Mme Mme. Mlle Sra. Emeritus Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Dr Dr. Prof Prof. Sir Dame Lord Lady Rev Rev. Reverend Hon Hon. Father Sister Brother Rabbi Imam Sheikh Ayatollah Mullah Pope Cardinal Archbishop Bishop Saint Señor Monsieur Madame Herr Frau Msgr. Fr.
Gen Gen. Lt Lt. Col Col. Capt Capt. Cmdr. Maj Maj. Sgt Sgt. Cpl Cpl. Adm Adm. Sen Sen. Rep Rep. Gov Gov. Pres. Amb. Messrs. Miss Mister Justice Judge`;

/** Offices and callings: capitalised before a name ("President Putin"), or standing for one. */
export const ROLES = `President Premier Minister Ministers Chancellor Vice Deputy Assistant Associate Acting Interim Former Ex Prime First Secretary Undersecretary Governor Senator Congressman Congresswoman
Representative Delegate Assemblyman Assemblywoman Councillor Councilman Councilwoman Councilor Mayor Ambassador Envoy Consul Attorney Solicitor Prosecutor Sheriff Constable Commissioner Chief Commander
General Major Brigadier Lieutenant Colonel Captain Sergeant Corporal Private Admiral Marshal Inspector Superintendent Detective Officer Agent Professor Doctor Director Chairman Chairwoman Chairperson Chair
CEO CFO COO CTO Leader Speaker Spokesman Spokeswoman Spokesperson King Queen Prince Princess Emperor Empress Tsar Czar Sultan Emir Shah Duke Duchess Earl Count Countess Baron Baroness Viscount Crown Coach Manager Editor
Executive Founder Owner Head Member MP MEP Congressmen Senators Democrat Republican Justice Justices Judge Judges Magistrate Magistrates Coroner Pastor Priest Deacon Bishop Supreme Majority Minority Whip Treasurer Comptroller Auditor Ombudsman Principal Provost Dean Rector
Astronaut Cosmonaut Nurse Comrade Commandant Commodore Airman Seaman Midshipman Gunner Trooper Patriarch Metropolitan Dalai Presidents Governors Generals Kings Queens Lords Nobel Laureate Actor Actress Singer Author Historian Economist Analyst Activist Counselor Counsellor Adviser Advisor Special Press Permanent District
Foreign Defence Defense Interior Finance Health Home Education Environment Agriculture Transport Culture Emergencies Immigration Treasury Information Senior Junior Junta Opposition Counsel`;

/** Words that only qualify an office, and alone before a capital are no evidence of a person. */
export const WEAK_ROLES = `First Prime Vice Deputy Assistant Associate Acting Interim Former Ex Supreme Crown Special Press Permanent Foreign Defence Defense Interior Finance Health Home Education Environment Agriculture Transport Culture Emergencies Immigration Treasury Information Senior Junior Opposition Majority Minority Head
Member Nobel State Chief Justice Executive District Metropolitan General Major Private Count Counsel Communications`;

/** Offices of companies and parties, before which a bare name is the organisation's: "Apple CEO Tim Cook". */
export const COMPANY_ROLES =
  'CEO CFO COO CTO Chairman Chairwoman Chairperson Founder Editor Executive Director Spokesman Spokeswoman Spokesperson Analyst Manager Coach Leader';

/** Small-letter words that introduce a person: "spokesman Dmitry Peskov", "his wife Olena Zelenska". */
export const CALLINGS = `president minister chancellor secretary governor senator congressman congresswoman mayor ambassador envoy prosecutor attorney lawyer sheriff commissioner chief commander general major lieutenant colonel captain sergeant officer professor doctor
director chairman chairwoman chairperson leader speaker spokesman spokeswoman spokesperson king queen prince princess emperor actor actress singer author writer historian economist analyst activist adviser advisor coach manager editor founder cofounder owner executive
journalist reporter correspondent scientist physicist astronomer researcher engineer student teacher wife husband son daughter brother sister mother father cousin friend uncle aunt nephew niece partner colleague victim suspect candidate rival nominee opponent incumbent successor predecessor
player striker goalkeeper defender midfielder pilot driver rider champion swimmer skier cyclist runner winner artist musician guitarist drummer bassist composer producer comedian dancer model rapper poet novelist philosopher theologian bishop priest pastor cleric imam rabbi pope
billionaire businessman businesswoman entrepreneur investor lawmaker legislator politician diplomat oligarch dissident whistleblower contractor gunman killer attacker resident survivor witness named called judge justice detective spy agent ceo coroner inventor designer architect chef celebrity legend star skipper umpire referee teammate`;
