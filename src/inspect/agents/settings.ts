import { documentOf } from './document.ts';
import { hostOf, isLoopback } from './hosts.ts';
import { child, entries, strings, text, walk } from './node.ts';
import type { Hit, Node } from './node.ts';
import type { Report } from './report.ts';
import { inspectServers } from './servers.ts';

/** One dangerous key: `at` is a dotted path in which `*` is one step and `**` any number of them. */
export interface Setting {
  readonly check: string;
  readonly at: string;
  readonly if: (node: Node, hit: Hit) => boolean;
  /** The value may be a credential: only the key is shown. */
  readonly secret?: true;
}

/** What is dangerous in one kind of configuration file. */
export interface Table {
  readonly files: RegExp;
  readonly settings?: readonly Setting[];
  /** Dotted paths of maps of MCP servers; `check` is absent where a server alone is no danger of its own. */
  readonly servers?: readonly { readonly at: string; readonly check?: string }[];
  /** Hooks under this key (`hooks` unless said): every command in them is a finding. */
  readonly hooks?: { readonly check: string; readonly at?: string };
  readonly also?: (report: Report, root: Node) => void;
}

/** `[*]` is a key that is an asterisk. */
const STEPS: Readonly<Record<string, string>> = { '**': '.+', '*': '[^.]+', '[*]': '\\*' };
const compiled = new Map<string, RegExp>();

function pattern(at: string): RegExp {
  let regex = compiled.get(at);
  if (!regex) {
    const source = at.split('.').map((step) => STEPS[step] ?? step.replace(/\*/g, '[^.]*'));
    compiled.set(at, (regex = new RegExp(`^${source.join('\\.')}$`)));
  }
  return regex;
}

/** Applies a table to a file that it covers. */
export async function inspectSettings(report: Report, table: Table): Promise<void> {
  const root = await documentOf(report);
  if (root) applyTable(report, table, root);
}

/** The same for a document that is parsed already (front matter, a part of a larger file). */
export function applyTable(report: Report, table: Table, root: Node): void {
  for (const { at, check } of table.servers ?? []) inspectServers(report, child(root, at) ?? child(root, ...at.split('.')), check, at);
  if (table.hooks) inspectHooks(report, root, table.hooks.check, table.hooks.at ?? 'hooks');
  table.also?.(report, root);
  const { settings = [] } = table;
  if (settings.length === 0) return;
  for (const hit of walk(root)) {
    for (const setting of settings) {
      if (pattern(setting.at).test(hit.path) && setting.if(hit.node, hit)) sayHit(report, setting.check, hit, setting.secret);
    }
  }
}

/** Reports a hit by its key and what stands there. */
export function sayHit(report: Report, check: string, hit: Hit, secret?: true): void {
  const value = secret ? undefined : hit.node.kind === 'scalar' ? (text(hit.node) ?? '') : strings(hit.node).join(' ');
  report.at(check, { start: hit.start, end: hit.node.end }, hit.path, value);
}

const RUNS = /^(?:command|bash|powershell|pwsh|exec|run|script|windows|linux|osx|macos|commandWindows|command_windows|shell)$/;

/** Commands, and http handlers on other machines, anywhere under a `hooks` key. */
function inspectHooks(report: Report, root: Node, check: string, at: string): void {
  const hooks = at === '' ? root : child(root, ...at.split('.'));
  if (!hooks) return;
  for (const hit of walk(hooks, at)) {
    const runs = RUNS.test(hit.key) && strings(hit.node).some((value) => value !== '') && hit.node.kind !== 'map';
    if (runs || (hit.key === 'url' && isForeign(text(hit.node)))) sayHit(report, check, hit);
  }
}

/** An address on another machine; references count, since nobody can say where they lead. */
function isForeign(address: string | undefined): boolean {
  if (address === undefined || address === '') return false;
  const host = hostOf(address);
  return host === undefined || !isLoopback(host);
}

// ---- conditions that tables share ---------------------------------------------------------------------------------------

export const isTrue = (node: Node): boolean => text(node) === 'true';
export const isFalse = (node: Node): boolean => text(node) === 'false';
export const oneOf = (...values: readonly string[]) => (node: Node): boolean => values.includes(text(node)?.toLowerCase() ?? '');
export const hasText = (node: Node): boolean => strings(node).some((value) => value.trim() !== '');
/** A list or map with something in it, or any true or non-empty scalar. */
export const isSet = (node: Node): boolean => (node.kind === 'scalar' ? ![undefined, 'false', '', '0'].includes(text(node)) : (node.kind === 'list' ? node.items : node.entries).length > 0);
/** A map in which something is switched on. */
export const anyOn = (node: Node): boolean => isTrue(node) || (node.kind === 'map' && node.entries.some(({ value }) => isTrue(value) || entries(value, 'approve').some((entry) => isTrue(entry.value))));
