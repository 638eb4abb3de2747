interface Reason {
  zh: string;
  en: string;
  meaning: { zh: string; en: string };
}

/** Why a published figure is another one now, or why an edition was withdrawn. */
export const REVISION_REASONS = {
  late: {
    zh: '补登',
    en: 'late registration',
    meaning: {
      zh: '公布以后才登记进来的诉求。',
      en: 'Appeals that were entered after the figure was published.',
    },
  },
  correction: {
    zh: '更正',
    en: 'correction',
    meaning: {
      zh: '原来的登记或者导出有错，已经改正。',
      en: 'A record or an export was wrong and has been put right.',
    },
  },
  reopened: {
    zh: '重办',
    en: 'reopened',
    meaning: {
      zh: '已经办结的诉求又重新办理。',
      en: 'Appeals that had been closed are being dealt with again.',
    },
  },
  reclassified: {
    zh: '重新归类',
    en: 'reclassified',
    meaning: {
      zh: '诉求还是那些，改了类别、地区或者行业。',
      en: 'The same appeals under another issue, place or industry.',
    },
  },
  policy: {
    zh: '口径或门槛变更',
    en: 'change of definition or threshold',
    meaning: {
      zh: '指标的口径或者不公开的门槛改了，记录没有变。',
      en: 'A definition or a threshold for withholding was changed; the records were not.',
    },
  },
} as const satisfies Record<string, Reason>;

/**
 * Why a published figure is another one in a later edition: the reasons above, and the ordinary one,
 * for which nobody withdraws an edition.
 */
export const CAUSES = {
  progress: {
    zh: '办理进展',
    en: 'progress',
    meaning: {
      zh: '上一期以后又办了，或者又过了些日子；不是更正。',
      en: 'Work has gone on, or time has passed, since the edition before; nothing was wrong.',
    },
  },
  ...REVISION_REASONS,
} as const satisfies Record<string, Reason>;

export type Cause = keyof typeof CAUSES;

/** Codes of the causes, the ordinary one first. */
export const CAUSE_CODES = Object.keys(CAUSES) as [Cause, ...Cause[]];

export type RevisionReason = keyof typeof REVISION_REASONS;

export const REVISION_REASON_CODES = Object.keys(REVISION_REASONS) as [
  RevisionReason,
  ...RevisionReason[],
];
