import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

type List = 'issues' | 'cities' | 'districts' | 'industries';
type Line = Record<string, string>;

function read(list: List): Line[] {
  const file = new URL(`../../reference/${list}.csv`, import.meta.url);
  return parse(readFileSync(file), { columns: true, bom: true });
}

function labels(list: List): (code: string) => string {
  const byCode = new Map(read(list).map(({ code, zh }) => [code, zh]));
  return (code) => {
    const zh = byCode.get(code);
    if (zh === undefined) throw new Error(`data/reference/${list}.csv has no code ${code}`);
    return zh;
  };
}

/** Chinese labels of the published code lists, by code. */
export const issueLabel = labels('issues');
export const cityLabel = labels('cities');
export const industryLabel = labels('industries');

const districts = read('districts');

/** Chinese names of the districts of a city; Dongguan and Zhongshan have none. */
export function districtsOf(city: string): string[] {
  return districts.filter((line) => line.city === city).map(({ zh = '' }) => zh);
}
