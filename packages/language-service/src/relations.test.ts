import assert from 'node:assert/strict';
import type {Article, Entity, Role} from '@nutgraf/core';
import fc from 'fast-check';
import {ARTICLE} from '../test/support/story.js';
import {eventsOf, holdersOf, lastStatementOf, prepareRelations, roleAt} from './relations.js';

/** What `roleAt` is to find, looked for one by one. */
function linearly({entities}: Article, offset: number) {
  let found: {entity: Entity; role: Role} | undefined;
  for (const entity of entities) {
    for (const role of entity.roles) {
      const isIn = role.start <= offset && offset < role.end;
      if (isIn && !(found && found.role.end - found.role.start <= role.end - role.start)) found = {entity, role};
    }
  }
  return found;
}

const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(8)), {maxLength: 6});

function articleWith(roles: readonly (readonly [number, number])[][]): Article {
  const [role] = ARTICLE.entities.flatMap(entity => entity.roles);
  const [entity] = ARTICLE.entities;
  const entities = roles.map((own, index) => ({
    ...entity!,
    id: `e${index}`,
    roles: own.map(([start, length]) => ({...role!, start, end: start + length})),
  }));
  return {...ARTICLE, entities};
}

describe('relations', () => {
  it('find the shortest role at an offset, the first of equals', () => {
    fc.assert(
      fc.property(fc.array(spans, {maxLength: 5}), roles => {
        const article = articleWith(roles);
        for (let offset = 0; offset < 40; offset++) {
          const found = roleAt(article, offset);
          const expected = linearly(article, offset);
          assert.equal(found?.role, expected?.role, `at ${offset}`);
          assert.equal(found?.entity, expected?.entity);
        }
      }),
    );
  });

  it('are the same when they were prepared', () => {
    const prepared: Article = {...ARTICLE};
    for (const _ of prepareRelations(prepared));
    for (const {id} of ARTICLE.entities) {
      for (const look of [holdersOf, eventsOf, lastStatementOf]) {
        assert.deepEqual(look(prepared, id), look(ARTICLE, id));
      }
    }
  });

  it('are those of the article', () => {
    assert.ok(ARTICLE.events.length > 0 && ARTICLE.statements.length > 0);
    for (const {id} of ARTICLE.entities) {
      assert.deepEqual(
        holdersOf(ARTICLE, id).map(({role}) => role),
        ARTICLE.entities.flatMap(({roles}) => roles.filter(({ofEntity}) => ofEntity === id)),
      );
      assert.deepEqual(
        eventsOf(ARTICLE, id),
        ARTICLE.events.filter(({participants}) => participants.includes(id)),
      );
    }
  });
});
