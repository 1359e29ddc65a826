import type { Finding, Suppressed } from '../types/finding.ts';
import type { Notice } from '../types/source.ts';
import { type InlineUse, inlineVerdict, usesOf } from './inline-uses.ts';
import { byConfidence } from './order.ts';
import { staleNotices } from './stale.ts';
import type { Allow, Config, LayerName } from './types.ts';

/** What a run is, as far as exceptions care. */
export interface SuppressContext {
  /** `YYYY-MM-DD`; an exception holds on its `until` and no longer. */
  readonly today: string;
  /** The repository's exceptions do not count (`--strict`, `--no-config`). */
  readonly strict: boolean;
  /** Everything was looked at (a complete scan from the top, all areas): what matches nothing is stale. */
  readonly full: boolean;
  /** The run judges a change: each exception that it brings is a notice. */
  readonly change: boolean;
}

export interface Judged {
  readonly findings: Finding[];
  readonly suppressed: Suppressed[];
  readonly notices: Notice[];
}

type By = Suppressed['by'];
/** What one exception says of a finding: it holds, or it has ended. */
type Said = { readonly by: By; readonly layer?: LayerName } | { readonly expired: NonNullable<Finding['expired']> };

/** Highest first. */
const authority: readonly LayerName[] = ['system', 'company', 'project', 'directory'];

const isAi = (finding: Finding): boolean => finding.kind === 'ai-tool' || finding.kind === 'agent-risk';
const ended = (until: string | undefined, today: string): until is string => until !== undefined && until < today;

/** Severity, blocking and whether it counts at all: what configuration says of a finding before any exception. */
function graded(finding: Finding, config: Config): Finding | undefined {
  const { path } = finding.origin;
  if (finding.origin.kind !== 'object' && config.excluded(path, isAi(finding) ? 'ai' : 'secrets')) return undefined;
  if (config.disabled(finding.rule, path)) return undefined;
  const severity = config.severityOf(finding.rule, path, finding.severity);
  const blocking = isAi(finding) ? finding.blocking : byConfidence(finding.confidence ?? 'high', config.blockConfidence(path)) >= 0;
  return severity === finding.severity && blocking === finding.blocking ? finding : { ...finding, severity, blocking };
}

function byAllows(finding: Finding, allows: readonly Allow[], today: string, used: Set<Allow>): Said | undefined {
  let expired: Said | undefined;
  for (const allow of allows) {
    if (!allow.covers({ rule: finding.rule, fingerprint: finding.fingerprint, path: finding.origin.path })) continue;
    used.add(allow);
    if (ended(allow.until, today)) expired ??= { expired: { owner: allow.owner, until: allow.until } };
    else return { layer: allow.layer, by: { kind: 'allow', reason: allow.reason, owner: allow.owner, until: allow.until, source: `${allow.written.file}:${allow.written.line}` } };
  }
  return expired;
}

function byBaseline(finding: Finding, config: Config, today: string, used: Set<string>): Said | undefined {
  const entry = config.baseline?.entries.get(finding.fingerprint);
  if (!entry) return undefined;
  used.add(finding.fingerprint);
  if (ended(entry.until, today)) return { expired: { owner: entry.owner, until: entry.until } };
  return { by: { kind: 'baseline', reason: entry.reason, owner: entry.owner, until: entry.until, source: `${config.baseline?.file}:${config.baseline?.lineOf(entry.fingerprint)}` } };
}

/** One run's judge: remembers what was used. */
class Judge {
  readonly usedAllows = new Set<Allow>();
  readonly usedBaseline = new Set<string>();
  readonly notices = new Map<string, Notice>();
  private readonly config: Config;
  private readonly context: SuppressContext;
  private readonly allows: readonly Allow[];
  private readonly uses: ReadonlyMap<string, InlineUse>;

  constructor(config: Config, context: SuppressContext, findings: readonly Finding[]) {
    this.config = config;
    this.context = context;
    this.allows = config.allows.filter(({ layer }) => !context.strict || layer === 'system' || layer === 'company');
    this.uses = usesOf(findings);
  }

  note(notice: Notice): void {
    this.notices.set(JSON.stringify(notice), notice);
  }

  /** The first exception that holds; else one that has ended. */
  of(finding: Finding): Said | undefined {
    const { config, context } = this;
    const all = [() => byAllows(finding, this.allows, context.today, this.usedAllows)];
    if (!context.strict && !config.baselineLock) all.push(() => byBaseline(finding, config, context.today, this.usedBaseline));
    if (!context.strict) all.push(() => this.inline(finding));
    let expired: Said | undefined;
    for (const ask of all) {
      const said = ask();
      if (said && 'by' in said) return this.lifts(finding, said);
      expired ??= said;
    }
    return expired;
  }

  /** An `exclude` of a lower file does not hide what a locked AI policy is about. */
  excludedInVain(finding: Finding): void {
    const { aiLock } = this.config;
    const { path, kind } = finding.origin;
    if (!aiLock || !isAi(finding) || kind === 'object' || !this.config.excluded(path, 'secrets')) return;
    this.note({ code: 'policy-locked', path, startLine: finding.region.startLine, message: `the exclusion of this file is ignored for ${finding.rule}: ${aiLock.file}:${aiLock.line} is locked` });
  }

  /** A locked AI policy is lifted by no file below it, no comment and, when it stands above the repository, by no baseline. */
  private lifts(finding: Finding, said: Extract<Said, { readonly by: By }>): Said | undefined {
    const { aiLock, policy } = this.config;
    if (!isAi(finding) || !aiLock) return said;
    const lock = authority.indexOf(policy.find(({ ai }) => ai.locked !== false)?.layer ?? 'system');
    const layer = said.layer ?? (said.by.kind === 'baseline' ? 'project' : undefined);
    if (layer !== undefined && authority.indexOf(layer) <= lock) return said;
    this.note({ code: 'policy-locked', path: finding.origin.path, startLine: finding.region.startLine, message: `an exception for ${finding.rule} is ignored: ${aiLock.file}:${aiLock.line} is locked, only its [[ai.exception]] counts` });
    return undefined;
  }

  private inline(finding: Finding): Said | undefined {
    const verdict = inlineVerdict(finding, this.uses, this.config, this.context.today, this.context.change);
    if (!verdict) return undefined;
    if ('notice' in verdict) {
      this.note(verdict.notice);
      return undefined;
    }
    if ('by' in verdict && this.context.change) {
      this.note({ code: 'exceptions-weakened', path: finding.origin.path, startLine: finding.inline?.line, message: `this change accepts ${finding.rule} by a comment: ${verdict.by.reason}` });
    }
    return verdict;
  }
}

/** Applies configuration and exceptions to the findings of a run. Order is kept; nothing is suppressed without being listed. */
export function suppress(findings: readonly Finding[], config: Config, context: SuppressContext): Judged {
  const counted = findings.map((finding) => graded(finding, config)).filter((finding) => finding !== undefined);
  const judge = new Judge(config, context, counted);
  const kept: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of counted) {
    judge.excludedInVain(finding);
    const said = judge.of(finding);
    if (said && 'by' in said) suppressed.push({ finding, by: said.by });
    else kept.push(said ? { ...finding, expired: said.expired } : finding);
  }
  for (const line of config.baseline?.malformed ?? []) {
    judge.note({ code: 'malformed-exception', path: config.baseline?.file, startLine: line, message: 'this line is no baseline entry and accepts nothing' });
  }
  if (config.baseline && config.baselineLock && config.baseline.entries.size > 0) {
    judge.note({ code: 'policy-locked', path: config.baseline.file, startLine: 1, message: `the baseline is ignored: locked by ${config.baselineLock.file}:${config.baselineLock.line}` });
  }
  if (context.full && !context.strict) for (const notice of staleNotices(config, judge.usedAllows, judge.usedBaseline)) judge.note(notice);
  return { findings: kept, suppressed, notices: [...judge.notices.values()] };
}
