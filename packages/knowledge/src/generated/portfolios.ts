// Compiled from data/portfolios.tsv by scripts/generate.ts: edit that file.
export const PORTFOLIOS = `EU affairs
European affairs
agriculture
antiquities
aviation
budget
climate
climate change
commerce
communications
construction
cultural affairs
culture
customs
defence
defense
development
digital affairs
digital development
ecology
economic affairs
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
federal affairs
finance
fisheries
food
foreign
foreign affairs
foreign trade
forestry
gender
green transition
health
heritage
higher education
home
home affairs
housing
human rights
immigration
industry
information
infrastructure
innovation
integration
interior
internal affairs
international cooperation
international development
investment
irrigation
islamic affairs
justice
labor
labour
land
livestock
local government
migration
mines
mining
national security
natural resources
oil
parliamentary affairs
petroleum
planning
ports
power
presidential affairs
public works
railway
railways
religious affairs
research
rural development
science
security
social affairs
social development
social welfare
sport
sports
strategic development
sustainable development
technology
telecommunications
tourism
trade
transport
transportation
treasury
urban planning
veterans affairs
war
water
water resources
welfare
women's affairs
youth
youth affairs`;
