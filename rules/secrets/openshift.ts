import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'openshift/user-token',
    title: 'OpenShift user token',
    shape: 'token',
    forms: [['sha256~', run('base64url', 43)]],
    severity: 'high',
    advice: 'Delete it with oc delete oauthaccesstoken.',
    docs: 'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
  },
] satisfies Rule[];
