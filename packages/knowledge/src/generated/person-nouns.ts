// Compiled from data/person-nouns.tsv by scripts/generate.ts: edit that file.
export const PERSON_NOUNS = `adult	adults		person
ancestor	ancestors		kin
assailant	assailants		person
asylum seeker	asylum seekers		person
attacker	attackers		person
aunt	aunts	f	kin
baby	babies		person
bachelor	bachelors	m	person
bandit	bandits		person
believer	believers		person
bomber	bombers		person
boy	boys	m	person
boyfriend	boyfriends	m	kin
bride	brides	f	kin
bridegroom	bridegrooms	m	kin
brother	brothers	m	kin
brother-in-law	brothers-in-law	m	kin
buyer	buyers		person
bystander	bystanders		person
captive	captives		person
caregiver	caregivers		person
child	children		person
citizen	citizens		person
civilian	civilians		person
client	clients		person
compatriot	compatriots		person
constituent	constituents		person
consumer	consumers		person
convict	convicts		person
countryman	countrymen	m	person
countrywoman	countrywomen	f	person
cousin	cousins		kin
criminal	criminals		person
customer	customers		person
cyclist	cyclists		person
dad	dads	m	kin
daddy	daddies	m	kin
daughter	daughters	f	kin
daughter-in-law	daughters-in-law	f	kin
defendant	defendants		person
demonstrator	demonstrators		person
descendant	descendants		kin
detainee	detainees		person
elder	elders		person
elector	electors		person
emigrant	emigrants		person
ex-husband	ex-husbands	m	kin
ex-wife	ex-wives	f	kin
expatriate	expatriates		person
expectant mother	expectant mothers	f	person
eyewitness	eyewitnesses		person
fan	fans		person
father	fathers	m	kin
father-in-law	fathers-in-law	m	kin
female	females	f	person
fiancé	fiancés	m	kin
fiancée	fiancées	f	kin
follower	followers		person
foreigner	foreigners		person
friend	friends		person
fugitive	fugitives		person
gangster	gangsters		person
gentleman	gentlemen	m	person
girl	girls	f	person
girlfriend	girlfriends	f	kin
godfather	godfathers	m	kin
godmother	godmothers	f	kin
graduate	graduates		person
grandchild	grandchildren		kin
granddaughter	granddaughters	f	kin
grandfather	grandfathers	m	kin
grandmother	grandmothers	f	kin
grandparent	grandparents		kin
grandson	grandsons	m	kin
great-grandfather	great-grandfathers	m	kin
great-grandmother	great-grandmothers	f	kin
groom	grooms	m	kin
guy	guys	m	person
hacker	hackers		person
half-brother	half-brothers	m	kin
half-sister	half-sisters	f	kin
heir	heirs		kin
heiress	heiresses	f	kin
hero	heroes	m	person
heroine	heroines	f	person
hijacker	hijackers		person
hostage	hostages		person
housewife	housewives	f	person
human	humans		person
husband	husbands	m	kin
icon	icons		person
immigrant	immigrants		person
individual	individuals		person
infant	infants		person
inmate	inmates		person
kid	kids		person
kidnapper	kidnappers		person
killer	killers		person
lad	lads	m	person
lady	ladies	f	person
maid	maids	f	person
maiden	maidens	f	person
male	males	m	person
mama	mamas	f	kin
man	men	m	person
martyr	martyrs		person
migrant	migrants		person
mom	moms	f	kin
mother	mothers	f	kin
mother-in-law	mothers-in-law	f	kin
motorist	motorists		person
mourner	mourners		person
mum	mums	f	kin
murderer	murderers		person
nanny	nannies	f	person
national	nationals		person
native	natives		person
neighbor	neighbors		person
neighbour	neighbours		person
nephew	nephews	m	kin
newborn	newborns		person
niece	nieces	f	kin
offender	offenders		person
offspring	offspring		kin
onlooker	onlookers		person
orphan	orphans		person
parent	parents		kin
partner	partners		kin
passenger	passengers		person
patient	patients		person
pedestrian	pedestrians		person
pensioner	pensioners		person
perpetrator	perpetrators		person
person	people		person
pilgrim	pilgrims		person
pirate	pirates		person
prisoner	prisoners		person
pupil	pupils		person
refugee	refugees		person
relative	relatives		kin
resident	residents		person
rioter	rioters		person
robber	robbers		person
schoolboy	schoolboys	m	person
schoolchild	schoolchildren		person
schoolgirl	schoolgirls	f	person
seller	sellers		person
senior	seniors		person
sibling	siblings		kin
sister	sisters	f	kin
sister-in-law	sisters-in-law	f	kin
smuggler	smugglers		person
son	sons	m	kin
son-in-law	sons-in-law	m	kin
spouse	spouses		kin
stepbrother	stepbrothers	m	kin
stepdaughter	stepdaughters	f	kin
stepfather	stepfathers	m	kin
stepmother	stepmothers	f	kin
stepsister	stepsisters	f	kin
stepson	stepsons	m	kin
stranger	strangers		person
supporter	supporters		person
survivor	survivors		person
suspect	suspects		person
taxpayer	taxpayers		person
teen	teens		person
teenager	teenagers		person
tenant	tenants		person
thief	thieves		person
toddler	toddlers		person
tourist	tourists		person
townspeople	townspeople		person
trafficker	traffickers		person
traveler	travelers		person
traveller	travellers		person
twin	twins		kin
uncle	uncles	m	kin
victim	victims		person
villager	villagers		person
visitor	visitors		person
voter	voters		person
widow	widows	f	kin
widower	widowers	m	kin
wife	wives	f	kin
winner	winners		person
witness	witnesses		person
woman	women	f	person
worshipper	worshippers		person
youngster	youngsters		person
youth	youths		person`;
