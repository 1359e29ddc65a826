import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'firecrawl/api-key',
    title: 'Firecrawl API key',
    shape: 'token',
    forms: [['fc-', run('hex-lower', 32)]],
    severity: 'high',
    advice: 'Delete the key at https://www.firecrawl.dev/app/api-keys and create a new one.',
    docs: 'https://docs.firecrawl.dev/',
  },
] satisfies Rule[];
