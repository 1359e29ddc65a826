import { dayOf } from './days.ts';
import { type Places, places } from './locate.ts';

/** How a day is written that some calendar lacks: most files have none, and are not walked. */
const doubtful = /-(?:02-(?:29|3\d)|(?:04|06|09|11)-31)/;

/**
 * Puts days back as they were written where no calendar has them. smol-toml 1.9.1 takes `2027-02-30` for the second of March: an exception would hold for
 * longer than anybody wrote. As text, the schema refuses them. Changes `value`, the document that was parsed from `text`, and returns it.
 */
export function withWrittenDays(value: unknown, text: string): unknown {
  if (doubtful.test(text)) restore(value, [], places(text), text.split('\n'));
  return value;
}

function restore(value: unknown, path: readonly (string | number)[], where: Places, lines: readonly string[]): void {
  if (typeof value !== 'object' || value === null) return;
  const parent = value as Record<string | number, unknown>;
  for (const [name, item] of Object.entries(parent)) {
    const key = Array.isArray(value) ? Number(name) : name;
    if (!(item instanceof Date)) {
      restore(item, [...path, key], where, lines);
      continue;
    }
    const place = where.value([...path, key]);
    const written = place && lines[place.line - 1]?.slice(place.column - 1, place.column + 9);
    if (written !== undefined && dayOf(written) === undefined) parent[key] = written;
  }
}
