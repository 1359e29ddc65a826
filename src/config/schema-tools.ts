import * as v from 'valibot';
import { doc, list, text } from './schema-parts.ts';

const optional = v.optional;
const some = (meaning: string, most = 300) => optional(v.pipe(list(text(most)), doc(meaning)));

/** `[[ai.tool]]`: a tool that the catalogue lacks, or more traces of one that it has. */
export const aiTool = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id: write lower-case words with hyphens, such as "corp-agent"'), v.maxLength(64, 'is longer than 64 characters'), doc('Of a tool of the catalogue, which is extended, or of a new one.')),
  name: optional(v.pipe(text(100), doc('As messages show it.'))),
  vendor: optional(v.pipe(text(100), doc('Who makes it.'))),
  country: optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a country: write two capitals (ISO 3166)'), doc('Seat of the controlling company.'))),
  category: optional(v.pipe(v.picklist(['agent-cli', 'ide', 'ide-extension', 'review-bot', 'app-builder', 'local-runtime', 'protocol']), doc('What kind of tool it is; a new one without it is an agent-cli.'))),
  status: optional(v.pipe(v.picklist(['active', 'sunset', 'renamed']), doc('Whether it is still made.'))),
  aliases: some('Other and former names.'),
  'renamed-to': optional(v.pipe(text(64), doc('Id of what it is called today: both are judged as one.'))),
  paths: some('Files and folders that show it is configured, such as ".corp-agent/**". They hold at any depth.'),
  'session-paths': some('Transcripts, caches and programs: they show that it is used.'),
  'shared-paths': some('What others own as well: never enough alone.'),
  home: some('Places in the home folder, such as "~/.corp-agent/" (inventory --machine).'),
  apps: some('Installed applications.'),
  npm: some('Packages by ecosystem: they show that it is used.'),
  pypi: some('PyPI packages.'),
  crates: some('Rust crates.'),
  go: some('Go modules.'),
  maven: some('Maven artifacts, group:artifact.'),
  nuget: some('NuGet packages.'),
  composer: some('Composer packages.'),
  gem: some('Ruby gems.'),
  brew: some('Homebrew formulas and casks.'),
  extensions: some('VS Code extensions.'),
  plugins: some('JetBrains plugins.'),
  settings: some('Prefixes of VS Code settings, with their final dot.'),
  binaries: some('Programs.'),
  actions: some('GitHub Actions, owner/repository.'),
  images: some('Container images without tag.'),
  installers: some('Addresses of install scripts, without https://.'),
  emails: some('Whole addresses that it writes commits with.'),
  logins: some('GitHub Apps, such as "corp-agent[bot]".'),
  footers: some('Whole lines of commit messages.'),
  trailers: some('Keys of trailers, or "Key: start of value".'),
  branches: some('Prefixes of branch names, with their final slash.'),
  notes: some('Git notes, refs/notes/…'),
  env: some('Environment variables; a final star stands for more.'),
  hosts: some('Hosts that it calls: never enough alone.'),
  docs: optional(v.pipe(v.string(), v.regex(/^https:\/\/[!-~]+$/, 'is no https address'), doc('Where to read about it.'))),
});
