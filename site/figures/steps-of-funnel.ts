import type { MeasureId } from '../../pipeline/contract/measures.ts';
import { cell, type Row } from '../editions/schema.ts';

/** A step of the funnel: where its bar begins, and the step it is a part of. */
export interface Step {
  measure: MeasureId;
  of: 'received' | 'valid' | 'assigned' | undefined;
  from: number;
  accent?: boolean;
}

/** Received → valid → answered or assigned → closed or still open. Province totals are never withheld. */
export function funnelSteps(row: Row): Step[] {
  const [answered, closed] = [Number(cell(row, 'answered')), Number(cell(row, 'closed'))];
  return [
    { measure: 'received', of: undefined, from: 0 },
    { measure: 'valid', of: 'received', from: 0 },
    { measure: 'answered', of: 'valid', from: 0 },
    { measure: 'assigned', of: 'valid', from: answered },
    { measure: 'closed', of: 'assigned', from: answered },
    { measure: 'in_progress', of: 'assigned', from: answered + closed, accent: true },
  ];
}
