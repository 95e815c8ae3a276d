/** A test case without the assertions that are skipped, swallowed or never waited for: none of them can fail it. */
export function withoutSilenced(text: string, languageId: string): string {
  if (isSkipped(text, languageId)) return '';
  let rest = withoutSwallowed(text);
  if (/^(?:java|type)script/.test(languageId)) rest = withoutUnawaited(rest);
  if (languageId === 'shellscript') rest = rest.replace(/^.*\|\|[ \t]*(?:true|:)[ \t]*$/gm, '');
  return rest;
}

/** What marks a case as one that is not run, in the words of each language's frameworks. */
const skips: Readonly<Record<string, RegExp>> = {
  script:
    /^[ \t]*(?:(?:it|test|specify)(?:\.concurrent)?\.(?:skip|todo)\b(?!If)|x(?:it|test|specify)\b)|\{\s*skip:\s*(?:true|['"`])|^\s*(?:t|this|ctx)\.skip\(/m,
  python:
    /^[ \t]*(?:(?:self\.skipTest|pytest\.skip)\(|@pytest\.mark\.skip(?!if)|@unittest\.skip(?!If|Unless))/m,
  go: /^[ \t]*t\.(?:Skip|Skipf|SkipNow)\(/m,
  java: /^[ \t]*@(?:Disabled|Ignore)\b/m,
  rust: /^[ \t]*#\[ignore\b/m,
  csharp: /\[[^\]]*(?:\bSkip\s*=|\bIgnore\b)[^\]]*\]/,
  cpp: /\bGTEST_SKIP\(|\(\s*\w+\s*,\s*DISABLED_|\[!(?:mayfail|shouldfail)\]|\[\.\]/,
  ruby: /^[ \t]*(?:xit|xspecify|xscenario|pending|skip)\b(?![ \t]*(?:if|unless)\b)/m,
  php: /markTest(?:Skipped|Incomplete)\(|->(?:skip|todo)\(/,
  shellscript: /^[ \t]*skip\b/m,
};

function isSkipped(text: string, languageId: string): boolean {
  const skip =
    skips[/script(?:react)?$/.test(languageId) && languageId !== 'shellscript' ? 'script' : languageId];
  if (skip === undefined || !skip.test(text)) return false;
  // A skip behind a condition is for some machines only.
  return !/\bif\b[^\n]*\n?[^\n]*\b(?:t\.Skip|skipTest|pytest\.skip|markTestSkipped|GTEST_SKIP|skip)\b|\bskip\b[^\n]*\b(?:if|unless)\b/.test(
    text,
  );
}

/** `try` blocks whose failures nobody sees, and assertions that only a thrown error reaches. */
function withoutSwallowed(text: string): string {
  const counted =
    /\bexpect\.(?:assertions|hasAssertions)\(|\bfail\(|\bplan\(|\bassert\.fail|\bpytest\.fail|\bself\.fail|\bflunk\b|\bAssert\.Fail|\bFAIL\(/;
  if (counted.test(text)) return text;
  return text
    .replace(
      /\btry\s*\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}\s*catch\s*(?:\([^)]*\)\s*)?\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g,
      (whole, _tried: string, caught: string) => (/\b(?:throw|done|reject)\b/.test(caught) ? whole : ' '),
    )
    .replace(
      /^([ \t]*)try:[ \t]*\n((?:\1[ \t]+.*\n|[ \t]*\n)+)\1except\b.*:[ \t]*\n((?:\1[ \t]+.*(?:\n|$))+)(?!\1else)/gm,
      (whole, _indent: string, _tried: string, caught: string) => (/\braise\b/.test(caught) ? whole : ''),
    )
    .replace(
      /^([ \t]*)begin[ \t]*\n((?:\1[ \t]+.*\n)+)\1rescue\b.*\n((?:\1[ \t]+.*\n)*)\1end\b/gm,
      (whole, _indent: string, _tried: string, caught: string) => (/\braise\b/.test(caught) ? whole : ''),
    );
}

/** Assertions in a promise that the case neither returns nor waits for. */
function withoutUnawaited(text: string): string {
  if (/\bdone\b|\bsetTimeout\b|\brunAllTimers|\bflushPromises|\bPromise\.all/.test(text)) return text;
  return text
    .replace(
      /^([ \t]*)(?!return\b|await\b|const\b|let\b|var\b)[\w.]+\([^\n]*?\)\s*\.then\(([^\n]*\{)[ \t]*\n[^]*?\n\1\}\);?/gm,
      ' ',
    )
    .replace(/^[ \t]*expect\([^\n]*\)\s*\.(?:resolves|rejects)\.[^\n]*$/gm, ' ')
    .replace(/^[ \t]*[\w.]+\([^\n]*?\)\.then\([^\n]*=>\s*expect\([^\n]*\);?[ \t]*$/gm, ' ');
}

/** Tables without a row, over which nothing runs. */
export function hasEmptyTable(code: string): boolean {
  return /\.each\(\s*\[\s*\]\s*\)|:?=\s*\[\]struct\s*\{[^{}]*\}\s*\{\s*\}|\bparametrize\(\s*["'(][^\]]*?,\s*\[\s*\]\s*\)/.test(
    code.replace(/\/\/.*$|#.*$/gm, ''),
  );
}

/** Assertions that ask only whether something is there, of some type, or does not throw. */
const weak =
  /\bexpect\((?:[^()]|\([^()]*(?:\([^()]*\)[^()]*)*\))*\)\s*\.(?:not\s*\.\s*)?(?:toBeDefined|toBeInstanceOf|toBeTypeOf)\([^()]*\)|\bexpect\((?:[^()]|\([^()]*(?:\([^()]*\)[^()]*)*\))*\)\s*\.not\s*\.\s*(?:toBeNull|toBeUndefined|toThrow\w*)\([^()]*\)|\bexpect\(\s*typeof [^)]*\)\.\w+\([^)]*\)|\bexpect\(\s*(?:container|wrapper|\w+\.container|asFragment\(\))\s*\)\.(?:toBeTruthy|toBeInTheDocument|toMatchSnapshot)\(\)|\bassert\.(?:ok\(\s*typeof|doesNotThrow|doesNotReject)\b[^\n]*|^[ \t]*assert\s+\w+(?:\.\w+\([^()]*\)|\([^()]*\))?\s+is\s+not\s+None\s*$|^[ \t]*assert\s+(?:isinstance|callable|hasattr)\(.*\)\s*$|\bself\.assert(?:IsNotNone|IsInstance)\(.*\)|\bassert(?:NotNull|DoesNotThrow|InstanceOf)\((?:[^()]|\([^()]*(?:\([^()]*\)[^()]*)*\))*\)|\bAssert\.(?:NotNull|IsNotNull|IsType<[^>]*>|IsInstanceOf\w*(?:<[^>]*>)?|DoesNotThrow)\((?:[^()]|\([^()]*(?:\([^()]*\)[^()]*)*\))*\)|\bexpect\b[^\n]*\.(?:not_to|to_not)\s+(?:be_nil|raise_error)\b.*|\bexpect\b[^\n]*\.to\s+(?:respond_to|be_an?_?(?:instance_of|kind_of)?)\b.*|\b(?:refute_nil|assert_not_nil|assert_respond_to|assert_instance_of|assert_kind_of|assert_nothing_raised)\b.*|\$this->assert(?:NotNull|InstanceOf|Is(?:String|Int|Array|Bool|Float|Object|Callable))\(.*\)|\b(?:EXPECT|ASSERT)_(?:NO_THROW|NO_FATAL_FAILURE)\(.*\)|\b(?:EXPECT|ASSERT)_NE\([^\n]*\bnullptr\)|\b(?:CHECK|REQUIRE)_NOTHROW\(.*\)|\b(?:assert|require)\.(?:NotNil|NoError|NotPanics|IsType)\(.*\)/gm;

export function withoutWeak(text: string): string {
  return text.replace(weak, ' ');
}
