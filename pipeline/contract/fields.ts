import type { CodeListName } from './codes.ts';

/**
 * The fields of an appeal, declared once. Types, the zod schema, the SQL row rules, the profile's
 * keys, the drafting of profiles and the data dictionary are derived from this list.
 */
interface FieldBase {
  zh: string;
  en: string;
  /** What the field means and where its trap is. */
  says: string;
  required?: boolean;
}

/** Text that identifies: hashed as it is read, never kept, never checked, never shown. */
interface KeyField extends FieldBase {
  kind: 'key';
}
interface IdField extends FieldBase {
  kind: 'id';
}
/** A calendar day, or a month where the export gives no day. */
interface DateField extends FieldBase {
  kind: 'date';
  /** May lie after the day of the export (a deadline may; an event may not). */
  mayBeFuture?: boolean;
}
interface CodeField extends FieldBase {
  kind: 'code' | 'codes';
  list: CodeListName;
  /** Code of a blank cell, and of an unknown label where `unknown` is `blank`. */
  blank?: string;
  /** Labels that mean there is no answer, such as a rating the system filled in. */
  silent?: readonly string[];
  /** A running number from 1 to `to`, in a column that counts what the field marks, says `code`. */
  numbered?: { to: number; code: string };
  /** A label in no list: quarantine the row, or count it as blank or as `otherwise` with a warning. */
  unknown: 'reject' | 'blank';
  otherwise?: string;
}
interface NumberField extends FieldBase {
  kind: 'count' | 'money';
  min: number;
  max: number;
  /** An unreadable number: quarantine the row, or count it as blank with a warning. */
  unknown: 'reject' | 'blank';
}
export type Field = KeyField | IdField | DateField | CodeField | NumberField;
export type FieldKind = Field['kind'];

const MONEY = { kind: 'money', min: 0, max: 9_999_999_999, unknown: 'blank' } as const;

export const FIELDS = {
  id: {
    kind: 'id',
    required: true,
    zh: '诉求编号',
    en: 'appeal id',
    says: 'Number the case system gave; only its hash is kept, to find repeated rows.',
  },
  forum: {
    kind: 'count',
    min: 1,
    max: 999,
    unknown: 'blank',
    zh: '场次',
    en: 'forum',
    says: 'Monthly forum the appeal belongs to. Data, not arithmetic: never derived from a date.',
  },
  received: {
    kind: 'date',
    required: true,
    zh: '收到日期',
    en: 'received',
    says: 'Day the appeal reached the union.',
  },
  channel: {
    kind: 'code',
    list: 'channels',
    blank: 'UNK',
    unknown: 'reject',
    zh: '来源渠道',
    en: 'channel',
    says: 'Channel of first receipt.',
  },
  nature: {
    kind: 'code',
    list: 'natures',
    blank: 'UNK',
    unknown: 'reject',
    zh: '诉求性质',
    en: 'nature',
    says: 'Consultation, help, complaint, report, suggestion or praise.',
  },
  appellant: { kind: 'key', zh: '反映人', en: 'appellant', says: 'Counted, never kept.' },
  phone: { kind: 'key', zh: '联系电话', en: 'phone', says: 'Tells persons apart, never kept.' },
  employer: { kind: 'key', zh: '用人单位', en: 'employer', says: 'Counted, never kept.' },
  city: {
    kind: 'code',
    list: 'cities',
    blank: 'X-UNK',
    unknown: 'reject',
    zh: '地市',
    en: 'city',
    says: 'Place of employment, not the appellant’s home.',
  },
  district: {
    kind: 'code',
    list: 'districts',
    unknown: 'blank',
    zh: '区县',
    en: 'district',
    says: 'Only used to find the city where none is given; not published.',
  },
  industry: {
    kind: 'code',
    list: 'industries',
    blank: 'U',
    unknown: 'reject',
    zh: '行业',
    en: 'industry',
    says: 'Section of GB/T 4754-2017, by name, because letters changed between editions.',
  },
  worker_types: {
    kind: 'codes',
    list: 'worker_types',
    blank: 'UNK',
    unknown: 'blank',
    zh: '职工类型',
    en: 'worker types',
    says: 'Overlapping flags; they never sum to a total.',
  },
  people: {
    kind: 'count',
    min: 1,
    max: 100_000,
    unknown: 'blank',
    zh: '涉及人数',
    en: 'people',
    says: 'Workers involved; missing is not one.',
  },
  issue: {
    kind: 'code',
    list: 'issues',
    blank: 'OT99',
    unknown: 'blank',
    zh: '诉求类别',
    en: 'issue',
    says: 'Primary issue, level 2 where known.',
  },
  issue_secondary: {
    kind: 'codes',
    list: 'issues',
    unknown: 'blank',
    zh: '次要类别',
    en: 'secondary issues',
    says: 'Further issues of the same appeal; never added to totals.',
  },
  valid: {
    kind: 'code',
    list: 'flags',
    unknown: 'reject',
    zh: '是否有效',
    en: 'valid',
    says: 'Whether the appeal is counted as valid; a blank cell is not a “no”.',
  },
  invalid_reason: {
    kind: 'code',
    list: 'invalid_reasons',
    unknown: 'blank',
    zh: '无效原因',
    en: 'why not valid',
    says: 'Reason an appeal is not counted.',
  },
  disposition: {
    kind: 'code',
    list: 'dispositions',
    unknown: 'reject',
    zh: '处理方式',
    en: 'disposition',
    says: 'Answered directly, assigned, referred, not accepted, withdrawn or pending.',
  },
  mode: {
    kind: 'code',
    list: 'modes',
    blank: 'unknown',
    unknown: 'reject',
    zh: '交办方式',
    en: 'assignment mode',
    says: 'By leader, meeting, department or direct handling.',
  },
  unit: {
    kind: 'code',
    list: 'cities',
    blank: 'X-UNK',
    unknown: 'blank',
    zh: '承办单位',
    en: 'responsible unit',
    says: 'City, province or industry level of the unit that must report back.',
  },
  assigned: { kind: 'date', zh: '交办日期', en: 'assigned', says: 'Day of the first assignment.' },
  due: {
    kind: 'date',
    mayBeFuture: true,
    zh: '办理期限',
    en: 'due',
    says: 'Deadline, where the export has one; no deadline is ever assumed.',
  },
  status: {
    kind: 'code',
    list: 'statuses',
    unknown: 'blank',
    otherwise: 'in_progress',
    zh: '办理状态',
    en: 'status',
    says: 'Status on the day of the export. Prose in its place means in progress, never closed.',
  },
  closed: { kind: 'date', zh: '办结日期', en: 'closed', says: 'Day of the latest closure.' },
  reopened: { kind: 'date', zh: '重办日期', en: 'reopened', says: 'Day of the latest reopening.' },
  outcome: {
    kind: 'code',
    list: 'outcomes',
    blank: 'unknown',
    unknown: 'reject',
    zh: '办理结果',
    en: 'outcome',
    says: 'How the matter ended; closed is not the same as solved.',
  },
  claimed: { ...MONEY, zh: '诉求金额', en: 'claimed', says: 'Yuan asked for.' },
  agreed: { ...MONEY, zh: '协议金额', en: 'agreed', says: 'Yuan agreed.' },
  paid: { ...MONEY, zh: '到账金额', en: 'paid', says: 'Yuan confirmed as paid.' },
  callback_asked: {
    kind: 'code',
    list: 'flags',
    unknown: 'reject',
    zh: '是否回访',
    en: 'callback tried',
    says: 'Whether the union called back.',
  },
  callback_reached: {
    kind: 'code',
    list: 'flags',
    unknown: 'reject',
    zh: '是否有效回访',
    en: 'callback reached',
    says: 'Whether the person was reached.',
  },
  solved: {
    kind: 'code',
    list: 'solved',
    unknown: 'blank',
    zh: '是否解决',
    en: 'solved',
    says: 'The person’s own answer.',
  },
  satisfaction: {
    kind: 'code',
    list: 'satisfaction',
    silent: ['未评价', '未接通', '拒评', '默认满意', '系统默认'],
    unknown: 'blank',
    zh: '满意度',
    en: 'satisfaction',
    says: 'The person’s own answer; a default is not an answer.',
  },
  key: {
    kind: 'code',
    list: 'flags',
    numbered: { to: 10, code: 'yes' },
    unknown: 'reject',
    zh: '重点关注',
    en: 'key issue',
    says: 'One of the forum’s ten key issues: yes or no, or its number among the ten.',
  },
  parent: {
    kind: 'key',
    zh: '并案编号',
    en: 'merged into',
    says: 'Present where the appeal was merged into another one; then it is not counted as valid.',
  },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as [FieldName, ...FieldName[]];

/** The declaration of a field, widened so that optional properties can be asked for. */
export function field(name: FieldName): Field {
  return FIELDS[name];
}

/** Whether a field takes its values from a closed list. */
export function isList(name: FieldName): boolean {
  return field(name).kind === 'code' || field(name).kind === 'codes';
}
