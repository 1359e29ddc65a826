import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'selectpdf/api-key',
    title: 'SelectPdf API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['selectpdf'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the SelectPdf account: until then others use up your quota, or run up your bill.',
    docs: 'https://selectpdf.com',
  },
] satisfies Rule[];
