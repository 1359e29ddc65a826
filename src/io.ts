/** The outside world as the program sees it: `process`, or a stand-in in tests. Only `bin/` passes the real one. */
export type Io = Pick<NodeJS.Process, 'cwd' | 'env' | 'stdin' | 'stdout' | 'stderr' | 'platform' | 'execPath' | 'argv'>;
