import { toSafeHref } from './safe-href';

/** An address as it stands in a sentence: what closes the sentence is not part of it. */
const address = /(https?:\/\/[!-~]*[\w/#=&%~-])/;

/**
 * A text cut where addresses stand in it, each with where it may lead: sources are what notes are for,
 * so that an address in one is a link.
 */
export function addressesIn(text: string): { text: string; href: string | null }[] {
  return text
    .split(address)
    .map((part) => ({ text: part, href: address.test(part) ? toSafeHref(part) : null }));
}
