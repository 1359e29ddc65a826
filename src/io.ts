/** The outside world as the program sees it: `process`, or a stand-in in tests. Only `bin/` passes the real one. */
export type Io = Pick<NodeJS.Process, 'cwd' | 'env' | 'stdin' | 'stdout' | 'stderr' | 'platform' | 'execPath' | 'argv'> & {
  /** The user's numeric id, where the system has one and it is known without a look into files. */
  readonly user?: number;
  /** The descriptor of standard output, where that is a file or a pipe: written to without a stream, whose code takes a hook a millisecond to load. */
  readonly plainOut?: number;
  /** Whether standard input is known to be a file or a pipe, so that its stream need not be made to see whether somebody types. */
  readonly plainIn?: boolean;
  /** Bytes in place of standard input, for the library. */
  readonly input?: Uint8Array;
  /** Lets V8 compile less for a while, and as usual again: where another program needs the processor. Not for the library, whose process is not ours. */
  readonly patient?: (yes: boolean) => void;
  /** Threads that are started from now on ask for the same when they have work. */
  readonly patientThreads?: () => void;
  /** Lets V8 keep the room for young objects as small as it is: for a run that makes many of those that stay. */
  readonly sparing?: (yes: boolean) => void;
  /** Lets V8 optimise kernels late, and as usual again: where little is looked at. A kernel keeps what held when it was made. */
  readonly brief?: (yes: boolean) => void;
  /** Lets V8 compile all functions of a kernel, in other threads where it may, and each when it is called, again. */
  readonly wholly?: (yes: boolean) => void;
  /** Lets V8 leave its quickest compiler out, and use it again: the same, when everything is loaded. */
  readonly hasty?: (yes: boolean) => void;
};
