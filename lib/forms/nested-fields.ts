/** Fields as they nest: of a text a string, of a group its own fields. */
export type NestedFields = { [name: string]: string | NestedFields };

/**
 * The fields of a form whose names have dots, as they belong together:
 * `{ 'texts.en.name': 'City' }` becomes `{ texts: { en: { name: 'City' } } }`. Where a name is both a
 * field and a group, the group stays. A form of strangers can name nothing but its own fields.
 */
export function nestFields(fields: Record<string, unknown>): NestedFields {
  const nested = emptyGroup();
  for (const [path, value] of Object.entries(fields)) {
    if (typeof value === 'string') put(nested, path.split('.'), value);
  }
  return nested;
}

function put(group: NestedFields, [first = '', ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    if (typeof group[first] !== 'object') group[first] = value;
    return;
  }
  const inner = group[first];
  const next = typeof inner === 'object' ? inner : emptyGroup();
  group[first] = next;
  put(next, rest, value);
}

/** Without a prototype that a field called `__proto__` could reach. */
function emptyGroup(): NestedFields {
  return Object.create(null) as NestedFields;
}
