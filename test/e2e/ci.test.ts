import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

const made: Scratch[] = [];
afterEach(() => {
  for (const place of made.splice(0)) place.remove();
});

interface Change {
  readonly place: Scratch;
  readonly base: string;
  readonly head: string;
  /** Variables with `tightlip`, `npx` and `npm` that run this checkout. */
  readonly env: Record<string, string>;
}

/** A clone with `main` and a branch whose one commit leaks; `origin/main` is known. */
function change(): Change {
  const place = repository();
  made.push(place);
  place.write({ 'README.md': 'x\n', '.gitignore': '*.xml\n*.json\nbin/\nresults/\ntest-results/\n' });
  place.git('add', '.');
  place.git('commit', '-qm', 'first');
  const base = place.git('rev-parse', 'HEAD');
  place.git('update-ref', 'refs/remotes/origin/main', base);
  place.git('checkout', '-qb', 'feature');
  place.write({ 'src/app.ts': `line one\nconst t = '${githubToken()}';\n` });
  place.git('add', '.');
  place.git('commit', '-qm', 'leak');
  const bin = join(place.path, '../bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'tightlip'), `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/tightlip.js')}" "$@"\n`);
  writeFileSync(join(bin, 'npx'), '#!/bin/sh\n[ "$1" = --yes ] && shift\nexec "$@"\n');
  for (const name of ['tightlip', 'npx']) chmodSync(join(bin, name), 0o755);
  symlinkSync(process.execPath, join(bin, 'node'));
  return { place, base, head: place.git('rev-parse', 'HEAD'), env: { ...place.env, PATH: `${bin}:${place.env['PATH']}` } };
}

/** The lines of a section of docs/ci.md that run tightlip, without what the service's own syntax puts around them. */
function linesOf(section: string): string[] {
  const text = readFileSync('docs/ci.md', 'utf8').split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...text.matchAll(/((?:npx --yes )?tightlip range[^'\n}]*)/g)].map(([, line]) => (line as string).trim());
}

interface Service {
  readonly section: string;
  readonly env: (change: Change) => Record<string, string>;
  readonly file?: string;
}

const services: readonly Service[] = [
  { section: 'GitLab', env: ({ base, head }) => ({ GITLAB_CI: 'true', CI_COMMIT_SHA: head, CI_COMMIT_BEFORE_SHA: base }), file: 'gl-secret-detection-report.json' },
  { section: 'Azure Pipelines', env: ({ head }) => ({ TF_BUILD: 'True', SYSTEM_PULLREQUEST_SOURCECOMMITID: head, SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' }), file: 'tightlip.xml' },
  { section: 'Bitbucket', env: ({ head }) => ({ BITBUCKET_BUILD_NUMBER: '7', BITBUCKET_COMMIT: head, BITBUCKET_PR_DESTINATION_BRANCH: 'main' }), file: 'test-results/tightlip.xml' },
  { section: 'Jenkins', env: ({ head }) => ({ JENKINS_URL: 'https://ci.example/', GIT_COMMIT: head, CHANGE_TARGET: 'main' }), file: 'tightlip.xml' },
  { section: 'CircleCI', env: () => ({ CIRCLECI: 'true' }), file: 'results/tightlip.xml' },
  { section: 'Buildkite', env: ({ head }) => ({ BUILDKITE: 'true', BUILDKITE_COMMIT: head, BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main' }) },
];

describe.each(services)('the snippet for $section', ({ section, env, file }) => {
  it('fails the job for a leak, writes its report, and passes without', () => {
    const here = change();
    const [line] = linesOf(section);
    expect(line).toMatch(/tightlip range/);
    const run = (): ReturnType<typeof spawnSync> => spawnSync('sh', ['-ec', line as string], { cwd: here.place.path, env: { ...here.env, ...env(here) }, encoding: 'utf8' });
    const leaking = run();
    expect(leaking.status, String(leaking.stderr)).toBe(1);
    expect(leaking.stdout).toContain('src/app.ts:2');
    if (file) expect(readFileSync(join(here.place.path, file), 'utf8')).toContain('src/app.ts');
    here.place.git('commit', '-q', '--amend', '-m', 'none', '--allow-empty');
    here.place.git('rm', '-q', 'src/app.ts');
    here.place.git('commit', '-q', '--amend', '--allow-empty', '-m', 'none');
    const clean = spawnSync('sh', ['-ec', line as string], { cwd: here.place.path, env: { ...here.env, ...env({ ...here, head: here.place.git('rev-parse', 'HEAD') }) }, encoding: 'utf8' });
    expect([clean.status, clean.stderr]).toEqual([0, '']);
  });
});

describe('the action', () => {
  const act = ({ place, env }: Change, inputs: Record<string, string>): { status: number | null; stdout: string; output: string; summary: string } => {
    const files = { GITHUB_OUTPUT: join(place.path, '../output'), GITHUB_STEP_SUMMARY: join(place.path, '../summary'), RUNNER_TEMP: join(place.path, '..') };
    const { status, stdout, stderr } = spawnSync('bash', [resolve('bin/action.sh')], { cwd: place.path, env: { ...env, GITHUB_ACTIONS: 'true', ...files, TL_HOME: resolve('.'), ...inputs }, encoding: 'utf8' });
    const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
    return { status, stdout: stdout + stderr, output: read(files.GITHUB_OUTPUT), summary: read(files.GITHUB_STEP_SUMMARY) };
  };
  const event = ({ place }: Change, content: object): Record<string, string> => {
    const path = join(place.path, '../event.json');
    writeFileSync(path, JSON.stringify(content));
    return { GITHUB_EVENT_PATH: path };
  };

  it('scans a pull request, annotates, summarises, and says its outputs', () => {
    const here = change();
    const ran = act(here, event(here, { pull_request: { base: { sha: here.base }, head: { sha: here.head } } }));
    expect(ran.status).toBe(1);
    expect(ran.stdout).toMatch(/^::error .*file=src\/app\.ts,line=2,/m);
    expect(ran.output).toMatch(/^exit-code=1\nfindings=1\nreport=.*report\.json\n$/);
    expect(ran.summary).toContain('src/app.ts');
    expect(ran.stdout + ran.summary).not.toContain(githubToken());
  });

  it('a first push of a branch, a file list, a SARIF report', () => {
    const here = change();
    const first = act(here, event(here, { before: '0'.repeat(40), after: here.head, repository: { default_branch: 'main' } }));
    expect(first.output).toContain('exit-code=1\nfindings=1');
    const files = act(here, { TL_COMMAND: 'scan', TL_PATHS: 'README.md\n', TL_SARIF: 'out.json', TL_ANNOTATIONS: 'false' });
    expect(files.status).toBe(0);
    expect(JSON.parse(readFileSync(join(here.place.path, 'out.json'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('says what is wrong, and runs nothing that an input spells', () => {
    const here = change();
    expect(act(here, {}).status).toBe(2);
    const hostile = act(here, { TL_COMMAND: 'scan', TL_PATHS: '$(touch owned)\n`touch owned`\n; touch owned' });
    expect(hostile.status).toBe(2);
    expect(existsSync(join(here.place.path, 'owned'))).toBe(false);
    expect(act(here, { TL_COMMAND: 'install' }).status).toBe(2);
  });

  it('has the inputs that the script reads', async () => {
    const { parse } = await import('yaml');
    const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, unknown>; runs: { steps: { env: Record<string, string> }[] } };
    const variables = Object.entries(action.runs.steps[0]?.env ?? {}).filter(([name]) => name !== 'TL_HOME');
    expect(variables.map(([, value]) => /inputs\.([a-z-]+)/.exec(value)?.[1]).toSorted()).toEqual(Object.keys(action.inputs).toSorted());
    for (const [name] of variables) expect(readFileSync('bin/action.sh', 'utf8')).toContain(name);
  });
});
