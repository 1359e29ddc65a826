import { describe, type Node, nodeOf, steps, structure } from './schema-walk.ts';
import { schema } from './schema.ts';

function typeOf(node: Node): string {
  const inner = structure(node);
  switch (inner.type) {
    case 'picklist':
      return (inner.options ?? []).map((option) => `\`"${String(option)}"\``).join(', ');
    case 'array':
      return structure(inner.item as Node).type === 'strict_object' ? 'tables' : `list of ${typeOf(inner.item as Node)}`;
    case 'lazy':
      if (formatOf(node) === 'form') return 'form, or list of forms';
      return (inner.options ?? []).map((option) => typeOf(option as Node)).filter((one, i, all) => all.indexOf(one) === i).join(' or ');
    case 'record':
      return `table: name = ${typeOf(inner.value as Node)}`;
    case 'strict_object':
      return 'table';
    case 'strict_tuple':
      return 'list of two numbers';
    case 'literal':
      return `\`${String(inner.literal)}\``;
    case 'custom':
      return formatOf(node) === 'date' ? 'day (`2027-01-31`)' : 'size (`"10M"` or bytes)';
    default:
      return inner.type === 'string' ? 'text' : inner.type;
  }
}

const formatOf = (node: Node): unknown => {
  const own = steps(node);
  const [first] = own;
  return own.find((step) => step.type === 'metadata')?.metadata?.['format'] ?? (first && first !== node && first.pipe ? formatOf(first) : undefined);
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

function table(node: Node, heading: string): string[] {
  const entries = Object.entries(structure(node).entries ?? {});
  const rows = entries.map(([key, entry]) => `| \`${key}\`${entry.type === 'optional' ? '' : ' (required)'} | ${cell(typeOf(entry))} | ${cell(describe(entry) ?? '')} |`);
  const below = entries.flatMap(([key, entry]) => {
    const inner = structure(entry);
    const item = inner.type === 'array' ? structure(inner.item as Node) : inner;
    if (item.type !== 'strict_object') return [];
    const name = `${heading === '' ? '' : `${heading}.`}${key}`;
    return ['', `### \`${inner.type === 'array' ? `[[${name}]]` : `[${name}]`}\``, '', ...table(item, name)];
  });
  return ['| key | value | meaning |', '|---|---|---|', ...rows, ...below];
}

/** Every key of `tightlip.toml` as Markdown; docs/configuration.md holds it, and a test compares. */
export const reference = (): string => `${table(nodeOf(schema), '').join('\n')}\n`;
