import { siteConfig } from '../config/load.ts';
import type { Strings } from './zh.ts';

/** The texts of legends, with or without the thresholds as the settings of the site have it. */
export function legends({ table, data }: Strings): Pick<Strings, 'table' | 'data'> {
  const { withheld, small_base } = siteConfig().thresholds_shown;
  return {
    table: { ...table, withheld: (least) => table.withheld(withheld ? least : undefined) },
    data: {
      ...data,
      withheldMeaning: (below) => data.withheldMeaning(withheld ? below : undefined),
      smallBase: (base) => data.smallBase(small_base ? base : undefined),
    },
  };
}
