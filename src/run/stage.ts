import { keys, rules } from 'rules:grammars';
import { generic } from '../../rules/generic/rules.ts';
import { ruleGlob } from '../config/rule-glob.ts';
import { type RuleScopes, ruleStates } from '../config/rule-scopes.ts';
import { detect, type DetectSettings } from '../detect/detect.ts';
import { createGrammars } from '../detect/grammar/grammar.ts';
import { createCatalogue, type Catalogue } from '../inspect/evidence/catalogue.ts';
import type { Pin } from '../inspect/agents/pins.ts';
import { createInspection, type Inspection } from '../inspect/inspection.ts';
import { createEngine, prepareEngine, type Engine } from '../match/engine.ts';
import { RulePack } from '../match/rulepack.ts';
import type { Area } from '../options.ts';
import type { OwnPack } from '../types.ts';
import type { OwnTool } from '../types/ai-tool.ts';
import type { Evidence, Finding } from '../types/finding.ts';
import type { Piece } from '../types/frontier.ts';
import type { Risk } from '../types/inspect.ts';
import type { Chunk, Problem } from '../types/source.ts';
import { comesAgain, createFinder } from './find.ts';
import { builtIn, createFacts } from './catalogue.ts';
import { createInspectors, markOrdinary, ordinaryPaths } from './inspectors.ts';
import type { FactsOf } from '../detect/resolve.ts';
import { findingsInName, maySecret } from './secret-names.ts';

/** What a thread needs to know of a run; plain data, so that it can be posted to a worker. */
export interface StageSettings {
  readonly only: readonly Area[];
  readonly salt: string;
  /** Own rules of the configuration. */
  readonly own?: OwnPack;
  /** Rules that are off by default and switched on somewhere: ids or globs (`identifiers/*`). */
  readonly enable: readonly string[];
  /** Which rules hold where; absent: all that are on, everywhere. */
  readonly scopes?: RuleScopes;
  /** AI tools of the company's own files, added to the catalogue. */
  readonly tools?: readonly OwnTool[];
  /** Reviewed agent configurations, by paths from the top. */
  readonly pins?: readonly Pin[];
}

/** What chunks gave so far. */
export interface Outcome {
  readonly findings: Finding[];
  readonly evidence: Evidence[];
  readonly risks: Risk[];
  readonly problems: Problem[];
  /** What is no content of its own, by reason. */
  readonly skipped: Record<string, number>;
  /** Places in the list of what was to be scanned that gave nothing at all. */
  readonly clean: number[];
  /** What each of the others gave, where objects are scanned. */
  readonly pieces: (readonly [place: number, piece: Piece])[];
  files: number;
  bytes: number;
  commits: number;
}

/** What a scan begins with. */
export const emptyOutcome = (): Outcome => ({ findings: [], evidence: [], risks: [], problems: [], skipped: {}, clean: [], pieces: [], files: 0, bytes: 0, commits: 0 });

/** How much was brought so far: two equal answers, and what came between was clean, and nothing of it was passed over. */
export function brought({ findings, evidence, risks, problems, skipped }: Outcome): number {
  let sum = findings.length + evidence.length + risks.length + problems.length;
  for (const reason in skipped) sum += skipped[reason] ?? 0;
  return sum;
}

/** Forgets what chunks gave, when it has been handed on. */
export function clearOutcome(outcome: Outcome): void {
  for (const list of [outcome.findings, outcome.evidence, outcome.risks, outcome.problems, outcome.clean, outcome.pieces]) list.length = 0;
  for (const reason of Object.keys(outcome.skipped)) delete outcome.skipped[reason];
  outcome.files = 0;
  outcome.bytes = 0;
}

/** The part of the pipeline that runs where the bytes are: match, detect, inspect. One a thread. */
export interface Stage {
  readonly engine: Engine;
  readonly facts: FactsOf;
  /** The chunk's memory may be reused as soon as this returns; a promise is to be awaited before the next chunk. */
  look(chunk: Chunk, into: Outcome): void | Promise<void>;
  /** The half of `look` that has to see all of a text in its order: it counts, and looks for AI tools and dangers. */
  inspect(chunk: Chunk, into: Outcome): void | Promise<void>;
  /** The other half, which needs nothing but the chunk. */
  detect(chunk: Chunk, into: Outcome): void;
  /** Says that about so many files will come. */
  expect(files: number): void;
  /** Marks the places of files that cannot tell of AI tools. */
  mark(names: readonly { readonly path: string }[], marks: Uint8Array): void;
  /** Says that the file that comes next is such a one. */
  pass(path: string): void;
  /** A path whose content is not read: what its name alone tells of AI tools. */
  glance(path: string, into: Outcome): void;
  /** Whether a file of this name can tell of AI tools. */
  tells(path: string): boolean;
}

/** Whose paths are names of files. */
const files: readonly Chunk['origin']['kind'][] = ['file', 'staged', 'commit'];

/** Whether a chunk is the beginning of a file that is new: its name is looked at, too. Which lines are new is asked last: git may have to be started for that. */
const isNamed = (chunk: Chunk): boolean => chunk.overlap === 0 && !chunk.again && files.includes(chunk.origin.kind) && chunk.newLines === undefined;

/** Makes ahead what every stage needs, for a run that waits for git anyway. */
export const prepareStage = (): void => prepareEngine(builtIn());

function detectionOf(settings: StageSettings, engine: Engine): DetectSettings {
  const kinds = new Set<'secret' | 'leak'>();
  if (settings.only.includes('secrets')) kinds.add('secret');
  if (settings.only.includes('leaks')) kinds.add('leak');
  const states = ruleStates(settings.scopes ?? { switches: [{ directory: '', disable: [], enable: settings.enable, belowAi: false }], own: {} });
  return {
    salt: settings.salt,
    kinds,
    enabled: (rule, path) => states.state(rule, path) === 'on',
    refused: (rule, path) => states.state(rule, path) === 'off' || states.outside(rule, path),
    newlines: (bytes) => engine.newlines(bytes),
  };
}

/** Files, and bytes of theirs that no chunk before had. */
function count({ again, overlap, bytes, tail = 0 }: Chunk, into: Outcome): void {
  if (again) return;
  if (overlap === 0) into.files++;
  into.bytes += bytes.length - overlap - tail;
}

const cutShort = (path: string): Problem => ({ code: 'too-many-candidates', path, message: 'so full of names of credentials that not all of their values were looked at', hint: 'look at it by hand and exclude it, or split it' });

/** What looks for AI tools and dangers, where they are asked for. */
function inspectionOf({ only, tools, pins }: StageSettings): { readonly catalogue?: Catalogue; readonly inspection?: Inspection } {
  if (!only.includes('ai')) return {};
  const catalogue = createCatalogue(tools);
  const inspectors = createInspectors(catalogue, pins);
  return { catalogue, inspection: createInspection(catalogue, inspectors, ordinaryPaths(catalogue, inspectors, pins)) };
}

/** What a second reading of a text gives and the first did not. */
function unheard(found: readonly Finding[], origin: Chunk['origin'], said: readonly Finding[]): readonly Finding[] {
  if (found.length === 0) return found;
  const key = ({ rule, region, fingerprint }: Finding): string => `${region.startLine} ${rule} ${fingerprint}`;
  const known = new Set(said.filter((one) => one.origin === origin).map(key));
  return found.filter((one) => !known.has(key(one)));
}

/** Makes what looks at chunks in one thread. */
export function createStage(settings: StageSettings): Stage {
  const switchedOn = settings.enable.map(ruleGlob);
  const enabled = (rule: string): boolean => switchedOn.some((glob) => glob.matches(rule));
  const engine = createEngine(builtIn(), settings.own && new RulePack(settings.own.pack), { wants: ({ id, off }) => off !== true || enabled(id) });
  const detection = detectionOf(settings, engine);
  const { kinds } = detection;
  const facts = createFacts(engine, generic, settings.own);
  const grammars = createGrammars(keys, rules);
  const find = createFinder(engine, grammars, facts, kinds.has('secret'));
  const { catalogue, inspection } = inspectionOf(settings);
  const inspect: Stage['inspect'] = (chunk, into) => {
    count(chunk, into);
    return inspection?.take(chunk, into);
  };
  const detectIn: Stage['detect'] = (chunk, into) => {
    if (kinds.size === 0) return;
    const { path } = chunk.origin;
    const { bytes, matches } = find(chunk, () => void into.problems.push(cutShort(path)));
    const named = maySecret(path) && isNamed(chunk);
    if ((matches.length === 0 && !named) || comesAgain(chunk)) return;
    const seen = bytes === chunk.bytes ? chunk : (Object.create(chunk, { bytes: { value: bytes } }) as Chunk);
    const found = detect(seen, matches, facts, detection);
    for (const finding of chunk.again ? unheard(found, chunk.origin, into.findings) : found) into.findings.push(finding);
    if (named) for (const finding of findingsInName(chunk, engine, facts, detection)) into.findings.push(finding);
  };
  return {
    engine,
    facts,
    expect: (files) => grammars.expect(files),
    glance: (path, into) => void into.evidence.push(...(catalogue?.pathEvidence(path, { kind: 'file', path }) ?? [])),
    mark: (names, marks) => void (catalogue && markOrdinary(names, catalogue, settings.pins ?? [], marks)),
    pass: (path) => inspection?.pass(path),
    tells: (path) => inspection?.wants(path) === true,
    inspect,
    detect: detectIn,
    look(chunk, into) {
      const inspected = inspect(chunk, into);
      detectIn(chunk, into);
      return inspected;
    },
  };
}
