export const dynamic = 'force-dynamic';

/** What no interface knows: without this, Next would take `api` for a language of the site. */
function notFound(): Response {
  return Response.json({ error: 'There is no such interface.' }, { status: 404 });
}

export {
  notFound as DELETE,
  notFound as GET,
  notFound as PATCH,
  notFound as POST,
  notFound as PUT,
};
