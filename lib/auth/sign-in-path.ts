const home = '/admin';
const page = '/admin/sign-in';

/** The sign-in page, which leads back to `returnTo` afterwards. */
export function signInPath(returnTo: string = home): string {
  return returnTo === home ? page : `${page}?${new URLSearchParams({ returnTo })}`;
}

/**
 * Where to go after signing in: only to a page of this newsroom, whatever a link says.
 *
 * @param wanted untrusted
 */
export function toReturnPath(wanted: unknown): string {
  if (typeof wanted !== 'string') return home;
  const here = 'http://newsroom.invalid';
  const url = URL.canParse(wanted, here) ? new URL(wanted, here) : null;
  const isOurs = url?.origin === here && /^\/admin(\/|$)/.test(url.pathname);
  return isOurs && url.pathname !== page ? url.pathname + url.search : home;
}
