import { placeAt } from '../guard/place.ts';
import type { TakenFile } from '../take-file.ts';
import type { World } from '../world.ts';
import type { StoryFinding } from './finding.ts';
import { plainText, plainValue } from './plain-text.ts';
import { LONGEST_QUOTE } from './quotes.ts';
import { SecretSet } from './secret-set.ts';
import type { StoryFile } from './story-file.ts';
import { eachText } from './stream.ts';

const WINDOW = LONGEST_QUOTE + 1;
/** Not compared: whoever copies may change them. */
const MARKS = /[\p{P}\p{S}]/gu;

/**
 * What stories repeat word for word from the free texts of an export: more characters in a row than
 * a quotation may have, with or without quotation marks.
 *
 * It is the stories that are hashed, since they are few, and the export that streams past.
 */
export async function copiedFrom(
  world: World,
  files: readonly TakenFile[],
  stories: readonly StoryFile[],
): Promise<StoryFinding[]> {
  const searched = new SecretSet();
  for (const { text } of stories) {
    const { plain } = plainText(text, MARKS);
    for (let start = 0; start + WINDOW <= plain.length; start += 1)
      searched.add(plain.slice(start, start + WINDOW), 0);
  }
  const copied = new SecretSet();
  for (const { source, mapping } of files) {
    const free = source.headers.flatMap((header, at) =>
      mapping.dropped.includes(header) ? [`c${at}`] : [],
    );
    for (const column of free)
      await eachText(
        world,
        `select distinct ${column} from ${source.relation} where length(${column}) >= ${WINDOW}`,
        (cell) => {
          const plain = plainValue(cell).replace(MARKS, '');
          searched.find(plain, (start, length) =>
            copied.add(plain.slice(start, start + length), 0),
          );
        },
      );
  }
  return stories.flatMap((story) => linesWith(copied, story));
}

/** Windows overlap: of those of one line the first is told. */
function linesWith(copied: SecretSet, { file, text }: StoryFile): StoryFinding[] {
  const { plain, at } = plainText(text, MARKS);
  const columns = new Map<number, number>();
  copied.find(plain, (start) => {
    const { line, column } = placeAt(text, at[start] ?? 0);
    columns.set(line, Math.min(column, columns.get(line) ?? column));
  });
  return [...columns].map(([line, column]) => ({
    ...{ kind: 'copied', tier: 'BLOCK' as const, file, line, column },
    zh: `与来件的自由文字有${LONGEST_QUOTE}个字以上相同；请用自己的话转述`,
    en: `more than ${LONGEST_QUOTE} characters are those of a record’s free text; retell them`,
  }));
}
