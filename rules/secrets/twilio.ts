import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'twilio/api-key-sid',
    title: 'Twilio API key SID',
    shape: 'token',
    forms: [['SK', run('hex-lower', 32)]],
    severity: 'medium',
    confidence: 'medium',
    accept: 'random',
    advice: 'Delete the API key in the Twilio console under API keys & tokens.',
    docs: 'https://www.twilio.com/docs/iam/api-keys',
  },
  {
    id: 'twilio/api-key-secret',
    title: 'Twilio API key secret',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['twilio', 'twilio_api_key_secret', 'twilio_api_secret', 'twilio_secret'],
    severity: 'high',
    entropy: 3.5,
    accept: 'not-hex',
    companion: { rule: 'twilio/api-key-sid', lines: 6, optional: true },
    advice: 'Delete the API key at https://console.twilio.com under API keys & tokens; its secret ends with it.',
    docs: 'https://www.twilio.com/docs/iam/api-keys',
  },
  {
    id: 'twilio/auth-token',
    title: 'Twilio auth token',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['twilio', 'twilio_auth_token', 'twilio_token', 'twilioauthtoken'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Create a secondary auth token at https://console.twilio.com, move to it, then promote it: this one ends.',
    docs: 'https://www.twilio.com/docs/iam/access-tokens',
  },
] satisfies Rule[];
