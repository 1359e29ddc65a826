import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'context7/api-key',
    title: 'Context7 API key',
    shape: 'token',
    forms: [['ctx7sk-', run('hex-lower', 8), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 12)]],
    severity: 'medium',
    partial: true,
    advice: 'Delete the key in the dashboard at https://context7.com/dashboard, and read the new one from the environment where the MCP server is configured.',
    docs: 'https://context7.com/docs/howto/api-keys',
  },
] satisfies Rule[];
