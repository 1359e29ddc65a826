import { type Node, structure } from './schema-walk.ts';

/** Does a schema want a table, whatever it may look like otherwise? */
function wantsTable(node: Node): boolean {
  const { type, options = [] } = structure(node);
  return type === 'strict_object' || type === 'record' || (options.length > 0 && options.every((option) => typeof option !== 'string' && wantsTable(option)));
}

/**
 * Takes away what stands where a table belongs and is none. To valibot a TOML date and a list are objects without the keys that it asks for: `ai = 2027-01-31`
 * would be an empty policy. Without a value the schema refuses them by name. Changes `value`, a parsed document, and returns it.
 */
export function withoutMistakenTables(node: Node, value: unknown): unknown {
  const { entries, item, value: every } = structure(node);
  if (Array.isArray(value)) {
    if (item) value.forEach((one, index) => void (value[index] = inPlace(item, one)));
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    const table = value as Record<string, unknown>;
    for (const [key, one] of Object.entries(table)) {
      const schema = entries && Object.hasOwn(entries, key) ? entries[key] : every;
      if (schema) table[key] = inPlace(schema, one);
    }
  }
  return value;
}

const inPlace = (node: Node, value: unknown): unknown => (wantsTable(node) && (value instanceof Date || Array.isArray(value)) ? null : withoutMistakenTables(node, value));
