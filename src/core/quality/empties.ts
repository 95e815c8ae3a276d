/** Code that did without, and now fails for an empty list: it takes the first, the largest or the mean of nothing. */
export function failsForEmpty(was: string, is: string, languageId: string): string | null {
  const family = /script/.test(languageId) && languageId !== 'shellscript' ? 'script' : languageId;
  const failing = faults[family];
  if (failing === undefined || failing.test(was) || !failing.test(is) || asks.test(is) || takes.test(was))
    return null;
  return 'The code now fails where there is nothing in the list, which it did not.';
}

const faults: Readonly<Record<string, RegExp>> = {
  script:
    /\. reduce \((?:[^()]|\([^()]*\))*=> [^,{}]*\)(?! ,)(?<!, [\w."'[\]{} ]+ \))|Math \. (?:max|min) \( \.\.\.(?![^()]*,)/,
  python:
    /(?<![.\w])(?:max|min) \( (?![^()]*,)(?![^;]{0,80}default)\w+ \)|\bstatistics \. mean\b|\breduce \( [^()]*\)(?![^()]*,)/,
  rust: /\. (?:max|min|first|last|next|max_by_key|min_by_key|max_by|min_by|reduce)(?: \((?:[^()]|\([^()]*\))*\)) \. (?:unwrap|expect) \(/,
  java: /\. (?:max|min|findFirst|reduce|average)(?: \((?:[^()]|\([^()]*\))*\)) \. (?:get|getAsInt|getAsDouble|orElseThrow) \(|Collections \. (?:max|min) \(/,
  csharp: /\. (?:Max|Min|Average|First|Last|Aggregate) \( (?:\w+ => [^()]*)?\)/,
  cpp: /\* ?(?:std :: )?(?:max|min)_element \(|(?:minmax|max|min)_element \((?:[^()]|\([^()]*\))*\) ;.*\* \w+|\. (?:front|back) \( \)/,
};

/** The code asks for emptiness, or has another value for it. */
const asks =
  /\bempty\b|\bisEmpty\b|\bis_empty\b|\bAny \( \)|\bDefaultIfEmpty\b|\bdefault\b|\bdefault_value\b|\blen \(|\blength\b|\bsize \(|\bCount\b|\bif not\b|\bif \w+ else\b|\bor 0\b|\?\?|\|\| |, 0 \)|Infinity|INT_MIN|MIN_VALUE|numeric_limits|\bif !|\bunwrap_or/;

/** The code took an element of the list without asking before, too. */
const takes =
  /\[ 0 \]|\. get \( 0 \)|\. first\b|\. First\b|\. front\b|\. next \( \)|\bpop\b|\[ - 1 \]|\. at \(|\bbegin \( \) ;/;
