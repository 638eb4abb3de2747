import { CONTRACT_VERSION } from '../../pipeline/contract/edition.ts';
import { MEASURES, type MeasureId, RATES, type RateId } from '../../pipeline/contract/measures.ts';
import { METHODS, type Method } from '../../pipeline/contract/methods.ts';
import type { Policy } from '../../pipeline/contract/policy.ts';
import { textId } from '../texts/texts.ts';
import { PARAMETERS, type ParameterId, parametersIn } from './parameters.ts';
import { tablesWith } from './tables.ts';

/** Every method for machines, from the declarations the pages are made of. */
export function methodsJson(
  texts: readonly { id: string; body?: string }[],
  policy: Policy | undefined,
) {
  const body = (id: string) => texts.find((text) => text.id === textId('zh', id))?.body;
  return {
    contract: CONTRACT_VERSION,
    policy: policy?.version ?? null,
    methods: METHODS.map((method) => ({
      ...described(method),
      measures: method.measures.map(measureJson),
      rates: method.rates.map(rateJson),
      parameters: parametersIn(body(method.id)).map((id) => parameterJson(id, policy)),
    })),
  };
}

function described({ id, zh, en, formula, sources }: Method) {
  return { id, title: { zh, en }, formula, sources };
}

function measureJson(id: MeasureId) {
  const { zh, en, unit, sensitivity, definition } = MEASURES[id];
  const tables = tablesWith(id).map((table) => table.id);
  return { id, name: { zh, en }, unit, definition, sensitivity, tables };
}

function rateJson(id: RateId) {
  const { zh, en, numerator, denominator, basis } = RATES[id];
  const tables = tablesWith(id).map((table) => table.id);
  return { id, name: { zh, en }, numerator, denominator, basis, tables };
}

function parameterJson(id: ParameterId, policy: Policy | undefined) {
  const { zh, en, of } = PARAMETERS[id];
  return { id, name: { zh, en }, value: of(policy) ?? null };
}
