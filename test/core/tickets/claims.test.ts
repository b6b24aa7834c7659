import {
  CLAIM_LASTS,
  type Claims,
  claimsText,
  givenBack,
  heldByOthers,
  living,
  withClaim,
} from '../../../src/core/tickets/claims';

const ann = { name: 'Ann', ids: ['1', '2'], since: 1000, seen: 2000 };
const bob = { name: 'Bob', ids: ['3'], since: 500, seen: 9000 };
const claims: Claims = { a: ann, b: bob };

test('ten minutes without a sign of life end a claim', () => {
  expect(living(claims, ann.seen + CLAIM_LASTS - 1)).toEqual(claims);
  expect(living(claims, ann.seen + CLAIM_LASTS)).toEqual({ b: bob });
});

test('what others hold is not mine to take', () => {
  expect([...heldByOthers(claims, 'a')]).toEqual(['3']);
  expect([...heldByOthers(claims, 'c')].sort()).toEqual(['1', '2', '3']);
});

test('a new claim takes the place of the old one, and keeps its beginning', () => {
  const next = withClaim(claims, 'a', { name: 'Ann', ids: ['2', '7', '2'], seen: 4000 });
  expect(next).toEqual({ a: { name: 'Ann', ids: ['2', '7'], since: 1000, seen: 4000 }, b: bob });
  expect(withClaim({}, 'c', { name: 'Cem', ids: [], seen: 7 }).c).toEqual({ name: 'Cem', ids: [], since: 7, seen: 7 });
});

test('given back: all of it, or all but what is to be saved still', () => {
  expect(givenBack(claims, ['a'], [])).toEqual({ b: bob });
  expect(givenBack(claims, ['a'], ['2', '9'])).toEqual({ a: { ...ann, ids: ['2'] }, b: bob });
  expect(givenBack(claims, [], [])).toEqual(claims);
});

test('a large team, or long IDs, still fit into what a cache keeps', () => {
  expect(JSON.parse(claimsText(claims))).toEqual(claims);
  const long = (name: string) => ({
    ...ann,
    name,
    ids: Array.from({ length: 40 }, (_, n) => `${'長'.repeat(90)}${n}`),
  });
  const crowd = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`key-${n}`, long(`Tagger ${n}`)]));
  const text = claimsText(crowd);
  expect(Buffer.byteLength(text)).toBeLessThan(100 * 1024);
  const kept = JSON.parse(text) as Claims;
  expect(Object.keys(kept)).toHaveLength(60);
  expect(kept['key-0']?.ids.length).toBeGreaterThan(0);
  const endless = { a: { ...ann, ids: ['x'.repeat(50_000)] } };
  expect(JSON.parse(claimsText(endless))).toEqual({ a: { ...ann, ids: [] } });
});
