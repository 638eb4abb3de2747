import { expect, test } from 'vitest';
import { gridOf } from '../../../pipeline/contract/grid.ts';
import { ISSUE_GROUPS, ISSUES, subissuesOf } from '../../../site/issues/issues.ts';

test('every published issue has an address of its own that fits one', () => {
  expect(ISSUES.map(({ code }) => code)).toEqual(gridOf('issue').map(({ code }) => code));
  const slugs = ISSUES.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

test('every issue is in one group, in published order', () => {
  const grouped = ISSUE_GROUPS.flatMap(({ issues }) => issues.map(({ code }) => code));
  expect(grouped.toSorted()).toEqual(ISSUES.map(({ code }) => code).toSorted());
  for (const { issues } of ISSUE_GROUPS) {
    const places = issues.map(({ code }) => ISSUES.findIndex((one) => one.code === code));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('every sub-issue belongs to one issue', () => {
  const all = ISSUES.flatMap(subissuesOf);
  expect(all.toSorted()).toEqual(
    gridOf('subissue')
      .map(({ code }) => code)
      .toSorted(),
  );
});
