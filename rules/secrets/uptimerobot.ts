import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'uptimerobot/api-key',
    title: 'UptimeRobot API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 34)],
    words: ['uptimerobot'],
    severity: 'medium',
    entropy: 3,
    accept: 'dashed',
    advice: 'Delete the key at https://dashboard.uptimerobot.com/integrations and create a new one.',
    docs: 'https://uptimerobot.com',
  },
] satisfies Rule[];
