/** The time zones that can be chosen, by their IANA names; their list leaves UTC out. */
export const timeZones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];
