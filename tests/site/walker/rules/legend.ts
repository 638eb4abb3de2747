import { WITHHELD } from '../../../../pipeline/contract/edition.ts';
import { LANGS, type Lang } from '../../../../site/i18n/lang.ts';
import { strings } from '../../../../site/i18n/strings.ts';
import type { Rule } from '../rule.ts';
import { hiddenPlaces } from '../table-cells.ts';

/** Every withheld mark and every legend of one has the one text of its table’s threshold. */
export const legend: Rule = {
  name: 'legend',
  kinds: ['html'],
  look: (source, rows, note) => {
    const document = source.document();
    const lang = LANGS.find((one) => document.documentElement.lang.startsWith(one)) ?? 'zh';
    for (const { row, cell } of hiddenPlaces(source, rows)) {
      note.meet(source.file, row);
      const title = cell.querySelector('abbr')?.getAttribute('title');
      if (title !== textOf(row.least, lang)) note.find(source.file, row);
    }
    const texts = new Set(rows.map(({ least }) => `${WITHHELD} ${textOf(least, lang)}`));
    for (const item of document.querySelectorAll('.legend li'))
      if (item.querySelector('.hatch') && !texts.has(textIn(item)))
        note.find(source.file, 'legend of the hatch');
    for (const said of document.querySelectorAll('.meta, small'))
      if (
        textIn(said).startsWith(WITHHELD) &&
        ![...texts].some((text) => textIn(said).startsWith(text))
      )
        note.find(source.file, 'note on the mark');
  },
};

function textOf(least: number, lang: Lang): string {
  return strings(lang).table.withheld(least);
}

/** The text of a legend; a link may follow it. */
function textIn(legend: Element): string {
  const copy = legend.cloneNode(true) as Element;
  for (const link of [...copy.getElementsByTagName('a')]) link.remove();
  return copy.textContent?.trim() ?? '';
}
