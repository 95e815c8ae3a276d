import type { Capability } from '../models/model.ts';
import { codeFeatures } from '../syntax/features.ts';
import type { CodeFeatures, Parsed } from '../syntax/syntax.ts';
import { scoreComplexity } from './complexity.ts';
import { predictKind } from './kind.ts';
import type { Complexity, Profile } from './profile.ts';
import { type Kind, selectedText, type Task } from './task.ts';

/** What a task needs, from its instruction, the tree of its selection and its diagnostics. */
export function classify(task: Task, parsed: Parsed): Profile {
  const features = codeFeatures(parsed, task.selection);
  const kind =
    task.askedKind === null
      ? predictKind(task.instruction, task.diagnostics, features)
      : { kind: task.askedKind, reason: `You asked for ${task.askedKind}.` };
  const complexity = scoreComplexity(task.instruction, features);
  return {
    kind: kind.kind,
    complexity: { score: complexity.score, class: complexity.class },
    capabilities: capabilitiesFor(kind.kind, complexity.class, features),
    expectedOutputTokens: expectedOutputTokens(kind.kind, selectedText(task).length),
    reasons: [kind.reason, ...complexity.reasons],
  };
}

function capabilitiesFor(kind: Kind, complexity: Complexity, features: CodeFeatures): readonly Capability[] {
  const needed: Capability[] = ['code'];
  if (complexity === 'complex' && kind !== 'document') needed.push('reasoning');
  if (features.numeric > 12 && complexity !== 'simple') needed.push('math');
  return needed;
}

/**
 * Tokens of an answer before any were measured: prose has a length of its own; edits repeat the selection
 * (about 3.6 characters a token) and add to it by a factor that depends on the kind.
 */
function expectedOutputTokens(kind: Kind, selectionLength: number): number {
  const selection = selectionLength / 3.6;
  const { fixed, perToken } = outputLength[kind];
  return Math.ceil(fixed + perToken * selection);
}

const outputLength: Readonly<Record<Kind, { readonly fixed: number; readonly perToken: number }>> = {
  explain: { fixed: 250, perToken: 0.35 },
  document: { fixed: 60, perToken: 1.4 },
  fix: { fixed: 40, perToken: 1.05 },
  refactor: { fixed: 60, perToken: 1.1 },
  test: { fixed: 300, perToken: 2 },
  review: { fixed: 300, perToken: 0.35 },
  optimize: { fixed: 60, perToken: 1.1 },
  generate: { fixed: 300, perToken: 1.2 },
  ask: { fixed: 300, perToken: 0.2 },
};
