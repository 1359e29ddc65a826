/** Copies of other people's projects and data of tests: what lies there is nobody's configuration of this repository. */
const foreign = new Set([
  'node_modules', 'bower_components', 'site-packages', 'vendor', 'third_party', 'third-party', 'pods', 'venv', '.venv',
  'fixtures', '__fixtures__', 'testdata', 'test-data', 'test_data', '__snapshots__',
]);

/** `.gemini/extensions/<name>/…`: an extension of somebody else's, as it was published. */
const isInstalled = (folders: readonly string[], at: number): boolean =>
  at > 0 && at < folders.length - 1 && folders[at]?.toLowerCase() === 'extensions' && folders[at - 1]?.toLowerCase() === '.gemini';

/** Whether one of these folders' names says that what lies below was written elsewhere, or for a test. Traces there are weak. */
export const isForeign = (folders: readonly string[]): boolean => folders.some((name, i) => foreign.has(name.toLowerCase()) || isInstalled(folders, i));
