import { block, type Finding } from './finding.ts';
import type { View } from './normalise.ts';

const PROVINCE =
  '[京津沪滬渝冀豫云雲辽遼黑湘皖鲁魯新苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤粵青藏川宁寧琼瓊使]';
const GAP = '[\\s.,/_·•・‧\\-|~*:\'"、。;+]{0,4}';
const TAIL = `[A-Za-z\\d](?:${GAP}[A-Za-z\\d]){4}(?:[ ./_·•\\-|~*]{0,3}[A-Za-z\\d])?(?![A-Za-z\\d])`;
const SPECIAL = `[A-Za-z\\d](?:${GAP}[A-Za-z\\d]){3}${GAP}[学警挂领港澳使超]`;
const PLATE = new RegExp(`${PROVINCE}${GAP}[A-Za-z]${GAP}(?:${TAIL}|${SPECIAL})`, 'g');
/** Words that end in the short name of a province and are followed by a code. */
const NOT_BEFORE = /[四百全最更重创刷革]$/;

/** Number plates of Mainland vehicles, with 5 signs or, for new energy, 6. */
export function plates({ digits, words }: View): Finding[] {
  return [...digits.matchAll(PLATE)]
    .filter(({ 0: found, index }) => isPlate(found, words.slice(Math.max(0, index - 1), index)))
    .map(({ 0: found, index }) => block('plate', index, index + found.length));
}

function isPlate(found: string, before: string): boolean {
  const numbers = found.slice(2).match(/[\dOIl]/g)?.length ?? 0;
  return numbers >= 2 && (numbers >= 4 || !NOT_BEFORE.test(before));
}
