import fc from 'fast-check';
import { listFromLines } from '../../../src/core/starting/startingList';
import { explainTagFault, withTag } from '../../../src/core/tags/addedTag';
import { pathCount, type TagList } from '../../../src/core/tags/tagList';
import { BUILT_IN } from '../../../src/core/tags/tagPath';
import { anyList, name } from './anyTagList';

/** The names alone: `Tag: Subtag, Subtag`. */
const outline = (list: TagList): string[] =>
  list.tags.map(({ name, subtags }) => [name, ...subtags.map((subtag) => subtag.name)].join(' / '));

describe('adding a tag', () => {
  const list = listFromLines('Orders > Late\nRefunds');
  const added = (tag: string, subtag = '', belongs = '') => withTag(list, { tag, subtag, belongs, example: '' });
  const outlineOf = (result: ReturnType<typeof withTag>) => ('list' in result ? outline(result.list) : result.error);

  test('a tag goes after the last of the team’s own, a subtag to the end of its tag', () => {
    expect(outlineOf(added(' Log  in '))).toEqual(['Orders / Late', 'Refunds', 'Log in', ...BUILT_IN]);
    expect(outlineOf(added('orders', 'Lost'))).toEqual(['Orders / Late / Lost', 'Refunds', ...BUILT_IN]);
    expect(outlineOf(added('Login', 'Code'))).toEqual(['Orders / Late', 'Refunds', 'Login / Code', ...BUILT_IN]);
    expect(outlineOf(added('Not a contact', 'Spam'))).toContain('Not a contact / Spam');
    expect(outline(list)).toEqual(['Orders / Late', 'Refunds', ...BUILT_IN]);
  });

  test('what belongs there describes the new name', () => {
    expect(added('Login', '', ' Cannot sign in. ')).toMatchObject({
      list: { tags: [{}, {}, { belongs: 'Cannot sign in.' }, {}, {}] },
    });
    expect(added('Login', 'Code', 'No code.')).toMatchObject({
      list: { tags: [{}, {}, { belongs: '', subtags: [{ belongs: 'No code.' }] }, {}, {}] },
    });
  });

  test.each([
    ['', '', 'blank'],
    ['  ', 'Late', 'blank'],
    ['x'.repeat(101), '', 'too-long'],
    ['Orders', 'x'.repeat(200), 'too-long'],
    ['Orders › Lost', '', 'separator'],
    ['Orders', 'a › b', 'separator'],
    ['ORDERS', '', 'exists'],
    ['orders', ' late ', 'exists'],
    ['uncategorized', '', 'exists'],
  ] as const)('%j with %j is refused: %s', (tag, subtag, error) => {
    expect(added(tag, subtag)).toEqual({ error });
    expect(explainTagFault(error)).toMatch(/^[A-Z].*\.$/);
  });

  test.each(['=IMPORTXML("x")', '<script>', 'x'.repeat(100), '👍'])('%j is only text', (tag) => {
    expect(outlineOf(added(tag))).toContain(tag);
  });

  test('nobody’s digit changes', () => {
    fc.assert(
      fc.property(anyList, name, fc.option(name, { nil: '' }), (before, tag, subtag) => {
        const result = withTag(before, { tag, subtag, belongs: '', example: '' });
        if ('error' in result) return;
        const own = (each: TagList) => each.tags.map((one) => one.name).filter((one) => !BUILT_IN.includes(one));
        expect(own(result.list).slice(0, own(before).length)).toEqual(own(before));
        expect(pathCount(result.list)).toBeGreaterThan(pathCount(before));
      }),
    );
  });
});
