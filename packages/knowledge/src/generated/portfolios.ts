// Compiled from data/portfolios.tsv by scripts/generate.ts: edit that file.
export const PORTFOLIOS = `EU affairs
European affairs
agriculture
antiquities
antiquities and tourism
arts
aviation
budget
civil aviation
civil defence
climate
climate change
commerce
communication
communications
constitutional affairs
construction
cooperation
cooperatives
cultural affairs
culture
customs
defence
defense
development
devolution
digital affairs
digital development
ecology
economic affairs
economic development
economic policy
economy
education
electricity
emergencies
emergency situations
employment
endowments
energy
environment
ethnic affairs
external affairs
external relations
family
family and social policies
federal affairs
finance
fisheries
food
food security
foreign
foreign affairs
foreign relations
foreign trade
forestry
gender
governance
green transition
handicrafts
health
heritage
higher education
highways
home
home affairs
homeland security
housing
human rights
immigration
industry
industry and trade
information
infrastructure
innovation
integration
interior
internal affairs
internal security
international affairs
international cooperation
international development
international relations
investment
irrigation
islamic affairs
justice
jute and textiles
labor
labour
labour and employment
land
lands
law
legal affairs
livestock
local government
manpower
maritime affairs
media
migration
mines
mining
national defence
national defense
national security
natural resources
oil
parliamentary affairs
petroleum
planning
police
ports
post
posts
power
presidential affairs
public health
public security
public service
public works
railway
railways
regional development
relief
religious affairs
research
revenue
roads
rural affairs
rural development
sanitation
science
security
shipping
social affairs
social development
social protection
social security
social welfare
sport
sports
state property
strategic development
sustainable development
taxes
technology
telecommunications
textiles
tourism
trade
traditional medicine
transport
transportation
treasury
tribal affairs
unification
urban planning
veterans affairs
waqf
war
water
water resources
welfare
women
women's affairs
women's empowerment
works
youth
youth affairs`;
