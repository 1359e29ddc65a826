import { inspectKeys, inspectProviders } from './endpoints.ts';
import { child, text, walk } from './node.ts';
import type { Node } from './node.ts';
import type { Report } from './report.ts';
import { hasText, isSet, isTrue, oneOf } from './settings.ts';
import type { Setting, Table } from './settings.ts';

/** opencode and Kilo, Continue, Aider, and the many agents that share one form of hooks or servers. */

const allowsAll = (node: Node): boolean => text(node)?.toLowerCase() === 'allow';

function opencodeLike(check: string): readonly Setting[] {
  return [
    { check, at: 'plugin', if: isSet },
    { check, at: 'plugins', if: isSet },
    { check, at: 'formatter.*.command', if: hasText },
    { check, at: 'lsp.*.command', if: hasText },
    { check, at: 'experimental.hook.**.command', if: hasText },
    ...['', 'agent.*.', 'mode.*.'].flatMap((prefix) =>
      ['permission', 'permission.[*]', 'permission.bash', 'permission.bash.[*]', 'permission.external_directory', 'permission.external_directory.[*]'].map((at) => ({
        check: 'Y11', at: `${prefix}${at}`, if: allowsAll,
      })),
    ),
  ];
}

const providers = (report: Report, root: Node): void => {
  inspectProviders(report, child(root, 'provider'), 'provider', 'Z04');
  inspectKeys(report, root);
};

/** Every value of these is code that the agent loads or a command that it runs. */
const aider: Table = {
  files: /(?:^|\/)\.aider\.conf\.ya?ml$/i,
  settings: [
    ...['lint-cmd', 'test-cmd', 'notifications-command', 'load', 'lint-cmd.*', 'auto-test-cmd'].map((at) => ({ check: 'X28', at, if: (node: Node) => node.kind === 'scalar' && hasText(node) })),
    { check: 'X28', at: 'yes-always', if: isTrue },
  ],
  also(report, root) {
    inspectProviders(report, root, '', 'Z04');
    for (const hit of walk(root)) {
      const pair = /^\w+=(.+)$/.exec(hit.path.startsWith('api-key') ? (text(hit.node) ?? '') : '');
      if (pair) report.at('S03', { start: hit.start, end: hit.node.end }, hit.path);
    }
    inspectKeys(report, root);
  },
};

const continueDev: readonly Table[] = [
  {
    files: /(?:^|\/)\.continue\/(?:config\.(?:ya?ml|json)|(?:mcpServers|assistants|agents|models)\/.*\.(?:ya?ml|json))$/i,
    servers: [{ at: 'mcpServers', check: 'X29' }, { at: 'experimental.modelContextProtocolServers', check: 'X29' }],
    also(report, root) {
      inspectProviders(report, child(root, 'models'), 'models', 'Z04');
      inspectKeys(report, root);
    },
  },
];

/** Files that are little else than servers. */
const SERVER_FILES =
  /(?:^|\/)(?:\.kiro\/settings\/mcp|\.amazonq\/(?:mcp|default)|\.roo\/mcp|\.kilocode\/mcp|\.kilo\/mcp|\.junie\/mcp\/mcp|\.factory\/mcp|\.windsurf\/mcp_config|\.devin\/mcp_config|\.agents\/mcp_config|\.agents\/plugins\/[^/]+\/\.mcp|\.idx\/mcp|\.rovodev\/mcp|\.warp\/\.mcp|\.gitlab\/duo\/mcp|\.deepagents\/\.mcp|\.trae\/mcp|\.codebuddy\/mcp|\.qoder\/mcp|\.cline\/mcp|\.augment\/mcp|\.crush\/mcp|\.amp\/mcp|\.zencoder\/mcp|\.copilot\/mcp-config|\.github\/mcp|cline_mcp_settings)\.json$/i;

/** Files of nothing but hooks: their events stand under `hooks` or at the top. */
const HOOK_FILES =
  /(?:^|\/)(?:\.windsurf\/hooks|\.devin\/hooks(?:\.v1)?|\.factory\/hooks|\.grok\/hooks\/[^/]+|\.trae\/hooks|\.firebender\/hooks|\.deepagents\/hooks|\.agents\/plugins\/[^/]+\/hooks\/hooks|\.agents\/hooks)\.json$|(?:^|\/)\.vibe\/hooks\.toml$/i;
const WITH_HOOKS = /(?:^|\/)\.(?:factory|augment)\/settings(?:\.local)?\.json$/i;

/** Augment's list of rules: one that allows every tool, or every command. */
function everyTool(report: Report, root: Node): void {
  const rules = child(root, 'toolPermissions');
  for (const rule of rules?.kind === 'list' ? rules.items : []) {
    if (text(child(rule, 'permission', 'type')) !== 'allow') continue;
    const name = text(child(rule, 'toolName'));
    if (name === '*') report.at('Y14', rule, 'toolPermissions: every tool is allowed');
    else if (name === 'launch-process' && /^(?:\^?\.\*\$?|\*)?$/.test(text(child(rule, 'shellInputRegex')) ?? '')) report.at('Y14', rule, 'toolPermissions: every command is allowed');
  }
}

/** What the front matter of opencode's and Kilo's agents allows. */
export const agentPermissions: Table = { files: /(?:^|\/)\.(?:opencode|kilo(?:code)?)\/(?:agents?|modes?)\/.*\.md$/i, settings: opencodeLike('X21').filter(({ check, at }) => check === 'Y11' && at.startsWith('permission')) };

export const harnesses: readonly Table[] = [
  { files: /(?:^|\/)opencode\.jsonc?$/i, servers: [{ at: 'mcp', check: 'X21' }], settings: opencodeLike('X21'), also: providers },
  { files: /(?:^|\/)kilo\.jsonc?$/i, servers: [{ at: 'mcp', check: 'X22' }], settings: opencodeLike('X22'), also: providers },
  aider,
  ...continueDev,
  { files: SERVER_FILES, servers: [{ at: 'mcpServers', check: 'X25' }, { at: 'servers', check: 'X25' }, { at: 'mcp', check: 'X25' }] },
  { files: HOOK_FILES, hooks: { check: 'X26', at: '' } },
  { files: WITH_HOOKS, hooks: { check: 'X26' } },
  { files: /(?:^|\/)\.vibe\/config\.toml$/i, servers: [{ at: 'mcp_servers', check: 'X25' }], also: inspectKeys },
  { files: /(?:^|\/)\.kiro\/hooks\/.*(?:\.json|\.kiro\.hook)$/i, hooks: { check: 'X24', at: '' } },
  {
    files: /(?:^|\/)(?:\.kiro\/agents|\.amazonq\/cli-agents)\/.*\.json$/i,
    hooks: { check: 'X24' },
    servers: [{ at: 'mcpServers', check: 'X24' }],
    settings: [{ check: 'Y12', at: 'allowedTools.*', if: oneOf('*', '@*') }],
  },
  {
    files: /(?:^|\/)(?:\.factory\/settings(?:\.local)?|\.junie\/allowlist|\.augment\/settings(?:\.local)?|\.amp\/settings)\.jsonc?$/i,
    settings: [
      { check: 'Y14', at: 'amp.dangerouslyAllowAll', if: isTrue },
      { check: 'Y14', at: '**.autonomyLevel', if: oneOf('auto-high', 'high', 'full', 'auto-medium', 'yolo') },
      { check: 'Y14', at: 'autonomyLevel', if: oneOf('auto-high', 'high', 'full', 'auto-medium', 'yolo') },
      { check: 'Y14', at: 'autonomyMode', if: oneOf('auto-high', 'high', 'full', 'yolo', 'spec-auto') },
      { check: 'Y14', at: '**.autonomyMode', if: oneOf('auto-high', 'high', 'full', 'yolo', 'spec-auto') },
      { check: 'Y14', at: 'defaultBehavior', if: allowsAll },
      { check: 'Y14', at: 'commands.*', if: oneOf('*', '.*', '**') },
      { check: 'Y14', at: 'allowAll', if: isTrue },
      { check: 'Y14', at: 'allowReadonlyCommands', if: isTrue },
      { check: 'Y14', at: 'commandAllowlist.*', if: oneOf('*', 'bash', 'sh', 'curl', 'bash *', '.*') },
      { check: 'Y14', at: '**.pattern', if: oneOf('*', '.*', '**', '^.*$') },
      { check: 'Y14', at: '**.prefix', if: (node) => text(node) === '' },
      { check: 'Y14', at: 'toolPermissions.*.permission.type', if: oneOf('allow-all') },
      { check: 'Y14', at: 'allow.*', if: oneOf('*', '.*', '**') },
      { check: 'Y14', at: 'amp.permissions.*.tool', if: (node) => text(node) === '*' },
    ],
    servers: [{ at: 'amp.mcpServers', check: 'X25' }],
    also: everyTool,
  },
  { files: /(?:^|\/)(?:trae_config\.(?:json|ya?ml)|\.rovodev\/config\.ya?ml)$/i, also: (report, root) => (inspectProviders(report, root, '', 'Z04'), inspectKeys(report, root)) },
  { files: /(?:^|\/)(?:\.codex\/auth|\.claude|\.gemini\/oauth_creds|\.qwen\/oauth_creds|\.claude\/\.credentials)\.json$/i, servers: [{ at: 'mcpServers', check: 'X03' }], also: inspectKeys },
];
