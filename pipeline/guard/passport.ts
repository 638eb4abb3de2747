import { block, type Finding } from './finding.ts';
import { isLabelled } from './label.ts';
import type { View } from './normalise.ts';

const LABEL =
  /(?:护照|護照|通行证|回乡证|台胞证|居留证|居留许可|旅行证|签证|就业证|passport|permit)[^\dA-Za-z]{0,8}$/i;
const NUMBER = /(?<![A-Za-z\d])[A-Za-z]{1,2}[\s-]?\d{6,9}(?!\d)|(?<!\d)\d{9}(?!\d)/g;
const HONG_KONG = /(?<![A-Za-z\d])[A-Z]{1,2}\d{6}\s?\([\dA]\)/g;

/** Passports and permits where the text says so; Hong Kong identity numbers by their shape. */
export function passports(view: View): Finding[] {
  const told = [...view.digits.matchAll(NUMBER)].filter(({ index }) =>
    isLabelled(view, index, LABEL),
  );
  return [...told, ...view.digits.matchAll(HONG_KONG)].map(({ 0: found, index }) =>
    block('passport', index, index + found.length),
  );
}
