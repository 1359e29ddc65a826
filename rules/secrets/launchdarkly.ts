import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'launchdarkly/key',
    title: 'LaunchDarkly API access or SDK key',
    shape: 'token',
    forms: [[['api', 'sdk', 'mob'], '-', run('hex', 8), '-', run('hex', 4), '-4', run('hex', 3), '-', run('hex', 4), '-', run('hex', 12)]],
    severity: 'high',
    advice: 'Reset the SDK key of the environment or delete the access token at https://app.launchdarkly.com/settings/authorization.',
    docs: 'https://launchdarkly.com/docs/home/account/api',
  },
  {
    id: 'launchdarkly/unmarked-key',
    title: 'LaunchDarkly key without its mark',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['launchdarkly', 'launch_darkly'],
    within: 24,
    severity: 'high',
    accept: 'uuid',
    advice: 'Reset the key in the settings of its environment at https://app.launchdarkly.com.',
    docs: 'https://launchdarkly.com/docs/sdk/concepts/client-side-server-side',
  },
  {
    id: 'launchdarkly/access-token',
    title: 'LaunchDarkly access token',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=-', 40)],
    words: ['launchdarkly', 'launch_darkly', 'ld_access_token'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the token at https://app.launchdarkly.com/settings/authorization.',
    docs: 'https://launchdarkly.com/docs/home/account/api',
  },
] satisfies Rule[];
