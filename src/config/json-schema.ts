import { bare, describe, type Node, nodeOf, steps, structure } from './schema-walk.ts';
import { schema } from './schema.ts';

type Json = Record<string, unknown>;

const formats: Readonly<Record<string, Json>> = {
  // A TOML date has no JSON type: editors hand it over as a string.
  date: { type: ['string', 'object'], description: 'YYYY-MM-DD' },
  size: { type: ['string', 'integer'] },
};

const keywords: Readonly<Record<string, string>> = { max_length: 'maxLength', min_length: 'minLength', max_value: 'maximum', min_value: 'minimum' };
const forArrays: Readonly<Record<string, string>> = { max_length: 'maxItems', min_length: 'minItems' };

function shape(node: Node): Json {
  const inner = structure(node);
  switch (inner.type) {
    case 'string':
    case 'boolean':
    case 'number':
      return { type: inner.type };
    case 'literal':
      return { const: inner.literal };
    case 'picklist':
      return { enum: inner.options };
    case 'array':
      return { type: 'array', items: convert(inner.item as Node) };
    case 'strict_tuple':
      return { type: 'array', prefixItems: (inner.items ?? []).map(convert), minItems: inner.items?.length, maxItems: inner.items?.length };
    case 'lazy':
      return { anyOf: (inner.options ?? []).map((option) => convert(option as Node)) };
    case 'record':
      return { type: 'object', propertyNames: convert(inner.key as Node), additionalProperties: convert(inner.value as Node) };
    case 'strict_object':
      return table(inner);
    default:
      return {};
  }
}

function table(node: Node): Json {
  const entries = Object.entries(node.entries ?? {});
  const required = entries.filter(([, entry]) => entry.type !== 'optional').map(([key]) => key);
  return { type: 'object', properties: Object.fromEntries(entries.map(([key, entry]) => [key, convert(entry)])), ...(required.length && { required }), additionalProperties: false };
}

/** A valibot schema of the kinds that `schema.ts` uses, as JSON Schema. */
function convert(node: Node): Json {
  const made = shape(node);
  const all = flatSteps(node);
  const format = all.find((step) => step.type === 'metadata')?.metadata?.['format'];
  if (typeof format === 'string' && formats[format]) Object.assign(made, formats[format]);
  for (const step of all) {
    if (step.type === 'regex' && step.requirement instanceof RegExp) made['pattern'] = step.requirement.source;
    if (step.type === 'integer') made['type'] = 'integer';
    const keyword = (made['type'] === 'array' ? forArrays : keywords)[step.type] ?? keywords[step.type];
    if (keyword) made[keyword] = step.requirement;
  }
  const description = describe(node);
  return description ? { description, ...made } : made;
}

const flatSteps = (node: Node): readonly Node[] => steps(node).flatMap((step, i) => (i === 0 && bare(step).pipe ? flatSteps(step) : [step]));

/** `tightlip.toml` as JSON Schema (2020-12), for editors. */
export const jsonSchema = (): Json => ({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'tightlip.toml', ...convert(nodeOf(schema)) });
