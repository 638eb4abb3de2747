import { expect, test } from 'vitest';
import { csv, type Line, line } from './ledger.ts';
import { take } from './taking.ts';

async function one(given: Line) {
  const { accepted, found } = await take(csv([line(1, given)]));
  return { read: accepted[0] ?? {}, rules: found[2] ?? [] };
}

test.each([
  ['广州', '440100'],
  ['广州市', '440100'],
  ['广州市总工会', '440100'],
  ['穗', '440100'],
  ['广东广州', '440100'],
  ['GZ', '440100'],
  ['廣州市', '440100'],
  ['東莞', '441900'],
  ['惠州市總工會', '441300'],
])('38 %s', async (text, city) => {
  expect(await one({ 所属地市: text })).toMatchObject({ read: { v_city: city }, rules: [] });
});

test.each([
  ['萝岗区', '440100', '440112'],
  ['高要市', '441200', '441204'],
])('39 %s, which is called otherwise now', async (text, city, district) => {
  expect(await one({ 所属地市: text })).toMatchObject({ read: { v_city: city }, rules: [] });
  expect(await one({ 所属地市: city, 区县: text })).toMatchObject({
    read: { v_district: district },
    rules: [],
  });
});

test('39 城区 needs a city', async () => {
  expect((await one({ 所属地市: '城区' })).rules).toEqual(['city_unreadable']);
  expect(await one({ 所属地市: '汕尾市', 区县: '城区' })).toMatchObject({
    read: { v_district: '441502' },
    rules: [],
  });
  expect(await one({ 所属地市: null, 区县: '城区' })).toMatchObject({
    read: { v_city: null, v_district: null },
    rules: ['district_unreadable'],
  });
});

test('40 a district of another city: the city stands, with a warning', async () => {
  expect(await one({ 所属地市: '佛山市', 区县: '天河区' })).toMatchObject({
    read: { v_city: '440600' },
    rules: ['district_elsewhere'],
  });
});

test.each([
  ['省直机关工会', 'X-PROV'],
  ['广铁集团', 'X-IND'],
  ['湖南省', 'X-OUT'],
])('41 %s', async (text, city) => {
  expect(await one({ 所属地市: text })).toMatchObject({ read: { v_city: city }, rules: [] });
});

test.each([
  ['主办：广州市总工会；协办：佛山市总工会', '440100'],
  ['协办：佛山市总工会、主办：广州市总工会', '440100'],
  ['东莞市总工会、省总法律部', '441900'],
])('of several units the one that leads: %s', async (text, unit) => {
  expect(await one({ 交办单位: text })).toMatchObject({ read: { v_unit: unit }, rules: [] });
});
