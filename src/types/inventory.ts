/** What `tightlip inventory` learned. */
import type { AiCategory, AiTool } from './ai-tool.ts';
import type { Evidence } from './finding.ts';
import type { Presence, Verdict } from './policy.ts';
import type { Paint, PolicySummary } from './report.ts';
import type { Commit, Problem } from './source.ts';

/** When a tool showed in commits. Dates are ISO 8601 as git wrote them. */
export interface ToolHistory {
  readonly first: Pick<Commit, 'commit' | 'date'>;
  readonly last: Pick<Commit, 'commit' | 'date'>;
  /** Commits with a strong or medium trace. */
  readonly commits: number;
  /** By folder of the changed files, at most one level deep; `.` is the top. */
  readonly folders: readonly { readonly path: string; readonly commits: number }[];
  /** Authors of those commits; only when asked for. */
  readonly people?: readonly { readonly person: string; readonly commits: number }[];
}

export interface InventoryTool {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly country?: string;
  readonly category: AiCategory;
  readonly status: AiTool['status'];
  readonly presence: Presence;
  /** Seen in the files as they are now, not only in history. */
  readonly current: boolean;
  readonly verdict?: Verdict;
  /** A restricted tool whose requirements are all met. */
  readonly met?: boolean;
  readonly evidence: readonly Evidence[];
  readonly history?: ToolHistory;
}

/** Where agents are told to send prompts or to get tools from. */
export interface InventoryService {
  readonly kind: 'mcp' | 'endpoint';
  readonly value: string;
  readonly name?: string;
  /** On the company's list, or on this machine. */
  readonly trusted?: boolean;
  readonly places: readonly { readonly path: string; readonly startLine: number }[];
}

/** What `tightlip inventory` learned; tools and services sorted by id and value. */
export interface Inventory {
  readonly version: string;
  readonly scope: readonly ('tree' | 'history' | 'machine')[];
  readonly tools: readonly InventoryTool[];
  readonly services: readonly InventoryService[];
  readonly policy?: PolicySummary;
  readonly problems: readonly Problem[];
  /** SHA-256 of the tools and services, hex: the same content has the same name, whenever it is looked at. */
  readonly hash: string;
  readonly exitCode: 0 | 2;
}

export type InventoryReporter = (inventory: Inventory, paint: Paint) => string;
