import type { CodeFeatures } from '../syntax/syntax.ts';
import type { Complexity } from './profile.ts';

export interface ComplexityScore {
  readonly score: number;
  readonly class: Complexity;
  readonly reasons: readonly string[];
}

/** Scores from here on are medium and complex. */
const thresholds = { medium: 0.3, complex: 0.62 };

/** How hard a task is: from what the code does and what the instruction asks, not from length alone. */
export function scoreComplexity(instruction: string, features: CodeFeatures): ComplexityScore {
  const words = instruction.toLowerCase();
  const parts: readonly (readonly [points: number, reason: string])[] = [
    [saturate(features.cyclomatic - 2, 18) * 0.3, `${features.cyclomatic - 1} branches`],
    [saturate(features.nesting - 1, 4) * 0.12, `nesting ${features.nesting} deep`],
    [saturate(features.symbols - 1, 8) * 0.12, `${features.symbols} symbols`],
    [saturate(features.lines - 20, 80) * 0.14, `${features.lines} lines of code`],
    [saturate(features.externalCalls - 4, 16) * 0.08, `${features.externalCalls} outside names called`],
    [features.concurrency > 0 ? 0.22 : 0, 'concurrency'],
    [features.recursion ? 0.1 : 0, 'recursion'],
    [saturate(features.numeric - 4, 16) * 0.14, `${features.numeric} numeric or bit operations`],
    [saturate(features.io, 6) * 0.06, `${features.io} I/O calls`],
    [hardTopic.test(words) ? 0.42 : 0, 'a hard topic in the instruction'],
    [saturate(constraintsIn(words) - 1, 4) * 0.3, `${constraintsIn(words)} constraints in the instruction`],
  ];
  const score = Math.min(
    1,
    parts.reduce((sum, [points]) => sum + points, 0),
  );
  const complexity =
    score >= thresholds.complex ? 'complex' : score >= thresholds.medium ? 'medium' : 'simple';
  const felt = parts.filter(([points]) => points >= 0.04).map(([, reason]) => reason);
  return {
    score,
    class: complexity,
    reasons: [
      felt.length === 0
        ? `Looks ${complexity}: short and straight.`
        : `Looks ${complexity} (${score.toFixed(2)}): ${felt.join(', ')}.`,
    ],
  };
}

const hardTopic =
  /\b(concurren\w*|thread[- ]?safe\w*|race condition|deadlock|lock[- ]?free|atomic\w*|distributed|consensus|cryptograph\w*|security|vulnerab\w*|injection|architecture|design|trade-?offs?|algorithm\w*|dynamic programming|numerical\w*|proof|prove|migrat\w*|across (all )?(files|modules)|whole (project|codebase)|end[- ]to[- ]end)\b/;

/** Requirements in an instruction: sentences, list items, and clauses joined by "and", "but", "without", "must". */
function constraintsIn(words: string): number {
  if (words.trim() === '') return 0;
  return words
    .split(/[.;\n]|,|\b(?:and|but|without|while|must|ensure|also|then)\b/)
    .filter((part) => part.trim().length > 2).length;
}

/** 0 at or below zero, 1 at `full`. */
function saturate(value: number, full: number): number {
  return Math.min(1, Math.max(0, value / full));
}
