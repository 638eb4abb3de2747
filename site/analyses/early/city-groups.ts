import type { Lang } from '../../i18n/lang.ts';
import type { Look, Looks } from './looks.ts';

/** The looks of one issue group, over all cities. */
export interface CityGroup {
  key: string;
  name: Record<Lang, string>;
  looks: Look[];
}

/** City and issue group looks by issue group, in published order. */
export function cityGroups({ looks }: Looks): CityGroup[] {
  const groups = new Map<string, CityGroup>();
  for (const look of looks) {
    const [key = '', name] = [look.code.split(' ')[1], look.names[1]];
    const group = groups.get(key) ?? { key, name: name ?? look.name, looks: [] };
    groups.set(key, { ...group, looks: [...group.looks, look] });
  }
  return [...groups.values()];
}
