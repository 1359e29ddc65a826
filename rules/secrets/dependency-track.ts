import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dependency-track/api-key',
    title: 'Dependency-Track API key',
    shape: 'token',
    forms: [['odt_', run('base62', 32, 255)]],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the key under Administration > Access management > Teams.',
    docs: 'https://docs.dependencytrack.org/integrations/rest-api/',
  },
] satisfies Rule[];
