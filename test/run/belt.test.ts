import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newBelt } from '../../src/run/belt.ts';
import { BeltInput } from '../../src/run/belt-input.ts';
import { BeltOutput } from '../../src/run/belt-output.ts';
import { scanBelt, scanFiles, type Share } from '../../src/run/files.ts';
import { firstPass, readFiles } from '../../src/run/reader.ts';
import { createStage, emptyOutcome, type Outcome, type StageSettings } from '../../src/run/stage.ts';
import type { FirstLook } from '../../src/types/first-look.ts';

const base = mkdtempSync(join(tmpdir(), 'tightlip-belt-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

let seed = 23;
const drawn = (length: number): string => Array.from({ length }, () => ((seed = (seed * 48271) % 2147483647) % 36).toString(36)).join('');

const odd: Record<string, string> = {
  'empty.txt': '', 'nul.bin': `a\0b ghp_${drawn(36)}`, 'marked.txt': `\xef\xbb\xbfpassword = "${drawn(14)}"`, 'wide.txt': Buffer.from(`\ufefftoken = "${drawn(24)}"`, 'utf16le').toString('latin1'),
  'large.js': `${'const a = 1;\n'.repeat(90_000)}const dbPassword = "${drawn(14)}";\n`, 'run.sh': `#!/bin/sh\nexport API_TOKEN=${drawn(32)}\n`, 'hidden.txt': `ghp_${drawn(18)}\xe2\x80\x8b${drawn(18)}`,
  'b64.txt': `x: ${Buffer.from(`dbPassword = "${drawn(14)}" and more of it`).toString('base64')}\n`, 'mail.eml': `Subject: x\n\ntoken=3Dghp_${drawn(20)}=\n${drawn(16)}\n`, '.env': `DB_PASSWORD=${drawn(14)}\n`, 'join.php': `<?php $t = "ghp_${drawn(18)}" . "${drawn(18)}";`,
};
const texts: Record<string, string> = { ...odd };
for (let i = 0; i < 60; i++) texts[`f${String(i)}.py`] = `# ${drawn(i * 20)}\n${i % 3 ? '' : `token = "ghp_${drawn(36)}"\n`}${i % 4 ? '' : `secret_key = "${drawn(20)}"\n`}\nx = ${drawn(9)}\n`;
for (const [name, text] of Object.entries(texts)) writeFileSync(join(base, name), text, 'latin1');
chmodSync(join(base, 'run.sh'), 0o755);

const settings: StageSettings = { only: ['secrets', 'leaks', 'ai'], salt: '', enable: [] };
const shared = (): Share => ({ root: base, names: [...Object.keys(texts), 'missing'].sort().map((path) => ({ path })), counter: new SharedArrayBuffer(4) });
const sorted = (outcome: Outcome): unknown => JSON.parse(JSON.stringify({ ...outcome, clean: outcome.clean.toSorted((a, b) => a - b), findings: outcome.findings.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))) }));
const read = (share: Share, belt: ReturnType<typeof newBelt>, more: { largest?: number; secrets?: boolean } = {}): void =>
  readFiles({ root: base, paths: share.names.map(({ path }) => path).join('\0'), counter: share.counter, belt, largest: Infinity, secrets: true, ...more }, firstPass());
const nothing = (): undefined => undefined;

async function usual(given: StageSettings = settings, largest?: number): Promise<Outcome> {
  const into = emptyOutcome();
  await scanFiles({ ...shared(), ...(largest && { largest }) }, createStage(given), into, nothing);
  return into;
}

describe('files that another thread reads', () => {
  it('give what they give to one alone', async () => {
    const share = shared();
    const belt = newBelt();
    read(share, belt);
    const into = emptyOutcome();
    const lots: number[] = [];
    await scanBelt(share, belt, createStage(settings), into, (lot) => void lots.push(lot), () => Promise.resolve(true));
    expect(into.findings.length).toBeGreaterThan(30);
    expect(sorted(into)).toEqual(sorted(await usual()));
    expect(lots).toEqual([0, 1, 2, 3, 4]);
  });

  it('also without what has no form of its own, and above a limit', async () => {
    const share = { ...shared(), largest: 400 };
    const belt = newBelt();
    read(share, belt, { largest: 400, secrets: false });
    const into = emptyOutcome();
    await scanBelt(share, belt, createStage({ ...settings, only: ['leaks'] }), into, nothing, () => Promise.resolve(true));
    expect(into.problems.length).toBeGreaterThan(5);
    expect(sorted(into)).toEqual(sorted(await usual({ ...settings, only: ['leaks'] }, 400)));
  });

  it('are read by the one that judges while nothing comes', async () => {
    const into = emptyOutcome();
    await scanBelt(shared(), newBelt(), createStage(settings), into, nothing, () => Promise.resolve(false));
    expect(sorted(into)).toEqual(sorted(await usual()));
  });

  it('are waited for as long as the other thread is alive', async () => {
    const share = shared();
    const belt = newBelt();
    Atomics.store(new Int32Array(share.counter), 0, share.names.length);
    const into = emptyOutcome();
    let asked = 0;
    await scanBelt(share, belt, createStage(settings), into, nothing, () => {
      if (++asked === 2) {
        Atomics.store(new Int32Array(share.counter), 0, 0);
        read(share, belt);
      }
      return Promise.resolve(asked < 2);
    });
    expect([asked, sorted(into)]).toEqual([2, sorted(await usual())]);
  });
});

const look: FirstLook = { literals: Uint32Array.of(1, 2), anchors: new Uint32Array(0), words: new Uint32Array(0), runs: Uint32Array.of(3, 9), hints: { signs: Uint32Array.of(4, 1), coded: new Uint32Array(0) }, invisible: true, generic: [{ rule: 'generic/password', start: 1, end: 2, confidence: 'low', reasons: ['ä'] }], cut: true };

describe('a slot', () => {
  it('holds texts and what was seen of them', () => {
    const memory = newBelt();
    const input = new BeltInput(memory);
    input.open(32);
    input.memory.write('text', input.from);
    input.add(4, true);
    input.add(0);
    input.note(0, look);
    input.close(true);
    const output = new BeltOutput(memory);
    expect([output.ready(0), output.first, output.count, output.endsLot]).toEqual([true, 32, 2, true]);
    const { bytes, executable, seen } = output.file(0) ?? {};
    expect([Buffer.from(bytes ?? []).toString(), executable, seen]).toEqual(['text', true, look]);
    expect(output.file(1)).toBeUndefined();
  });

  it('has no file of which too much was seen', () => {
    const memory = newBelt();
    const input = new BeltInput(memory);
    input.open(0);
    input.memory.write('text', input.from);
    input.add(4);
    input.note(0, { ...look, literals: new Uint32Array(1 << 19) });
    input.close(true);
    expect(new BeltOutput(memory).file(0)).toBeUndefined();
  });

  it('is waited for no more when nobody takes any', () => {
    const memory = newBelt();
    new BeltOutput(memory).abandon();
    const input = new BeltInput(memory);
    for (let i = 0; i < 100; i++) {
      input.open(i);
      input.close(true);
    }
    expect(new Int32Array(memory.state)[0]).toBe(100);
  });
});
