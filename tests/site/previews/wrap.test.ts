import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap, wrapAnywhere } from '../../../site/previews/wrap.ts';

/** Half the width of a Han character. */
const HALF = 30;
/** Han characters and marks are two halves wide, everything else one. */
const measure = (text: string) =>
  [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2e7f ? 2 : 1), 0) * HALF;
const zh = (text: string, width: number, most = 40) =>
  wrap(text, { width: width * HALF, most, measure }, 'zh');
const en = (text: string, width: number) =>
  wrap(text, { width: width * HALF, most: 40, measure }, 'en');
const anywhere = (text: string, width: number) => wrapAnywhere(text, width * HALF, measure);

describe('lines of Chinese', () => {
  test('end between words, and are as even as they go', () => {
    expect(zh('异地务工人员子女入学', 16)).toEqual(['异地务工人员', '子女入学']);
    expect(zh('春节前工资清欠', 14)).toEqual(['春节前工资清欠']);
  });

  test('end where a reader pauses, if they can', () => {
    expect(zh('三周年：回顾与监督', 14)).toEqual(['三周年：', '回顾与监督']);
    expect(zh('停产三个月，工资只发最低标准的八成，合规吗？', 18)).toEqual([
      '停产三个月，',
      '工资只发最低标准的',
      '八成，合规吗？',
    ]);
  });

  test('keep short quotations whole', () => {
    expect(zh('被拖欠工资，“包工头”失联', 15)).toEqual(['被拖欠工资，', '“包工头”失联']);
  });

  test('are none where there is room for fewer', () => {
    expect(zh('异地务工人员子女入学', 16, 1)).toBeUndefined();
  });

  test('keep numbers with what they count', () => {
    expect(zh('第1场至第38场累计', 12)).toEqual(['第1场至', '第38场累计']);
    expect(zh('数据截至2016年12月29日', 15)).toEqual(['数据截至', '2016年12月29日']);
  });

  test.each([
    ['a closing mark', '劳动者的权利（一）。', /^[）。]/m],
    ['a comma', '欠薪、工伤、社保，都可以反映', /^[、，]/m],
    ['a closing quotation mark', '“包工头”失联', /^”/m],
  ])('never begin with %s', (_, text, wrong) => {
    for (let width = 4; width < 24; width += 1) {
      expect(anywhere(text, width).join('\n')).not.toMatch(wrong);
      expect(zh(text, width)?.join('\n') ?? '').not.toMatch(wrong);
    }
  });

  test('never end with an opening mark', () => {
    for (let width = 4; width < 24; width += 1)
      expect(anywhere('关于《劳动合同法》（节选）', width).join('\n')).not.toMatch(/[《（]$/m);
  });
});

describe('lines of English', () => {
  test('end at spaces alone', () => {
    expect(en('Claiming wages at the end of the year', 20)).toEqual([
      'Claiming wages at',
      'the end of the year',
    ]);
    expect(en('4,965 / 5,470 (90.8%)', 14)).toEqual(['4,965 / 5,470', '(90.8%)']);
  });

  test('there are none where a word is wider than a line', () => {
    expect(en('unconstitutionally', 10)).toBeUndefined();
    expect(anywhere('unconstitutionally', 10)).toEqual(['unconstitu', 'tionally']);
  });
});

test('nothing is lost but the spaces at which lines end, and nothing is too wide', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'工资，“包工头”12场（3）。 a bc-d, e'),
    minLength: 1,
    maxLength: 40,
  });
  const bare = (one: string) => one.replace(/\s/g, '');
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 40 }), (given, width) => {
      for (const lang of ['zh', 'en'] as const) {
        const lines = (lang === 'zh' ? zh : en)(given, width);
        if (lines) expect(bare(lines.join(''))).toBe(bare(given));
        for (const line of lines ?? []) expect(measure(line)).toBeLessThanOrEqual(width * HALF);
      }
      expect(bare(anywhere(given, width).join(''))).toBe(bare(given));
    }),
  );
});
