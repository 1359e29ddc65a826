import type { Confidence, Severity } from '../types.ts';

const severities: readonly Severity[] = ['low', 'medium', 'high', 'critical'];
const confidences: readonly Confidence[] = ['low', 'medium', 'high'];

/** Negative when `a` is less severe than `b`. */
export const bySeverity = (a: Severity, b: Severity): number => severities.indexOf(a) - severities.indexOf(b);

/** Whether a severity reaches a threshold. */
export const atLeast = (severity: Severity, least: Severity): boolean => bySeverity(severity, least) >= 0;

/** Negative when `a` is less sure than `b`. */
export const byConfidence = (a: Confidence, b: Confidence): number => confidences.indexOf(a) - confidences.indexOf(b);
