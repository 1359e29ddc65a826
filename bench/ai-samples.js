// Which samples of a scan stand in code for AI tools: V8's profiles of both threads, by the functions on the stack. Needs names, so a build that is not minified.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Doors to that code: whatever they call counts, loading of files included. */
const doors = new Set(['createCatalogue', 'createInspectors', 'createInspection', 'ordinaryPaths', 'markOrdinary', 'pathEvidence', 'inspectBytes', 'looksOf', 'looksAt', 'judgeAi', 'checkPolicy']);
/** Files that hold nothing else. */
const files = /^(?:inspect|judge|_rules_agents|editors|scripts|pipelines|manifest|presets|npm|python|others|compiled|contents|yaml|xml|folding)-/;

/** Whether the built files keep the names of functions. */
export function isReadable(root) {
  return readdirSync(join(root, 'dist')).some((name) => name.startsWith('hot-') && name.endsWith('.cjs') && readFileSync(join(root, 'dist', name), 'latin1').includes('function createInspection('));
}

/** Lines of `take` in the built inspection, which has a name that others have as well. */
function takes(text) {
  return new Set(text.split('\n').flatMap((line, i) => (/^\t*take\(chunk, into\) \{/.test(line) ? [i] : [])));
}

function isAi({ functionName, url, lineNumber }, lines) {
  const file = basename(url);
  if (doors.has(functionName) || files.test(file)) return true;
  if (functionName !== 'take' || !file.startsWith('hot-')) return false;
  if (!lines.has(url)) lines.set(url, takes(readFileSync(url.replace(/^file:\/\//, ''), 'latin1')));
  return lines.get(url).has(lineNumber);
}

/** Microseconds of a profile: all that is work, and that for AI. */
function timesOf(profile, lines) {
  const inside = new Map();
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const within = (id) => {
    if (id === undefined) return false;
    if (!inside.has(id)) inside.set(id, isAi(nodes.get(id).callFrame, lines) || within(parents.get(id)));
    return inside.get(id);
  };
  let [work, ai] = [0, 0];
  profile.samples.forEach((id, i) => {
    if (['(idle)', '(program)', '(garbage collector)'].includes(nodes.get(id).callFrame.functionName)) return;
    work += profile.timeDeltas[i];
    if (within(id)) ai += profile.timeDeltas[i];
  });
  return { work, ai };
}

/** The share of AI in the samples of each run, all threads together. What is no sample of JavaScript (collecting, compiling, git) is in neither number. */
export function sampledShares(program, args, cwd, runs) {
  const lines = new Map();
  return Array.from({ length: runs }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'ai-share-'));
    spawnSync(process.execPath, ['--cpu-prof', '--cpu-prof-interval', '200', `--cpu-prof-dir=${folder}`, program, ...args], { cwd, stdio: 'ignore' });
    const times = readdirSync(folder).map((name) => timesOf(JSON.parse(readFileSync(join(folder, name), 'utf8')), lines));
    rmSync(folder, { recursive: true });
    const sum = (kind) => times.reduce((total, one) => total + one[kind], 0);
    return sum('ai') / sum('work');
  });
}
