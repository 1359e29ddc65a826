import { inspectEnv } from './endpoints.ts';
import { argumentSecrets } from './literal.ts';
import { splitWords } from './launch.ts';
import { child, text } from './node.ts';
import type { Node } from './node.ts';
import type { Report } from './report.ts';
import { inspectServers } from './servers.ts';
import { anyOn, hasText, isFalse, isSet, isTrue, oneOf } from './settings.ts';
import type { Table } from './settings.ts';

const INTERPRETERS = 'sh|bash|zsh|dash|fish|cmd|powershell|pwsh|python|python3|node|deno|bun|perl|ruby|php|osascript|eval|exec|env|xargs|sudo|su|ssh|curl|wget|nc|ncat|socat|telnet|rm|dd|npx|bunx|uvx|docker|kubectl';
const BROAD = new RegExp(`^(?:\\*|Bash|Bash\\(\\s*[:*\\s]*\\)|PowerShell(?:\\([:*\\s]*\\))?|Bash\\((?:[\\w/.-]*/)?(?:${INTERPRETERS})(?:\\s+-[\\w-]+)*\\s*:?\\s*\\*+\\)|WebFetch(?:\\([:*\\s]*(?:domain:\\*)?\\))?|mcp__\\*|Edit(?:\\(\\*+\\))?|Write(?:\\(\\*+\\))?|Read\\((?:\\/\\/|~)\\/?\\**\\))$`);

/** A permission that lets through nearly everything: no tool's own limits, an interpreter or a downloader with any argument. */
const isBroad = (node: Node): boolean => BROAD.test(text(node)?.trim() ?? '');

/** Outside of the folder that the settings lie in. */
const outside = (node: Node): boolean => /^(?:\/|~|\.\.(?:[/\\]|$)|[A-Za-z]:[/\\]|\$HOME|\$\{HOME)/.test(text(node) ?? '');

/** Elsewhere than below the user's home. */
const notHome = (node: Node): boolean => hasText(node) && !/^(?:~[/\\]|\$HOME|\$\{HOME)/.test(text(node) ?? '');

/** Tokens inside remembered commands such as `Bash(curl -H "Authorization: ...")`. */
function rememberedSecrets(report: Report, root: Node): void {
  const allow = child(root, 'permissions', 'allow');
  if (allow?.kind !== 'list') return;
  for (const [index, item] of allow.items.entries()) {
    const command = /^\w+\((.*)\)$/s.exec(text(item) ?? '')?.[1] ?? '';
    if (argumentSecrets(splitWords(command)).length > 0) report.at('S01', item, `permissions.allow.${index} holds a credential`);
  }
}

/** Read by Claude Code, and in good part by Cursor and Copilot CLI. */
const settings: Table = {
  files: /(?:^|\/)\.claude\/settings(?:\.[\w-]+)?\.json$/i,
  hooks: { check: 'X01' },
  settings: [
    ...['apiKeyHelper', 'awsAuthRefresh', 'awsCredentialExport', 'gcpAuthRefresh', 'otelHeadersHelper', 'statusLine.command', 'subagentStatusLine', 'subagentStatusLine.command', 'fileSuggestion.command'].map(
      (at) => ({ check: 'X02', at, if: (node: Node) => node.kind !== 'map' && hasText(node) }),
    ),
    { check: 'X03', at: 'enableAllProjectMcpServers', if: isTrue },
    { check: 'X03', at: 'enabledMcpjsonServers', if: isSet },
    { check: 'X05', at: 'extraKnownMarketplaces', if: isSet },
    { check: 'X05', at: 'enabledPlugins', if: (node) => anyOn(node) || (node.kind === 'list' && isSet(node)) },
    { check: 'Y01', at: 'permissions.defaultMode', if: oneOf('bypasspermissions', 'acceptedits', 'dontask') },
    { check: 'Y02', at: 'skipDangerousModePermissionPrompt', if: isTrue },
    { check: 'Y02', at: 'permissions.skipDangerousModePermissionPrompt', if: isTrue },
    { check: 'Y03', at: 'permissions.allow.*', if: isBroad },
    { check: 'Y03', at: 'permissions.additionalDirectories.*', if: outside },
    { check: 'Y04', at: 'disableAllHooks', if: (node) => isTrue(node) || isFalse(node) },
    { check: 'Y05', at: 'sandbox.enabled', if: isFalse },
    { check: 'Y05', at: 'sandbox.excludedCommands', if: isSet },
    { check: 'Y05', at: 'sandbox.network.allow*', if: isSet },
    { check: 'Z06', at: 'autoMemoryDirectory', if: notHome },
    { check: 'Z06', at: 'plansDirectory', if: notHome },
  ],
  also(report, root) {
    rememberedSecrets(report, root);
    inspectEnv(report, child(root, 'env'), 'env');
  },
};

/** `.mcp.json` of the project, and of plugins inside it. */
const servers: Table = {
  files: /^(?!.*\.(?:warp|deepagents|agents)\/)(?:.*\/)?\.mcp\.json$/i,
  servers: [{ at: 'mcpServers', check: 'X03' }, { at: 'servers', check: 'X03' }],
  /** A plugin's file may be the map itself. */
  also: (report, root) => (child(root, 'mcpServers') ?? child(root, 'servers') ? undefined : inspectServers(report, root, 'X03', '')),
};

/** Hooks of a plugin that the repository carries. */
const plugin: Table = {
  files: /(?:^|\/)\.claude(?:-plugin)?\/(?:.*\/)?(?:hooks\/hooks|plugin)\.json$/i,
  hooks: { check: 'X01' },
  servers: [{ at: 'mcpServers', check: 'X03' }],
};

export const claude: readonly Table[] = [settings, servers, plugin];
