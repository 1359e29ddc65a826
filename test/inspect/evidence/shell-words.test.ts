import { describe, expect, it } from 'vitest';
import { shellCommands } from '../../../src/inspect/evidence/shell-words.ts';

const words = (script: string): (readonly string[])[] => shellCommands(script).map((command) => [...command.words]);
const lines = (script: string): string[] => shellCommands(script).map((command) => `${command.line} ${command.words.join(' ')}`);

describe('the commands of a script', () => {
  it.each([
    ['a b; c && d || e | f & g', [['a', 'b'], ['c'], ['d'], ['e'], ['f'], ['g']]],
    ['a "b c" \'d "e\' f\\ g', [['a', 'b c', 'd "e', 'f g']]],
    ['a # b\nc', [['a'], ['c']]],
    ['a b#c', [['a', 'b#c']]],
    ['a "" b', [['a', '', 'b']]],
    ['(a; b) && { c; }', [['a'], ['b'], ['c']]],
    ['a ${b} c', [['a', '${b}', 'c']]],
    ['f() { a; }', [['a']]],
    ['x=(a b c); d', [['d']]],
    ['case $x in\n a|b) c;;\n d) e;;\nesac; f', [['case', '$x', 'in'], ['c'], ['e'], ['esac'], ['f']]],
  ])('%j', (script, expected) => expect(words(script)).toEqual(expected));

  it('hold those inside of substitutions, before the command around them', () => {
    expect(words('a $(b "$(c)") `d`')).toEqual([['c'], ['b', '$()'], ['d'], ['a', '$()', '$()']]);
    expect(words('a "x $(b) y"')).toEqual([['b'], ['a', 'x $() y']]);
    expect(words("a '$(b)'")).toEqual([['a', '$(b)']]);
  });

  it('go eight substitutions deep and no deeper', () => {
    const nested = (depth: number): string => `${'a $('.repeat(depth)}inner${')'.repeat(depth)}`;
    expect([8, 9].map((depth) => words(nested(depth)).some(([first]) => first === 'inner'))).toEqual([true, false]);
  });

  it('are not the text of a here-document', () => {
    expect(lines('cat <<EOF > x\nnot run\nEOF\nrun')).toEqual(['1 cat > x', '3 EOF', '4 run']);
    expect(lines("cat <<-'END'\n\tnot run\n\tEND\nrun")).toEqual(['1 cat', '3 END', '4 run']);
  });

  it('are read on where a here-document has no end', () => expect(lines('cat <<EOF\nrun')).toEqual(['1 cat', '2 run']));

  it('have the line where they start', () => {
    expect(lines('a \\\n b\n\nc "x\ny"\nd')).toEqual(['1 a b', '4 c x\ny', '6 d']);
    expect(lines('x=(a\nb)\nc')).toEqual(['3 c']);
    expect(lines('a \\\r\n b\r\nc')).toEqual(['1 a b', '3 c']);
    expect(shellCommands('a\nb', 10).map(({ line }) => line)).toEqual([10, 11]);
  });

  it('tell quoted first words and blocks, which PowerShell reads otherwise', () => {
    expect(shellCommands('"a b" c')).toEqual([{ words: ['a b', 'c'], line: 1, quoted: true }]);
    expect(shellCommands('& "a b" c')).toEqual([{ words: ['a b', 'c'], line: 1 }]);
    expect(shellCommands('b { c }')[0]).toEqual({ words: ['b'], line: 1, block: true });
  });

  it.each(["a 'b", 'a "b', 'a $(b', 'a `b', 'a \\'])('end with the script where something stays open: %j', (script) => expect(words(script).at(-1)?.[0]).toBe('a'));
});
