import type { Found, InspectedCommit } from '../../types/inspect.ts';
import { visible } from './show.ts';

/** Whatever runs without being asked, or decides what is installed. */
const RUNS =
  /(?:^|\/)(?:\.claude\/(?:settings(?:\.local)?\.json|hooks\/)|\.cursor\/(?:hooks|mcp|environment)\.json|\.vscode\/(?:tasks|mcp|settings)\.json|\.mcp\.json|\.github\/(?:workflows|hooks|actions)\/|\.husky\/|\.git-?hooks\/|lefthook\.ya?ml|\.pre-commit-config\.yaml|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|Cargo\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|go\.sum|Gemfile\.lock|composer\.lock|\.envrc|\.codex\/|\.gemini\/settings\.json|\.devcontainer\/)/i;

/** `%G?` values of a signature that git could verify. */
const SIGNED = new Set(['G', 'U', 'X', 'Y']);

/** G04: a commit under an AI identity, changing what runs, without a good signature. Whose addresses those are says the catalogue. */
export function inspectCommit(commit: InspectedCommit, found: Found): void {
  if (SIGNED.has(commit.signature ?? '')) return;
  const path = commit.paths.find((name) => RUNS.test(name));
  if (path === undefined) return;
  const object = `commit:${commit.commit}`;
  found.risk({
    check: 'G04',
    origin: { kind: 'object', object, path: object, commit: commit.commit, author: commit.author, date: commit.date },
    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    what: `${visible(commit.email)} changes ${visible(path)}`,
  });
}
