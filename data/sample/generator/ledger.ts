import { callCentre } from './callbacks.ts';
import { handlingDesk, UNHANDLED } from './handling.ts';
import { registry } from './intake.ts';
import { cashier } from './money.ts';
import { originSource } from './origins.ts';
import { plans } from './plan.ts';
import type { Appeal } from './records.ts';
import { scribe } from './texts.ts';

/** All appeals of all forums in order of receipt, as the case system knows them. */
export function ledger(): Appeal[] {
  const register = registry(originSource());
  const handle = handlingDesk();
  const moneyOf = cashier();
  const callbackOf = callCentre();
  const wordingOf = scribe();
  return plans().flatMap((plan) => {
    const intakes = register(plan);
    const handlings = handle(
      plan,
      intakes.filter(({ verdict }) => verdict.valid),
    );
    return intakes.map((intake) => {
      const handling = handlings.get(intake.id) ?? UNHANDLED;
      return {
        ...intake,
        ...handling,
        ...wordingOf(intake),
        money: moneyOf(intake, handling),
        callback: callbackOf(handling),
      };
    });
  });
}
