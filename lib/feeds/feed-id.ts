import { createHash } from 'node:crypto';

/**
 * What the feed of a section, a tag or an author in one language is known by, wherever it moves: a
 * UUID made from that of its list and the language (RFC 9562, 5.5).
 */
export function listFeedId(listId: string, language: string): string {
  const space = Buffer.from(listId.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(space).update(language).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const uuid = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return `urn:uuid:${uuid}`;
}
