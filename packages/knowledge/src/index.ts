export {
  type Capital,
  type CapitalMatch,
  type Country,
  type CountryMatch,
  countries,
  countryByCapital,
  countryByCode,
  countryByDemonym,
  countryByName,
  type DemonymForm,
  type DemonymMatch,
  type DemonymNoun,
} from './countries.js';
export {foldName} from './fold.js';
export {
  CALENDAR,
  CAPITAL,
  COUNTRY,
  DEMONYM,
  GIVEN_NAME,
  gazetteerBits,
  HONORIFIC,
  MEDIA,
  OFFICE_WORD,
  ORG_ACRONYM,
  ORG_WORD,
  PLACE,
  PLACE_WORD,
  SURNAME,
} from './gazetteer.js';
export {type Office, type OfficeClass, type OfficeScope, officeByTitle, officeHeads, officeTitles} from './offices.js';
export {
  type Organization,
  type OrganizationKind,
  type OrganizationMatch,
  organizationByAcronym,
  organizationByName,
  organizations,
} from './organizations.js';
