/** Fields that words of requests belong to; a word may be of several. A `*` stands for any ending. */
const fields = {
  perf: 'fast* quick* slow* speed* perf performan* latency throughput memory ram cpu cores cache* caching memo* alloc* batch* bulk lazy lazily streaming pool* parallel* simd vector* prealloc* precomput* reuse* unroll* throttl* debounc* bottleneck* profiler hot cheap* expensive scale* scalab* quadratic linear bigo log seconds minutes secs mins ms gb mb lag* jank* sluggish efficien* optim* boost* accelerat* roundtrip* trip trips rerender* render* shrink* smaller bundle* startup heap footprint copy copies copying clone* seek scan scans queries quer* faster rows pass recomput* redundant repeated rapid* lent lente lento lenta veloc* schnell* langsam* speicher* beschleunig* memoria mémoire rendimiento desempenho быстр* медлен* ускор* памят* оптим* wolno szybci* traag sneller accélèr* acceler* ewig dauert tarda',
  test: 'test* jest vitest mocha chai jasmine ava pytest unittest* hypothesis doctest* junit* testng mockito assertj spock kotest espresso robolectric xunit nunit mstest moq gtest* googletest catch2 rspec minitest capybara phpunit pest bats shunit* pgtap cypress playwright puppeteer selenium testcontainers wiremock quickcheck proptest loom miri storybook cucumber gherkin mock mocks mocked stubbed fake fakes spy spies snapshot* fixture* parametri* tabledriven assert* spec specs cover* coverage edge boundary boundaries smoke regression e2e fuzz* testcase* prueba* teste* тест* 测 试 テ ト 테 proves prove scenario* theory facts given cases',
  fault:
    'crash* fail* error* exception* bug* broken break* wrong* incorrect* null nan undefined nil none lost lose loses leak* hang* freez* frozen stuck deadlock* segfault* panic* throw* typo* invalid unexpected* twice stale empty corrupt* overwrit* disappear* ignor* silently never still dangling exploitable injection xss csrf escap* sanitiz* warning* complain* red duplicated doubled vanish* negative skipped skips off cut truncat* garbled mangled missing mixed nothing odd weird strange suddenly sometimes randomly anymore instead only fehler* falsch* geht funktioniert kaputt stürzt hängt plante erreur* faux falla* fallo cae rompe error errado erro quebra errore sbagliat* rotto ошиб* пада* работает неправ* 错 误 バ グ 落 버 fix* repar* repair* correct* corrig* behe* исправ* 修 直 고',
  doc: 'doc docs docstring* document* comment* jsdoc* tsdoc* javadoc* godoc* rustdoc* kdoc* phpdoc* yard doxygen sphinx numpydoc docblock* readme annotat* changelog header headers usage param xml note notes describe remark* kommentar* kommentier* doku* dokument* commentaire* comentar* comentário* comentario* documenta* commenti коммент* документ* 注 释 文 档 コ メ ン 주',
  shape:
    'clean* tidy* simplif* readab* extract* split* rename* inline* dedup* duplicat* nest* flat* guard* early const let var arrow destructur* template literal* f-strings comprehension* generator* lambda* streams linq record* enum* dataclass* pojo* optional* pattern matching switch ternary loop* hook* usememo usecallback functional async await promise* callback* generic* immut* readonly private static final interface* strategy factory singleton* observer visitor composition inheritance inject* depend* modul* modern* syntax typed types typing hint* strict* any magic constant* helper* idiom* pythonic* flexbox grid float* cte ctes subquer* join* refactor* restruct* reorgani* convert* migrat* port rewrite* replac* lesbar* lisib* legib* leggib* umbenenn* renomm* renombr* renome* aufräum* ersetz* remplac* substitu* sostitu* заме* переимен* 重 构 リ 改 proper* members expression* named names naming signature parameter* argument* declarative* style format* sort* uniform consistent* apart separate* decoupl* lookup',
  judge:
    'review* opinion* thoughts feedback critiqu* critici* smell* issue* problem* concern* vulnerab* risk* flag* approve pr merge nit* harsh roast rate audit* secur* safe* exploit* attack* hacker* weak* mistake* production ready practice* forgot* forget* overlook* miss missed check* inspect* assess* evaluat* flaw* suspicious fishy sound solid ok okay fine good bad improve* suggestion* danger* pitfall* sketchy shipping ship prüf* schau* revis* relis* controll* провер* 审 查 問 题 レ ビ',
  ask: "vs versus or difference* better best recommend* which when where who whose should need necessary complexity worst library libraries package rule alternative* built builtin deprecated version* support* possible allowed worth prefer* advantage* downside* unterschied welche* différence diferencia diferença differenza разниц* сложност* 区 别 違 any isnt isn't aren't shouldn't wouldn't must may can could does do would will is are sollte brauche lohnt",
  make: 'add* implement* create* write generate* build* function method class endpoint component script table column migration button page form route parser builder constructor getter setter iterator option flag parameter pagination logging log logs retry retries timeout validation handling validate support support* also extend* complete* finish* fill scaffold* stub boilerplate body seed sample example* insert field overload interface schema workflow dockerfile job regex state machine healthcheck probe* limit* füge ergänz* erstell* schreib* implementier* ajout* crée* écri* añad* agrega* crea* adicion* crie escrev* aggiung* scriv* добав* напиш* реализ* 添 加 写 创 实 現 追 装 추 구 new another similar same like',
  say: 'explain* meaning means mean understand* confus* what how works work purpose point idea gist summar* overview walk step steps line plain english teach eli5 clarify decode interpret* happening doing erklär* bedeut* verstehe* macht wofür wozu expli* signif* sert marche entiendo sirve hace explica* faz spieg* fa serve объясн* делает зачем 解 释 作 用 説 明 설',
} as const;

/** What words do in a sentence, whatever it is about. */
const roles = {
  finite:
    "is are was were isn't aren't does doesn't don't didn't has have takes gets goes gives shows returns keeps seems looks runs needs lacks prints sends sets comes ends closes opens loads saves starts stops updates renders accepts adds drops deletes removes counts loses shows stays forgets happens leaves writes reads uses makes puts calls creates becomes become end ends wird ist kommt gibt liefert ergibt bleibt est devient affiche es da sale muestra devuelve aparece é fica retorna mostra",
  negation:
    "not no never without n't doesn't don't isn't won't can't cannot didn't wasn't aren't shouldn't nicht kein keine nie ne pas jamais sans no nunca sin não sem nem non mai senza не нет без 不 没 ない niet nie geen",
  condition:
    'when if while after once because but although even whenever until unless wenn falls aber sobald quand si mais cuando pero aunque quando mas se ma когда если но',
  swap: 'instead -> → statt anstatt anstelle lieu lugar posto invés вместо over rather into to',
  wh: "what what's whats why how which when where who was warum wie welche wo quoi pourquoi comment quel quelle qué por cómo cuál o qual como cosa perché come quale что почему как какой какая зачем 什 么 为 何 なぜ 무",
  self: "i i'm we my our me us ich wir je nous yo eu io я",
  this: 'this it that these here das dies es hier ce cette ça esto este eso isso este esta questo это 这 この 이',
} as const;

const exact = new Map<string, string[]>();
const stems = new Map<string, string[]>();
for (const [name, words] of [...Object.entries(fields), ...Object.entries(roles)]) {
  for (const word of new Set(words.split(' '))) {
    const [map, key] = word.endsWith('*') ? [stems, word.slice(0, -1)] : [exact, word];
    map.set(key, [...(map.get(key) ?? []), name]);
  }
}
const shortestStem = Math.min(...[...stems.keys()].map((stem) => stem.length));

/** The fields and roles of a lower-case word. */
export function classesOf(word: string): readonly string[] {
  const found = [...(exact.get(word) ?? [])];
  if (/.(?:error|exception|outofbounds)$/.test(word)) found.push('fault');
  for (let length = shortestStem; length <= word.length; length++) {
    found.push(...(stems.get(word.slice(0, length)) ?? []));
  }
  return found;
}
