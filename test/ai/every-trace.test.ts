/** Every trace of every tool, through the built program: source, inspection, policy. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import files from 'rules:ai';
import { tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { fileTraces, pastTraces, type FileTrace, type PastTrace } from './traces.ts';

interface Seen {
  readonly trace: string;
  readonly strength: string;
  readonly what: string;
  readonly path?: string;
}
interface Finding {
  readonly kind: string;
  readonly rule: string;
  readonly path?: string;
  readonly object?: string;
  readonly commit?: string;
  readonly verdict?: string;
  readonly presence?: string;
  readonly evidence?: readonly Seen[];
}

const tools = Object.values(files);
/** All are banned, formats and runtimes too: whatever counts as presence is a finding. */
const everything = '[ai]\ndefault = "banned"\n[[ai.rule]]\nid = "ALL"\ncategories = ["protocol", "local-runtime"]\nverdict = "banned"\nreason = "Everything."\n';

const formats = new Set(tools.filter(({ category }) => category === 'protocol').map(({ id }) => id));

/** One test for each tool and kind of trace. */
function grouped<T extends { readonly tool: string; readonly kind: string }>(traces: readonly T[]): [name: string, traces: T[]][] {
  const groups = new Map<string, T[]>();
  for (const trace of traces) groups.set(`${trace.tool}: ${trace.kind}`, [...(groups.get(`${trace.tool}: ${trace.kind}`) ?? []), trace]);
  return [...groups];
}

interface Told {
  readonly findings: readonly Finding[];
  readonly inventory: ReadonlyMap<string, readonly Seen[]>;
}

function tell(here: Scratch, scan: readonly string[], inventory: readonly string[]): Told {
  const policy = join(here.path, '..', 'policy.toml');
  writeFileSync(policy, everything);
  const run = (args: readonly string[]): { findings?: Finding[]; tools?: { id: string; evidence: Seen[] }[] } => JSON.parse(tightlip([...args, '--format', 'json', '--config', policy], { cwd: here.path, env: here.env }).stdout) as never;
  return { findings: run([...scan, '--only', 'ai']).findings ?? [], inventory: new Map(run(['inventory', ...inventory]).tools?.map(({ id, evidence }) => [id, evidence])) };
}

const presence: Readonly<Record<string, string>> = { strong: 'used', medium: 'configured' };

describe('every trace that a tree can show', () => {
  const placed = fileTraces(tools).map((trace, i): FileTrace => ({ ...trace, path: trace.top ? trace.path.replace('#', `c${i}`) : `c${i}/${trace.path}` }));
  let here: Scratch;
  let told: Told;
  const byPlace = new Map<string, Finding>();
  beforeAll(() => {
    here = repository();
    here.write(Object.fromEntries(placed.map(({ path, text }) => [path, text])));
    here.git('add', '-f', '-A');
    told = tell(here, ['scan', '--no-cache', '.'], []);
    for (const finding of told.findings) if (finding.kind === 'ai-tool') byPlace.set(`${finding.rule} ${finding.path}`, finding);
  });
  afterAll(() => here.remove());

  it.each(grouped(placed))('%s', (_, traces) => {
    for (const { tool, what, trace, strengths, path } of traces) {
      const finding = byPlace.get(`ai/${tool} ${path}`);
      const seen = (finding?.evidence ?? told.inventory.get(tool)?.filter((one) => one.path === path) ?? []).filter((one) => one.trace === trace);
      const strength = seen.map((one) => one.strength).find((one) => strengths.includes(one as 'weak'));
      expect(strength, `${what} at ${path}: ${JSON.stringify(seen)}, wanted ${strengths.join(' or ')}`).toBeDefined();
      const [strongest] = finding?.evidence ?? [];
      if (strength !== 'weak') expect(finding, what).toMatchObject({ verdict: 'banned', presence: presence[strongest?.strength ?? ''] });
      // A format is there where its path is, shared or not; a tool is not.
      else if (!formats.has(tool)) expect(strongest?.strength, what).not.toBe('weak');
    }
  });
});

/** Commits and refs in one stream for `git fast-import`. */
function stream(traces: readonly PastTrace[]): string {
  const commits = traces.map(({ email = 'ada@corp.example', message = 'Change\n' }, i) => {
    const when = `${1_700_000_000 + i} +0000`;
    return `commit refs/heads/main\nmark :${i + 1}\nauthor Ada <${email}> ${when}\ncommitter Ada <ada@corp.example> ${when}\ndata ${Buffer.byteLength(message)}\n${message}\nM 100644 inline f${i}.txt\ndata 1\nx\n`;
  });
  const refs = traces.map(({ ref }, i) => (ref ? `reset ${ref}\nfrom :${i + 1}\n\n` : ''));
  return commits.join('') + refs.join('');
}

describe('every trace that commits and refs can show', () => {
  const traces = pastTraces(tools);
  let here: Scratch;
  let told: Told;
  const ids = new Map<PastTrace, string>();
  beforeAll(() => {
    here = repository();
    mkdirSync(here.path, { recursive: true });
    execFileSync('git', ['fast-import', '--quiet'], { cwd: here.path, env: here.env, input: stream(traces) });
    here.git('rev-list', '--reverse', 'main').split('\n').forEach((id, i) => traces[i] && ids.set(traces[i], id));
    told = tell(here, ['history', '--no-cache'], ['--history']);
  });
  afterAll(() => here.remove());

  it.each(grouped(traces))('%s', (_, group) => {
    for (const one of group) {
      const { tool, what, strength, ref } = one;
      const found = told.findings.filter((finding) => finding.rule === `ai/${tool}` && (ref ? finding.object?.startsWith('ref:') && ref.endsWith(finding.object.slice(4)) : finding.commit === ids.get(one)));
      if (strength === 'weak') {
        expect(found, what).toEqual([]);
        const shown = (ref?.replace(/^refs\/heads\//, '') ?? one.email ?? what).toLowerCase();
        expect(told.inventory.get(tool)?.filter((seen) => seen.what.toLowerCase().includes(shown)).map((seen) => seen.strength), what).toContain('weak');
      } else expect(found[0], what).toMatchObject({ verdict: 'banned', presence: 'used' });
    }
  });
});
