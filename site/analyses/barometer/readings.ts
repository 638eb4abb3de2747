import {
  type BarometerItem,
  type BarometerReading,
  barometer,
} from '../../../pipeline/stats/compare/barometer.ts';
import type { Direction } from '../../../pipeline/stats/interval/change.ts';
import { cell, key } from '../../editions/schema.ts';
import type { Source } from '../analysis.ts';
import { type Item, issuePart, type Part, regionPart } from './parts.ts';
import { quartersOf } from './quarters.ts';

/** A change with limits, in per cent or percentage points; null: without end, or from nothing. */
export interface Change {
  value: number | null;
  lower: number;
  upper: number | null;
  direction: Direction;
}

/** An item with what may be said of it: nothing where one of its counts is withheld. */
export interface Read extends Item {
  change: Change | null;
}

/** A part of the barometer, read. */
export interface Reading extends Part {
  items: Read[];
  /** All valid appeals of the two quarters, where the items are shares of them. */
  whole: { now: number; before: number } | undefined;
  /** Everything the page compares: the limits allow for all of it together. */
  compared: number;
}

/** What the barometer compares. */
export const KINDS = ['issues', 'shares', 'regions'] as const;
export type Kind = (typeof KINDS)[number];

/** One kind of comparison, with limits that allow for all kinds on the page. */
export function readingOf(kind: Kind, { rows }: Source): Reading | undefined {
  const [issues, regions] = [issuePart(rows), regionPart(rows)];
  const whole = issues && provinceOf(issues, rows);
  const parts = { issues, shares: whole && issues, regions };
  const items = KINDS.flatMap((one) =>
    (parts[one]?.items ?? []).map((item) => asked(one, item, whole)),
  );
  const found = new Map(barometer(items).map((reading) => [reading.id, changeOf(reading)]));
  const part = parts[kind];
  return (
    part && {
      ...{ ...part, compared: items.length, whole: kind === 'shares' ? whole : undefined },
      items: part.items.map((item) => ({ ...item, change: found.get(idOf(kind, item)) ?? null })),
    }
  );
}

/** All valid appeals of the province in the two quarters; nothing unless all months are published. */
function provinceOf({ now, before }: Part, rows: Source['rows']): Reading['whole'] {
  const months = rows('funnel_by_month').map((row) => [key(row, 'month'), cell(row, 'valid')]);
  const quarters = quartersOf(new Map(months as [string, number | null][]));
  const [newer, older] = [quarters.get(now) ?? null, quarters.get(before) ?? null];
  return newer === null || older === null ? undefined : { now: newer, before: older };
}

function asked(kind: Kind, item: Item, whole: Reading['whole']): BarometerItem {
  const [id, dispersion] = [idOf(kind, item), item.dispersion ?? 1];
  const { now, before } = item;
  if (kind !== 'shares')
    return { id, dispersion, kind: 'count', now: { count: now }, before: { count: before } };
  return {
    ...{ id, dispersion, kind: 'share' },
    ...{ now: { part: now, whole: whole?.now ?? null } },
    ...{ before: { part: before, whole: whole?.before ?? null } },
  };
}

function changeOf(reading: BarometerReading): Change | null {
  if (reading.kind === 'share')
    return reading.change && { ...reading.change, value: reading.change.points };
  return reading.change && { ...reading.change, value: reading.change.percent };
}

function idOf(kind: Kind, { code }: Item): string {
  return `${kind} ${code}`;
}
