import type { Layer } from '../../src/config/gather.ts';
import { parseConfig } from '../../src/config/parse.ts';

/** A layer made of a text, named like its file. */
export function layer(name: Layer['name'], toml: string, directory = ''): Layer {
  const file = name === 'directory' ? `${directory}/tightlip.toml` : name === 'project' ? 'tightlip.toml' : `/etc/${name}.toml`;
  return { name, directory, file: parseConfig(file, new TextEncoder().encode(toml)) };
}
