import type { APIRoute } from 'astro';
import { finderRules } from '../../cases/finder.ts';

/** The style rules that filter cases without script; made from the code lists. */
export const GET: APIRoute = () =>
  new Response(finderRules(), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
