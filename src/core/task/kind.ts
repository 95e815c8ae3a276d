import type { CodeFeatures } from '../syntax/syntax.ts';
import type { Diagnostic, Kind } from './task.ts';

export interface PredictedKind {
  readonly kind: Kind;
  readonly reason: string;
}

/** What the user wants, from the words of the instruction first, then from the state of the code. */
export function predictKind(
  instruction: string,
  diagnostics: readonly Diagnostic[],
  features: CodeFeatures,
): PredictedKind {
  const words = instruction.trim().toLowerCase();
  if (words === '') return fromCode(diagnostics, features);
  for (const { kind, pattern } of phrases) {
    const found = pattern.exec(words);
    if (found) return { kind, reason: `The instruction says “${found[0].trim()}”.` };
  }
  if (/[?？]\s*$/.test(words)) return { kind: 'ask', reason: 'The instruction is a question.' };
  const guess = fromCode(diagnostics, features);
  if (guess.kind === 'fix' || guess.kind === 'generate') return guess;
  return { kind: 'generate', reason: 'The instruction asks for a change that no other kind covers.' };
}

function fromCode(diagnostics: readonly Diagnostic[], features: CodeFeatures): PredictedKind {
  const errors = diagnostics.filter((d) => d.severity === 'error').length;
  if (errors > 0) {
    return {
      kind: 'fix',
      reason: `The selection has ${errors} reported ${errors === 1 ? 'error' : 'errors'}.`,
    };
  }
  if (features.stub)
    return { kind: 'generate', reason: 'The selection is a stub whose body is still to be written.' };
  if (features.onlyComments)
    return { kind: 'generate', reason: 'The selection is a comment without its code.' };
  return { kind: 'explain', reason: 'Nothing was asked and nothing is wrong with the selection.' };
}

/** Phrases by kind, the most telling first: an earlier match wins. English, German, French, Spanish. */
const phrases: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  {
    kind: 'test',
    pattern:
      /\b(unit ?tests?|(write|add|create|generate) (some |more |the )?tests?|test (cases?|suite)|cover with tests|tests? (for|schreiben)|pruebas?|écris des tests)\b/,
  },
  {
    kind: 'document',
    pattern:
      /\b(docstrings?|jsdoc|javadoc|rustdoc|godoc|tsdoc|document (this|the|all|these|my)|^document\b|(add|write) (doc(s|umentation)?|comments)|dokumentier\w*|documente[rz]?|documenta)\b/,
  },
  {
    kind: 'review',
    pattern: /\b(review|code ?review|audit|find (bugs|problems|issues)|critique|überprüf\w*|revisa)\b/,
  },
  {
    kind: 'explain',
    pattern:
      /\b(explain|what does|what is (this|it) doing|how does (this|it) work|walk me through|describe what|erklär\w*|explique[rz]?|explica)\b/,
  },
  {
    kind: 'fix',
    pattern:
      /\b(fix|repair|debug|broken|doesn'?t work|does not work|crash(es|ing)?|throws? an? (error|exception)|bug|behebe|repariere|corrige[rz]?|arregla)\b/,
  },
  {
    kind: 'optimize',
    pattern:
      /\b(optimi[sz]e|faster|speed (it )?up|performance|less memory|too slow|reduce allocations|optimier\w*|schneller|optimise[rz]?|optimiza)\b/,
  },
  {
    kind: 'refactor',
    pattern:
      /\b(refactor\w*|clean ?up|simplif(y|ies)|extract (a |the )?(method|function|class|helper)|rename|restructure|split (this|it|into)|deduplicate|readable|modernize|convert (this |it )?to|vereinfache|umbenennen|refactoriser|simplifie[rz]?|simplifica)\b/,
  },
  {
    kind: 'ask',
    pattern:
      /^(why|how|when|where|which|who|is|are|does|do|can|could|should|would|what|warum|wieso|wie|was|pourquoi|comment|est-ce|por qué|cómo|qué)\b/,
  },
  {
    kind: 'generate',
    pattern:
      /\b(write|implement|create|generate|add|build|make|complete|schreibe|erstelle|implementiere|écris|crée|ajoute[rz]?|escribe|crea|implementa)\b/,
  },
];
