import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'posthog/personal-api-key',
    title: 'PostHog personal API key',
    shape: 'token',
    forms: [['phx_', run('base64url', 41, 49)]],
    severity: 'high',
    advice: 'Delete the key under Settings > Personal API keys.',
    docs: 'https://posthog.com/docs/api',
  },
  {
    id: 'posthog/project-api-key',
    title: 'PostHog project API key (public)',
    shape: 'token',
    forms: [['phc_', run('base64url', 41, 44)]],
    caseless: true,
    severity: 'low',
    entropy: 3,
    advice: 'It is meant for pages and apps and may be seen; reset it in the project settings if others send data with it.',
    docs: 'https://posthog.com/docs/api',
  },
  {
    id: 'posthog/feature-flags-secure-key',
    title: 'PostHog feature flags secure API key',
    shape: 'token',
    forms: [['phs_', run('base64url', 41, 49)]],
    severity: 'high',
    advice: 'Reset the secure API key in the project settings, under Feature flags.',
    docs: 'https://posthog.com/docs/feature-flags/local-evaluation',
  },
  {
    id: 'posthog/oauth-token',
    title: 'PostHog OAuth access or refresh token',
    shape: 'token',
    forms: [[['pha_', 'phr_'], run('base64url', 41, 49)]],
    severity: 'high',
    entropy: 3,
    advice: 'Disconnect the application under Settings > Connected apps of the user.',
    docs: 'https://posthog.com/docs/api',
  },
] satisfies Rule[];
