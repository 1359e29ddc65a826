import { describe, expect, it } from 'vitest';
import { tooDeep } from '../../../src/inspect/agents/nesting.ts';
import { inspect } from './inspect.ts';

describe('YAML that is nested too deeply for a parser', () => {
  it.each([
    ['brackets', '['.repeat(1001)],
    ['dashes in a line', `x:\n${'- '.repeat(1001)}`],
    ['blanks', `x:\n${' '.repeat(1001)}- a`],
    ['questions', '? '.repeat(1001)],
  ])('%s', (_, text) => expect(tooDeep(text)).toBeGreaterThanOrEqual(1000));

  it('is not what is long, or closed again', () => {
    expect(tooDeep(`${'[x] - {y}: z\n'.repeat(5000)}${'-'.repeat(5000)}${':'.repeat(5000)}`)).toBeUndefined();
  });

  it('is a problem: the tool that reads it may get further', async () => {
    const { problems } = await inspect('.github/workflows/a.yml', `# claude\non: ${'['.repeat(30_000)}`);
    expect(problems).toMatchObject([{ code: 'unparsable' }]);
  });
});
