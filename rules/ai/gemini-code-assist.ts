import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'gemini-code-assist',
  name: 'Gemini Code Assist (IDE and GitHub review bot)',
  vendor: 'Google',
  country: 'US',
  category: 'ide-extension',
  status: 'active',
  aliases: ['Duet AI'],
  paths: [
    { glob: '.gemini/config.yaml', kind: 'config' },
    { glob: '.gemini/styleguide.md', kind: 'rules' },
    { glob: '.aiexclude', kind: 'ignore', shared: ['gemini-android-studio', 'firebase-studio'] },
    { glob: 'GEMINI.md', kind: 'memory', strength: 'weak', shared: ['gemini-cli', 'antigravity', 'zed'] },
  ],
  extensions: ['Google.geminicodeassist'],
  plugins: ['com.google.tools.ij.aiplugin'],
  settings: ['geminicodeassist.', 'cloudcode.duetAI.'],
  bots: [
    { email: '176961590+gemini-code-assist[bot]@users.noreply.github.com', login: 'gemini-code-assist[bot]' },
  ],
  hosts: ['cloudcode-pa.googleapis.com', 'cloudaicompanion.googleapis.com'],
  docs: [
    'https://developers.google.com/gemini-code-assist/docs/set-up-gemini',
    'https://marketplace.visualstudio.com/items?itemName=Google.geminicodeassist',
    'https://github.com/chaoss/ai-detection-action',
  ],
  checked: '2026-11-20',
  unverified: ['api_hosts:cloudaicompanion.googleapis.com'],
} satisfies AiTool;
