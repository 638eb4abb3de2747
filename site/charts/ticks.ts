const STEPS = { month: [1, 3, 6, 12], quarter: [1, 2, 4], other: [1, 2, 5, 10, 20] };

/** Periods to name under a time axis with room for `most` names: whole years come out first. */
export function ticksOf(periods: string[], most: number): Map<string, string> {
  const kind = kindOf(periods[0] ?? '');
  const steps = STEPS[kind];
  const step = steps.find((one) => periods.length / one <= most) ?? steps.at(-1) ?? 1;
  const named = periods.filter((period) => place(period, kind) % step === 0);
  return new Map(named.map((period, at) => [period, nameOf(period, at === 0)]));
}

/** A month or quarter by its number, with the year under it where a year begins. */
function nameOf(period: string, first: boolean): string {
  const [year = '', rest] = period.split(/-|(?=Q)/);
  if (!rest) return String(Number(period));
  const short = rest.startsWith('Q') ? rest : String(Number(rest));
  return first || short === '1' || short === 'Q1' ? `${short}\n${year}` : short;
}

function kindOf(period: string): keyof typeof STEPS {
  if (period.includes('Q')) return 'quarter';
  return period.includes('-') ? 'month' : 'other';
}

function place(period: string, kind: keyof typeof STEPS): number {
  if (kind === 'month') return Number(period.slice(5)) - 1;
  return kind === 'quarter' ? Number(period.slice(5)) - 1 : Number(period);
}
