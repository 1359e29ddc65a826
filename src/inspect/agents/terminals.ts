import { inspectEnv, inspectKeys, inspectProviders } from './endpoints.ts';
import { child, strings, text, walk } from './node.ts';
import type { Node } from './node.ts';
import type { Report } from './report.ts';
import { anyOn, hasText, isFalse, isSet, isTrue, oneOf } from './settings.ts';
import type { Setting, Table } from './settings.ts';

/** Agents of the terminal: Codex, Gemini CLI and its descendants, Qoder, CodeBuddy, Copilot. */

const codex: Table = {
  files: /(?:^|\/)\.codex\/(?:[\w.-]*\.)?config\.toml$/i,
  servers: [{ at: 'mcp_servers', check: 'X12' }],
  hooks: { check: 'X12' },
  settings: [
    { check: 'X12', at: 'notify', if: hasText },
    { check: 'Y08', at: 'approval_policy', if: oneOf('never') },
    { check: 'Y08', at: 'sandbox_mode', if: oneOf('danger-full-access') },
    { check: 'Y08', at: 'profiles.*.approval_policy', if: oneOf('never') },
    { check: 'Y08', at: 'profiles.*.sandbox_mode', if: oneOf('danger-full-access') },
    { check: 'Y08', at: 'sandbox_workspace_write.network_access', if: isTrue },
  ],
  also(report, root) {
    inspectProviders(report, child(root, 'model_providers'), 'model_providers', 'Z02');
    inspectProviders(report, child(root, 'otel'), 'otel', 'Z02');
    for (const key of ['openai_base_url', 'chatgpt_base_url']) inspectProviders(report, only(root, key), '', 'Z02');
    inspectEnv(report, child(root, 'shell_environment_policy', 'set'), 'shell_environment_policy.set');
    inspectKeys(report, root);
  },
};

/** A map of one of the entries, so that its key is seen. */
function only(root: Node, key: string): Node | undefined {
  if (root.kind !== 'map') return undefined;
  return { ...root, entries: root.entries.filter((entry) => entry.key === key) };
}

/** Gemini CLI's keys, in today's and the older flat form; Qwen Code has the same. */
function geminiLike(check: string): readonly Setting[] {
  return [
    ...['tools.discoveryCommand', 'tools.callCommand', 'toolDiscoveryCommand', 'toolCallCommand'].map((at) => ({ check, at, if: hasText })),
    { check, at: 'mcpServers.*.trust', if: isTrue },
    { check: 'Y09', at: 'general.defaultApprovalMode', if: oneOf('auto_edit', 'yolo') },
    { check: 'Y09', at: 'tools.approvalMode', if: oneOf('auto-edit', 'auto_edit', 'yolo') },
    { check: 'Y09', at: 'approvalMode', if: oneOf('auto_edit', 'yolo') },
    { check: 'Y09', at: 'autoAccept', if: isTrue },
    { check: 'Y09', at: 'tools.autoAccept', if: isTrue },
    { check: 'Y09', at: 'mcpServers.*.trust', if: isTrue },
    { check: 'Y09', at: 'security.folderTrust.enabled', if: isFalse },
    { check: 'Y09', at: 'security.disableYoloMode', if: isFalse },
  ];
}

const providersOf = (report: Report, root: Node): void => {
  for (const key of ['modelProviders', 'security', 'model']) inspectProviders(report, child(root, key), key, 'Z04');
  inspectEnv(report, child(root, 'env'), 'env');
  inspectKeys(report, root);
};

const gemini: readonly Table[] = [
  { files: /(?:^|\/)\.gemini\/settings\.json$/i, hooks: { check: 'X15' }, servers: [{ at: 'mcpServers', check: 'X15' }], settings: geminiLike('X15'), also: providersOf },
  { files: /(?:^|\/)\.qwen\/settings\.json$/i, hooks: { check: 'X16' }, servers: [{ at: 'mcpServers', check: 'X16' }], settings: geminiLike('X16'), also: providersOf },
  {
    files: /(?:^|\/)\.gemini\/extensions\/.*\.json$/i,
    hooks: { check: 'X15' },
    servers: [{ at: 'mcpServers', check: 'X15' }],
    also: (report) => (/gemini-extension\.json$/i.test(report.file.path) ? report.whole('X15', 'extension of the repository') : undefined),
  },
];

const qoder: Table = {
  files: /(?:^|\/)\.qoder\/settings(?:\.local)?\.json$/i,
  hooks: { check: 'X17' },
  servers: [{ at: 'mcpServers', check: 'X17' }],
  settings: [
    { check: 'X17', at: 'enabledPlugins', if: (node) => anyOn(node) || (node.kind === 'list' && isSet(node)) },
    { check: 'X17', at: 'extraKnownMarketplaces', if: isSet },
    { check: 'Y10', at: 'general.defaultPermissionMode', if: oneOf('bypass_permissions', 'auto') },
    { check: 'Y10', at: 'permissions.defaultMode', if: oneOf('bypass_permissions', 'bypasspermissions', 'auto') },
  ],
  also: (report, root) => inspectEnv(report, child(root, 'env'), 'env'),
};

const codebuddy: readonly Table[] = [
  {
    files: /(?:^|\/)\.codebuddy\/settings(?:\.local)?\.json$/i,
    hooks: { check: 'X18' },
    servers: [{ at: 'mcpServers', check: 'X18' }],
    settings: [
      { check: 'X18', at: 'apiKeyHelper', if: hasText },
      { check: 'X18', at: 'env', if: isSet },
      { check: 'X18', at: 'enableAllProjectMcpServers', if: isTrue },
      { check: 'X18', at: 'enabledMcpjsonServers', if: isSet },
    ],
    also: (report, root) => inspectEnv(report, child(root, 'env'), 'env'),
  },
  {
    files: /(?:^|\/)\.codebuddy\/models\.json$/i,
    also(report, root) {
      inspectProviders(report, root, '', 'Z04');
      inspectKeys(report, root);
    },
  },
];

/** `$(...)` in any value runs while the file loads. */
function substitutions(report: Report, root: Node): void {
  for (const hit of walk(root)) {
    if (hit.node.kind === 'scalar' && /\$\(|`/.test(text(hit.node) ?? '')) report.at('X20', { start: hit.start, end: hit.node.end }, hit.path, strings(hit.node).join(' '));
  }
}

const crush: Table = {
  files: /(?:^|\/)\.?crush\.json$/i,
  servers: [{ at: 'mcp', check: 'X20' }],
  hooks: { check: 'X20' },
  settings: [
    { check: 'X20', at: 'lsp.*.command', if: hasText },
    { check: 'X20', at: '**.aws_auth_refresh', if: hasText },
    { check: 'X20', at: 'aws_auth_refresh', if: hasText },
  ],
  also(report, root) {
    substitutions(report, root);
    inspectProviders(report, child(root, 'providers'), 'providers', 'Z04');
    inspectKeys(report, root);
  },
};

export const terminals: readonly Table[] = [
  codex,
  { files: /(?:^|\/)\.codex\/hooks\.json$/i, hooks: { check: 'X14', at: '' } },
  ...gemini,
  qoder,
  ...codebuddy,
  { files: /(?:^|\/)\.github\/hooks\/.*\.json$|(?:^|\/)\.github\/copilot\/settings(?:\.local)?\.json$/i, hooks: { check: 'X19' } },
  crush,
];
