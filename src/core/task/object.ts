import { respell } from './spelling.ts';
import type { Kind } from './task.ts';
import { determiners, nouns, nounSpellings, objectEnds, testCompounds, type Verb } from './words.ts';

/** The kind a verb of request asks for with its object; null where both together are no request. */
export function kindOfVerb(verb: Verb, word: string, rest: readonly string[]): Kind | null {
  const text = rest.join(' ');
  switch (verb) {
    case 'create':
      return createdKind(word, rest);
    case 'make':
      return madeKind(text, rest);
    case 'improve':
      if (
        /\b(?:performance|perf|speed|efficiency|runtime|latency|throughput|memory|complexity|time)\b/.test(
          text,
        )
      )
        return 'optimize';
      return nounKind(rest)?.kind === 'test' || /\bcoverage\b/.test(text)
        ? 'test'
        : nounKind(rest)?.kind === 'document'
          ? 'document'
          : 'refactor';
    case 'reduce':
      return /\b(?:duplicat\w*|nesting|coupling|boilerplate|lines|repetition|cyclomatic|cognitive|indentation|verbosity|noise)\b/.test(
        text,
      ) ||
        (/\bcomplexity\b/.test(text) && !/\b(?:time|space|runtime|o\b)/.test(text))
        ? 'refactor'
        : 'optimize';
    case 'remove':
      if (problem.test(text)) return 'fix';
      return /\b(?:bottleneck|allocations?|copies|overhead|re-?renders?|round ?trips|n\+1)\b/.test(text)
        ? 'optimize'
        : 'refactor';
    case 'avoid':
      return /\b(?:re-?render\w*|allocat\w*|copy|copies|copying|recomput\w*|work|scans?|quer(?:y|ies)|n\+1|round ?trips?)\b/.test(
        text,
      )
        ? 'optimize'
        : 'fix';
    case 'handle':
      return problem.test(text) ||
        /\b(?:null|undefined|none|nil|empty|nan|edge|properly|correctly|missing|negative|case)\b/.test(text)
        ? 'fix'
        : 'generate';
    case 'find':
      return /\b(?:fix)\b/.test(text)
        ? 'fix'
        : problem.test(text) ||
            /^(?:out )?(?:anything|something|what's wrong|flaws|smells|weak|ways|places|improvements)/.test(
              text,
            )
          ? 'review'
          : 'ask';
    case 'tell':
    case 'know':
      return toldKind(text);
    case 'explain':
      if (
        /\b(?:in|as|with|via|using|through|by adding) (?:an? |the |some )?(?:\w+ )?(?:comments?|docstrings?|jsdoc|javadoc|readme|docs?)\b/.test(
          text,
        )
      )
        return 'document';
      return word === 'walk' && !/\bthrough\b/.test(text)
        ? null
        : word === 'understand' && /^(?:why|when|whether|if)\b/.test(text)
          ? 'ask'
          : 'explain';
    case 'refactor':
      if (word === 'break' && !/\b(?:up|out|into|apart|this|it|down)\b/.test(text)) return null;
      if (word === 'break' && /\bdown\b/.test(text) && !/\binto\b/.test(text)) return 'explain';
      if (word === 'clean' && /\bdata\b/.test(text)) return 'generate';
      if (word === 'translate' && /\binto (?:\w+ )?(?:words|english|prose|terms)\b/.test(text))
        return 'explain';
      if (word === 'use' && /\b(?:less|fewer) (?:memory|cpu|time|allocations?|ram|space)\b/.test(text))
        return 'optimize';
      if (
        (word === 'update' || word === 'rewrite' || word === 'change') &&
        nounKind(rest)?.kind === 'document'
      )
        return 'document';
      if (word === 'update' && nounKind(rest)?.kind === 'test') return 'test';
      if (faster.test(text)) return 'optimize';
      return 'refactor';
    case 'optimize':
      return word === 'speed' && !/\bup\b|^(?:this|it|#)/.test(text) ? null : 'optimize';
    case 'review':
      if (word === 'look' && /^into\b/.test(text) && problem.test(text)) return 'fix';
      return word === 'look' && /^(?:up|like|ok|good|fine)\b/.test(text) ? null : 'review';
    case 'test':
      return 'test';
    case 'generate':
      return nounKind(rest)?.kind === 'document' && word !== 'implement'
        ? 'document'
        : word === 'extend' && nounKind(rest)?.kind === 'test'
          ? 'test'
          : 'generate';
    case 'document':
    case 'fix':
    case 'ask':
      return verb;
  }
}

const problem =
  /\b(?:bugs?|issues?|problems?|errors?|mistakes?|vulnerab\w*|flaws?|smells?|weakness\w*|wrong|races?|race conditions?|leaks?|deadlocks?|crash\w*|edge cases?|exceptions?|warnings?|holes?|pitfalls?|risks?)\b/;

const faster = /\b(?:faster|quicker|efficient\w*|performant|performance|bigo|linear|speed|allocat\w*)\b/;

/** “write …”, “add …”: the object's last word before any preposition says what. */
function createdKind(word: string, rest: readonly string[]): Kind | null {
  const text = rest.join(' ');
  if (
    /^(?:sort|get|straighten|iron)$/.test(word) &&
    /^(?:it|this|that|these|things|them)(?: all)?(?: out| working| going)?$/.test(text)
  )
    return 'fix';
  if (word === 'get' && /^to the bottom/.test(text)) return 'fix';
  if (
    /^(?:set|let|start|get|do|put|import|sort|filter|list|return|print|log|show)$/.test(word) &&
    rest.length === 0
  )
    return null;
  if (
    word === 'do' &&
    /^(?:a |an |some |the )?(?:quick |full |proper |thorough )?(?:code )?(?:review|audit)/.test(text)
  )
    return 'review';
  if (word === 'do') return nounKind(rest)?.kind ?? null;
  if (word === 'get' && /^rid of\b/.test(text)) return problem.test(text) ? 'fix' : 'refactor';
  if (word === 'get' && /^(?:this|it|#|the \w+) (?:working|to work|to compile|to pass|fixed)\b/.test(text))
    return 'fix';
  if (word === 'get' && /^(?:this|it|#|the \w+) (?:down|faster|under|below)\b/.test(text)) return 'optimize';
  if (word === 'get' && !/^(?:an? |some |me |the )/.test(text)) return null;
  if (/^(?:show|give|list)$/.test(word) && /^(?:me )?(?:how|what)\b/.test(text)) return 'explain';
  if (/^(?:suggest|recommend|propose)$/.test(word)) return /\bname\b/.test(text) ? 'ask' : 'review';
  if (/^(?:list|show|give)$/.test(word) && problem.test(text)) return 'review';
  const noun = nounKind(rest);
  if (noun === null && /^(?:the )?missing\b/.test(text)) return 'fix';
  if (noun === null && /^introduce|^define|^extract/.test(word) && /\bconstants?\b|\bmagic\b/.test(text))
    return 'refactor';
  if (noun === null) return 'generate';
  if (noun.kind === 'optimize' && /\b(?:function|class|script)\b/.test(text)) return 'generate';
  if (noun.kind === 'fix' && noun.word === 'error') return 'generate';
  if (noun.kind === 'refactor' && noun.word === 'types' && word !== 'add') return 'generate';
  return noun.kind;
}

function madeKind(text: string, rest: readonly string[]): Kind | null {
  if (
    /\b(?:faster|quicker|efficient|performant|lighter|cheaper|scale|snappier|snappy|speedy|fast|speedier|less (?:memory|cpu)|fewer allocations|bigo)\b/.test(
      text,
    )
  )
    return 'optimize';
  if (
    /\b(?:readable|cleaner|simpler|shorter|nicer|idiomatic|modular|reusable|pythonic|functional|generic|maintainable|prettier|pretty|concise|dry|testable|async|asynchronous|typesafe|type-safe|strongly typed|consistent|immutable|pure|static|private|public|final|easier|clearer|smaller|more explicit|less (?:nested|verbose|complicated|complex|repetitive)|clean|tidy|elegant|stateless|recursive|iterative|declarative|modern|flatter|better)\b/.test(
      text,
    )
  )
    return 'refactor';
  if (
    /\b(?:work|works|working|compile|compiles|build|builds|pass|passes|correct|right|safe|secure|safely|robust|doesn't|not|constant time|constant-time|thread-safe|threadsafe|idempotent|atomic|stop|resilient|handles?|survives?|never|only)\b/.test(
      text,
    )
  )
    return 'fix';
  if (/^sense\b/.test(text)) return null;
  if (/\bhappy\b/.test(text)) return 'fix';
  const noun = nounKind(rest);
  if (noun === null && /^(?:it|this|these|them|that|#) (?:an?|more|less|use|into|look)\b/.test(text))
    return 'refactor';
  return noun?.kind ?? 'generate';
}

function toldKind(text: string): Kind {
  if (
    /\b(?:wrong|mistakes?|you think|improve|issues?|problems?|bugs?|errors? in)\b/.test(text) &&
    !/\bwhy\b/.test(text)
  )
    return 'review';
  if (/^(?:me )?(?:why|if|whether|which|when|where|who)\b/.test(text)) return 'ask';
  if (/\b(?:wrong|you think|improve|go wrong|issues?|problems?|bugs?)\b/.test(text)) return 'review';
  if (/^(?:me |us )?(?:exactly )?(?:what|how|about)\b/.test(text))
    return /\bhow (?:to|do i|can i|many|much|long)\b/.test(text) ? 'ask' : 'explain';
  return 'ask';
}

/** The kind of a noun phrase by its head: the last word before a preposition. “test runner” is no test. */
export function nounKind(
  words: readonly string[],
): { readonly kind: Kind; readonly word: string; readonly at: number } | null {
  const start = words.findIndex(
    (word) =>
      !determiners.has(word) &&
      !/^(?:me|us|of|good|proper|unit|some|missing|simple|better|quick|short|brief|inline|new)$/.test(word),
  );
  const from = start < 0 ? words.length - 1 : start;
  const end = words.findIndex(
    (word, index) =>
      index >= from &&
      (objectEnds.has(word) ||
        (index > from &&
          (determiners.has(word) || (/ing$/.test(word) && nouns.has(words[index - 1] ?? ''))))),
  );
  const phrase = words.slice(from, end < 0 ? undefined : end);
  const head = phrase.at(-1);
  if (head === undefined) return null;
  const before = phrase.at(-2) ?? words[from - 1];
  if (
    /^(?:sections?|entry|entries|blocks?|pages?|strings?|header|headers)$/.test(head) &&
    /^(?:readme|docs?|documentation|comment|jsdoc)$/.test(before ?? '')
  )
    return { kind: 'document', word: head, at: from };
  if (testCompounds.has(head) && before !== undefined && /^(?:tests?|unit|unit-tests?|spec)$/.test(before))
    return { kind: 'test', word: head, at: from };
  if (head === 'unit' && phrase.length === 1) return null;
  if (/^(?:edge)$/.test(before ?? '') && /^cases?$/.test(head) && words.some((word) => /^tests?$/.test(word)))
    return { kind: 'test', word: head, at: from };
  if (/^(?:hints?|annotations?)$/.test(head) && /^(?:types?|return|typing)$/.test(before ?? ''))
    return { kind: 'refactor', word: 'annotations', at: from };
  if (/tests?$/.test(head) && !/(?:latest|contest|fastest|greatest|attest|lightest|shortest)$/.test(head))
    return { kind: 'test', word: head, at: from };
  const meant = nouns.has(head) ? head : head.replace(/^(?:unit|edge|property|integration)-/, '');
  const spelled = nouns.has(meant) ? meant : respell(head, nounSpellings);
  const kind = spelled === null ? undefined : nouns.get(spelled);
  return kind && spelled !== null ? { kind, word: spelled, at: from } : null;
}
