import { describe, expect, it } from 'vitest';
import { createPaint, wantsColor, wantsLinks } from '../src/paint.ts';

const terminal = { isTTY: true, columns: 80 };
const pipe = {};

describe('wantsColor', () => {
  it.each([
    [terminal, {}, true, true],
    [pipe, {}, true, false],
    [terminal, { TERM: 'dumb' }, true, false],
    [terminal, { NO_COLOR: '1' }, true, false],
    [terminal, { NO_COLOR: '' }, true, true],
    [pipe, { FORCE_COLOR: '1' }, true, true],
    [pipe, { FORCE_COLOR: '' }, true, true],
    [terminal, { FORCE_COLOR: '0' }, true, false],
    [pipe, { CLICOLOR_FORCE: '1' }, true, true],
    [pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, true, true],
    [pipe, { FORCE_COLOR: '1' }, false, false],
  ])('%j with %j and flag %s: %s', (screen, env: Record<string, string>, color, wanted) => {
    expect(wantsColor({ screen, env, color })).toBe(wanted);
  });
});

describe('wantsLinks', () => {
  it.each([
    [terminal, { TERM_PROGRAM: 'vscode' }, true],
    [terminal, { VTE_VERSION: '6003' }, true],
    [terminal, {}, false],
    [pipe, { TERM_PROGRAM: 'vscode' }, false],
    [terminal, { TERM_PROGRAM: 'vscode', CI: 'true' }, false],
    [terminal, { TERM_PROGRAM: 'vscode', FORCE_HYPERLINK: '0' }, false],
  ])('%j with %j: %s', (screen, env: Record<string, string>, wanted) => {
    expect(wantsLinks({ screen, env, color: true })).toBe(wanted);
  });
});

describe('createPaint', () => {
  it('colours a terminal and knows its width', async () => {
    const paint = await createPaint({ screen: terminal, env: {}, color: true });
    expect(paint.red('x')).toBe('\u001b[31mx\u001b[39m');
    expect(paint.width).toBe(80);
  });

  it('leaves a pipe alone', async () => {
    const paint = await createPaint({ screen: pipe, env: {}, color: true });
    expect([paint.red('x'), paint.width, paint.links]).toEqual(['x', undefined, false]);
  });
});
