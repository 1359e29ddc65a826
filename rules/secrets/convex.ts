import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'convex/deploy-key',
    title: 'Convex deploy key',
    shape: 'token',
    forms: [
      [['prod:', 'preview:', 'dev:'], run('a-z0-9-', 6, 60), '|', run('base64', 40, 200)],
      [['prod:', 'preview:', 'dev:'], run('a-z0-9-', 6, 60), '|', run('base64', 40, 200), '='],
      [['prod:', 'preview:', 'dev:'], run('a-z0-9-', 6, 60), '|', run('base64', 40, 200), '=='],
    ],
    severity: 'critical',
    advice: 'Delete the deploy key in the settings of the deployment and generate a new one.',
    docs: 'https://docs.convex.dev/cli/deploy-key-types',
  },
] satisfies Rule[];
