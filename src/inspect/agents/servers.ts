import type { RiskSubject } from '../../types/inspect.ts';
import { alters } from './alterations.ts';
import { hostOf, isLoopback, isReference } from './hosts.ts';
import { readLaunch } from './launch.ts';
import type { Launch } from './launch.ts';
import { argumentSecrets, isLiteralSecret, urlSecret } from './literal.ts';
import { child, entries, strings, text } from './node.ts';
import type { Node } from './node.ts';
import type { Report } from './report.ts';

interface Server {
  readonly name: string;
  readonly start: number;
  readonly path: string;
  readonly node: Node;
}

/** Judges the MCP servers of a map by name (or of a list with `name`). `check` is the file's own id for a command that the repository supplies. */
export function inspectServers(report: Report, servers: Node | undefined, check: string | undefined, path: string): void {
  if (servers?.kind === 'map') {
    for (const { key, keyStart, value } of servers.entries) inspectServer(report, { name: key, start: keyStart, path: `${path}.${key}`, node: value }, check);
  } else if (servers?.kind === 'list') {
    for (const node of servers.items) {
      if (node.kind === 'map') inspectServer(report, { name: text(child(node, 'name')) ?? '', start: node.start, path: `${path}.${text(child(node, 'name')) ?? ''}`, node }, check);
    }
  }
}

function inspectServer(report: Report, server: Server, check: string | undefined): void {
  literals(report, server);
  if (text(child(server.node, 'disabled')) === 'true' || text(child(server.node, 'enabled')) === 'false') return;
  approvals(report, server);
  for (const { keyStart, value } of entries(server.node, 'headersHelper')) {
    if (check !== undefined) report.at(check, { start: keyStart, end: value.end }, `${server.path}.headersHelper`, text(value));
  }
  const command = commandOf(server.node);
  if (command) started(report, server, command, check);
  for (const key of ['url', 'serverUrl', 'httpUrl', 'uri', 'endpoint']) {
    for (const { keyStart, value } of entries(server.node, key)) remote(report, server, { start: keyStart, end: value.end }, text(value));
  }
}

/** `command` as a string, a list, or (Zed) a map with `path` and `args`. */
function commandOf(node: Node): { words: readonly string[]; start: number; end: number } | undefined {
  const entry = [...entries(node, 'command'), ...entries(node, 'cmd')].at(-1);
  if (!entry) return undefined;
  const at = { start: entry.keyStart, end: entry.value.end };
  const inner = entry.value.kind === 'map' ? entry.value : undefined;
  const words = inner ? [text(child(inner, 'path')) ?? '', ...strings(child(inner, 'args'))] : [...strings(entry.value), ...strings(child(node, 'args'))];
  return words.some((word) => word !== '') ? { words, ...at } : undefined;
}

/** A package that a variable makes another one is none that anybody approved. */
const isAltered = (node: Node): boolean => ['env', 'environment'].some((key) => entries(node, key).some(({ value: map }) => map.kind === 'map' && map.entries.some((entry) => alters(entry.key, text(entry.value) ?? ''))));

function started(report: Report, server: Server, command: { words: readonly string[]; start: number; end: number }, check: string | undefined): void {
  const [program = '', ...args] = command.words;
  const launch = readLaunch(program, args);
  const subject: RiskSubject = { kind: 'mcp', value: launch.identity, name: server.name, pinned: launch.pinned && launch.altered !== true && !isAltered(server.node) };
  const line = command.words.join(' ');
  const say = (id: string, value: string): void => report.at(id, command, `${server.path}.command`, value, subject);
  if (check !== undefined) say(check, line);
  say('M04', line);
  if (launch.isPackage && !launch.pinned) say('M01', `${launch.identity.replace(/^\w+:/, '')}${launch.version ? `@${launch.version}` : ''}`);
  if (launch.disguise !== undefined) say('M03', launch.disguise);
  viaRemote(report, server, command, launch);
}

/** mcp-remote 0.0.5 to 0.1.15 runs what the server sends (CVE-2025-6514); its argument is an address like any other. */
function viaRemote(report: Report, server: Server, at: { start: number; end: number }, launch: Launch): void {
  if (launch.identity !== 'npm:mcp-remote') return;
  const [major = 0, minor = 0, patch = 0] = (launch.version ?? '').split('.').map(Number);
  const known = launch.pinned && major === 0 && ((minor === 0 && patch >= 5) || (minor === 1 && patch <= 15));
  if (known) report.at('M02', at, `${server.path}.command`, `mcp-remote@${launch.version}`);
  for (const word of launch.args) if (/^https?:\/\//i.test(word)) remote(report, server, at, word);
}

function remote(report: Report, server: Server, at: { start: number; end: number }, address: string | undefined): void {
  if (address === undefined || address === '' || isReference(address.replace(/[?#].*$/s, '').replace(/^(\w+:\/\/[^/]+).*$/s, '$1'))) return;
  const host = hostOf(address);
  if (host === undefined || isLoopback(host)) return;
  const subject: RiskSubject = { kind: 'mcp', value: withoutSecrets(address), name: server.name, pinned: true };
  report.at('M04', at, `${server.path}.url`, address, subject);
  if (/^http:/i.test(address)) report.at('M02', at, `${server.path}.url`, address, subject);
}

const withoutSecrets = (address: string): string => address.replace(/:\/\/[^/\\?#\s@]*@/, '://').replace(/[?#].*$/s, '');

function approvals(report: Report, server: Server): void {
  for (const key of ['alwaysAllow', 'autoApprove', 'trust']) {
    for (const { keyStart, value } of entries(server.node, key)) {
      const open = value.kind === 'list' ? value.items.length > 0 : text(value) === 'true' || text(value) === '*';
      if (open) report.at('Y12', { start: keyStart, end: value.end }, `${server.path}.${key}`, strings(value).join(', ') || text(value));
    }
  }
}

function literals(report: Report, server: Server): void {
  for (const key of ['env', 'environment', 'headers', 'http_headers', 'requestOptions']) {
    for (const { value: map } of entries(server.node, key)) {
      if (map.kind !== 'map') continue;
      for (const { key: name, keyStart, value } of map.entries) {
        if (isLiteralSecret(name, text(value) ?? '')) report.at('S02', { start: keyStart, end: value.end }, `${server.path}.${key}.${name}`);
      }
    }
  }
  for (const { value } of [...entries(server.node, 'args'), ...entries(server.node, 'command')]) {
    if (value.kind !== 'list') continue;
    for (const index of argumentSecrets(value.items.map((item) => text(item) ?? ''))) {
      const item = value.items[index];
      if (item) report.at('S02', item, `${server.path}.args.${index}`);
    }
  }
  for (const key of ['url', 'serverUrl', 'httpUrl']) {
    for (const { keyStart, value } of entries(server.node, key)) if (urlSecret(text(value) ?? '')) report.at('S02', { start: keyStart, end: value.end }, `${server.path}.${key}`);
  }
  for (const key of ['bearer_token', 'token', 'apiKey', 'api_key']) {
    for (const { keyStart, value } of entries(server.node, key)) if (isLiteralSecret(key, text(value) ?? '')) report.at('S02', { start: keyStart, end: value.end }, `${server.path}.${key}`);
  }
}
