/** How headers are compared: spacing, width, case and marks of obligation carry no meaning. */

const INVISIBLE = /[\s\u00ad\u180e\u200b-\u200f\u2060\ufeff]/gu;
const REQUIRED = /[([【〔](?:必填项?|required)[)\]】〕]/gu;
const UNIT = /[([【〔](?:单位:?)?(?:人民币)?(万元|元|人|名|件|天)[)\]】〕]/u;

/**
 * A header in the form in which headers are compared. A bracketed unit stays.
 *
 * @example normaliseHeader(' ＊交 办\n日期（必填）') === '交办日期'
 */
export function normaliseHeader(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replaceAll('*', '')
    .toLowerCase()
    .replace(REQUIRED, '');
}

/** The money unit that a header names in brackets, such as （万元）; null where it names none. */
export function headerUnit(text: string): '万元' | '元' | null {
  const unit = UNIT.exec(normaliseHeader(text))?.[1];
  return unit === '万元' || unit === '元' ? unit : null;
}

/** The normalised header without its bracketed unit: two headers are the same if these are. */
export function bareHeader(text: string): string {
  return normaliseHeader(text).replace(UNIT, '');
}
