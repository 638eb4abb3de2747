import { escapeXml } from './escape.ts';

/** An entry of a feed. */
export interface Entry {
  title: string;
  /** Address of its page, which never changes. */
  page: string;
  /** What it is known by for ever, where other entries have the same page; otherwise its page. */
  id?: string | undefined;
  /** Day of what it says, as `2016-12-29`. */
  day: string;
  summary: string;
}

export interface Feed {
  lang: string;
  title: string;
  author: string;
  /** Addresses of the feed and of the page it belongs to. */
  self: string;
  page: string;
  /** Newest first; a feed without entries has no date and so cannot be. */
  entries: readonly [Entry, ...Entry[]];
}

/** A feed in Atom (RFC 4287). Its dates are those of the entries: building again changes nothing. */
export function atom({ lang, title, author, self, page, entries }: Feed): string {
  const [newest] = entries;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${escapeXml(self)}</id>
  <title>${escapeXml(title)}</title>
  <updated>${moment(newest.day)}</updated>
  <author><name>${escapeXml(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
${entries.map(entryXml).join('\n')}
</feed>
`;
}

function entryXml({ title, page, id = page, day, summary }: Entry): string {
  return `  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(title)}</title>
    <updated>${moment(day)}</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
    <summary>${escapeXml(summary)}</summary>
  </entry>`;
}

/** The start of a day in China, as Atom wants it. */
function moment(day: string): string {
  return `${day}T00:00:00+08:00`;
}
