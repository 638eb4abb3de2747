import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Failure } from '../../../pipeline/contract/failures.ts';
import { loadSiteConfig } from '../../../site/config/load.ts';

const OWN = readFileSync('data/site.yaml', 'utf8');
const root = mkdtempSync(path.join(tmpdir(), 'ledger-settings-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The settings of the project with one place changed. */
function load(from: string | RegExp, to: string) {
  const text = OWN.replace(from, to);
  expect(text).not.toBe(OWN);
  const file = path.join(root, 'site.yaml');
  writeFileSync(file, text);
  return loadSiteConfig(file);
}

function refused(from: string | RegExp, to: string): Failure {
  try {
    load(from, to);
  } catch (cause) {
    return cause as Failure;
  }
  throw new Error('it was read');
}

const lineOf = (text: string) => OWN.slice(0, OWN.indexOf(text)).split('\n').length;

test('the file of the project holds: nothing invented, the hotline that is known', () => {
  const config = loadSiteConfig(path.resolve('data/site.yaml'));
  expect(config).toMatchObject({
    name: { zh: '工人在线 公开台账', en: 'Workers Online, open ledger' },
    hotline: { number: '12351' },
    organiser: { zh: '', en: '' },
    records: { icp: '', police: '', site_code: '' },
    ...{ contact: [], links: [], next_forums: [], repository: '' },
    thresholds_shown: { withheld: true, small_base: true },
  });
});

describe('what a person types is taken as typed', () => {
  test('a number and a date need no quotes', () => {
    expect(load('"12351"', '020-12351').hotline.number).toBe('020-12351');
    expect(load('next_forums: []', 'next_forums:\n  - 2031-02-27\n  - 2031-01-30')).toMatchObject({
      next_forums: ['2031-01-30', '2031-02-27'],
    });
  });

  test('a key with nothing after it is blank, a group left out too', () => {
    expect(load('next_forums: []', 'next_forums:').next_forums).toEqual([]);
    expect(load('repository: ""', 'repository:').repository).toBe('');
    expect(load(/^records:\n(?: {2}.*\n)+/m, '').records.icp).toBe('');
  });

  test('record numbers as issued, and ways to get in touch', () => {
    expect(load('icp: ""', 'icp: 粤ICP备12345678号-1').records.icp).toBe('粤ICP备12345678号-1');
    const contact = 'contact:\n  - label: {zh: 邮箱, en: Mail}\n    link: mailto:a@example.org';
    expect(load('contact: []', contact).contact).toEqual([
      { label: { zh: '邮箱', en: 'Mail' }, link: 'mailto:a@example.org' },
    ]);
  });

  test('links to other bodies, and what legends spell out', () => {
    const links = 'links:\n  - {label: {zh: 监察, en: Inspectorate}, link: https://a.example}';
    expect(load('links: []', links).links).toEqual([
      { label: { zh: '监察', en: 'Inspectorate' }, link: 'https://a.example' },
    ]);
    const silent = { withheld: false, small_base: true };
    expect(load('withheld: yes', 'withheld: no').thresholds_shown).toEqual(silent);
    expect(load('small_base: yes', 'small_base:').thresholds_shown.small_base).toBe(true);
    expect(load(/^thresholds_shown:\n(?: {2}.*\n)+/m, '').thresholds_shown.withheld).toBe(true);
  });
});

describe('a wrong file is refused, naming the line and the key', () => {
  test.each([
    ['a blank name', '  zh: 工人在线 公开台账', '  zh:', 'name.zh', '不能空着'],
    ['an unknown key', 'repository: ""', 'repositry: ""', 'repositry', '没有这一项设置'],
    ['a day that is none', 'forums: []', 'forums: [2031-02-30]', 'next_forums.0', '年-月-日'],
    ['a Chinese date', 'forums: []', 'forums: [2031年1月30日]', 'next_forums.0', '年-月-日'],
    ['a date that is no list', 'forums: []', 'forums: 2031-01-30', 'next_forums', '清单'],
    ['words for a number', '"12351"', '职工热线', 'hotline.number', '电话号码'],
    ['an invented record', 'icp: ""', 'icp: 粤ICP备00000000号', 'records.icp', '占位'],
    ['a record of no form', 'icp: ""', 'icp: 粤ICP备XXXXXXXX号', 'records.icp', '证书'],
    ['half a police record', 'police: ""', 'police: 4401', 'records.police', '证书'],
    ['a short code', 'site_code: ""', 'site_code: abc', 'records.site_code', '10位'],
    ['neither yes nor no', 'withheld: yes', 'withheld: 10', 'thresholds_shown.withheld', 'yes'],
    [
      'a threshold there is none of',
      'small_base: yes',
      'small: no',
      'thresholds_shown.small',
      '没有',
    ],
    ['an address without https', 'repository: ""', 'repository: example', 'repository', 'https://'],
  ])('%s', (_, from, to, key, zh) => {
    const failure = refused(from, to);
    const line = lineOf(from.trim());
    expect(failure.kind).toBe('site');
    expect(failure.zh).toMatch(
      new RegExp(`^网站设置文件 site.yaml 有误：第${line}行 ${key}：.*${zh}`),
    );
    expect(failure.message).toMatch(
      new RegExp(`^The site settings site.yaml are not right: line ${line}, ${key}: [a-z]`),
    );
    expect(failure.message).not.toMatch(/undefined|expected|Invalid|\p{Script=Han}{8}/u);
  });

  test('a key left out, by the line of what it belongs to', () => {
    const failure = refused('  en: Workers Online\n', '');
    expect(failure.message).toContain('service.en: this setting is missing');
  });

  test('one organiser in one language', () => {
    const failure = refused('organiser:\n  zh: ""', 'organiser:\n  zh: 某工会');
    expect(failure.message).toContain('organiser: fill in both languages or neither');
  });

  test('a link to nowhere, or to something else than a page', () => {
    const label = 'links:\n  - label: {zh: 监察, en: Inspectorate}';
    expect(refused('links: []', label).message).toContain('links.0.link: this setting is missing');
    const mail = refused('links: []', `${label}\n    link: mailto:a@union.example`);
    expect(mail.message).toContain('links.0.link: it should be an address starting with https://');
  });

  test('a way to get in touch that leads nowhere, or to a script', () => {
    const label = 'contact:\n  - label: {zh: 邮箱, en: Mail}';
    expect(refused('contact: []', label).message).toContain('contact.0: it needs a text or a link');
    const script = refused('contact: []', `${label}\n    link: "javascript:alert(1)"`);
    expect(script.message).toContain('contact.0.link: it should start with https://');
  });

  test('everything that is wrong is said at once', () => {
    expect(refused(/\nname:(?:\n {2}.*)+/, '\nnames: x').message).toMatch(
      /names: .*; |; .*names: /,
    );
  });

  test.each([
    ['an indent', '  zh: 工人在线\n', ' zh: 工人在线\n'],
    ['a quote left open', '"12351"', '"12351'],
    ['a key twice', 'repository: ""', 'repository: ""\nrepository: ""'],
  ])('%s that is not right is named by its line', (_, from, to) => {
    expect(refused(from, to).zh).toMatch(/第\d+行：/);
    expect(refused(from, to).message).toMatch(/: line \d+: /);
  });

  test('no file, and an empty one', () => {
    expect(() => loadSiteConfig(path.join(root, 'none.yaml'))).toThrow(
      'There is no file none.yaml',
    );
    expect(refused(OWN, '').message).toContain('line 1, name: this setting is missing');
  });
});
