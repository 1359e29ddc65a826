import { presets } from '../policy/presets.ts';
import type { Layer } from './gather.ts';
import { below } from './glob.ts';
import { tomlString } from './edit.ts';

const defaults: Readonly<Record<string, unknown>> = { 'fail-on': 'low', 'block-confidence': 'medium', 'accept-foreign-comments': false, 'exceptions-from': 'change' };
const width = 60;

function value(of: unknown): string {
  if (typeof of === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(of) ? of : tomlString(of);
  if (Array.isArray(of)) return `[${of.map(value).join(', ')}]`;
  if (typeof of === 'object' && of !== null) return `{ ${Object.entries(of).map(([key, inner]) => `${bare(key)} = ${value(inner)}`).join(', ')} }`;
  return String(of);
}

const bare = (key: string): string => (/^[A-Za-z0-9_-]+$/.test(key) ? key : tomlString(key));
const line = (text: string, origin: string): string => `${text.padEnd(width)} # ${origin}`;

const origin = (layer: Layer, path: readonly (string | number)[]): string => {
  const at = layer.file.places.value(path) ?? layer.file.places.key(path);
  return `${layer.file.file}${at ? `:${at.line}` : ''}`;
};

type Tables = 'severity' | 'leaks' | 'ai';
type Lists = 'exclude' | 'disable' | 'enable' | 'locked' | 'extends';
type Entries = 'allow' | 'rule' | 'leak';

function singles(layers: readonly Layer[]): string[] {
  const keys = ['fail-on', 'block-confidence', 'max-file-size', 'accept-foreign-comments', 'exceptions-from', 'salt'] as const;
  return keys.flatMap((key) => {
    const layer = layers.findLast(({ file }) => file.settings[key] !== undefined);
    if (!layer) return key in defaults ? [line(`${key} = ${value(defaults[key])}`, 'default')] : [];
    return [line(`${key} = ${key === 'salt' ? '"..."' : value(layer.file.settings[key])}`, origin(layer, [key]))];
  });
}

function lists(layers: readonly Layer[], key: Lists): string[] {
  const items = layers.flatMap((layer) => (layer.file.settings[key] ?? []).map((item, i) => line(`  ${value(item)},`, origin(layer, [key, i]))));
  return items.length ? [`${key} = [`, ...items, ']'] : [];
}

const isTable = (node: unknown): boolean => typeof node === 'object' && node !== null && (!Array.isArray(node) || node.some((item) => typeof item === 'object'));
const names = (path: readonly (string | number)[]): string => path.filter((part) => typeof part === 'string').map(bare).join('.');

function tables(layers: readonly Layer[], key: Tables): string[] {
  return layers.flatMap((layer) => {
    const table = layer.file.settings[key];
    if (!table) return [];
    const visit = (node: object, at: readonly (string | number)[]): string[] =>
      // Tables come after plain values, as TOML wants it.
      Object.entries(node).sort(([, a], [, b]) => Number(isTable(a)) - Number(isTable(b))).flatMap(([name, inner]: [string, unknown]) => {
        const here = [...at, name];
        if (Array.isArray(inner) && inner.some((item) => typeof item === 'object')) return inner.flatMap((item: object, i) => ['', line(`[[${names(here)}]]`, origin(layer, [...here, i])), ...visit(item, [...here, i])]);
        if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) return ['', line(`[${names(here)}]`, origin(layer, here)), ...visit(inner, here)];
        // Written out below: what is shown is a policy by itself.
        return [line(`${here.join('.') === 'ai.preset' ? '# ' : ''}${bare(name)} = ${value(inner)}`, origin(layer, here))];
      });
    const preset = (part: 'values' | 'rules'): string[] => (key === 'ai' ? ofPreset(layer, part) : []);
    return ['', line(`[${key}]`, origin(layer, [key])), ...preset('values'), ...visit(table, [key]), ...preset('rules')];
  });
}

/** What a preset adds to a file's `[ai]`: it is a plain policy, and shown like one. Single values stand before the file's own tables, rules after them. */
function ofPreset({ file: { settings } }: Layer, part: 'values' | 'rules'): string[] {
  const { ai } = settings;
  const preset = ai?.preset === undefined ? undefined : presets[ai.preset];
  if (!ai || !preset) return [];
  const from = `preset ${ai.preset}`;
  if (part === 'rules') return (preset.rule ?? []).flatMap((rule) => ['', line('[[ai.rule]]', from), ...Object.entries(rule).map(([key, inner]) => line(`${bare(key)} = ${value(inner)}`, from))]);
  return Object.entries(preset).filter(([key]) => key !== 'rule' && ai[key as keyof typeof ai] === undefined).map(([key, inner]) => line(`${bare(key)} = ${value(inner)}`, from));
}

function entries(layers: readonly Layer[], key: Entries): string[] {
  return layers.flatMap((layer) =>
    (layer.file.settings[key] ?? []).flatMap((entry, i) => ['', line(`[[${key}]]`, origin(layer, [key, i])), ...Object.entries(entry).map(([name, inner]) => `${bare(name)} = ${value(inner)}`)]),
  );
}

/** The effective configuration for a path as commented TOML: every value with the file and line it comes from, nearest last. */
export function show(layers: readonly Layer[], path: string): string {
  const here = layers.filter(({ directory }) => below(directory, path) !== undefined);
  const files = here.map(({ name, file }) => `#   ${name.padEnd(9)} ${file.file}`);
  const lines = [
    `# effective configuration for ${path === '' ? 'the top' : JSON.stringify(path)}; lists add up, of single values the nearest wins, "locked" allows only tighter ones`,
    ...(files.length ? files : ['#   no configuration file']),
    ...singles(here),
    ...(['extends', 'locked', 'exclude', 'disable', 'enable'] as const).flatMap((key) => lists(here, key)),
    ...(['severity', 'leaks', 'ai'] as const).flatMap((key) => tables(here, key)),
    ...(['allow', 'rule', 'leak'] as const).flatMap((key) => entries(here, key)),
  ];
  return `${lines.join('\n')}\n`;
}
