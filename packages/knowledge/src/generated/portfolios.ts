// Compiled from data/portfolios.tsv by scripts/generate.ts: edit that file.
export const PORTFOLIOS = `EU affairs
European affairs
agriculture
agriculture and food
agriculture and livestock
animal resources
antiquities
antiquities and tourism
arts
arts and culture
aviation
awqaf
basic education
blue economy
budget
civil aviation
civil defence
climate
climate change
commerce
commerce and industry
communication
communications
community development
constitutional affairs
construction
cooperation
cooperatives
cultural affairs
culture
culture and tourism
customs
defence
defense
development
devolution
digital affairs
digital development
digital economy
digital transformation
disaster management
ecological transition
ecology
economic affairs
economic development
economic policy
economy
economy and finance
economy and planning
education
electricity
emergencies
emergency situations
employment
endowments
energy
environment
environment and forests
ethnic affairs
external affairs
external relations
family
family and social policies
federal affairs
finance
finance and planning
fisheries
food
food security
foreign
foreign affairs
foreign relations
foreign trade
forestry
forests
gender
gender equality
governance
green transition
hajj
hajj and umrah
handicrafts
health
heritage
higher education
higher education and scientific research
highways
home
home affairs
home security
homeland security
housing
housing and urban development
human rights
immigration
industry
industry and commerce
industry and trade
information
information and broadcasting
infrastructure
innovation
integration
interior
internal affairs
internal security
internal trade
international affairs
international cooperation
international development
international relations
investment
irrigation
islamic affairs
justice
justice and constitutional affairs
jute and textiles
labor
labour
labour and employment
land
lands
lands and housing
law
legal affairs
livestock
local development
local government
manpower
marine resources
maritime affairs
media
migration
military production
mineral resources
minerals
mines
mines and energy
mining
minority affairs
national defence
national defense
national economy
national guidance
national security
natural resources
oil
parliamentary affairs
petroleum
planning
planning and development
planning and investment
police
ports
post
posts
posts and telecommunications
power
presidential affairs
primary education
public administration
public health
public security
public service
public works
public works and housing
railway
railways
regional development
relief
religion
religious affairs
research
revenue
roads
rural affairs
rural development
rural electrification
sanitation
science
science and technology
secondary education
security
shipping
skills development
small business
social affairs
social development
social protection
social security
social solidarity
social welfare
solid minerals
sport
sports
sports and youth
state enterprises
state property
state-owned enterprises
steel development
strategic development
supplies
supply
sustainable development
taxes
technical education
technology
telecommunications
textiles
tourism
tourism and culture
trade
trade and investment
traditional medicine
transport
transportation
treasury
tribal affairs
unification
urban development
urban planning
veterans affairs
vocational training
waqf
war
water
water and irrigation
water and sanitation
water resources
welfare
wildlife
women
women and child development
women's affairs
women's empowerment
works
youth
youth affairs
youth and sports`;
