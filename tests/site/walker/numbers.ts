const ONES = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zero|no';
const UNITS = '(?:valid |assigned |closed )?(?:appeals?|people|persons?|cases?|workers?)';
const IN_WORDS = new RegExp(
  `[零〇一二两三四五六七八九十百]+\\s*[件人宗例]|\\b(?:${ONES}) ${UNITS}\\b`,
  'i',
);
/** Numbers of things that are not counts: a forum, the hotline. */
const NAMES = /第\s*\d+\s*[场期]|forums? \d+(?: to \d+)?|12351/gi;

/** Whether a text gives a number, in digits or in words; periods and names are taken out before. */
export function holdsNumber(text: string): boolean {
  const rest = text.replace(NAMES, ' ');
  return /\d/.test(rest) || IN_WORDS.test(rest);
}
