import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the settings of PostHog, create a new one and keep it out of the repository.';

export default [
  {
    id: 'posthog/personal-api-key',
    title: 'PostHog personal API key',
    shape: 'token',
    forms: [['phx_', run('base64url', 41, 49)]],
    severity: 'high',
    advice,
    docs: 'https://posthog.com/docs/api',
  },
  {
    id: 'posthog/project-api-key',
    title: 'PostHog project API key',
    shape: 'token',
    forms: [['phc_', run('base64url', 41, 44)]],
    caseless: true,
    severity: 'high',
    entropy: 3,
    advice,
    docs: 'https://posthog.com',
  },
] satisfies Rule[];
