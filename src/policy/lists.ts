import type { RiskSubject } from '../types/inspect.ts';
import type { CompiledLayer } from './compile.ts';

/** The company's lists of hosts and MCP servers. */

const LOOPBACK = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|::1|0\.0\.0\.0)$/;

interface Address {
  readonly host: string;
  readonly url: string;
}

/** Scheme, host and path of an address, in one form; undefined for what is none. */
function parse(address: string): Address | undefined {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`);
    return { host: url.hostname.toLowerCase().replace(/^\[|\]$|\.$/g, ''), url: `${url.protocol}//${url.host.toLowerCase()}${url.pathname}` };
  } catch {
    return undefined;
  }
}

/** Does an entry (`host`, `*.host` or a URL prefix) cover an address? A prefix ends at a host or folder border, so that look-alikes don't pass. */
export function covers(entry: string, address: string): boolean {
  const target = parse(address);
  if (!target) return false;
  if (entry.startsWith('*.')) return target.host.endsWith(entry.slice(1).toLowerCase());
  if (!entry.includes('://')) return target.host === entry.toLowerCase().replace(/^\[|\]$/g, '');
  const prefix = parse(entry);
  if (!prefix) return false;
  return target.url === prefix.url || target.url.startsWith(prefix.url.endsWith('/') ? prefix.url : `${prefix.url}/`) || `${target.url}/` === prefix.url;
}

const some = (entries: readonly string[] | undefined, address: string): boolean => (entries ?? []).some((entry) => covers(entry, address));

type Said = 'yes' | 'no' | undefined;

/** What one layer says of an endpoint; undefined: nothing. */
function endpointIn(layer: CompiledLayer, subject: RiskSubject): Said {
  const lists = layer.ai.endpoints;
  if (!lists) return undefined;
  if (some(lists.deny, subject.value)) return 'no';
  if (some(lists.allow, subject.value)) return 'yes';
  if (lists.allow || lists['closed-loop']) return subject.own === true && !lists['closed-loop'] ? 'yes' : 'no';
  return subject.own === true ? 'yes' : undefined;
}

/** Below a lock every layer that speaks must agree; without one the nearest decides. Silence of a locked layer above is no permission. */
function agreed(layers: readonly CompiledLayer[], say: (layer: CompiledLayer) => Said): Said {
  let held: Said;
  let locked = false;
  for (const layer of layers) {
    const said = say(layer);
    if (said !== undefined) held = locked ? (held === 'yes' || said === 'no' ? said : held) : said;
    locked ||= layer.locked;
  }
  return held;
}

/** May prompts and code go there? Without any list: to the vendor's own hosts. */
export function endpointListed(layers: readonly CompiledLayer[], subject: RiskSubject): boolean {
  const host = parse(subject.value)?.host;
  if (host !== undefined && LOOPBACK.test(host)) return true;
  return (agreed(layers, (layer) => endpointIn(layer, subject)) ?? (subject.own === true ? 'yes' : 'no')) === 'yes';
}

const isUrl = (value: string): boolean => /^https?:\/\//i.test(value);

/** Does an entry of `[ai.mcp] allow` name the server? A name alone is no identity: it counts with a loopback or listed URL only. */
function names(entry: string, subject: RiskSubject, urlListed: boolean): boolean {
  if (entry.startsWith('name:')) return entry.slice(5) === subject.name && isUrl(subject.value) && urlListed;
  if (isUrl(entry)) return isUrl(subject.value) && covers(entry, subject.value);
  if (entry.endsWith('*')) return subject.value.startsWith(entry.slice(0, -1));
  return entry === subject.value || entry.replace(/^pypi:(.*)$/, (_, name: string) => `pypi:${name.toLowerCase().replace(/[_.]/g, '-')}`) === subject.value;
}

function serverIn(layer: CompiledLayer, subject: RiskSubject): Said {
  const allow = layer.ai.mcp?.allow;
  if (!allow) return undefined;
  const host = isUrl(subject.value) ? parse(subject.value)?.host : undefined;
  const urlListed = (host !== undefined && LOOPBACK.test(host)) || allow.some((entry) => isUrl(entry) && covers(entry, subject.value)) || some(layer.ai.endpoints?.allow, subject.value);
  return allow.some((entry) => names(entry, subject, urlListed)) ? 'yes' : 'no';
}

/** Is the server on the company's list? `undefined`: there is no list. */
export const serverListed = (layers: readonly CompiledLayer[], subject: RiskSubject): Said => agreed(layers, (layer) => serverIn(layer, subject));

/**
 * Has the company decided that the server may run? Its list names it, it is pinned, and no locked layer above the list keeps silent:
 * a project below a locked company file cannot excuse its own commands.
 */
export function serverDecided(layers: readonly CompiledLayer[], subject: RiskSubject): boolean {
  if (serverListed(layers, subject) !== 'yes' || subject.pinned !== true) return false;
  const first = layers.findIndex((layer) => layer.ai.mcp?.allow !== undefined);
  return !layers.slice(0, first).some((layer) => layer.locked);
}

/** Is there any list that a remote server could be off? */
export const hasLists = (layers: readonly CompiledLayer[]): boolean => layers.some(({ ai }) => ai.endpoints?.allow !== undefined || ai.endpoints?.deny !== undefined);

/** Is a server or host named by a list of the company's? A vendor's own host is not, unless it stands there. */
export function isListed(layers: readonly CompiledLayer[], subject: RiskSubject): boolean {
  if (subject.kind === 'mcp' && serverListed(layers, subject) === 'yes') return true;
  return isAddressed(subject) && layers.some(({ ai }) => ai.endpoints?.allow !== undefined) && endpointListed(layers, { ...subject, own: false });
}

const isAddressed = ({ kind, value }: RiskSubject): boolean => kind === 'endpoint' || isUrl(value);
