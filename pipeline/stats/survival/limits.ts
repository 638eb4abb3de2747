/**
 * How limits of a survival curve are made, named as in R’s `survfit`. Log-log limits stay within
 * 0..1 by themselves and keep their promise at small numbers best: Borgan Ø, Liestøl K (1990),
 * Scand J Statist 17:35–41.
 */
export type LimitKind = 'log-log' | 'log' | 'plain';

/** Limits of a curve at one day; null where the method gives none. */
export interface CurveLimits {
  lower: number | null;
  upper: number | null;
}

const NONE: CurveLimits = { lower: null, upper: null };

/**
 * Pointwise limits of a survival S whose logarithm has standard error `logError` (Greenwood).
 * Sources: Kalbfleisch JD, Prentice RL (1980) for log and log-log; plain is S ± z·se.
 * At S = 0 the error is infinite and there are none; at S = 1 there are no log-log ones.
 */
export function survivalLimits(
  kind: LimitKind,
  survival: number,
  logError: number,
  z: number,
): CurveLimits {
  if (survival === 0) return NONE;
  if (kind === 'plain') {
    const half = z * survival * logError;
    return { lower: Math.max(survival - half, 0), upper: Math.min(survival + half, 1) };
  }
  if (kind === 'log') {
    const factor = Math.exp(z * logError);
    return { lower: survival / factor, upper: Math.min(survival * factor, 1) };
  }
  if (survival === 1) return NONE;
  const power = Math.exp((z * logError) / Math.log(survival));
  return { lower: survival ** (1 / power), upper: survival ** power };
}
