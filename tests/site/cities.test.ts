import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codes } from '../../pipeline/contract/codes.ts';
import { CITIES, cityOf, pathOf, syllables } from '../../site/cities/cities.ts';
import type { Cell, Edition, Row } from '../../site/editions/schema.ts';
import { citySentence } from '../../site/sentences/city.ts';
import { hiddenSentence } from '../../site/sentences/city-hidden.ts';
import { cityKeysSentence } from '../../site/sentences/city-keys.ts';
import { standingSentence } from '../../site/sentences/city-standing.ts';
import { statement } from '../../site/sentences/statements.ts';
import { given } from './analyses/given.ts';
import { cityRow } from './analyses/places.ts';

const NAMED = { city: '440100', city_zh: '广州市', city_en: 'Guangzhou' };
const voice = (lang: 'zh' | 'en') => ({ lang, rateBase: 30 });

/** A row by city with all a sentence about it needs. */
function yearRow(valid: Cell, median: Cell = 35): Row {
  const of = (figure: number) => (valid === null ? null : figure);
  return {
    keys: { year: '2015', ...NAMED },
    cells: {
      ...{ valid, answered: of(501), assigned: of(363), closed: of(292), in_progress: of(54) },
      ...{ days_median: valid === null ? null : median, days_median_low: of(30) },
      days_median_high: of(38),
    },
  };
}

describe('the tile map', () => {
  test('has a square for every city of the reference and no two in one place', () => {
    const listed = codes('cities').filter(({ code }) => /^44\d{4}$/.test(code));
    expect(CITIES.map(({ code }) => code)).toEqual(listed.map(({ code }) => code));
    expect(CITIES).toHaveLength(21);
    const places = CITIES.map(({ tile }) => `${tile.row} ${tile.column}`);
    expect(new Set(places).size).toBe(CITIES.length);
  });

  test('has a style for every place', () => {
    const styles = readFileSync('site/styles/cities.css', 'utf8');
    for (const { tile } of CITIES) {
      expect(styles).toContain(`.row-${tile.row} {\n  grid-row: ${tile.row};`);
      expect(styles).toContain(`.column-${tile.column} {\n  grid-column: ${tile.column};`);
    }
  });

  test('keeps the bearings of the province', () => {
    const at = (slug: string) =>
      CITIES.find((one) => one.slug === slug)?.tile ?? { row: 0, column: 0 };
    expect(at('shaoguan').row).toBeLessThan(at('guangzhou').row);
    expect(at('guangzhou').row).toBeLessThan(at('zhuhai').row);
    expect(at('zhanjiang').column).toBeLessThan(at('guangzhou').column);
    expect(at('guangzhou').column).toBeLessThan(at('chaozhou').column);
  });

  test('breaks English names between syllables', () => {
    expect(CITIES.map(({ short }) => syllables(short.en).join('·'))).toEqual(
      'Guang·zhou Shen·zhen Zhu·hai Shan·tou Fo·shan Shao·guan He·yuan Mei·zhou Hui·zhou Shan·wei Dong·guan Zhong·shan Jiang·men Yang·jiang Zhan·jiang Mao·ming Zhao·qing Qing·yuan Chao·zhou Jie·yang Yun·fu'.split(
        ' ',
      ),
    );
  });
});

test('addresses are the English names, each its own', () => {
  for (const { slug, name } of CITIES) expect(slug).toBe(name.en.toLowerCase());
  expect(new Set(CITIES.map(pathOf)).size).toBe(CITIES.length);
  expect(cityOf('X-PROV')).toBeUndefined();
});

describe('the sentence about a city', () => {
  test('goes from valid to closed, with limits and days', () => {
    expect(citySentence(yearRow(963), '2017-01-17', voice('zh'))).toBe(
      '2015年收到的有效问题，广州市有963件，其中交办363件，直接解答501件；363件交办中办结292件（80.4%，95%区间76.1～84.2%），仍在办54件。办结用时的中位数是35天（95%区间30～38天），仍在办的按已等待的天数计入。',
    );
    expect(citySentence(yearRow(963), '2017-01-17', voice('en'))).toBe(
      'Valid appeals received in 2015: Guangzhou had 963, 363 of them assigned and 501 answered directly; of the 363 assigned, 292 were closed (80.4%, 95% limits 76.1–84.2%), 54 still open. The median time to close is 35 days (95% limits 30–38 days); those still open count in with the days they have waited.',
    );
  });

  test('says that a year is young and that a median cannot be told', () => {
    const said = citySentence(yearRow(963, null), '2016-01-17', voice('zh'));
    expect(said).toContain('算不出办结用时的中位数');
    expect(said).toContain('2015年结束还不满180天');
    expect(citySentence(yearRow(963), '2016-01-17', voice('en'))).toContain('not due yet');
  });

  test('gives no number of a withheld row', () => {
    for (const lang of ['zh', 'en'] as const) {
      const said = citySentence(yearRow(null), '2016-01-17', voice(lang));
      expect(said).toContain('※');
      expect(said.replace('2015', '')).not.toMatch(/\d/);
    }
  });
});

describe('where a city stands', () => {
  const rows = [
    ...Array.from({ length: 12 }, (_, at) => cityRow('2015', `A${at}`, [1000, 940, 20])),
    ...[cityRow('2015', 'C', [500, 380, 90]), cityRow('2015', 'D', [20, 18, 0])],
    ...[cityRow('2015', 'E', [null, null])],
  ];
  const said = (code: string, lang: 'zh' | 'en') =>
    standingSentence(given({ funnel_by_city: rows }), code, lang);

  test('is said in the words of the analysis, with a reason to ask outside the limits', () => {
    expect(said('C', 'zh')).toMatch(
      /交办500件，办结380件（76\.0%.*：低于\dσ。在界限之外，是去问一问的理由/,
    );
    expect(said('C', 'en')).toMatch(/it lies below \dσ\. To lie outside is a reason to ask/);
  });

  test('is not said of a place that is too small or withheld, but why is', () => {
    expect(said('D', 'zh')).toContain('不满30件，不与全省比较');
    expect(said('D', 'en')).toContain('under 30');
    expect(said('E', 'zh')).toContain('不公开（※）');
    expect(said('E', 'en').replace('2015', '')).not.toMatch(/\d/);
    expect(said('F', 'zh')).toBe('');
  });
});

test('what is withheld and left out is said table by table', () => {
  const rows = [yearRow(963), yearRow(null)];
  const tables = [{ id: 'funnel_by_city', rows, leftOut: ['2014'] }];
  expect(hiddenSentence(tables, '广州市', 'zh')).toBe(
    '“各地市诉求与办结”里广州市的2行中，有1行不公开（※）。“各地市诉求与办结”没有列出2014年：要不公开的太多，剩下的看不出全貌。',
  );
  expect(hiddenSentence(tables, 'Guangzhou', 'en')).toMatch(
    /withholds 1 of 2 rows of Guangzhou \(※\)\. .* leaves out 2014/,
  );
});

test('key issues of a city are counted of all that were listed', () => {
  const issue = (city: string, state: string): Row => ({ keys: { city, state }, cells: {} });
  const rows = [issue('A', 'closed'), issue('A', 'in_progress'), issue('B', 'closed')];
  expect(cityKeysSentence(rows, 'A', '甲市', voice('zh'))).toBe(
    '历场列出的3件重点关注事项中，甲市的有2件，其中办结1件。',
  );
  expect(cityKeysSentence(rows, 'C', 'C', voice('en'))).toBe(
    'Of the 3 key issues listed so far, none is of C.',
  );
});

test('a city that is not there is no statement', () => {
  const edition = { manifest: { policy: { rate_base: 30 } }, tables: {} } as unknown as Edition;
  expect(() => statement(edition, 'city 999999', 'zh')).toThrow('there is no city');
});
