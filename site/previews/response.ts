import { Failure } from '../../pipeline/contract/failures.ts';
import { saidInBoth } from '../config/both-languages.ts';
import { MissingCharacter } from './glyphs.ts';
import { previewOf } from './preview.ts';
import type { Preview } from './words.ts';

/**
 * The picture of a page, as its route answers.
 *
 * @param page path of the page, to be named where something is wrong
 * @throws Error that names the page and the character its font has not
 */
export function pictureResponse(page: string, preview: Preview): Response {
  const bytes = saidInBoth(() => paint(page, preview));
  return new Response(bytes, { headers: { 'Content-Type': 'image/png' } });
}

function paint(page: string, preview: Preview): Uint8Array<ArrayBuffer> {
  try {
    return previewOf(preview);
  } catch (cause) {
    if (cause instanceof MissingCharacter) throw new Failure('picture', page, cause.character);
    throw cause;
  }
}
