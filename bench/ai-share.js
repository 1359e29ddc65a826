// node bench/ai-share.js [TREE] [RUNS]: what AI tools and agent checks cost of a scan of a tree: `scan` beside `scan --only secrets,leaks`, in pairs, each kind first in turn.
// A pair's share is (all - rest) / all, of processor time (git's and all threads' included) and of wall time. Their median has an interval of 95 % that assumes nothing of how
// noise is distributed (order statistics). With a readable build (TIGHTLIP_READABLE=1 npm run build) samples of both threads are counted, too: those that stand in code for AI.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isReadable, sampledShares } from './ai-samples.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'bin/tightlip.js');
const tree = resolve(process.argv[2] ?? join(root, '../bench/corpora/tree'));
const runs = Number(process.argv[3] ?? 40);
const bound = 5;
const all = ['scan', '--no-cache', '.'];
const rest = ['scan', '--no-cache', '--only', 'secrets,leaks', '.'];

const env = { ...process.env, TIMEFORMAT: '%R %U %S' };
delete env.NODE_EXTRA_CA_CERTS;

/** Seconds of one run: bash counts git's, too. */
function seconds(args) {
  const { stderr } = spawnSync('bash', ['-c', 'time "$@" >/dev/null 2>&1', 'bench', process.execPath, program, ...args], { cwd: tree, env, encoding: 'utf8' });
  const [wall = NaN, user = NaN, system = NaN] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, processor: user + system };
}

/** The place of the lower end of a median's 95 % interval among so many sorted values; the upper end is as far from the other side. */
function lowerEnd(count) {
  let [term, sum, place] = [0.5 ** count, 0, -1];
  for (let k = 0; sum + term <= 0.025; k++) {
    sum += term;
    place = k;
    term = (term * (count - k)) / (k + 1);
  }
  return place;
}

const least = (values) => Math.min(...values);
const percent = (share) => `${(100 * share).toFixed(1)} %`;

/** The median of shares, its interval, and what follows for the bound. */
function judged(shares) {
  const sorted = shares.toSorted((a, b) => a - b);
  const place = lowerEnd(sorted.length);
  const [low, high] = [sorted[place] ?? -Infinity, sorted[sorted.length - 1 - place] ?? Infinity];
  const verdict = high * 100 <= bound ? `at most ${bound} %: shown` : low * 100 > bound ? `above ${bound} %` : `at most ${bound} %: not shown by these runs`;
  return `median ${percent(sorted[sorted.length >> 1])}, 95 % of ${percent(low)} to ${percent(high)}; ${verdict}`;
}

function say(kind, pairs) {
  const [whole, part] = [least(pairs.map(([one]) => one[kind])), least(pairs.map(([, one]) => one[kind]))];
  const shares = pairs.map(([one, without]) => (one[kind] - without[kind]) / one[kind]);
  process.stdout.write(`${kind.padEnd(9)}  ${judged(shares)}; by the least of each ${percent((whole - part) / whole)} (${Math.round(whole * 1000)} and ${Math.round(part * 1000)} ms)\n`);
}

if (!existsSync(tree)) {
  process.stderr.write(`ai-share: no tree at ${tree}\n`);
  process.exitCode = 2;
} else {
  for (const args of [all, rest]) seconds(args);
  const pairs = Array.from({ length: runs }, (_, i) => {
    if (i % 2 === 0) return [seconds(all), seconds(rest)];
    const part = seconds(rest);
    return [seconds(all), part];
  });
  process.stdout.write(`${tree}: ${runs} pairs, ${availableParallelism()} processors, load ${loadavg()[0].toFixed(1)}\n`);
  say('processor', pairs);
  say('wall', pairs);
  if (isReadable(root)) process.stdout.write(`samples    ${judged(sampledShares(program, all, tree, Math.min(20, runs)))}\n`);
}
