/**
 * News of many kinds, written for this project, that a tagger fitted to a desk's text goes on reading so that it does
 * not forget. "{…}" is filled from `knowledge` and the lists below, differently each time; in one story, "{person1}" is
 * one person and "{surname1}" that person's surname.
 */
export const STORIES: readonly string[] = [
  `{country1}'s foreign minister, {person1}, arrived in {capital2} on Tuesday for talks with {demonym2} officials.
{surname1} met President {person2} at the presidential palace and handed over a letter.
The two sides signed a memorandum on trade, the {demonym1} embassy said in a statement.
"We want to open a new page," {surname2} told reporters after the meeting.
{country1} and {country2} have had no ambassadors in each other's capitals since 2011.
The {organization1} welcomed the visit and offered to send observers.
{surname1} will fly to {capital3} on Thursday.`,
  `At least 14 people were killed when a bus left the road near {capital1}, police said.
The driver, {person1}, 43, was taken to a hospital in {capital1} with burns.
Witness {person2} said the bus had been going too fast in the rain.
Transport Minister {person3} promised an inquiry and visited the families.
Accidents are frequent on the highway between {capital1} and the {demonym2} border.
The {demonym1} Red Cross sent three ambulances.`,
  `The central bank of {country1} raised its key rate by half a point on Wednesday, to 9.5 percent.
Governor {person1} said prices had risen faster than the bank expected.
Economists at the {organization1} see growth of 2.1 percent this year.
The currency fell to its lowest level against the dollar since March.
"{surname1} had no choice," said {person2}, an analyst at Meridian Capital in London.
Shares of {company1} lost 4 percent in {capital1}; {company2} gained.`,
  `{capital1} (Reuters) - The parliament of {country1} has elected {person1} speaker by 61 votes to 58.
{surname1}, of the National Unity Party, succeeds {person2}, who resigned in June.
The Democratic Front called the vote a farce and left the chamber.
Its leader, {person3}, said the party would appeal to the Constitutional Court.
{surname3} once served as deputy prime minister under {surname2}.
Observers from the {organization1} found no fault with the vote.`,
  `A court in {capital1} sentenced the businessman {person1} to six years in prison for fraud.
Prosecutors said {surname1} had moved $30 million to accounts in {country2} and {country3}.
His lawyer, {person2}, said he would appeal.
The court also fined {company1}, which {surname1} founded in 1998.
Human Rights Watch has called the trial unfair.
The {demonym2} Justice Ministry declined to comment.`,
  `Floods in the north of {country1} have driven 20,000 people from their homes.
The {organization1} is flying tents and medicine to {capital1}.
"We lost everything," said {person1}, a farmer and mother of four.
The government of {country2} pledged $5 million; {country3} sent two helicopters.
Heavy rain is forecast until Sunday, the Meteorological Office said.
The Ministry of Agriculture fears for the harvest.
In 2010 the same river rose by nine metres.`,
  `{person1} won the second stage of the Tour of {country1} on Saturday, ahead of {person2} of {country2}.
The {demonym2} rider leads by 12 seconds.
{surname1}, 24, rides for Team Northwind and comes from {capital3}.
"It was the hardest day of my life," {surname1} said.
The race ends in {capital1} on 8 May.
Last year's winner, {person3}, is out with a broken wrist.`,
  `The museum of modern art in {capital1} opened a show of work by the {demonym2} painter {person1}.
The exhibition, "Letters from the Coast", runs until the end of September.
Curator {person2} spent four years on it.
{surname1}, who was born in {capital2} in 1931, studied in Paris and taught at Harvard University.
{demonym1} and {demonym2} critics have praised the show.
The Goethe Institute and the French Embassy paid for the catalogue.
Visitors can see early drawings that {surname1} made in Buenos Aires.`,
  `Troops from {country1} crossed into {country2} at dawn, the Defense Ministry in {capital2} said.
General {person1} said his men had been fired on from the {demonym1} side.
The {organization1} called on both sides to hold their fire.
{demonym2} Prime Minister {person2} called an emergency meeting of his cabinet.
In {capital1}, a spokesman for President {person3} denied the report.
The Security Council was to meet in New York later on Monday.
{surname2} spoke by telephone with the U.S. Secretary of State.`,
  `{company1} said on Thursday it would buy the {demonym1} airline {company2} for 1.2 billion euros.
The deal needs the approval of the European Commission and of {country1}'s government.
Chief Executive {person1} said no jobs would be cut in {capital1}.
Unions were not convinced. "{surname1} said the same in 2008," said {person2}.
{company2} flies to 40 cities, among them Dubai, Singapore and {capital2}.
The Wall Street Journal first reported the talks.`,
  `Doctors in {country1} began a strike on Monday over unpaid wages.
The Medical Association said 9,000 of its members had stayed at home.
Health Minister {person1} called the strike illegal and asked the High Court to stop it.
At the Central Hospital in {capital1}, nurses turned patients away.
"{surname1} will not even talk to us," said Dr. {person2}, who leads the union.
The World Health Organization has warned of measles in the {demonym1} south.`,
  `Bishop {person1} of {capital1} led prayers for the victims on Christmas Eve.
Muslim and Jewish leaders joined the service at St. Mary's Cathedral.
President {person2} and his wife, {person3}, laid flowers.
Pope Francis sent a message, read out by the {demonym2} ambassador to the Holy See.
Many {demonym1} Christians have left for {country2} since the war.
The city's mayor thanked the {organization1} for rebuilding the school.`,
  `{person1}, the special envoy of the {organization1}, ended a week of shuttle talks in {capital1}.
{surname1} met rebel leader {person2} at a hotel near Lake Turkana and then flew to {capital2}.
The Movement for Justice says it will not disarm before the elections.
A diplomat from {country3} said the draft ran to 40 pages.
Under the Geneva Accord of 2015, {country2} guards the ceasefire line.
"Time is short," {surname1} said. {surname2} could not be reached.`,
  `Scientists at the University of {capital1} have found a new frog in the forests of {country1}.
The team of {person1} and {person2} describes it in the journal Nature.
It lives above 2,000 metres on Mount Kessa.
{surname2} said miners from {country2} threatened the forest.
The Environment Agency of {country1} has asked {company1} to stop work there.
The World Wildlife Fund gave money for the study, called Project Canopy.`,
];

/** Common names of many countries. */
export const GIVEN_NAMES =
  'Abdul Ahmed Aisha Aliya Amina Ana Andrei Anna Anwar Arjun Ayumi Beatriz Carlos Chen Chidi Daniel David Elena Emmanuel Fatima Felipe Giorgi Grace Hana Hassan Hiroshi Ibrahim Ingrid Isabel Ivan James Jean Ji-woo Joao John Jorge Jose Joseph Juan Kofi Kwame Lars Leila Li Luis Maria Marie Mary Michael Min Mohammed Musa Nadia Ngozi Nguyen Nino Olga Omar Paul Peter Pierre Priya Rahul Rosa Samuel Sara Sergei Siti Sofia Sunita Tariq Thandi Tomas Viktor Wei William Yaw Yusuf Zainab';
export const SURNAMES =
  'Abdullah Adeyemi Ahmad Ali Andersson Banda Bello Berisha Chanda Cruz Das Diallo Dlamini Dubois Ferreira Fischer Garcia Georgescu Gomez Gonzalez Gupta Haddad Hassan Hernandez Horvat Hussein Ivanov Jensen Johnson Kamara Karimi Keita Khan Khoury Kim Kovacs Kowalski Kumar Lee Lopez Mahmoud Martin Mbeki Mendoza Miller Mitchell Mohamed Mwangi Nakamura Nasser Ndiaye Nguyen Nielsen Novak Okafor Ong Park Patel Petrov Popescu Rahman Ramos Reyes Rossi Saito Santos Sato Shevchenko Silva Singh Smith Sow Suleiman Tanaka Tesfaye Toure Tran Vargas Wang Weber Yilmaz Zhang';
export const COMPANIES =
  'Altamar Energy|Borealis Air|Cobre Verde Mining|Delta Telecom|Eastgate Bank|Harrow & Pike|Kestrel Motors|Lotus Foods|Northern Steel Corp.|Orbis Holdings|Pacific Rail|Sahara Cement|Solaris Group|Tandem Pharma|Union Petroleum|Zenith Airways';
