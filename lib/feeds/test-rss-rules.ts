import { parseXml, XmlElement } from '@rgrove/parse-xml';

const inChannel = ['title', 'link', 'description', 'language', 'copyright', 'lastBuildDate'];
const inItem = ['title', 'link', 'description', 'category', 'enclosure', 'guid', 'pubDate'];
const date = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const address = /^https?:\/\/[^\s/]+(\/\S*)?$/;

/** What of an RSS feed breaks the RSS Board's specification 2.0.11, or its profile. */
export function rssTrouble(text: string): string[] {
  const { root } = parseXml(text);
  if (root?.name !== 'rss' || root.attributes.version !== '2.0') return ['not RSS 2.0'];
  const [channel, ...others] = elementsOf(root);
  if (channel?.name !== 'channel' || others.length > 0) return ['no single channel'];
  const items = elementsOf(channel).filter(({ name }) => name === 'item');
  const ids = items.map((item) => textOf(item, 'guid'));
  const image = elementsOf(channel).filter(({ name }) => name === 'image');
  return [
    ...strangers(channel, [...inChannel, 'image', 'item']),
    ...['title', 'link', 'description'].flatMap((name) => once(channel, name)),
    ...repeated(channel, [...inChannel, 'image']),
    ...wrong(channel, 'link', address),
    ...wrong(channel, 'lastBuildDate', date),
    ...wrong(channel, 'language', /^[a-z]{2}(-[A-Za-z]+)*$/),
    ...image.flatMap((one) => ['url', 'title', 'link'].flatMap((name) => once(one, name))),
    ...image.flatMap((one) => [...wrong(one, 'url', address), ...wrong(one, 'link', address)]),
    ...(textOf(channel, 'atom:link', 'rel') === 'self' ? [] : ['no link to itself (profile)']),
    ...(new Set(ids).size < ids.length ? ['two items with one guid'] : []),
    ...items.flatMap(itemTrouble),
  ];
}

function itemTrouble(item: XmlElement): string[] {
  const names = elementsOf(item).map(({ name }) => name);
  const enclosures = elementsOf(item).filter(({ name }) => name === 'enclosure');
  const comesAfter = names.indexOf('description') > names.indexOf('content:encoded');
  return [
    ...strangers(item, inItem),
    ...(names.includes('title') || names.includes('description')
      ? []
      : ['neither title nor words']),
    ...repeated(item, [
      ...inItem.filter((name) => name !== 'category'),
      'atom:updated',
      'content:encoded',
    ]),
    ...wrong(item, 'link', address),
    ...wrong(item, 'pubDate', date),
    ...wrong(item, 'atom:updated', moment),
    ...(changedBeforeItCame(item) ? ['an article that changed before it came out'] : []),
    ...wrong(item, 'category', /\S/),
    ...wrong(item, 'dc:creator', /\S/),
    ...(textOf(item, 'guid', 'isPermaLink') === 'false' ? [] : ['a guid that claims to be a link']),
    ...(comesAfter && names.includes('content:encoded')
      ? ['description after the whole text']
      : []),
    ...enclosures.flatMap(({ attributes: { url = '', length = '', type = '' } }) => [
      ...(address.test(url) ? [] : [`enclosure at ${url}`]),
      ...(/^[1-9]\d*$/.test(length) ? [] : [`enclosure of ${length} bytes`]),
      ...(/^[a-z]+\/[a-z0-9.+-]+$/.test(type) ? [] : [`enclosure of type ${type}`]),
    ]),
  ];
}

function changedBeforeItCame(item: XmlElement): boolean {
  const [came, changed] = ['pubDate', 'atom:updated'].map((name) =>
    Date.parse(textOf(item, name) ?? ''),
  );
  return Number(changed) < Number(came);
}

function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => child instanceof XmlElement);
}

function named(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).filter((one) => one.name === name);
}

function textOf(parent: XmlElement, name: string, attribute?: string): string | undefined {
  const [first] = named(parent, name);
  return attribute === undefined ? first?.text : first?.attributes[attribute];
}

/** What is of no other format must be of this one. */
function strangers(parent: XmlElement, known: string[]): string[] {
  const names = elementsOf(parent).map(({ name }) => name);
  const unknown = names.filter((name) => !name.includes(':') && !known.includes(name));
  return unknown.map((name) => `${name} in ${parent.name}`);
}

function once(parent: XmlElement, name: string): string[] {
  return textOf(parent, name) ? [] : [`${parent.name} without ${name}`];
}

function repeated(parent: XmlElement, names: string[]): string[] {
  return names
    .filter((name) => named(parent, name).length > 1)
    .map((name) => `${parent.name} with more than one ${name}`);
}

function wrong(parent: XmlElement, name: string, right: RegExp): string[] {
  return named(parent, name)
    .filter(({ text }) => !right.test(text))
    .map(({ text }) => `${parent.name} with ${name} ${text}`);
}
