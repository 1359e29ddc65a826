import { documentOf } from './document.ts';
import { hostOf, isLoopback } from './hosts.ts';
import { child, text, walk } from './node.ts';
import { injection } from './phrases.ts';
import type { Report } from './report.ts';
import { visible } from './show.ts';

const HIDDEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f]|[\u{e0000}-\u{e007f}]/u;
const ORDERS = /<(?:IMPORTANT|SYSTEM|INSTRUCTIONS?|SECRET|ASSISTANT)>|\bbefore (?:using|calling|invoking) (?:this|any|other) tool\b|\binstead of (?:the )?\w+ tool\b|\b(?:pass|include|put) (?:its|the|their) contents? (?:as|in|into) ['"`]?\w+/i;

/** P05: descriptions of MCP tools that are orders. A list of tools is known by `inputSchema` beside a description. */
export async function inspectToolManifest(report: Report): Promise<void> {
  const root = await documentOf({ ...report, unparsable: () => undefined });
  if (!root) return;
  for (const hit of walk(root)) {
    if (hit.key !== 'description') continue;
    const description = text(hit.node) ?? '';
    const says = injection(description)?.says ?? (ORDERS.test(description) ? 'orders the agent' : HIDDEN.test(description) ? 'hidden characters' : undefined);
    if (says) report.at('P05', { start: hit.start, end: hit.node.end }, `${hit.path} ${says}`, visible(description).slice(0, 60));
  }
}

/** Instructions of opencode and Kilo may be files elsewhere, or web pages (P04). */
export async function inspectInstructionList(report: Report): Promise<void> {
  const root = await documentOf({ ...report, unparsable: () => undefined });
  const list = child(root, 'instructions');
  if (list?.kind !== 'list') return;
  for (const item of list.items) {
    const value = text(item) ?? '';
    if (/^https?:\/\/|^(?:~|\/|\.\.\/)/.test(value)) report.at('P04', item, 'instructions', value);
  }
}

const KNOWN_SCHEMAS =
  /(?:^|\.)(?:schemastore\.org|json-schema\.org|jsonschema\.org|githubusercontent\.com|github\.io|github\.com|gitlab\.com|gitlab\.io|microsoft\.com|visualstudio\.com|azure\.com|opencode\.ai|charm\.land|kilo\.ai|biomejs\.dev|unpkg\.com|jsdelivr\.net|esm\.sh|modelcontextprotocol\.io|turbo\.build|turborepo\.(?:com|org|dev)|vercel\.com|vercel\.sh|nx\.dev|renovatebot\.com|changesets\.dev|angular\.io|angular\.dev|vega\.github\.io|adaptivecards\.io|openapis\.org|cyclonedx\.org|spdx\.org|w3\.org|oasis-open\.org|google\.com|googleapis\.com|anthropic\.com|claude\.com|sourcegraph\.com|ampcode\.com|cursor\.com|zed\.dev|deno\.land|deno\.com|jsr\.io|tauri\.app|expo\.dev|ui\.shadcn\.com|shadcn\.com|railway\.(?:app|com)|render\.com|fly\.io|typedoc\.org|json\.fyi|swagger\.io|grafana\.com|getpostman\.com|postman\.com|docker\.com|ionic\.io|electron\.build|prefect\.io|oxc\.rs|swc\.rs|knip\.dev|cspell\.org|lerna\.js\.org|lefthook\.dev|mintlify\.com|cloudflare\.com|netlify\.com|stryker-mutator\.io|appwrite\.io|sanity\.io|supabase\.(?:io|com)|prettier\.io|eslint\.org|pnpm\.io|bun\.sh|tsconfig\.schemastore\.org|aka\.ms|devcontainers?\.dev|containers\.dev|factory\.ai|kiro\.dev|qoder\.com|continue\.dev|crush\.land|amazonaws\.com|hashicorp\.com|ory\.sh|nuxt\.com|vite\.dev|phrase\.com|crowdin\.com|semgrep\.dev|snyk\.io|getgrit\.io|moonrepo\.dev|asyncapi\.com)$/;

/** `repomix.config.json` with a schema of repomix.com: a tool's own. Not with a query or a long part, in which data could leave. */
function isNamesake(host: string, address: string, path: string): boolean {
  const label = host.split('.').at(-2) ?? '';
  const file = path.toLowerCase().replace(/^.*\//, '');
  const plain = !/[?#@%]/.test(address) && address.split('/').every((part) => part.length <= 40);
  return plain && label.length >= 3 && (file.includes(label) || label.startsWith(`${file.split(/[.-]/)[0]}js`));
}

/** The key `$schema`, whichever of its letters are escaped. */
const ADDRESSED = /"(?:\$|\\u0024)(?:s|\\u0073)(?:c|\\u0063)(?:h|\\u0068)(?:e|\\u0065)(?:m|\\u006d)(?:a|\\u0061)"\s*:\s*"((?:[^"\\\n]|\\.)+)"/gi;

/** Z05: `$schema` on a host that nobody knows. Files are not parsed for it: the first addresses are enough. */
export function inspectSchema(report: Report): void {
  for (const match of report.file.text.slice(0, 200_000).matchAll(ADDRESSED)) {
    const address = match[1]!.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).replaceAll('\\/', '/');
    const host = /^(?:https?:)?\/\//i.test(address) ? hostOf(address.replace(/^\/\//, 'https://')) : undefined;
    if (host === undefined || isLoopback(host) || KNOWN_SCHEMAS.test(host) || isNamesake(host, address, report.file.path)) continue;
    report.at('Z05', { start: match.index, end: match.index + match[0].length }, '$schema', host, { kind: 'endpoint', value: address.replace(/[?#].*$/s, ''), name: '$schema' });
  }
}

