import type { Kind } from './task.ts';

/**
 * The kind of an English question; null where it isn't one.
 *
 * The line between explain and ask: *explain* is for the code as a whole, what it does, how it works, what it or a
 * part of it means; its answer could be given without knowing why the user asks. *Ask* is for one fact about the
 * code or around it: why, when, which, whether, how to, what if. “Is there anything wrong?” wants a *review*.
 * “Can you …” is no question but a request, and is read as one.
 */
export function questionKind(
  text: string,
  marked: boolean,
  wished: boolean,
): { readonly kind: Kind; readonly form: 'question' | 'request' | 'look' } | null {
  if (look.test(text)) return { kind: 'review', form: 'look' };
  if (opinion.test(text) || weakness.test(text)) return { kind: 'review', form: 'question' };
  if (quicker.test(text)) return { kind: 'optimize', form: 'request' };
  if (indirect.test(text)) {
    return {
      kind: /\b(?:faster|quicker|efficient\w*|optimi[sz]ed|sped|performant)\b/.test(text)
        ? 'optimize'
        : 'refactor',
      form: 'request',
    };
  }
  if (wished && !/^(?:why|how|what|which|where|when|who|whether|if)\b/.test(text)) return null;
  if (confused.test(text)) return { kind: 'explain', form: 'question' };
  if (
    /^(?:not sure|unsure|no idea|any idea|i(?:'m| am)? (?:wonder|wondering|curious)|wondering|curious|just curious) ?(?:if|whether|why|when|which|how|what|about|where)?\b/.test(
      text,
    )
  ) {
    return {
      kind: /\bwhat (?:this|it|that|the)\b.*\b(?:does|do|is|means)\b/.test(text) ? 'explain' : 'ask',
      form: 'question',
    };
  }
  if (/^(?:what|what's|whats|wat|wtf|what're)\b/.test(text))
    return { kind: whatKind(text), form: 'question' };
  if (/^how\b/.test(text)) return { kind: howKind(text), form: 'question' };
  if (
    /^(?:why|when|where|which|who|whose|whom|whether|where's|who's|since when|how come|from where|in which|for what|at what|on which)\b/.test(
      text,
    )
  ) {
    return /^when (?:i|this|the|it|we|you|#)\b/.test(text) && !marked
      ? null
      : { kind: 'ask', form: 'question' };
  }
  const yesNo =
    /^(?:is|are|was|were|does|do|did|has|have|had|should|would|could|can|will|shall|am|isn't|aren't|doesn't|don't|shouldn't|wouldn't|couldn't|can't|won't|must|may|might|any)\b/.test(
      text,
    );
  if (
    yesNo &&
    !/^(?:should (?:be|return|have|not|print|give|only|throw|equal)|do (?:a|an|the|this|it|not)|have (?:it|this|the)|any (?:tests?|docs?)|can't|don't|won't|doesn't|isn't|aren't)\b/.test(
      text,
    )
  )
    return { kind: 'ask', form: 'question' };
  return yesNo && marked ? { kind: 'ask', form: 'question' } : null;
}

const look =
  /^(?:have|take|give (?:this|it|me)|get)(?: (?:this|it))? (?:a |another )?(?:quick |brief |close |closer |good |second )?(?:look|glance|peek|eye)\b|^(?:look|go) (?:over|through)\b|^eyeball\b/;

/** Whether the code is good, or what is bad about it. */
const opinion =
  /^(?:thoughts|wdyt|lgtm|opinions?|feedback|comments\?|any (?:thoughts|feedback|comments|opinions?|suggestions|concerns|remarks|improvements)|make(?:s)? sense|look(?:s)? (?:good|ok|okay|right|fine|correct)|all good|good enough)\b|^what (?:do|would|did) you (?:think|make of|say|change|improve|do differently)|^what'?s your (?:opinion|take|view)|^what (?:can|could|should|needs to|might) (?:be |i |we )?(?:be )?(?:improved?|better|go wrong|change)|^(?:is|are|do you see|can you see|see|do you spot|can you spot|spot|does (?:this|it|the \w+|#) have|has this|have i (?:got|made))(?: (?:there|this))? (?:any|some|an?|anything|something|obvious)(?: \w+)? ?(?:anything )?(?:bugs?|issues?|problems?|errors?|mistakes?|flaws?|wrong|vulnerabilit\w*|edge cases?|smells?|missing|race conditions?|memory leaks?|leaks?|concerns|off|suspicious|holes?|risks?|red flags?)\b|^any(?:thing)? (?:\w+ )?(?:wrong|bugs?|issues?|problems?|errors?|mistakes?|missing|off|suspicious|vulnerabilit\w*|smells?|edge cases|red flags|i (?:missed|should|could|forgot))|^(?:is|are|does|do) (?:this|it|that|everything|all this|the code|my code|these|this code|the (?:function|class|query|implementation|approach|refactoring|change)|my (?:function|class|query|implementation|approach|refactoring|change)|this (?:function|class|query|implementation|approach))(?: look| seem| make)? (?:ok|okay|fine|good|right|correct|alright|sane|reasonable|sense|clean|production[- ]ready|good enough|acceptable|idiomatic|ready|well written|best practice)\b|^(?:is|are|does|do|did|have|has|am) (?:\S+ ){1,6}(?:correct|correctly|ok|okay|right|properly|good|fine|sane|clean|idiomatic|sound|reasonable|acceptable|well)$|^did i (?:miss|get|do|make|break|forget)|^(?:have i|am i) (?:missed|missing|forgotten|overlooked|overlooking)|^whether (?:this|it|that)(?: is|'s)? (?:ok|okay|fine|good|right|correct)|^what (?:are|is) the (?:issues?|problems?|bugs?|flaws|weakness\w*|smells|risks) (?:here|in|with|of)|^how (?:good|bad|clean|secure|safe|robust|readable|maintainable) (?:is|are)|^how (?:does|do) (?:this|it) look\b|^how can (?:this|it|my code) be improved/;

/** Where it could break or be attacked, what it lacks, whether somebody else would let it pass. */
const weakness =
  /^(?:any|is there|are there|do you see|can you spot|could there be|might there be)(?: (?:any|an?|potential|possible|hidden|obvious|\w+))? ?(?:race conditions?|races?|leaks?|deadlocks?|holes?|concerns?|risks?|flaws?|injections?|xss|csrf|ssrf|overflows?|pitfalls?|weakness\w*|anti-?patterns?|gotchas?|security \w+)\b|^what(?:'s| is|s) (?:\w+ )?(?:missing|bad|weak|lacking|questionable|smelly)\b|^what (?:could|can|would|might) (?:an? |the )?(?:attackers?|hackers?|malicious|senior|reviewer)\b|^(?:how|where) (?:could|can|might|would) (?:\w+ ){1,3}(?:exploit\w*|abused?|attack\w*|fail|break|go wrong|hacked|misused?)\b|^what (?:do|would|did) (?:you|i) (?:\w+ )?(?:dislike|like|flag|hate|criticize|forget|miss|overlook)\b|^where (?:are|is) the (?:\w+ )?(?:weak\w*|problems?|bugs?|flaws?|holes?|risks?)\b|^would you (?:approve|merge|ship|accept|sign off)\b|^did i (?:handle|cover|catch|consider)\b/;

/** “Can this be made faster?” wants it made faster. */
const indirect =
  /^(?:can|could|couldn't|can't|might) (?:this|it|that|the \w+|this \w+|#|these|they)(?: \w+)? be (?:made |written |done |a bit |more |any |\w+ly )*(?:simplif\w*|simpler|cleaner|shorter|shortened|faster|quicker|optimi[sz]ed|sped up|refactored|cleaned up|rewritten|readable|more readable|clearer|nicer|efficient\w*|performant|extracted|split|inlined|tidied)\b|^(?:is|isn't) there a (?:faster|quicker|more efficient) (?:way|version)/;

/** “Can this run faster?” */
const quicker =
  /^(?:can|could|might) (?:this|it|that|the \w+|this \w+|#|we|i) (?:\w+ ){0,3}(?:faster|quicker|more efficient(?:ly)?)\b/;

const confused =
  /^(?:i )?(?:really |still )?(?:don't|do not|dont|can't|cannot|can not|didn't) (?:really |quite |fully )?(?:understand|get|follow|grasp|grok|make sense of|see what)(?! an? | the error| any)|^(?:i (?:have |really have )?|i've |i'm |got )?(?:no idea|no clue|not sure|unsure|idk|clueless)(?: about)? (?:what|how) (?:this|it|that|the \w+|#|these) |^(?:i'm |i am |im |i have |i've )?(?:having )?(?:trouble|difficulty|difficulties|a hard time|problems) (?:with )?(?:understanding|following|reading|grasping)|^what am i looking at|^(?:i'm |i am |im )?(?:confused|lost|puzzled)\b|^(?:wtf|huh|what the)\b|^meaning\b|^in (?:plain|simple) (?:english|words|terms)/;

function whatKind(text: string): Kind {
  if (
    /^what(?:'s| is|s) (?:\w+ )?wrong\b|^what(?:'s| is) the (?:bug|problem|issue|error)\b|^what'?s? (?:am i|did i) (?:doing|do|missing|miss)/.test(
      text,
    )
  )
    return 'review';
  if (
    /\b(?:if|when|instead|happens (?:if|when|to)|would|should|could|could i|can i|alternatives?|complexity|difference|differences|best|better|type of|kind of|advantages?|benefits?|downsides?|drawbacks?|trade-?offs?|pros|cons|reason|causes?|causing|version|recommended|limit|maximum|minimum|default|fastest|easiest|right way|way to|good name|better name|worst)\b/.test(
      text,
    ) &&
    !/^what (?:does|is) (?:this|it) (?:do|doing)\b/.test(text)
  )
    return 'ask';
  if (
    /^what (?:type|types|kind|kinds|version|pattern|library|values?|size|database|license|encoding|format|order|status|error)\b/.test(
      text,
    )
  )
    return 'ask';
  // “What exceptions can it raise”: one fact, not the meaning of the code.
  if (
    /^what (?!(?:does|do|is|are|was|were|did|on earth|the|exactly|actually|this|it|that|these|happens|goes|all|#)(?:\s|$))/.test(
      text,
    )
  )
    return 'ask';
  return 'explain';
}

function howKind(text: string): Kind {
  if (
    /^how (?:does|do|did|is|are|was|were|exactly does|exactly is)(?: \S+)* ?/.test(text) &&
    !/^how (?:do|did|are|am|is|was) (?:i|we|you|u|one|people|anyone)\b/.test(text)
  ) {
    return /\b(?:if|when|compare|differ|different|scale|perform|better|related|handle|behave|cope)\b/.test(
      text,
    )
      ? 'ask'
      : 'explain';
  }
  return /^how (?:this|it|that|the|#|these)\b/.test(text) ? 'explain' : 'ask';
}
