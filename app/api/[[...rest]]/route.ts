export const dynamic = 'force-dynamic';

/** What no interface knows: without this, Next would take `api` for a language of the site. */
function notFound(): Response {
  const error = { code: 'notFound', message: 'There is no such interface.', parameter: null };
  return Response.json({ error }, { status: 404 });
}

export {
  notFound as DELETE,
  notFound as GET,
  notFound as PATCH,
  notFound as POST,
  notFound as PUT,
};
