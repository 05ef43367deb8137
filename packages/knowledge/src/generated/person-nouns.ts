// Compiled from data/person-nouns.tsv by scripts/generate.ts: edit that file.
export const PERSON_NOUNS = `adult	adults		person
aunt	aunts	f	kin
baby	babies		person
bachelor	bachelors	m	person
boy	boys	m	person
boyfriend	boyfriends	m	kin
bride	brides	f	kin
bridegroom	bridegrooms	m	kin
brother	brothers	m	kin
brother-in-law	brothers-in-law	m	kin
child	children		person
citizen	citizens		person
compatriot	compatriots		person
cousin	cousins		kin
dad	dads	m	kin
daddy	daddies	m	kin
daughter	daughters	f	kin
daughter-in-law	daughters-in-law	f	kin
defendant	defendants		person
detainee	detainees		person
ex-husband	ex-husbands	m	kin
ex-wife	ex-wives	f	kin
father	fathers	m	kin
father-in-law	fathers-in-law	m	kin
female	females	f	person
fiancé	fiancés	m	kin
fiancée	fiancées	f	kin
friend	friends		person
gentleman	gentlemen	m	person
girl	girls	f	person
girlfriend	girlfriends	f	kin
godfather	godfathers	m	kin
godmother	godmothers	f	kin
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
half-brother	half-brothers	m	kin
half-sister	half-sisters	f	kin
heir	heirs		kin
heiress	heiresses	f	kin
hero	heroes	m	person
heroine	heroines	f	person
hostage	hostages		person
human	humans		person
husband	husbands	m	kin
icon	icons		person
individual	individuals		person
infant	infants		person
kid	kids		person
lad	lads	m	person
lady	ladies	f	person
male	males	m	person
mama	mamas	f	kin
man	men	m	person
migrant	migrants		person
mom	moms	f	kin
mother	mothers	f	kin
mother-in-law	mothers-in-law	f	kin
mum	mums	f	kin
national	nationals		person
native	natives		person
neighbor	neighbors		person
neighbour	neighbours		person
nephew	nephews	m	kin
niece	nieces	f	kin
parent	parents		kin
partner	partners		kin
passenger	passengers		person
patient	patients		person
pensioner	pensioners		person
person	people		person
prisoner	prisoners		person
refugee	refugees		person
relative	relatives		kin
resident	residents		person
sibling	siblings		kin
sister	sisters	f	kin
sister-in-law	sisters-in-law	f	kin
son	sons	m	kin
son-in-law	sons-in-law	m	kin
spouse	spouses		kin
stepbrother	stepbrothers	m	kin
stepdaughter	stepdaughters	f	kin
stepfather	stepfathers	m	kin
stepmother	stepmothers	f	kin
stepsister	stepsisters	f	kin
stepson	stepsons	m	kin
survivor	survivors		person
suspect	suspects		person
teenager	teenagers		person
toddler	toddlers		person
tourist	tourists		person
twin	twins		kin
uncle	uncles	m	kin
victim	victims		person
visitor	visitors		person
widow	widows	f	kin
widower	widowers	m	kin
wife	wives	f	kin
winner	winners		person
witness	witnesses		person
woman	women	f	person
youngster	youngsters		person
youth	youths		person`;
