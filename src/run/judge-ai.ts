import { promises } from 'node:fs';
import { join } from 'node:path';
import { pathSet } from '../config/glob.ts';
import type { Config } from '../config/types.ts';
import { inspectCommit } from '../inspect/agents/commit.ts';
import { createCatalogue, toolIdentities } from '../inspect/evidence/catalogue.ts';
import { nearest } from '../nearest.ts';
import type { Assessments } from '../policy/assess.ts';
import type { JudgeContext } from '../policy/bench.ts';
import type { Judgement } from '../policy/judge.ts';
import type { Surroundings } from '../source/environment.ts';
import { checkoutAbove } from '../source/repository.ts';
import type { Evidence } from '../types/finding.ts';
import type { AgentCheck, Risk } from '../types/inspect.ts';
import type { Notice, Origin } from '../types/source.ts';
import type { Outcome, StageSettings } from './stage.ts';

const nothing: Judgement = { findings: [], suppressed: [], notices: [] };

/** Judges traces of AI tools and dangers in agent configuration by the company's policy. Nothing is loaded where there is neither. Throws a UserError for a policy that makes no sense. */
export async function judgeAi(outcome: Outcome, settings: StageSettings, config: Config, today: string, around: Surroundings): Promise<Judgement> {
  const { evidence, risks } = outcome;
  if (!settings.only.includes('ai') || (evidence.length === 0 && risks.length === 0 && config.policy.length === 0)) return nothing;
  const { judge } = await import('../policy/judge.ts');
  const commits = await commitsOf(evidence, around);
  return judge(evidence, [...risks, ...identities(evidence, commits)], config.policy, await contextOf(settings, today, commits, around));
}

/** Understands the policy files without judging anything: what they tried against a lock, and in words what they say in vain. Throws a UserError for a name that nobody knows. */
export async function checkPolicy(config: Config, today: string): Promise<{ readonly notices: readonly Notice[]; readonly notes: readonly string[] }> {
  const slips = slipsOf(config.tools);
  if (config.policy.length === 0) return { notices: [], notes: slips };
  const [{ compilePolicy }, { overruled }, { default: checks }] = await Promise.all([import('../policy/judge.ts'), import('../policy/overruled.ts'), import('rules:agents')]);
  const known = Object.values(checks as Record<string, readonly AgentCheck[]>).flat();
  const { layers, names, notices } = compilePolicy(config.policy, { today, catalogue: toolIdentities(createCatalogue(config.tools).tools), checks: known, paths: pathSet });
  return { notices, notes: [...slips, ...overruled(layers, names)] };
}

/** New tools without a name whose id is nearly that of one of the catalogue: it was meant to be extended. */
function slipsOf(own: Config['tools']): string[] {
  const ids = own.length > 0 ? [...createCatalogue().tools.keys()] : [];
  return own.flatMap(({ id, name }) => {
    const guess = name === undefined && !ids.includes(id) ? nearest(id, ids) : undefined;
    return guess ? [`[[ai.tool]] ${id} is a new tool without a name: did you mean ${guess}?`] : [];
  });
}

/** What policy says of each tool as a whole, for the inventory. */
export async function assessAi(evidence: readonly Evidence[], risks: readonly Risk[], settings: StageSettings, config: Config, today: string, around: Surroundings): Promise<Assessments> {
  const { assess } = await import('../policy/assess.ts');
  return assess(evidence, risks, config.policy, await contextOf(settings, today, await commitsOf(evidence, around), around));
}

async function contextOf(settings: StageSettings, today: string, commits: Commits, around: Surroundings): Promise<JudgeContext> {
  const { default: checks } = await import('rules:agents');
  return {
    today,
    salt: settings.salt,
    catalogue: toolIdentities(createCatalogue(settings.tools).tools),
    checks: Object.values(checks as Record<string, readonly AgentCheck[]>).flat(),
    paths: pathSet,
    changed: (commit) => commits.paths.get(commit),
    read: (path, origin) => readBeside(path, origin, around),
  };
}

interface Commits {
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly signed: ReadonlySet<string>;
}

/** What the commits that show a tool change; an empty id stands for the commit being made. Git is asked only where there is one. */
async function commitsOf(evidence: readonly Evidence[], around: Surroundings): Promise<Commits> {
  const ids = [...new Set(evidence.flatMap(({ origin }) => (origin.kind === 'object' && origin.commit && origin.object.startsWith('commit:') ? [origin.commit] : [])))];
  const making = evidence.some(({ origin }) => origin.kind === 'message');
  if (ids.length === 0 && !making) return { paths: new Map(), signed: new Set() };
  const { changedPaths, signedCommits, stagedPaths } = await import('../source/changed-paths.ts');
  const paths = new Map(await changedPaths(ids, around));
  if (making) paths.set('', await stagedPaths(around));
  return { paths, signed: await signedCommits(ids, around) };
}

/** Commits under an AI identity that change what runs (G04). */
function identities(evidence: readonly Evidence[], { paths, signed }: Commits): Risk[] {
  const found: Risk[] = [];
  const seen = new Set<string>();
  for (const { trace, strength, what, origin } of evidence) {
    // An account that also works without AI claims nothing.
    if (trace !== 'author' || strength !== 'strong' || origin.kind !== 'object' || !origin.commit || seen.has(origin.commit)) continue;
    seen.add(origin.commit);
    const { commit, author = '', date = '' } = origin;
    const sink = { evidence: () => undefined, risk: (risk: Risk) => void found.push(risk), problem: () => undefined };
    inspectCommit({ commit, author, date, email: what, message: '', paths: paths.get(commit) ?? [], ...(signed.has(commit) && { signature: 'G' }) }, sink);
  }
  return found;
}

/** A file on the side that a trace was seen on: the work tree, the index, its commit. */
async function readBeside(path: string, origin: Origin, around: Surroundings): Promise<string | undefined> {
  const { storedText } = await import('../source/changed-paths.ts');
  if (origin.kind === 'staged' || origin.kind === 'message') return storedText('', path, around);
  if ('commit' in origin && origin.commit) return storedText(origin.commit, path, around);
  const top = checkoutAbove(around.cwd) ?? around.cwd;
  return promises.readFile(join(top, ...path.split('/')), 'utf8').catch(() => undefined);
}
