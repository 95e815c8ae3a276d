import { withoutTautologies } from './tautology.ts';

/** How the common frameworks of a language write test cases and assertions. */
export interface Framework {
  /** What begins a test case; global. */
  readonly testCase: RegExp;
  readonly assertion: RegExp;
}

const script: Framework = {
  testCase:
    /(?<![\w.$])(?:it|test|specify|fit)(?:\.(?:only|skip|concurrent|each|failing|for|prop|serial|step|runIf|skipIf|todo)\b(?:\s*`[^`]*`|\([^()]*(?:\([^()]*\)[^()]*)*\)(?=\s*\())?)*\s*\(|\bDeno\.test\s*\(|\bQUnit\.test\s*\(/g,
  assertion:
    /\bexpect\w*\s*[(.<]|\bassert\w*\s*[(.]|\bshould\b|\bt\.(?:is|not|like|deepEqual|equals?|same|ok|true|false|truthy|falsy|throws|throwsAsync|notThrows|regex|match|rejects|pass|snapshot|assert|strictSame|deepEquals)\b|\b(?:strictEqual|deepEqual|deepStrictEqual|ok|rejects|throws|doesNotThrow|match)\s*\(|\bfc\.assert\b|\b(?:toMatchSnapshot|toBe)\b|\b(?:findBy|getBy)(?:Text|Role|LabelText|TestId)\s*\(|\bexpectTypeOf|\bverify\s*\(|\bassertEquals\b|\bt\.plan\b/,
};

const frameworks: Readonly<Record<string, Framework>> = {
  typescript: script,
  typescriptreact: script,
  javascript: script,
  javascriptreact: script,
  python: {
    testCase: /^[ \t]*(?:async )?def (?:test\w*|\w+_test)\s*\(|^>>> /gm,
    assertion:
      /^[ \t]*assert\b|;\s*assert\b|\bself\.(?:assert|fail)\w*\s*\(|\bpytest\.(?:raises|warns|approx|fail|deprecated_call)|\.assert_\w+\(|\bassert_\w+\s*\(|\bnp\.testing\.|\btesting\.assert|:\s*assert\b/m,
  },
  go: {
    testCase: /^func (?:\(\w+ \*?\w+\) )?(?:Test|Fuzz|Example|Benchmark)\w*\s*\(/gm,
    assertion:
      /\bt\.(?:Error|Fatal|Fail)\w*\s*\(|\b(?:assert|require|is|c|g|qt|td)\.\w+\s*\(|\bcmp\.Diff|\bExpect\s*\(|\/\/ (?:Unordered )?[Oo]utput:|\bb\.N\b|\bs\.(?:Require|Assert)\(\)|\bs\.(?:Equal|NoError|Error|True|False|Nil)\w*\(/,
  },
  java: {
    testCase:
      /@(?:Test|ParameterizedTest|RepeatedTest|Property|TestFactory)\b(?!\w)|\bpublic void test\w*\s*\(/g,
    assertion:
      /\bassert\w*\s*\(|\bassert\s+[\w!(]|\bverify\w*\s*\(|\bfail\s*\(|\bexpect\w*\s*[(=]|@Test\s*\(\s*expected|\bthen\s*\(|\bStepVerifier\b|\.andExpect\(|\bAssert\.\w+|\.shouldHave\w*\(|\bAssertions\.\w+/,
  },
  rust: {
    testCase:
      /#\[(?:\w+::)*(?:test|rstest|case|test_case|wasm_bindgen_test|quickcheck|proptest)\b[^\]]*\]|\bproptest!\s*\{(?![\s\S]*#\[test\])/g,
    assertion:
      /\b(?:debug_)?assert\w*!\s*[([{]|\bprop_assert\w*!|should_panic|\bpanic!\s*\(|\bunreachable!|\bassert_\w+!|\.expect_err\(|\.unwrap_err\(|->\s*(?:bool|TestResult)/,
  },
  csharp: {
    testCase:
      /\[(?:[\w.]+\.)?(?:Fact|Theory|Test|TestMethod|TestCase|DataTestMethod|TestCaseSource|Property|SkippableFact)(?:Attribute)?\b[^\]]*\]/g,
    assertion:
      /\bAssert\w*[.(]|\.Should\w*[(.]|\bVerify\w*\s*\(|\bExpect\w*[.(]|\bThat\s*\(|\[ExpectedException|\bExpectedResult\s*=|\.Must\w*\(/,
  },
  cpp: {
    testCase:
      /\b(?:TEST|TEST_F|TEST_P|TYPED_TEST|TEST_CASE|TEST_CASE_METHOD|SCENARIO|TEMPLATE_TEST_CASE|BOOST_\w*TEST_CASE\w*|TEST_METHOD|CATCH_TEST_CASE)\s*\(|^(?:static )?(?:void|int|bool) test\w*\s*\(|^"[^"]*"_test\s*=/gm,
    assertion:
      /\b(?:EXPECT|ASSERT|REQUIRE|CHECK|BOOST_(?:TEST|CHECK|REQUIRE)|CATCH_REQUIRE|FAIL|STATIC_REQUIRE)\w*\s*\(|\bassert\s*\(|\bexpect\s*\(|\bAssert::/,
  },
  ruby: {
    testCase:
      /^[ \t]*(?:f|x)?(?:it|specify|example|test|should|scenario|its)\b(?:[ (]|$)|^[ \t]*def test_\w+/gm,
    assertion:
      /\bexpect\b\s*[({]|\bassert\w*\b|\brefute\w*\b|\.(?:must|wont)_\w+|\bis_expected\b|\.should(?:_not)?\b|\bexpect\s+do\b|\bflunk\b|\bexpect\s*do/,
  },
  php: {
    testCase: /\bfunction\s+test\w*\s*\(|@test\b|#\[(?:\w+\\)*Test\b|(?<![\w>:$])(?:it|test)\s*\(/gi,
    assertion: /\bassert\w*\s*\(|\bexpect\w*\s*\(|->should\w*\(|\bfail\s*\(|@expectedException|->expects\(/i,
  },
  shellscript: {
    testCase: /^[ \t]*@test\b|^[ \t]*(?:function )?test_?\w+\s*(?:\(\))?\s*\{|^[ \t]*It ['"]/gm,
    assertion:
      /\[\[? |\bassert\w*\b|\brun\b[\s\S]*\bstatus\b|^[ \t]*test\s|^[ \t]*The\s|\bfail\b|\brefute\w*\b|\bgrep -q|\bdiff\b|\bexit 1|\bcheck_?\w*\b|\bexpect_?\w*\b/m,
  },
};

export function frameworkOf(languageId: string): Framework | null {
  return frameworks[languageId === 'c' ? 'cpp' : languageId] ?? null;
}

export interface TestCase {
  /** Its first line. */
  readonly title: string;
  readonly text: string;
}

/** The test cases of a text, each with all that follows it up to the next one. */
export function testCasesIn(text: string, framework: Framework): readonly TestCase[] {
  const found = [...text.matchAll(framework.testCase)].map((match) => match.index);
  // Several attributes in a row mark one case.
  const starts = found.filter((start, index) => {
    const next = found[index + 1];
    return (
      next === undefined ||
      !/^(?:\s*(?:\[[^\n]*\]|#\[[^\n]*\]|@\w+(?:\([^\n]*\))?)\s*)+$/.test(text.slice(start, next))
    );
  });
  return starts.map((start, index) => {
    const whole = text.slice(start, starts[index + 1] ?? text.length);
    const title = whole.slice(0, 200).split('\n').slice(0, 2).join(' ');
    return { title, text: attributesBefore(text, start) + whole };
  });
}

/** The attributes and decorators right above a case: they may say that it is not run. */
function attributesBefore(text: string, start: number): string {
  const lines = text.slice(Math.max(0, start - 600), start).split('\n');
  const own = lines.pop() ?? '';
  const from = lines.findLastIndex((line) => !/^[ \t]*(?:@\w|#\[|\[\w)/.test(line));
  return [...lines.slice(from + 1), own].join('\n');
}

/** Assertions of what is always so: they assert nothing. */
const vacuous =
  /\bexpect\((true|1|!0|'a'|false|2)\)\.(?:toBe|toEqual|to\.equal|to\.be)\(?(?:\1|true|Truthy\()?\)*|\bassert\w*\.?(?:ok|equal|strictEqual|isTrue|True)?\s*\(\s*true\s*\)|\bassert\w*\s*!?\(\s*(?:true|1 ?== ?1|1, ?1|true, ?true)\s*\)|\bassert\s+(?:True|1 ?== ?1)\s*$|\bself\.assertTrue\(True\)|\bself\.assertEqual\(1, ?1\)|\bexpect\(true\)\.to\s+(?:be(?:_truthy)?|eq)\(?(?:true)?\)?|\b(?:Assert\.(?:True|IsTrue)|EXPECT_TRUE|ASSERT_TRUE|REQUIRE|CHECK)\(\s*true\s*\)|\$this->assertTrue\(true\)|\bassert_?(?:equal)? true\b(?:, true)?|assert_eq!\(\s*(\d+|true)\s*,\s*\2\s*\)|expect\(1 ?\+ ?1\)\.\w+\(2\)/gim;

export function withoutVacuous(text: string): string {
  return withoutTautologies(text.replace(vacuous, ''));
}
