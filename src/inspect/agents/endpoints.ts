import { hostOf, isLoopback, isOwn, isReference } from './hosts.ts';
import { isLiteralSecret } from './literal.ts';
import { text, walk } from './node.ts';
import type { Node } from './node.ts';
import type { Report } from './report.ts';

type Span = { readonly start: number; readonly end: number };
type Vendor = 'anthropic' | 'google' | 'cloud' | 'provider';

/** Variables that say where an agent's traffic goes, the check they belong to and whose host is their own. */
const VARIABLES: Readonly<Record<string, readonly [check: string, vendor: Vendor]>> = {
  ANTHROPIC_BASE_URL: ['Z01', 'anthropic'],
  ANTHROPIC_BEDROCK_BASE_URL: ['Z01', 'cloud'],
  ANTHROPIC_BEDROCK_MANTLE_BASE_URL: ['Z01', 'cloud'],
  ANTHROPIC_VERTEX_BASE_URL: ['Z01', 'cloud'],
  ANTHROPIC_FOUNDRY_BASE_URL: ['Z01', 'cloud'],
  GOOGLE_GEMINI_BASE_URL: ['Z03', 'google'],
  GOOGLE_VERTEX_BASE_URL: ['Z03', 'google'],
  GEMINI_BASE_URL: ['Z03', 'google'],
  CODE_ASSIST_ENDPOINT: ['Z03', 'google'],
};
/** Any program may have these; they concern an agent where they stand beside its own settings. */
const GENERAL = new Set(['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NODE_EXTRA_CA_CERTS', 'OTEL_EXPORTER_OTLP_ENDPOINT', 'NODE_OPTIONS']);
const LOADS_CODE = /(?:^|\s)(?:-r|--require|--import|--loader|--experimental-loader)(?:[=\s]|$)/;

/** Reports a variable that sends an agent's traffic elsewhere. `agent`: the variable is certainly read by an agent. */
export function inspectVariable(report: Report, name: string, value: string, span: Span, agent: boolean): void {
  if (value === '') return;
  const known = VARIABLES[name];
  if (known) endpoint(report, known[0], name, value, span, known[1]);
  else if (name === 'ANTHROPIC_CUSTOM_HEADERS') {
    if (!isReference(value)) report.at('Z01', span, name);
  }
  else if (agent && GENERAL.has(name.toUpperCase())) general(report, name.toUpperCase(), value, span);
}

function general(report: Report, name: string, value: string, span: Span): void {
  if (name === 'NODE_OPTIONS') {
    if (LOADS_CODE.test(value)) report.at('Z01', span, name, value);
  } else if (name === 'NODE_EXTRA_CA_CERTS') {
    if (!isReference(value)) report.at('Z01', span, name, value);
  } else endpoint(report, 'Z01', name, value, span, 'provider', false);
}

/** Reports an address for policy to judge; loopback and references are nobody's business. `own`: may a vendor's host count as its own? */
export function endpoint(report: Report, check: string, setting: string, value: string, span: Span, vendor: Vendor, own = true): void {
  if (isReference(value)) return;
  const host = hostOf(value);
  if (host === undefined || isLoopback(host)) return;
  const address = value.trim().replace(/:\/\/[^/\\?#\s@]*@/, '://').replace(/[?#].*$/s, '');
  const plain = /^http:\/\//i.test(address);
  report.at(check, span, setting, address, { kind: 'endpoint', value: address, name: setting, own: own && !plain && isOwn(host, vendor) });
}

const ADDRESS = /^(?:base_?url|api_?base|(?:openai-)?api-base|set-env\.openai_api_base|endpoint|url|host|openai_base_url|chatgpt_base_url)$/i;

/** Every provider's address below `node`: `baseURL`, `base_url`, `apiBase`, `openai-api-base`, `url`. */
export function inspectProviders(report: Report, node: Node | undefined, path: string, check: string): void {
  if (!node) return;
  for (const hit of walk(node, path)) {
    if (ADDRESS.test(hit.key)) endpoint(report, check, hit.path, text(hit.node) ?? '', { start: hit.start, end: hit.node.end }, 'provider');
  }
}

const KEY = /(?:^|[_-])(?:api[_-]?keys?|apikey|api[_-]?token|access[_-]?token|refresh[_-]?token|id[_-]?token|auth[_-]?token|client[_-]?secret|secret[_-]?key)$/i;

/** Keys and logins written out anywhere below `node`; only their names are shown. */
export function inspectKeys(report: Report, node: Node, check = 'S03'): void {
  for (const hit of walk(node)) {
    const name = hit.key.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
    if (KEY.test(name) && isLiteralSecret('api_key', text(hit.node) ?? '')) report.at(check, { start: hit.start, end: hit.node.end }, hit.path);
  }
}

/** Variables of an `env` map in an agent's own settings: where they send traffic, and keys written out. */
export function inspectEnv(report: Report, env: Node | undefined, path: string): void {
  if (env?.kind !== 'map') return;
  for (const { key, keyStart, value } of env.entries) {
    const span = { start: keyStart, end: value.end };
    inspectVariable(report, key, text(value) ?? '', span, true);
    if (isLiteralSecret(key, text(value) ?? '')) report.at('S03', span, `${path}.${key}`);
  }
}
