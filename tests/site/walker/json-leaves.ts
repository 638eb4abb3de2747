/** A number or a text in data, with the texts that stand near enough to say what it is of. */
export interface Leaf {
  key: string;
  value: number | string;
  near: readonly string[];
}

/**
 * The leaves of data. Near a leaf are the keys above it, the texts beside it and above it, and in
 * lists that run side by side the texts at its place.
 */
export function leavesOf(data: unknown, key = '', near: readonly string[] = []): Leaf[] {
  if (typeof data === 'number') return [{ key, value: data, near }];
  if (typeof data === 'string') {
    const number = /^\s*[\d,.]+\s*%?\s*$/.test(data) ? Number.parseFloat(data) : data;
    return [{ key, value: number, near }];
  }
  if (Array.isArray(data)) {
    const beside = [...near, ...data.filter((one) => typeof one === 'string')];
    return data.flatMap((one) => leavesOf(one, key, beside));
  }
  return typeof data === 'object' && data !== null ? leavesOfObject(data, near) : [];
}

function leavesOfObject(data: object, near: readonly string[]): Leaf[] {
  const entries = Object.entries(data);
  const texts = entries.map(([, value]) => value).filter((value) => typeof value === 'string');
  const lists = entries.map(([, value]) => value).filter((value) => Array.isArray(value));
  return entries.flatMap(([key, value]) => {
    const beside = [...near, key, ...texts];
    if (!Array.isArray(value)) return leavesOf(value, key, beside);
    return value.flatMap((one, at) => {
      const aligned = lists
        .filter((list) => list !== value && list.length === value.length)
        .flatMap((list) => (typeof list[at] === 'string' ? [list[at]] : []));
      const own = value.every((other) => typeof other !== 'object')
        ? value.filter((other) => typeof other === 'string')
        : [];
      return leavesOf(one, key, [...beside, ...aligned, ...own]);
    });
  });
}
