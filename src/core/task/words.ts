import type { Kind } from './task.ts';

/** Verbs that name the act; `create` and the ones after it mean an act only together with their object. */
export type Verb =
  Kind | 'create' | 'make' | 'improve' | 'reduce' | 'remove' | 'avoid' | 'handle' | 'find' | 'tell' | 'know';

const list = (words: string): readonly string[] => words.split(/\s+/);

const verbWords: Readonly<Record<Verb, string>> = {
  explain:
    'explain describe clarify explane talk understanding summarize summarise elucidate interpret decipher outline eli5 tldr walk teach understand elaborate demystify unpack paraphrase explian recap',
  document: 'document annotate comment doc',
  fix: 'fix repair debug correct resolve solve patch mend troubleshoot bugfix hotfix unbreak rectify diagnose',
  refactor:
    'refactor simplify clean cleanup tidy rename extract split restructure reorganize reorganise rewrite inline dedupe deduplicate modernize modernise convert transform turn move decouple flatten reformat format prettify beautify polish replace migrate port swap switch unify consolidate merge abstract generalize generalise encapsulate modularize modularise separate break shorten pull hoist use streamline invert translate upgrade reorder destructure promisify change update adjust tweak condense isolate adapt adopt apply follow separate standardize standardise normalize',
  test: 'test cover unittest mock tdd fuzz',
  review:
    'review audit critique check inspect assess evaluate judge analyze analyse verify examine look proofread scan vet rate criticize recheck scrutinize doublecheck',
  optimize:
    'optimize optimise speed accelerate parallelize parallelise vectorize vectorise memoize memoise cache tune profile batch precompute boost quicken micro-optimize',
  generate: 'implement complete finish scaffold extend support allow enable integrate bootstrap',
  ask: 'compare wonder',
  create:
    'write add create generate build give insert draft produce put include develop code compose define introduce craft need want fill provide gimme set declare wrap print log validate select query calculate compute return read append emit expose hook wire throw prepare send show list let suggest recommend propose do throw get start sort filter parse fetch save store load delete-rows render display import export',
  make: 'make ensure',
  improve: 'improve enhance increase better raise strengthen',
  reduce: 'reduce lower minimize minimise cut decrease shrink trim save lessen limit',
  remove: 'remove delete drop eliminate strip rid',
  avoid: 'avoid prevent stop',
  handle: 'handle catch address guard treat',
  find: 'find spot identify detect search hunt locate point catch',
  tell: 'tell say answer',
  know: 'know learn see figure',
};

/** The act behind each verb of a request. */
export const verbs: ReadonlyMap<string, Verb> = new Map(
  (Object.entries(verbWords) as [Verb, string][]).flatMap(([verb, words]) =>
    list(words).map((word) => [word, verb] as const),
  ),
);
export const verbSpellings: ReadonlySet<string> = new Set(verbs.keys());

/** Verbs that often say how another act is to be done: “explain it, use simple words”. */
export const modest: ReadonlySet<string> = new Set(
  list(
    'use change update break walk switch turn move do look check find pull put list show get let keep start',
  ),
);

/** Verbs that are nouns as often: “document parser”, “test runner”. */
export const nounToo: ReadonlySet<string> = new Set(
  list(
    'document test review comment fix cache patch profile format check query log doc code filter sort select use build print batch list set return read import export port load look change update start mock cover store show search speed debug hook move switch turn break split parse render fetch rate inline audit scan vet merge move extract point lock limit stream map outline judge treat batch tune',
  ),
);

const nounWords: Readonly<Partial<Record<Kind, string>>> = {
  test: 'test tests testcase testcases unittest unittests spec specs assertion assertions mocks pytest junit xctest testng cypress playwright jest vitest mocha rspec phpunit xunit gtest e2e',
  document:
    'doc docs docstring docstrings documentation comment comments jsdoc jsdocs javadoc javadocs tsdoc phpdoc rustdoc godoc doxygen docblock docblocks doccomment readme remarks docu pydoc kdoc yard',
  explain: 'explanation summary overview walkthrough breakdown gist tldr eli5 rundown recap',
  review: 'review feedback critique opinion assessment audit thoughts suggestions lgtm wdyt review-comments',
  fix: 'fix fixes patch bugfix hotfix workaround solution bug error',
  optimize:
    'optimization optimisation optimizations memoization memoisation caching parallelism perf performance speed speedup speed-up faster quicker vectorization',
  refactor:
    'refactor refactoring cleanup clean-up types typing typings type-hints typehints annotations rename simplification',
  generate: 'implementation function class script component method endpoint',
};

/** What the object of “write”, “add” or “give me” says of the act; also a request that is only a noun. */
export const nouns: ReadonlyMap<string, Kind> = new Map(
  (Object.entries(nounWords) as [Kind, string][]).flatMap(([kind, words]) =>
    list(words).map((word) => [word, kind] as const),
  ),
);
export const nounSpellings: ReadonlySet<string> = new Set(nouns.keys());

/** Words after “test” with which it still means tests. */
export const testCompounds: ReadonlySet<string> = new Set(
  list(
    'case cases suite suites coverage file files code class spec scenario scenarios method methods function functions table',
  ),
);

/** Where the object of a verb ends. */
export const objectEnds: ReadonlySet<string> = new Set(
  list(
    'for that which to about from of in on with without using so where when covering explaining describing showing testing checking by if as into like between via before after per because around , who until while at inside here above below next since only once please pls plz thx thanks accordingly first too also again now quickly properly thoroughly only asap together instead today correctly everywhere separately later',
  ),
);

export const determiners: ReadonlySet<string> = new Set(
  list(
    'this the a an all my it these that those every each our its some any more few both them here # your their whether if what whatever everything anything bugs errors issues problems',
  ),
);

/** Verbs of statements: after a noun they say that it isn't a request. */
export const finiteVerbs: ReadonlySet<string> = new Set(
  list(
    "is are was were isn't aren't wasn't doesn't does don't did didn't has have takes fails fail crashes crash throws throw breaks hangs keeps gets won't can't cannot never seems looks runs returns needs lacks leaks should gives shows goes uses",
  ),
);
