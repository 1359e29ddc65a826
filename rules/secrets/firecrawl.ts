import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'firecrawl/api-key',
    title: 'Firecrawl API key',
    shape: 'token',
    forms: [['fc-', run('hex-lower', 32)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of Firecrawl, create a new one and keep it out of the repository.',
    docs: 'https://docs.firecrawl.dev/',
  },
] satisfies Rule[];
