/** Headings of every case story, in this order: what a reader expects to find. */
export const STORY_HEADINGS = {
  zh: ['发生了什么', '工会做了什么', '结果', '法律怎么说', '您可以怎么做'],
  en: ['What happened', 'What the union did', 'Result', 'What the law says', 'What you can do'],
} as const;
