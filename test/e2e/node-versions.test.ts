/** Which Node runs the program: as `engines` says, and any other is told so. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { program } from '../helpers/program.ts';

/** The program as a Node would run it that calls itself so. */
function runBy(version: string): { status: number | null; stdout: string; stderr: string } {
  const named = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } }); process.argv.splice(1, 0, ${JSON.stringify(program)}); require(${JSON.stringify(program)})`;
  return spawnSync(process.execPath, ['-e', named, '--', '--version'], { encoding: 'utf8' });
}

it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.10.0', '30.0.0'])('%s does', (version) => {
  expect(runBy(version)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

it.each(['18.20.8', '20.18.3', '21.7.3', '22.0.0', '22.11.0'])('%s does not, and nothing was decided', (version) => {
  expect(runBy(version)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(`needs Node 20.19, 22.12 or newer; this is ${version}`) });
});

it('is what the manifest says', () => {
  expect((JSON.parse(readFileSync('package.json', 'utf8')) as { engines: unknown }).engines).toEqual({ node: '^20.19.0 || >=22.12.0' });
});
