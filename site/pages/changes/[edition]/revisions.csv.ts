import type { APIRoute } from 'astro';
import { allEditions } from '../../../editions/store.ts';
import { revisionsCsv } from '../../../revisions/csv.ts';
import { changedIn, type Revision, revisionsOf } from '../../../revisions/editions.ts';

/** One file an edition that restated anything. */
export async function getStaticPaths() {
  return revisionsOf(await allEditions())
    .filter((revision) => changedIn(revision).length > 0)
    .map((revision) => ({ params: { edition: revision.edition.id }, props: { revision } }));
}

/** What the edition restated, cell by cell. */
export const GET: APIRoute<{ revision: Revision }> = ({ props: { revision } }) =>
  new Response(revisionsCsv(revision));
