// Compiled from data/offices.tsv by scripts/generate.ts: edit that file.
export const OFFICES = `CEO	executive	organization		
CFO	executive	organization		
COO	executive	organization		
CTO	executive	organization		
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
alderman	politician		m	
ambassador	diplomat			
ambassador at large	diplomat			ambassador
ambassador extraordinary and plenipotentiary	diplomat			ambassador
ambassador-at-large	diplomat			ambassador
ambassador-designate	diplomat			ambassador
amir	leader	country		
analyst	expert			
anchor	journalist			
apostolic nuncio	diplomat	country		
archaeologist	scholar			
archbishop	cleric	region		
architect	artist			
army chief	soldier	country		
artist	artist			
artistic director	artist	organization		
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
athlete	athlete			
attache	diplomat			
attaché	diplomat			
attorney	lawyer			
attorney general	lawyer	country		attorney
attorney-general	lawyer	country		attorney
auditor	official			
auditor general	official	country		auditor
author	artist			
auxiliary bishop	cleric			
ayatollah	cleric		m	
backbencher	politician			
ballerina	artist		f	
banker	executive			
baron	royal		m	
baroness	royal		f	
barrister	lawyer			
batsman	athlete		m	
billionaire	executive			
biologist	scholar			
bishop	cleric	region		
blogger	journalist			
board member	executive			
boss	leader	organization		
bowler	athlete			
boxer	athlete			
brigadier	soldier			
brigadier general	soldier			
brigadier-general	soldier			general
broadcaster	journalist			
bureaucrat	official			
businessman	executive		m	
businesswoman	executive		f	
cabinet minister	official			
cabinet secretary	official	country		
caliph	leader		m	
campaigner	activist			
candidate	politician			
captain	soldier			
cardinal	cleric			
catholicos	cleric	organization	m	
celebrity	celebrity			
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
charge d'affaires	diplomat	country		chargé
chargé	diplomat	country		
chargé d'affaires	diplomat	country		chargé
chargé d'affaires ad interim	diplomat	country		chargé
chargé d’affaires	diplomat	country		chargé
chef	worker			
chemist	scholar			
chief	leader	organization		
chief constable	police	region		
chief economist	expert	organization		
chief editor	journalist	organization		
chief engineer	worker			
chief executive	executive	organization		
chief executive officer	executive	organization		
chief financial officer	executive	organization		
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
crown prince	royal	country	m	
crown princess	royal	country	f	
cultural attaché	diplomat			
cultural counsellor	diplomat			
culture minister	official	country		
curator	scholar			
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
defense minister	official	country		
defense secretary	official	country		
delegate	diplomat			
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
deputy mayor	official			
deputy minister	official			
deputy permanent representative	diplomat			
deputy premier	official			
deputy prime minister	official			
deputy secretary	official			
deputy secretary general	official			
deputy secretary of state	official	country		secretary
deputy secretary-general	official			secretary-general
deputy speaker	politician			
designer	artist			
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
driver	worker			
duchess	royal		f	
duke	royal		m	
earl	royal		m	
economist	expert			
economy minister	official	country		
ecumenical patriarch	cleric	organization	m	
editor	journalist			
editor in chief	journalist	organization		editor
editor-in-chief	journalist	organization		editor
education minister	official	country		
emir	leader	country		
emissary	diplomat			
emperor	leader	country	m	
empress	leader	country	f	
energy minister	official	country		
engineer	worker			
entrepreneur	executive			
environment minister	official	country		
envoy	diplomat			
epidemiologist	scholar			
executive	executive			
executive director	executive	organization		
executive secretary	leader	organization		
expert	expert			
external affairs minister	official	country		
faction leader	politician			
farmer	worker			
fellow	scholar			
field marshal	soldier			
fighter	militant			
film director	artist			
film producer	artist			
filmmaker	artist			
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
fisherman	worker		m	
footballer	athlete			
foreign affairs minister	official	country		
foreign minister	official	country		
foreign ministry spokesperson	spokesperson	country		
foreign secretary	official	country		
founder	executive			
frontrunner	politician			
general	soldier			
general manager	executive	organization		
general prosecutor	lawyer	country		
general secretary	leader	organization		
goalkeeper	athlete			
goodwill ambassador	celebrity			
government spokesman	spokesperson	country	m	
government spokesperson	spokesperson	country		
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
guest	member			
guitarist	artist			
gunman	militant		m	
gymnast	athlete			
head	leader	organization		
head coach	athlete	organization		
head of delegation	diplomat			head
head of government	leader	country		head
head of mission	diplomat			head
head of state	leader	country		head
headmaster	scholar	organization	m	
headmistress	scholar	organization	f	
headteacher	scholar	organization		
health minister	official	country		
health secretary	official	country		
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
humanitarian coordinator	official			
imam	cleric		m	
information minister	official	country		
inspector	police			
inspector general	official			inspector
interim president	leader	country		
interior minister	official	country		
interlocutor	counterpart			
investigator	police			
investor	executive			
journalist	journalist			
judge	lawyer			
judoka	athlete			
jurist	lawyer			
justice	lawyer			
justice minister	official	country		
kaiser	leader	country	m	
king	leader	country	m	
labour minister	official	country		
lama	cleric			
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
lord	politician		m	
lord mayor	official	region		
magistrate	lawyer			
magnate	executive			
major	soldier			
major general	soldier			
major-general	soldier			general
majority leader	politician	organization		
manager	executive			
managing director	executive	organization		
marquess	royal		m	
marshal	soldier			
maulana	cleric		m	
mayor	official	region		
mechanic	worker			
medalist	athlete			
mediator	diplomat			
member	member			
member of congress	politician			member
member of parliament	politician			member
metropolitan	cleric			
midfielder	athlete			
midwife	medic		f	
militant	militant			
military attaché	diplomat			
military chief	soldier			
minister	official			
minister counsellor	diplomat			counsellor
minister delegate	official			minister
minister for foreign affairs	official	country		minister
minister of foreign affairs	official	country		minister
minister of state	official			minister
minister of state for foreign affairs	official			minister
minister plenipotentiary	diplomat			minister
minister without portfolio	official			minister
minister-president	leader	region		president
minority leader	politician	organization		
missionary	cleric			
monarch	leader	country		
monk	cleric		m	
mufti	cleric	country	m	
mullah	cleric		m	
musician	artist			
national security adviser	official	country		
national security advisor	official	country		
negotiator	diplomat			
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
opposition leader	politician	country		
organiser	activist			
organizer	activist			
owner	executive			
painter	artist			
paramedic	medic			
paramount leader	leader	country		
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
peer	politician			
permanent representative	diplomat			
permanent secretary	official			
pharmacist	medic			
philosopher	scholar			
photographer	journalist			
photojournalist	journalist			
physician	medic			
physicist	scholar			
pianist	artist			
pilot	worker			
player	athlete			
playwright	artist			
poet	artist			
poetess	artist		f	
police chief	police			
police commissioner	police			
police officer	police			
policeman	police		m	
policewoman	police		f	
political scientist	scholar			
politician	politician			
pontiff	cleric	organization	m	
pope	cleric	organization	m	
preacher	cleric			
predecessor	counterpart			
prefect	official	region		
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
queen	leader	country	f	
queen consort	royal	country	f	
rabbi	cleric			
racer	athlete			
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
reverend	cleric			
ruler	leader	country		
running mate	politician			
saint	cleric			
scholar	scholar			
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
senate majority leader	politician	organization		
senator	politician			
senior fellow	scholar			
senior official	official			
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
sheriff	police	region		
singer	artist			
singer-songwriter	artist			
skipper	athlete	organization		
sociologist	scholar			
soldier	soldier			
solicitor	lawyer			
solicitor general	lawyer	country		solicitor
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
staff sergeant	soldier			
star	celebrity			
state secretary	official			
stewardess	worker		f	
strategist	expert			
striker	athlete			
strongman	leader		m	
student	worker			
successor	counterpart			
sultan	leader	country	m	
superintendent	police			
supreme commander	soldier	organization		
supreme leader	leader	country		
surgeon	medic			
surgeon general	medic	country		surgeon
swimmer	athlete			
taoiseach	leader	country		
teacher	scholar			
technician	worker			
terrorist	militant			
third secretary	diplomat			
tourism minister	official	country		
trade minister	official	country		
trade representative	official	country		
trade unionist	activist			
trainer	athlete			
translator	artist			
transport minister	official	country		
treasurer	official	organization		
treasury secretary	official	country		
tribal leader	leader			
trustee	executive			
tsar	leader	country	m	
tycoon	executive			
tánaiste	official	country		
umpire	athlete			
under secretary	official			
under-secretary	official			secretary
under-secretary-general	official			secretary-general
undersecretary	official			
undersecretary of state	official			undersecretary
undersecretary-general	official			secretary-general
veteran	soldier			
vicar	cleric			
vice admiral	soldier			
vice chair	leader			
vice chairman	leader		m	
vice chancellor	scholar	organization		
vice consul	diplomat			
vice foreign minister	official			
vice minister	official			
vice premier	official			
vice president	leader	either		
vice prime minister	official			
vice rector	scholar			
vice-chairman	leader		m	chairman
vice-chancellor	scholar	organization		chancellor
vice-president	leader	either		president
vice-rector	scholar			rector
violinist	artist			
viscount	royal		m	
volunteer	worker			
waiter	worker		m	
waitress	worker		f	
warlord	leader			
whip	politician			
wicketkeeper	athlete			
wing commander	soldier			
winger	athlete			
wrestler	athlete			
writer	artist			`;
