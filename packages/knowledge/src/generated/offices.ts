// Compiled from data/offices.tsv by scripts/generate.ts: edit that file.
export const OFFICES = `CEO	executive	organization		
CFO	executive	organization		
COO	executive	organization		
CTO	executive	organization		
EU foreign policy chief	diplomat	organization		
MEP	politician			
MLA	politician			
MP	politician			
MSP	politician			
abbot	cleric		m	
academic	scholar			
academician	scholar			
acting president	leader	either		
activist	activist			
actor	artist			
actress	artist		f	
administrator	official	organization		
admiral	soldier			
adviser	official			
advisor	official			
advocate	lawyer			
agent	police			
agriculture minister	official	country		
aide	official			
air chief marshal	soldier			marshal
air marshal	soldier			
air vice marshal	soldier			marshal
akhund	cleric		m	
akim	official	region		
alderman	politician		m	
ambassador	diplomat			
ambassador at large	diplomat			ambassador
ambassador extraordinary and plenipotentiary	diplomat			ambassador
ambassador-at-large	diplomat			ambassador
ambassador-designate	diplomat			ambassador
amir	leader	country		
analyst	expert			
anchor	journalist			
anthropologist	scholar			
apostolic nuncio	diplomat	country		
archaeologist	scholar			
archbishop	cleric	region		
archimandrite	cleric		m	
architect	artist			
archpriest	cleric		m	
army chief	soldier	country		
army spokesman	spokesperson		m	
art historian	scholar			
artisan	artist			
artist	artist			
artistic director	artist	organization		
ashug	artist			
assembly member	politician			
assemblyman	politician		m	
assemblywoman	politician		f	
assistant	official			
assistant commissioner	official			
assistant foreign minister	official			
assistant minister	official			
assistant professor	scholar			
assistant secretary	official			
assistant secretary of state	official			secretary
assistant secretary-general	official			secretary-general
associate justice	lawyer			
associate professor	scholar			
astronaut	celebrity			
astronomer	scholar			
astrophysicist	scholar			
athlete	athlete			
attaché	diplomat			
attorney	lawyer			
attorney general	lawyer	country		attorney
attorney-general	lawyer	country		attorney
auditor	official			
auditor general	official	country		auditor
author	artist			
autocrat	leader	country		
auxiliary bishop	cleric			
ayatollah	cleric		m	
backbencher	politician			
baker	worker			
ballerina	artist		f	
banker	executive			
baron	royal		m	
baroness	royal		f	
barrister	lawyer			
batsman	athlete		m	
begum	royal		f	
billionaire	executive			
biologist	scholar			
bishop	cleric	region		
blogger	journalist			
board member	executive			
border guard	police			
boss	leader	organization		
bowler	athlete			
boxer	athlete			
brigadier	soldier			
brigadier general	soldier			
brigadier-general	soldier			general
broadcaster	journalist			
builder	worker			
bureaucrat	official			
businessman	executive		m	
businessperson	executive			
businesswoman	executive		f	
butcher	worker			
cabinet minister	official			
cabinet secretary	official	country		
cadet	soldier			
caliph	leader		m	
calligrapher	artist			
cameraman	journalist		m	
campaigner	activist			
candidate	politician			
captain	soldier			
cardinal	cleric			
cardiologist	medic			
carpenter	worker			
carpet weaver	artist			
catholicos	cleric	organization	m	
celebrity	celebrity			
cellist	artist			
central bank chief	official	country		
central bank governor	official	country		
chair	leader	organization		
chair-in-office	leader	organization		chair
chairman	leader	organization	m	
chairman of the board	leader	organization	m	chairman
chairman-in-office	leader	organization	m	chairman
chairperson	leader	organization		
chairperson-in-office	leader	organization		chairperson
chairwoman	leader	organization	f	
champion	athlete			
chancellor	leader	either		
chancellor of the exchequer	official	country		chancellor
chaplain	cleric			
chargé	diplomat	country		
chargé d'affaires ad interim	diplomat	country		chargé
chargé d’affaires	diplomat	country		chargé
chef	worker			
chemist	scholar			
chief	leader	organization		
chief constable	police	region		
chief economist	expert	organization		
chief editor	journalist	organization		
chief election commissioner	official	country		
chief engineer	worker			
chief executive	executive	organization		
chief executive officer	executive	organization		
chief financial officer	executive	organization		
chief inspector	police			
chief judge	lawyer			
chief justice	lawyer	country		
chief medical officer	medic	country		
chief minister	leader	region		
chief negotiator	diplomat			
chief of defence	soldier	country		chief
chief of general staff	soldier	country		chief
chief of mission	diplomat			chief
chief of protocol	official	country		chief
chief of staff	official	either		chief
chief of the general staff	soldier	country		chief
chief operating officer	executive	organization		
chief prosecutor	lawyer	organization		
chief rabbi	cleric	country		
chief secretary	official			
chief whip	politician			
chieftain	leader			
choreographer	artist			
civil servant	official			
clergyman	cleric		m	
cleric	cleric			
clerk	worker			
co-chair	leader			
co-chairman	leader		m	
co-founder	executive			
coach	athlete	organization		
colleague	counterpart			
collector	official			
colonel	soldier			
colonel general	soldier			
columnist	journalist			
comedian	artist			
commandant	soldier	organization		
commander	soldier			
commander in chief	soldier	country		commander
commander-in-chief	soldier	country		commander
commentator	journalist			
commerce secretary	official	country		
commercial counsellor	diplomat			
commissioner	official			
commissioner for human rights	official	organization		commissioner
commodore	soldier			
composer	artist			
comptroller	official			
conductor	artist			
congressman	politician		m	
congresswoman	politician		f	
conscript	soldier			
conservationist	activist			
constable	police			
consul	diplomat			
consul general	diplomat			consul
consul-general	diplomat			consul
consultant	expert			
coordinator	official			
coroner	lawyer			
corporal	soldier			
correspondent	journalist			
cosmonaut	celebrity			
councillor	politician			
councilman	politician		m	
councilor	politician			
councilwoman	politician		f	
counsel	lawyer			
counsellor	diplomat			
counselor	diplomat			
count	royal		m	
counterpart	counterpart			
countess	royal		f	
craftsman	artist		m	
critic	journalist			
crown prince	royal	country	m	
crown princess	royal	country	f	
cultural attaché	diplomat			
cultural counsellor	diplomat			
culture minister	official	country		
curator	scholar			
customs officer	police			
czar	leader		m	
dalai lama	cleric	organization	m	lama
dancer	artist			
deacon	cleric			
dean	scholar			
dean of the diplomatic corps	diplomat			dean
defence attaché	diplomat			
defence minister	official	country		
defence secretary	official	country		
defender	athlete			
defense attaché	diplomat			
defense chief	soldier	country		
defense minister	official	country		
defense secretary	official	country		
delegate	diplomat			
dentist	medic			
department head	official			
deputy	politician			
deputy administrator	official			
deputy chairman	leader		m	
deputy chairperson	leader			
deputy chief	official			
deputy chief of mission	diplomat			chief
deputy chief of staff	official			chief
deputy commander	soldier			
deputy commissioner	official			
deputy director	official			
deputy director general	official			director
deputy director-general	official			director
deputy emir	royal	country		
deputy foreign minister	official			
deputy governor	official			
deputy head	official			
deputy head of mission	diplomat			head
deputy high commissioner	diplomat			
deputy inspector general	police			inspector
deputy mayor	official			
deputy minister	official			
deputy permanent representative	diplomat			
deputy premier	official			
deputy president	leader	country		
deputy prime minister	official			
deputy secretary	official			
deputy secretary general	official			
deputy secretary of state	official	country		secretary
deputy secretary-general	official			secretary-general
deputy speaker	politician			
designer	artist			
despot	leader	country		
detective	police			
dictator	leader	country		
diplomat	diplomat			
director	official	organization		
director general	official	organization		director
director-general	official	organization		director
dissident	activist			
district attorney	lawyer			
district judge	lawyer			
doctor	medic			
dowager	royal		f	
driver	worker			
duchess	royal		f	
duke	royal		m	
earl	royal		m	
ecologist	scholar			
economist	expert			
economy minister	official	country		
ecumenical patriarch	cleric	organization	m	
editor	journalist			
editor in chief	journalist	organization		editor
editor-in-chief	journalist	organization		editor
education minister	official	country		
educator	scholar			
election observer	diplomat			
electrician	worker			
emir	leader	country		
emissary	diplomat			
emperor	leader	country	m	
employee	worker			
employer	executive			
empress	leader	country	f	
energy minister	official	country		
engineer	worker			
entrepreneur	executive			
environment minister	official	country		
environmentalist	activist			
envoy	diplomat			
epidemiologist	scholar			
ethnographer	scholar			
executive	executive			
executive director	executive	organization		
executive secretary	leader	organization		
expert	expert			
exporter	executive			
external affairs minister	official	country		
faction leader	politician			
farmer	worker			
fashion designer	artist			
fellow	scholar			
feminist	activist			
field marshal	soldier			
fighter	militant			
film critic	journalist			
film director	artist			
film producer	artist			
film-maker	artist			
filmmaker	artist			
finance chief	official			
finance minister	official	country		
firefighter	police			
first deputy foreign minister	official	country		
first deputy minister	official			
first deputy prime minister	official	country		
first gentleman	royal	country	m	
first lady	royal	country	f	
first minister	leader	country		
first secretary	diplomat			
first vice president	leader	either		
fisher	worker			
fisherman	worker		m	
flight lieutenant	soldier			
footballer	athlete			
foreign affairs minister	official	country		
foreign minister	official	country		
foreign ministry spokesperson	spokesperson	country		
foreign policy chief	diplomat	organization		
foreign secretary	official	country		
founder	executive			
frontrunner	politician			
fundraiser	activist			
general	soldier			
general manager	executive	organization		
general practitioner	medic			
general prosecutor	lawyer	country		
general secretary	leader	organization		
geologist	scholar			
goalkeeper	athlete			
goodwill ambassador	celebrity			
government spokesman	spokesperson	country	m	
government spokesperson	spokesperson	country		
government spokeswoman	spokesperson	country	f	
governor	official	region		
governor general	official	country		governor
governor-general	official	country		governor
grand ayatollah	cleric		m	
grand duchess	leader	country	f	
grand duke	leader	country	m	
grand imam	cleric	organization	m	
grand mufti	cleric	country	m	
grandmaster	athlete			
group captain	soldier			
guard	police			
guerrilla	militant			
guest	member			
guitarist	artist			
gunman	militant		m	
guru	cleric			
gymnast	athlete			
gynecologist	medic			
hakim	official	region	m	
head	leader	organization		
head coach	athlete	organization		
head of delegation	diplomat			head
head of department	official			
head of government	leader	country		head
head of mission	diplomat			head
head of state	leader	country		head
head of the presidential administration	official	country		
headmaster	scholar	organization	m	
headmistress	scholar	organization	f	
headteacher	scholar	organization		
health minister	official	country		
health secretary	official	country		
hieromonk	cleric		m	
high commissioner	diplomat			
high representative	diplomat	organization		
historian	scholar			
home minister	official	country		
home secretary	official	country		
honorary consul	diplomat			
honorary consul general	diplomat			consul
host	journalist			
house majority leader	politician	organization		
house speaker	politician	country		
humanitarian	activist			
humanitarian coordinator	official			
hunter	worker			
imam	cleric		m	
immigration officer	police			
influencer	celebrity			
information minister	official	country		
inspector	police			
inspector general	official			inspector
insurgent	militant			
intellectual	scholar			
intelligence chief	official	country		
interim president	leader	country		
interior minister	official	country		
interlocutor	counterpart			
investigator	police			
investor	executive			
jeweller	artist			
jihadist	militant			
journalist	journalist			
judge	lawyer			
judoka	athlete			
jurist	lawyer			
justice	lawyer			
justice minister	official	country		
kaiser	leader	country	m	
khan	leader		m	
khananda	artist			
king	leader	country	m	
laborer	worker			
labour minister	official	country		
labourer	worker			
lama	cleric			
landlord	executive		m	
landowner	executive			
laureate	celebrity			
lawmaker	politician			
lawyer	lawyer			
leader	leader			
leader of the opposition	politician	country		leader
lecturer	scholar			
legate	diplomat			
legislator	politician			
librarian	scholar			
lieutenant	soldier			
lieutenant colonel	soldier			
lieutenant general	soldier			
lieutenant governor	official	region		
lieutenant-colonel	soldier			colonel
lieutenant-general	soldier			general
linguist	scholar			
lobbyist	executive			
lord	politician		m	
lord mayor	official	region		
magistrate	lawyer			
magnate	executive			
maharaja	leader		m	
major	soldier			
major general	soldier			
major-general	soldier			general
majority leader	politician	organization		
manager	executive			
managing director	executive	organization		
marquess	royal		m	
marshal	soldier			
mathematician	scholar			
maulana	cleric		m	
mayor	official	region		
mechanic	worker			
medalist	athlete			
mediator	diplomat			
medic	medic			
member	member			
member of congress	politician			member
member of parliament	politician			member
mercenary	militant			
merchant	executive			
metropolitan	cleric			
midfielder	athlete			
midwife	medic		f	
militant	militant			
military attaché	diplomat			
military chief	soldier			
military spokesman	spokesperson		m	
miner	worker			
minister	official			
minister counsellor	diplomat			counsellor
minister delegate	official			minister
minister for foreign affairs	official	country		minister
minister mentor	official	country		
minister of foreign affairs	official	country		minister
minister of state	official			minister
minister of state for foreign affairs	official			minister
minister plenipotentiary	diplomat			minister
minister without portfolio	official			minister
minister-president	leader	region		president
ministry spokesman	spokesperson		m	
ministry spokesperson	spokesperson			
minority leader	politician	organization		
missionary	cleric			
model	celebrity			
moderator	journalist			
monarch	leader	country		
monk	cleric		m	
mufti	cleric	country	m	
mugham singer	artist			
mullah	cleric		m	
musician	artist			
musicologist	scholar			
national security adviser	official	country		
national security advisor	official	country		
nawab	leader		m	
negotiator	diplomat			
neurosurgeon	medic			
news director	journalist			
newscaster	journalist			
nobel laureate	celebrity			
nominee	politician			
non-resident ambassador	diplomat			
notary	lawyer			
novelist	artist			
nun	cleric		f	
nuncio	diplomat	country		
nurse	medic			
observer	diplomat			
officer	soldier			
official	official			
official spokesperson	spokesperson	either		
oil minister	official	country		
oligarch	executive			
ombudsman	official	country		
ombudsperson	official	country		
ombudswoman	official	country	f	
oncologist	medic			
opposition leader	politician	country		
organiser	activist			
organising secretary	official	organization		secretary
organizer	activist			
organizing secretary	official	organization		secretary
orientalist	scholar			
owner	executive			
painter	artist			
paramedic	medic			
paramount leader	leader	country		
paratrooper	soldier			
parliament speaker	politician	country		
parliamentarian	politician			
parliamentary secretary	politician			
parliamentary speaker	politician	country		
parliamentary undersecretary	politician			
party leader	politician	organization		
party secretary	leader			
pastor	cleric			
patriarch	cleric	organization	m	
peace envoy	diplomat			
peacekeeper	soldier			
peasant	worker			
pediatrician	medic			
peer	politician			
permanent representative	diplomat			
permanent secretary	official			
petty officer	soldier			
pharmacist	medic			
philanthropist	executive			
philosopher	scholar			
photographer	journalist			
photojournalist	journalist			
physician	medic			
physicist	scholar			
pianist	artist			
pilot	worker			
player	athlete			
playwright	artist			
plenipotentiary	diplomat			
plumber	worker			
poet	artist			
poetess	artist		f	
police chief	police			
police commissioner	police			
police officer	police			
police spokesman	spokesperson		m	
policeman	police		m	
policewoman	police		f	
political scientist	scholar			
politician	politician			
pontiff	cleric	organization	m	
pope	cleric	organization	m	
preacher	cleric			
predecessor	counterpart			
prefect	official	region		
prelate	cleric			
premier	leader	country		
presenter	journalist			
president	leader	either		
president-elect	leader	country		president
presidential adviser	official			
presidential aide	official			
presidential candidate	politician			
presidential envoy	diplomat			
press attaché	diplomat			
press secretary	spokesperson	either		
priest	cleric			
prime minister	leader	country		
prime minister-elect	leader	country		minister
prince	royal		m	
prince regent	royal	country	m	
princess	royal		f	
principal	scholar	organization		
principal secretary	official			
producer	artist			
professor	scholar			
prosecutor	lawyer			
prosecutor general	lawyer	country		prosecutor
prosecutor-general	lawyer	country		prosecutor
protester	activist			
provincial governor	official			
provost	scholar	organization		
psychiatrist	medic			
psychologist	scholar			
public prosecutor	lawyer			
publisher	journalist			
pundit	expert			
qadi	cleric		m	
queen	leader	country	f	
queen consort	royal	country	f	
rabbi	cleric			
racer	athlete			
rancher	worker			
ranger	soldier			
rapper	artist			
rapporteur	expert			
rear admiral	soldier			
rebel	militant			
rebel leader	leader			
rector	scholar	organization		
referee	athlete			
regent	leader	country		
regional director	official			
registrar	official	organization		
regulator	official			
reporter	journalist			
representative	politician			
researcher	scholar			
resident coordinator	official			
resident representative	diplomat			
returning officer	official			
reverend	cleric			
ruler	leader	country		
running mate	politician			
sailor	worker			
saint	cleric			
scholar	scholar			
schoolteacher	scholar			
scientist	scholar			
screenwriter	artist			
sculptor	artist			
second lieutenant	soldier			
second secretary	diplomat			
secretary	official			
secretary general	leader	organization		
secretary of defense	official	country		secretary
secretary of state	official	country		secretary
secretary of the treasury	official	country		secretary
secretary of war	official	country		secretary
secretary-general	leader	organization		
security chief	official			
senate majority leader	politician	organization		
senator	politician			
senior fellow	scholar			
senior minister	official			
senior official	official			
separatist	militant			
sergeant	soldier			
serviceman	soldier		m	
servicewoman	soldier		f	
shadow chancellor	politician	country		
shadow minister	politician			
shah	leader	country	m	
sheikh	royal		m	
sheikh ul-islam	cleric		m	sheikh
sheikh-ul-islam	cleric		m	sheikh
sheikha	royal		f	
shepherd	worker			
sheriff	police	region		
shopkeeper	worker			
singer	artist			
singer-songwriter	artist			
skipper	athlete	organization		
social worker	worker			
sociologist	scholar			
soldier	soldier			
solicitor	lawyer			
solicitor general	lawyer	country		solicitor
soprano	artist		f	
sovereign	leader	country		
speaker	politician	either		
speaker of parliament	politician	country		speaker
speaker of the house	politician	country		speaker
special adviser	official			
special coordinator	official			
special counsel	lawyer			
special envoy	diplomat			
special rapporteur	expert			
special representative	diplomat			
spiritual leader	cleric			
spokesman	spokesperson		m	
spokesperson	spokesperson			
spokeswoman	spokesperson		f	
sports minister	official	country		
sprinter	athlete			
spy chief	official	country		
squadron leader	soldier			
staff sergeant	soldier			
star	celebrity			
state councillor	official			
state counsellor	leader	country		
state minister	official			
state secretary	official			
statesman	leader		m	
stateswoman	leader		f	
stewardess	worker		f	
strategist	expert			
striker	athlete			
strongman	leader		m	
student	worker			
successor	counterpart			
sultan	leader	country	m	
superintendent	police			
superintendent of police	police	region		
supreme commander	soldier	organization		
supreme leader	leader	country		
surgeon	medic			
surgeon general	medic	country		surgeon
swami	cleric		m	
swimmer	athlete			
tailor	worker			
taoiseach	leader	country		
teacher	scholar			
technician	worker			
tenor	artist		m	
terrorist	militant			
third secretary	diplomat			
tourism minister	official	country		
trade commissioner	official			
trade minister	official	country		
trade representative	official	country		
trade unionist	activist			
trader	executive			
trainer	athlete			
translator	artist			
transport minister	official	country		
treasurer	official	organization		
treasury secretary	official	country		
tribal leader	leader			
trustee	executive			
tsar	leader	country	m	
tycoon	executive			
tyrant	leader	country		
tánaiste	official	country		
umpire	athlete			
under secretary	official			
under-secretary	official			secretary
under-secretary-general	official			secretary-general
undersecretary	official			
undersecretary of state	official			undersecretary
undersecretary-general	official			secretary-general
union minister	official			
veteran	soldier			
veterinarian	medic			
vicar	cleric			
vice admiral	soldier			
vice chair	leader			
vice chairman	leader		m	
vice chancellor	scholar	organization		
vice consul	diplomat			
vice foreign minister	official			
vice marshal	soldier			
vice minister	official			
vice premier	official			
vice president	leader	either		
vice prime minister	official			
vice rector	scholar			
vice-chairman	leader		m	chairman
vice-chancellor	scholar	organization		chancellor
vice-president	leader	either		president
vice-rector	scholar			rector
viceroy	leader	country		
violinist	artist			
virologist	scholar			
viscount	royal		m	
vizier	official	country	m	
volunteer	worker			
waiter	worker		m	
waitress	worker		f	
wali	official	region		
warden	police			
warlord	leader			
warrant officer	soldier			
weaver	worker			
whip	politician			
whistleblower	activist			
wicketkeeper	athlete			
wing commander	soldier			
winger	athlete			
worker	worker			
wrestler	athlete			
writer	artist			`;
