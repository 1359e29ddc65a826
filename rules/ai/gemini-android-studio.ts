import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'gemini-android-studio',
  name: 'Gemini in Android Studio',
  vendor: 'Google',
  country: 'US',
  category: 'ide-extension',
  status: 'active',
  paths: [
    { glob: '.aiexclude', kind: 'ignore', shared: ['gemini-code-assist', 'firebase-studio'] },
  ],
  plugins: ['com.google.tools.ij.aiplugin'],
  docs: ['https://developer.android.com/studio/gemini'],
  checked: '2026-11-20',
  note: 'Bundled plugin in Android Studio: presence of the plugin is not proof of use.',
} satisfies AiTool;
