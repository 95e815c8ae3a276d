/** The words that requests about code are made of. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Verbs that open a request. Capitals are not kept where these stand for themselves. */
export const verbs: ReadonlySet<string> = new Set(
  list(`add allow analyse analyze apply avoid break build change check clarify clean combine comment compare complete
    compute convert correct cover create debug delete describe detect do document eliminate ensure explain extract find
    fix flatten format generate get give handle help identify implement improve include inline insert introduce join keep
    decrease increase limit list look log make merge migrate minimise minimize mock modernise modernize move name normalise normalize optimise optimize order
    parse point port prefer prevent preserve print put reduce refactor remove rename reorder repair replace report resolve restructure
    return reverse review rewrite rework run search show shorten simplify skip solve sort speed split spot start stop
    summarise summarize support swap switch take tell test tidy transform translate try turn use utilise utilize validate
    verify walk wrap write`),
);

/** Words of grammar and degree, which no code is named by their capitals. */
const grammar: ReadonlySet<string> = new Set(
  list(`a an the this that these those it its i we you me my our your they them their and or but not no nor so if then
    else when while where why how what which who whether is are was were be been being am do does did has have had can
    could should would will shall may might must to of in on at by for from with without into onto over under between
    before after about above below up down out off as than only all but except every each any both either neither none
    never always also too again still yet just even more less most least very much many few some same other another
    please pls plz kindly thanks thank hello hi hey ok okay ascending descending alphabetically instead rather there here
    now later first last next previous faster slower quickly slowly simpler shorter longer better cleaner readable
    possible however because since unless until during through per via using against across`),
);

/** Things that code is made of: before these an article or “this” points at what is selected anyway. */
export const things: ReadonlySet<string> = new Set(
  list(`algorithm argument arguments array block body branch branches bug bugs callback callbacks case cases class
    classes code comment comments component condition conditions constant constants constructor crash docs documentation
    edge element elements endpoint entries error errors exception exceptions expression field fields file function
    functions handler helper implementation import imports input inputs interface issue issues item items key keys line
    lines list logic loop loops map memory message messages method methods module name names nested number numbers object
    objects output outputs parameter parameters performance problem problems query readability regex result results
    return runtime script selection snippet statement statements string strings struct table test tests text time type
    types unused usage value values variable variables warning warnings word words`),
);

/** True for a word of everyday requests: in capitals or not, it is the same word. */
export function isEveryday(word: string): boolean {
  return verbs.has(word) || grammar.has(word);
}

/** Names in the standard libraries of many languages, where a capital at the start of a sentence may be meant. */
export const codeWords: ReadonlySet<string> = new Set(
  list(`any array bool boolean boxed buffer byte char class date decimal dict double either enum error exception false
    file float function future hash int integer iterator lambda list lock long map math mutex none null number object
    observable option optional path promise queue range record ref regex result rune self sequence set short signal some
    stack stream string struct symbol task thread true tuple type undefined union vector void`),
);

/** What may be left out between these and where the code is to go: “convert it to streams”. */
export const convertVerbs: ReadonlySet<string> = new Set(
  list('convert migrate port refactor rewrite translate'),
);

/** Objects that can only be removed: to “delete” them is no operator of any language. */
export const onlyRemoved: ReadonlySet<string> = new Set(
  list(
    'CODE code comment comments dead duplicate duplicated duplicates logging redundant unneeded unnecessary unused',
  ),
);

/** Tools and formats that are one thing however they are capitalised. */
export const tools: ReadonlySet<string> = new Set(
  list(`catch2 doctest doxygen godoc googletest gtest hypothesis jasmine javadoc jest jsdoc junit junit4 junit5 kotest
    minitest mocha mockito mstest nunit phpdoc phpunit pytest rspec rustdoc sphinx testify tsdoc unittest vitest xunit
    yard`),
);

/**
 * Long words of requests whose slips are mended: two letters swapped, a doubled letter written once, or one letter
 * left out of a long word. None is so close to another English word that the slip could be that word.
 */
export const mended: ReadonlySet<string> = new Set(
  [...verbs, ...grammar, ...things]
    .filter((word) => word.length >= 5)
    .concat(
      list(`algorithmic allocation allocations annotation annotations assume assumes async asynchronous benchmark
        benchmarks characters complexity concurrency concurrent counted default dependency dependencies description
        deprecated docstring docstrings duplicate duplicated duplication efficient efficiently exceptional framework
        immutable integration iterate iteration iterative negative parallel positive possible private public quadratic
        recursion recursive recursively redundant refactoring separate synchronous terminates variant whitespace`),
    ),
);
