import type { StoryFinding } from './finding.ts';
import type { Hit } from './roster.ts';

/** How each kind of hit is said, and how grave it is. */
export const HIT_WORDS: Readonly<Record<Hit, Pick<StoryFinding, 'tier' | 'zh' | 'en'>>> = {
  phone: {
    ...{ tier: 'BLOCK', zh: '导出文件里的电话；请删去' },
    en: 'a telephone number of the export; take it out',
  },
  id: {
    ...{ tier: 'BLOCK', zh: '导出文件里的诉求编号；请删去' },
    en: 'a number of an appeal; take it out',
  },
  name: {
    ...{ tier: 'BLOCK', zh: '导出文件里的人名；请删去' },
    en: 'a name of a person in the export; take it out',
  },
  employer: {
    ...{ tier: 'BLOCK', zh: '导出文件里的用人单位；请删去' },
    en: 'an employer in the export; take it out',
  },
  short_name: {
    ...{ tier: 'REVIEW', zh: '与一个两字人名相同；如果是普通的词，可以不改' },
    en: 'the same as a name of two characters; an ordinary word may stay',
  },
  maybe_employer: {
    ...{ tier: 'REVIEW', zh: '与一个单位名称或者其一部分相同；如果说的不是单位，可以不改' },
    en: 'the same as an employer’s name or a part of one; it may stay if no employer is meant',
  },
};
