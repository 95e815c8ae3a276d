import type { Capability } from '../models/model.ts';
import { codeFeatures } from '../syntax/features.ts';
import type { CodeFeatures, Parsed } from '../syntax/syntax.ts';
import { scoreComplexity } from './complexity.ts';
import { type Domain, domainOf } from './domain.ts';
import { predictKind } from './kind.ts';
import type { Complexity, Profile } from './profile.ts';
import { type Kind, selectedText, type Task } from './task.ts';

/** What a task needs, from its instruction, the tree of its selection and its diagnostics. */
export function classify(task: Task, parsed: Parsed): Profile {
  const features = codeFeatures(parsed, task.selection);
  const code = selectedText(task);
  const kind =
    task.askedKind === null
      ? predictKind(task.instruction, task.diagnostics, features, code)
      : { kind: task.askedKind, reason: `You asked for ${task.askedKind}.` };
  const complexity = scoreComplexity(task.instruction, features, code, task.source.languageId, kind.kind);
  const found = domainOf(task.source, code, task.instruction, features);
  const needs = capabilitiesFor(kind.kind, complexity.class, found?.domain ?? null, features);
  return {
    kind: kind.kind,
    complexity: { score: complexity.score, class: complexity.class },
    capabilities: needs.map(({ capability }) => capability),
    domain: found?.domain ?? null,
    expectedOutputTokens: expectedOutputTokens(kind.kind, code.length),
    reasons: [
      kind.reason,
      ...complexity.reasons,
      ...(found ? [`${found.reason} Its domain is ${found.domain}.`] : []),
      ...needs.flatMap(({ reason }) => (reason === null ? [] : [reason])),
    ],
  };
}

interface Need {
  readonly capability: Capability;
  readonly reason: string | null;
}

function capabilitiesFor(
  kind: Kind,
  complexity: Complexity,
  domain: Domain | null,
  features: CodeFeatures,
): readonly Need[] {
  const needs: Need[] = [{ capability: 'code', reason: null }];
  if (complexity === 'complex' && kind !== 'document') {
    needs.push({ capability: 'reasoning', reason: 'A complex task needs a model that reasons.' });
  }
  const computes = features.numeric > 12 || (domain === 'algorithm' && features.numeric > 6);
  if (computes && complexity !== 'simple') {
    needs.push({
      capability: 'math',
      reason: `${features.numeric} numeric operations need a model good at math.`,
    });
  }
  return needs;
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
