import assert from 'node:assert/strict';
import type {Role} from './article.js';
import {wordRole} from './wording.js';

const role = (title: string, of: string | null = null, status: Role['status'] = null) => wordRole({title, of, status});

describe('wordRole', () => {
  it('puts title, body and status as one says them', () => {
    assert.equal(role('Culture Minister', 'Azerbaijan'), 'Culture Minister of Azerbaijan');
    assert.equal(role('Culture Minister', 'Azerbaijan', 'former'), 'former Culture Minister of Azerbaijan');
    assert.equal(role('President', 'Ghana', 'elect'), 'President-elect of Ghana');
    assert.equal(role('Ambassador to Togo and Benin', 'Ghana'), 'Ambassador of Ghana to Togo and Benin');
    assert.equal(role('diplomat'), 'diplomat');
  });

  it('says nothing twice', () => {
    assert.equal(role('Acting Mayor', 'Osh', 'acting'), 'Acting Mayor of Osh');
    assert.equal(role('Vice President', 'Gambia', 'deputy'), 'Vice President of Gambia');
    assert.equal(role('Under-Secretary', 'Gambia', 'deputy'), 'Under-Secretary of Gambia');
    assert.equal(role('Mayor', 'Osh', 'deputy'), 'deputy Mayor of Osh');
    assert.equal(role('NATO Secretary-General', 'NATO'), 'NATO Secretary-General');
  });
});
