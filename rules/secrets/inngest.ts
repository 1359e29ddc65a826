import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'inngest/signing-key',
    title: 'Inngest signing key',
    shape: 'token',
    forms: [['signkey-', ['prod', 'test', 'branch'], '-', run('hex-lower', 32, 64)]],
    severity: 'high',
    advice: 'Rotate the signing key at https://app.inngest.com under Manage > Signing key.',
    docs: 'https://www.inngest.com/docs/platform/signing-keys',
  },
  {
    id: 'inngest/event-key',
    title: 'Inngest event key',
    shape: 'context',
    bodies: [run('base64url', 80, 90)],
    words: ['inngest'],
    severity: 'medium',
    accept: 'random',
    entropy: 4,
    advice: 'Delete the key under Manage > Event keys at https://app.inngest.com: whoever has it can send events.',
    docs: 'https://www.inngest.com/docs/events/creating-an-event-key',
  },
] satisfies Rule[];
