import type { Strings } from '../zh.ts';

/** The page on how to write an appeal, in English. */
export const en: Strings['appeal'] = {
  title: 'How to write an appeal clearly',
  description:
    'Eight things to write down, an example written badly and well, what happens next, and what is never published.',
  lead: 'The clearer it is written, the sooner somebody can act. You need not be a member. If writing is hard, call 12351 and tell it.',
  danger: 'If somebody is in danger now, get away and call the police or an ambulance first.',
  what: {
    title: 'Eight things to write down',
    items: [
      [
        'Who',
        'Your name, your job, since when. If several appeal together: how many, and who speaks for them.',
      ],
      ['When', 'When it began and how it stands now. If you do not know the day, give the month.'],
      ['Where', 'City, district and town of the workplace; for a building site, the project.'],
      [
        'Which employer',
        'The full name as on badge, payslip or contract. Dispatched workers: the agency and the firm you work at. Building sites: main contractor, subcontractor and labour contractor.',
      ],
      [
        'What happened',
        'Facts in their order, one by one, the most pressing first. Fewer judgements, more dates, sums and counts.',
      ],
      [
        'What you ask for',
        'How much pay, which papers, what should change. Each apart, with a sum where there is one.',
      ],
      [
        'Evidence',
        'Contract, payslips, bank transfers, attendance, messages, photographs, diagnosis. List what you have and keep the originals.',
      ],
      [
        'How to reach you',
        'A telephone that is answered, and when. If you fear a call at work, say so.',
      ],
    ],
  },
  example: {
    title: 'An example (invented: there is no such person and no such factory)',
    unclear: 'Unclear',
    unclearText: '“The boss does not pay. A rotten factory, please do something!”',
    clear: 'Clear',
    clearText: [
      'I am Ms Chen, press operator at “Such-and-such Hardware Factory” in such a city, district and town, since March of the year before last. I signed a contract; the factory kept it and I have no copy.',
      'The factory has paid no wages since April. By the end of June it owed 3 months at about 4,800 yuan, about 14,400 yuan in all. Twelve of us in the shop are owed; Ms Li and I speak for them.',
      'On 2 July we went to the manager. He said he would pay when a customer paid him, and gave nothing in writing.',
      'We ask for: first, the wages of April to June; second, a copy of my contract.',
      'Evidence: bank transfers of last year’s wages, a photograph of my badge, screenshots of attendance from April to June, messages with the manager.',
      'Contact: mobile (give the real number), after 7 in the evening; please do not call the factory.',
    ],
    why: 'The second says who, when, where, which employer, how much, what is asked and what proves it: whoever takes it can act without asking back.',
  },
  next: {
    title: 'What happens next',
    steps: [
      'It is registered. What is blank, repeated, unintelligible or leaves no way to reach you counts as not valid, so give a number that is answered.',
      'What can be explained is answered directly; what somebody must act on is assigned. What is not for the union is referred to whoever it is for; what cannot be accepted should come with the reason and another way.',
      'There are four modes of assignment:',
      'It is closed when the responsible unit has replied and the platform has accepted the reply. Closed, solved and satisfied are three things: the union calls some people back and asks whether it was solved and whether they are satisfied.',
    ],
    modes: {
      leader: 'a leader directs it to a responsible unit',
      meeting: 'a meeting discusses it and assigns it to a unit',
      department: 'a department of the union assigns it to a unit',
      direct: 'the union that received it handles it itself',
    },
    total: 'What has been done so far',
    time: 'How long it takes',
    timeLead:
      'This is the time it has taken, as published, and no promise. Yours may take less or more.',
    timeLink: 'Charts and tables of the time to close',
    waiting:
      'While you wait, the time limits for arbitration and courts in general run on: an appeal to the union does not stop them.',
  },
  privacy: {
    title: 'What is published and what is not',
    text: 'This site publishes counts only. Your name, telephone, employer and words are never published; nor is a count so small that it could tell who you are, which is written ※. Do not put identity or bank card numbers where others can read them.',
    link: 'How people are protected',
  },
  channels: {
    title: 'Where to appeal',
    items: [
      'Call the workers’ hotline 12351.',
      'The monthly online forum of “Workers Online”, while it is open.',
      'A message on the “Workers Online” website.',
      'A message to the union’s WeChat official account.',
      'The chair’s mailbox.',
      'The union at your workplace, or of your town, district or city.',
    ],
    note: 'This site lists no addresses or accounts: those the union itself publishes hold. If you cannot find them, ask 12351. Once is enough for one matter; add to it when there is news.',
  },
  issues: {
    title: 'By issue',
    text: 'What to bring, where to go and which time limits to mind differs:',
  },
};
