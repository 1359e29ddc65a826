import { inspectAssignment } from './environment.ts';
import { child, entries, strings, text } from './node.ts';
import type { Node } from './node.ts';
import type { Report } from './report.ts';
import { inspectServers } from './servers.ts';
import { hasText } from './settings.ts';
import type { Table } from './settings.ts';
import { SUSPICIOUS, unattended } from './shell.ts';

/** Development environments: what runs when one is made or entered. */

const ON_HOST = 'initializeCommand';
const INSIDE = ['onCreateCommand', 'updateContentCommand', 'postCreateCommand', 'postStartCommand', 'postAttachCommand'];

/**
 * `initializeCommand` runs on the host and always counts. The others run inside the container that the file asks for:
 * `npm ci` there is what a devcontainer is for, so only commands that fetch and run, hide something or loosen an agent are reported.
 */
function devcontainer(report: Report, root: Node): void {
  for (const { keyStart, value } of entries(root, ON_HOST)) {
    if (hasText(value)) report.at('X30', { start: keyStart, end: value.end }, ON_HOST, strings(value).join(' '));
  }
  for (const key of INSIDE) {
    for (const { keyStart, value } of entries(root, key)) {
      const command = strings(value).join(' ');
      const span = { start: keyStart, end: value.end };
      if (SUSPICIOUS.test(command)) report.at('X30', span, key, command);
      const flag = unattended(command);
      if (flag !== undefined) report.at('Y13', span, key, command);
    }
  }
  for (const key of ['remoteEnv', 'containerEnv']) {
    const map = child(root, key);
    if (map?.kind !== 'map') continue;
    for (const entry of map.entries) inspectAssignment(report, entry.key, text(entry.value) ?? '', { start: entry.keyStart, end: entry.value.end }, false);
  }
  const vscode = child(root, 'customizations', 'vscode');
  for (const servers of [child(vscode, 'mcp', 'servers'), child(vscode, 'settings', 'mcp', 'servers'), child(vscode, 'settings', 'mcp.servers')]) {
    inspectServers(report, servers, 'X30', 'customizations.vscode.mcp.servers');
  }
  const settings = child(vscode, 'settings');
  for (const key of ['chat.tools.autoApprove', 'chat.tools.global.autoApprove']) {
    for (const { keyStart, value } of entries(settings, key)) if (text(value) === 'true') report.at('Y07', { start: keyStart, end: value.end }, key, 'true');
  }
}

export const lifecycle: readonly Table[] = [{ files: /(?:^|\/)(?:\.devcontainer\/(?:[^/]+\/)?devcontainer|\.devcontainer)\.json$/i, also: devcontainer }];

/** `.idx/dev.nix`: strings of `onCreate` and `onStart` that are worth a look. */
export function inspectNix(report: Report): void {
  for (const block of report.file.text.matchAll(/\bon(?:Create|Start)\s*=\s*\{([^}]*)\}/g)) {
    for (const line of block[1]!.matchAll(/^.*$/gm)) {
      if (!SUSPICIOUS.test(line[0])) continue;
      const start = block.index + block[0].indexOf(block[1]!) + line.index;
      report.at('X30', { start, end: start + line[0].length }, 'dev.nix', line[0].trim());
    }
  }
}
