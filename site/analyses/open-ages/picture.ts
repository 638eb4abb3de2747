import { type Bar, bars } from '../../charts/bars.ts';
import type { Picture } from '../../charts/picture.ts';
import { grouped } from '../../figures/number.ts';
import { countAndShare } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Ages } from './ages.ts';

/** One bar a band, the youngest first, each with its share of all that is open. */
export function agesPicture({ bands }: Ages, lang: Lang): Picture {
  const items = bands.map(({ from, name, count, share }): Bar => {
    const figure = share ? countAndShare(grouped(count), share.value, lang) : grouped(count);
    return { key: String(from), label: name[lang], value: count, figure };
  });
  return { paint: (frame) => bars(frame, items), legend: [], period: '' };
}
