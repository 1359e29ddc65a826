const shape = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** `YYYY-MM-DD` of a TOML date or a string; undefined for anything else, also for a day that no calendar has. */
export function dayOf(value: unknown): string | undefined {
  const day = value instanceof Date ? value.toISOString() : value;
  if (typeof day !== 'string' || !shape.test(day)) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}
