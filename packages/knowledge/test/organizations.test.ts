import assert from 'node:assert/strict';
import {organizationByAcronym, organizationByName, organizations} from '../src/index.js';

describe('organizations', () => {
  it('finds a full name, an acronym and an established short form', () => {
    assert.equal(
      organizationByName('Organization of Islamic Cooperation')?.organization.name,
      'Organisation of Islamic Cooperation',
    );
    assert.equal(organizationByAcronym('U.N.')?.organization.name, 'United Nations');
    assert.equal(organizationByName('the Alliance')?.organization.acronyms[0], 'NATO');
  });

  it('minds case, and the article of a short form', () => {
    assert.equal(organizationByAcronym('WHO')?.organization.name, 'World Health Organization');
    assert.equal(organizationByName('who'), undefined);
    assert.equal(organizationByName('Alliance'), undefined);
  });

  it('says when several go by the name', () => {
    const icc = organizationByAcronym('ICC')!;
    assert.equal(icc.organization.name, 'International Criminal Court');
    assert.deepEqual(
      icc.alternatives.map(other => other.name),
      ['International Chamber of Commerce', 'International Cricket Council'],
    );
    assert.equal(organizationByName('Supreme Court')?.ambiguous, true);
  });

  it('finds every organization by each of its names', () => {
    for (const organization of organizations()) {
      for (const name of [organization.name, ...organization.acronyms, ...organization.aliases]) {
        const match = organizationByName(name);
        assert.ok(match && [match.organization, ...match.alternatives].includes(organization), name);
      }
    }
  });
});
