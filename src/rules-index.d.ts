declare module 'rules:secrets' {
  const files: Record<string, readonly import('./types.ts').Rule[]>;
  export default files;
}
declare module 'rules:files' {
  const files: Record<string, readonly import('./types.ts').FileRule[]>;
  export default files;
}
declare module 'rules:leaks' {
  const files: Record<string, readonly import('./types.ts').Rule[]>;
  export default files;
}
declare module 'rules:ai' {
  const files: Record<string, import('./types.ts').AiTool>;
  export default files;
}
declare module 'rules:packed' {
  /** What the engine reads (`match/rulepack.ts`). */
  export const pack: Uint8Array;
  /** Title, advice and link by rule id; read only when there is a finding. */
  export function texts(): import('./match/build.ts').Texts;
}
declare module 'rules:tools' {
  export const heads: import('./inspect/evidence/heads.ts').Heads;
  /** All AI tools by id, sorted; read only when one may be there. */
  export function tools(): readonly import('./types.ts').AiTool[];
}
declare module 'rules:build' {
  /** A hash over everything that was built; undefined when it runs from source. */
  export function buildId(): string | undefined;
}
declare module 'rules:*' {
  const files: Record<string, unknown>;
  export default files;
}
