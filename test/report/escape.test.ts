import { describe, expect, it } from 'vitest';
import { escapeJson, visible, visibleCode, visibleStart } from '../../src/report/escape.ts';

describe('visible', () => {
  it.each([
    ['\u001b[2J\u001b]0;owned\u0007', '\\x1b[2J\\x1b]0;owned\\x07'],
    ['a\nb\rc\td', 'a\\nb\\rc\\td'],
    ['del\u007f nel\u0085 csi\u009b', 'del\\x7f nel\\x85 csi\\x9b'],
    ['exe\u202efdp.ts', 'exe\\u202efdp.ts'],
    ['zero\u200bwidth\ufeff\u2060', 'zero\\u200bwidth\\ufeff\\u2060'],
    ['tag\u{e0041}', 'tag\\u{e0041}'],
    ['lone\ud800x', 'lone\\ud800x'],
    ['line\u2028sep', 'line\\u2028sep'],
  ])('writes out %j', (raw, shown) => {
    expect(visible(raw)).toBe(shown);
  });

  it.each(['src/部署 🚀.ts', 'naïve/ñandú.ts', '한국어', 'العربية', 'star ⭐️', 'C:\\dir\\file', 'std::vector'])('leaves %j alone', (text) => {
    expect(visible(text)).toBe(text);
  });

  it.each(['##[error]x', 'x ##vso[task.setvariable]y', '##teamcity[message]', '##TEAMCITY[message]', 'section_start:1:a', 'section_end:1:a'])(
    'breaks the CI marker in %j anywhere',
    (text) => {
      expect(visible(text)).not.toMatch(/##\[|##vso\[|##teamcity\[|section_(start|end):/i);
    },
  );
});

describe('visibleStart', () => {
  it.each(['::error::x', '  ::add-mask::x', '\u3000::stop-commands::x', '\n::error::x', ':::x'])('never starts a GitHub command: %j', (text) => {
    expect(visibleStart(text).trim()).not.toMatch(/^::/);
  });
});

it('shows tabs of code as blanks', () => {
  expect(visibleCode('\tif\tx')).toBe('    if    x');
});

it('JSON keeps its meaning and holds nothing active', () => {
  const value = { name: 'a\u001b\u007f\u009b\u202e\u200b\u2028\u{e0041}\ud800 部署 🚀', '\u202e': 1 };
  const text = escapeJson(JSON.stringify(value, undefined, 2));
  expect(JSON.parse(text)).toEqual(value);
  expect(text).not.toMatch(/[\u007f-\u009f\u202e\u200b\u2028]|[\u{e0041}]/u);
});
