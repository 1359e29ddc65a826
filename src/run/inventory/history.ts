import { commitText } from '../../inspect/evidence/commit-object.ts';
import type { Catalogue } from '../../inspect/evidence/catalogue.ts';
import { changesOf, feedCommits, listCommits, startChanges } from '../../source/commits.ts';
import type { Surroundings } from '../../source/environment.ts';
import { gitOutput, startGit } from '../../source/git.ts';
import { ObjectReader } from '../../source/objects.ts';
import type { Evidence } from '../../types/finding.ts';
import type { Inspector, Look } from '../../types/inspect.ts';
import type { ToolHistory } from '../../types/inventory.ts';
import type { Commit, Origin, Problem } from '../../types/source.ts';
import { createLedger, type Ledger } from './ledger.ts';

/** Everything that past commits and refs tell. */
export interface Past {
  readonly evidence: readonly Evidence[];
  readonly tools: ReadonlyMap<string, ToolHistory>;
}

export interface PastRequest {
  readonly around: Surroundings;
  readonly catalogue: Catalogue;
  readonly content: Inspector;
  /** Name the people behind the commits. */
  readonly people: boolean;
  readonly problem: (problem: Problem) => void;
}

/** Files that repeat in every version what a manifest says, and are large. */
const repeating = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pdm\.lock|cargo\.lock|composer\.lock|gemfile\.lock|pipfile\.lock)$|\.(?:md|txt|xml)$/i;
const largest = 4 * 1024 * 1024;
const atOnce = 256;

interface Reading extends PastRequest {
  /** An object is not there. */
  readonly missing: (id: string) => void;
}

interface Wanted extends Ask {
  readonly path: string;
  readonly look: Look;
  readonly commit: Commit;
}

const originOf = (object: string, commit: Commit): Origin => ({ kind: 'object', object, path: object, ...commit });

interface Ask {
  readonly id: string;
  /** Bytes from the start that suffice. */
  readonly most: number;
}

/** Objects, in the order asked for; undefined for one that is missing. Rejects with a `GitFailure` when git dies. */
async function* contents<T extends Ask>(asked: readonly T[], around: Surroundings): AsyncIterable<{ one: T; bytes: Buffer | undefined }> {
  const objects = new ObjectReader(startGit(['cat-file', '--batch'], around, true));
  for (let from = 0; from < asked.length; from += atOnce) {
    const lot = asked.slice(from, from + atOnce);
    await objects.ask(lot.map(({ id }) => id));
    for (const one of lot) {
      const head = await objects.head();
      if (!head || head.missing) {
        yield { one, bytes: undefined };
        continue;
      }
      const room = Buffer.alloc(Math.min(head.size, one.most));
      await objects.fill(room.subarray());
      yield { one, bytes: room };
    }
  }
  objects.finish();
  await objects.end();
}

/** Authors, trailers and footers of every commit, from the commit objects themselves. */
async function readMessages({ around, catalogue, missing }: Reading, commits: readonly Commit[], ledger: Ledger): Promise<void> {
  for await (const { one, bytes } of contents(commits.map((commit) => ({ id: commit.commit, most: largest, commit })), around)) {
    if (bytes === undefined) missing(one.id);
    else ledger.note(one.commit, catalogue.commits.commit(commitText(bytes.toString('utf8')).commit, originOf(`commit:${one.id}`, one.commit)));
  }
}

/** Paths that commits changed; the first version of each file whose content can be a trace is wanted. */
async function readChanges({ around, catalogue, content }: PastRequest, commits: readonly Commit[], ledger: Ledger): Promise<Wanted[]> {
  const byId = new Map(commits.map((commit) => [commit.commit, commit]));
  const known = new Set<string>();
  const wanted: Wanted[] = [];
  const git = startChanges(around);
  feedCommits(git, commits);
  for await (const { commit: id, added } of changesOf(git)) {
    const commit = byId.get(id);
    if (!commit) continue;
    ledger.changed(commit, added.map(({ path }) => path));
    for (const { path, id: blob, mode } of added) {
      ledger.note(commit, catalogue.pathEvidence(path, { kind: 'commit', path, ...commit }));
      const look = mode.startsWith('100') && !repeating.test(path) ? content.look(path) : undefined;
      if (!look || known.has(`${blob} ${path}`)) continue;
      known.add(`${blob} ${path}`);
      wanted.push({ id: blob, path, commit, look, most: Math.min(largest, look.enough ?? largest) });
    }
  }
  return wanted;
}

async function readContents({ around, missing }: Reading, wanted: readonly Wanted[], ledger: Ledger): Promise<void> {
  const ignore = (): void => undefined;
  const decoder = new TextDecoder();
  for await (const { one, bytes } of contents(wanted, around)) {
    if (bytes === undefined) {
      missing(one.id);
      continue;
    }
    const { path, commit, look } = one;
    if (look.may && !look.may(bytes)) continue;
    const found: Evidence[] = [];
    await look.inspect({ origin: { kind: 'commit', path, ...commit }, path, text: decoder.decode(bytes) }, { evidence: (trace) => void found.push(trace), risk: ignore, problem: ignore });
    ledger.note(commit, found);
  }
}

/** Branches and notes that a tool makes. */
async function readRefs({ around, catalogue }: PastRequest): Promise<Evidence[]> {
  const names = (await gitOutput(['for-each-ref', '--format=%(refname)'], around)).toString('utf8').split('\n').filter(Boolean);
  return names.flatMap((name) => catalogue.commits.ref(name, { kind: 'object', object: `ref:${name}`, path: `ref:${name}` }));
}

/** Reads all commits of all refs: what they changed, who wrote them, what their messages say. Rejects with a `GitFailure` where git fails. */
export async function readPast(request: PastRequest): Promise<Past> {
  const commits = await listCommits(['--all'], request.around);
  const ledger = createLedger(request.people);
  const gone = new Set<string>();
  const reading: Reading = { ...request, missing: (id) => void gone.add(id) };
  const wanted = await readChanges(request, commits, ledger);
  await readMessages(reading, commits, ledger);
  await readContents(reading, wanted, ledger);
  const [first] = gone;
  if (first !== undefined) request.problem({ code: 'missing-object', message: `${gone.size} of the objects to read are not in this repository, such as ${first}`, hint: 'a shallow or partial clone lacks them: git fetch --unshallow, or --refetch' });
  return { evidence: [...ledger.evidence(), ...(await readRefs(request))], tools: ledger.tools() };
}
