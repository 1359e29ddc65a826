import { child, entries, strings, text, walk } from './node.ts';
import type { Hit, Node } from './node.ts';
import type { Report } from './report.ts';
import { inspectServers } from './servers.ts';
import { anyOn, hasText, isFalse, isSet, isTrue, oneOf, sayHit } from './settings.ts';
import type { Table } from './settings.ts';

/** VS Code and its descendants, Cursor and Zed. */

const PROGRAM = /(?:^|[._])(?:\w*executable(?:path)?|\w*path|runtime|interpreter|\w*command|binary|tsdk|server|alternateTools\.\w+)$/i;
/** Dependencies that an installer puts there; a commit does not carry them. */
const INSTALLED = /^(?:\$\{workspace(?:Folder|Root)[^}]*\}[/\\])?(?:\.\/)?(?:[\w.-]+\/)?(?:\.?venv|env|node_modules|\.yarn\/sdks|\.pixi)[/\\]/i;
const INSIDE = /^(?:\$\{workspace(?:Folder|Root)[^}]*\}|\.{1,2}[/\\]|\.[\w-]+[/\\]|\/tmp\/|\\\\|\/\/|https?:)|^[\w.-]+[/\\].*[^/\\]$/i;

/** A program of the repository (or of a temporary or remote place) under a key that names an executable. */
function namesProgram(hit: Hit): boolean {
  const value = text(hit.node) ?? '';
  if (/^terminal\.integrated\.(?:automationProfile|profiles)\..*\.args(?:\.\d+)?$/.test(hit.path)) return /^-\w*c$|^\/c$|^-enc/i.test(value);
  if (/^terminal\.integrated\.env\.\w+\.(?:PATH|LD_PRELOAD|DYLD_INSERT_LIBRARIES|BASH_ENV|ENV|ZDOTDIR|NODE_OPTIONS|PROMPT_COMMAND|PYTHONSTARTUP)$/.test(hit.path)) return value !== '';
  if (/^terminal\.integrated\.(?:shell|shellArgs)\.\w+(?:\.\d+)?$/.test(hit.path)) return INSIDE.test(value) || /^-\w*c$|^\/c$|^-enc/i.test(value);
  const key = /^\d+$/.test(hit.key) ? (hit.path.split('.').at(-2) ?? '') : hit.path;
  if (!PROGRAM.test(key) || /(?:^|\.)(?:files|search|explorer|npm\.packageManager|\$schema)/.test(hit.path)) return false;
  return INSIDE.test(value) && !INSTALLED.test(value) && !/\.(?:json|jsonc|toml|ya?ml|md|txt|css|xml|html|ini|cfg|conf)$/i.test(value);
}

function workspaceSettings(report: Report, root: Node): void {
  for (const hit of walk(root)) {
    if (namesProgram(hit)) sayHit(report, 'X10', hit);
    else if (/(?:^|\.)task\.allowAutomaticTasks$/.test(hit.path) && text(hit.node) === 'on') sayHit(report, 'X09', hit);
    else if (/^chat\.tools\.(?:(?:global|terminal|edits|urls)\.)?autoApprove$/.test(hit.path) && anyOn(hit.node)) sayHit(report, 'Y07', hit);
    else if (hit.path === 'amp.dangerouslyAllowAll' && isTrue(hit.node)) sayHit(report, 'Y14', hit);
    else if (/^chat\.tools\.(?:terminal|edits|urls)\.autoApprove\./.test(hit.path) && !hit.path.endsWith('.approve') && anyOn(hit.node)) sayHit(report, 'Y07', hit);
  }
}

/** `mcp.servers` may be one key with a dot, or two keys. */
function userSettings(report: Report, root: Node): void {
  workspaceSettings(report, root);
  for (const { value } of entries(root, 'mcp.servers')) inspectServers(report, value, 'X11', 'mcp.servers');
}

/** Tasks for every system, and those that one system has in their place. */
function tasks(report: Report, root: Node): void {
  for (const place of [[], ['windows'], ['osx'], ['linux']]) {
    const list = child(root, ...place, 'tasks');
    if (list?.kind !== 'list') continue;
    for (const [index, owner] of list.items.entries()) openedWith(report, owner, [...place, 'tasks', index].join('.'));
  }
}

function openedWith(report: Report, task: Node, path: string): void {
  for (const hit of walk(task, path)) {
    if (!hit.path.endsWith('runOptions.runOn') || text(hit.node) !== 'folderOpen') continue;
    const command = strings(child(task, 'command')).join(' ') || strings(child(task, 'script')).join(' ');
    report.at('X09', { start: hit.start, end: hit.node.end }, `${hit.path} = folderOpen`, command);
  }
}

/** A workspace file holds settings, tasks and servers in one. */
function codeWorkspace(report: Report, root: Node): void {
  const settings = child(root, 'settings');
  if (settings) workspaceSettings(report, settings);
  const inner = child(root, 'tasks');
  if (inner) tasks(report, inner);
}

const SHELL_ALL = /^(?:\*|Shell|Shell\([\s:*]*\)|Shell\((?:sh|bash|zsh|python3?|node|curl|wget|npx|sudo|rm)[\s:*]*\)|Mcp\(\*:?\*?\)|Read\(\*\*\/?\*?\)|Write\(\*\*\/?\*?\))$/i;

export const editors: readonly Table[] = [
  { files: /(?:^|\/)\.vscode\/settings\.json$/i, servers: [{ at: 'mcp.servers', check: 'X11' }], also: userSettings },
  { files: /\.code-workspace$/i, servers: [{ at: 'settings.mcp.servers', check: 'X11' }, { at: 'mcp.servers', check: 'X11' }], also: codeWorkspace },
  { files: /(?:^|\/)\.vscode\/tasks\.json$/i, also: tasks },
  { files: /(?:^|\/)\.vscode\/mcp\.json$/i, servers: [{ at: 'servers', check: 'X11' }, { at: 'mcpServers', check: 'X11' }] },
  { files: /(?:^|\/)\.cursor\/hooks\.json$/i, hooks: { check: 'X06', at: '' } },
  { files: /(?:^|\/)\.cursor\/mcp\.json$/i, servers: [{ at: 'mcpServers', check: 'X07' }, { at: 'servers', check: 'X07' }] },
  {
    files: /(?:^|\/)\.cursor\/environment\.json$/i,
    settings: ['install', 'start', 'update', 'terminals.*.command'].map((at) => ({ check: 'X08', at, if: hasText })),
  },
  {
    files: /(?:^|\/)\.cursor\/(?:cli|cli-config|permissions|sandbox|settings)\.json$/i,
    settings: [
      { check: 'Y06', at: 'permissions.allow.*', if: (node) => SHELL_ALL.test(text(node) ?? '') },
      { check: 'Y06', at: 'allow.*', if: (node) => SHELL_ALL.test(text(node) ?? '') },
      { check: 'Y06', at: 'terminalAllowlist.*', if: oneOf('*') },
      { check: 'Y06', at: 'mcpAllowlist.*', if: oneOf('*', '*:*') },
      { check: 'Y06', at: 'approvalMode', if: oneOf('unrestricted', 'yolo', 'never') },
      { check: 'Y06', at: 'sandbox', if: oneOf('false', 'disabled', 'off', 'none') },
      { check: 'Y06', at: 'sandbox.enabled', if: isFalse },
      { check: 'Y06', at: 'enabled', if: isFalse },
      { check: 'Y06', at: 'sandbox.mode', if: oneOf('disabled', 'off', 'none') },
      { check: 'Y06', at: 'mode', if: oneOf('disabled', 'off', 'none') },
      { check: 'Y06', at: 'type', if: oneOf('insecure_none', 'none') },
      { check: 'Y06', at: 'disabled', if: isTrue },
    ],
  },
  {
    files: /(?:^|\/)\.zed\/(?:settings|tasks)\.json$/i,
    servers: [{ at: 'context_servers', check: 'X27' }],
    settings: [
      { check: 'X27', at: 'lsp.*.binary.path', if: hasText },
      { check: 'X27', at: 'agent_servers.*.command', if: hasText },
      { check: 'X27', at: 'agent.always_allow_tool_actions', if: isTrue },
      { check: 'X27', at: 'agent.tool_permissions.default', if: oneOf('allow') },
      { check: 'X27', at: 'dap.*.binary', if: hasText },
      { check: 'X27', at: '*.hooks', if: isSet },
    ],
  },
];
