/** Words of the languages and their common libraries that a text may name without the file holding them. */
const words = `
abs abstract aiohttp all any append apply argparse args argv arguments arraylist array arrays as assert assertion async asyncio asyncmock await axios
base64 bash basename bigint bind bool boolean break buffer bufio byte bytes bytearray cache callback callable calloc catch cell char chan channel class classmethod
close clone cmp collections collect concat concurrenthashmap condition console const constexpr constructor contains context continue copy copyonwritearraylist
counter cout crypto csv date datetime dataclass decimal declare decode deepcopy def default defaultdict defer delete deque describe dict dictionary
display do doc document double drop each echo elif else email emit empty encode end enum enumerate entries eof eq errgroup err error errors errorf eval every except
exception exec executorservice exit expect explode export extends extern f64 false fetch field file filter final finally find findall findindex first fixture flatmap
float float64 floor fmt fn for foreach format free from fromentries frozenset fs func function functools future generator get getattr getelementbyid getitem getordefault getter github global
go goroutine gomaxprocs groupby guard handler has hashmap hashset hashtable hash hasattr hasnext hasownproperty heapq html http https i32 i64 id if impl implements import in includes indexof
init inject inner inline innerhtml insert instanceof int int32 int64 integer interface internal intersection into io ioutil is isarray isempty isfinite isinstance isinteger isnan isnull isset
isnullorempty isnullorwhitespace issubclass it items iter iterator itertools java jest join json key keys keyof lambda lazy len length let lifetime linkedhashmap linkedlist list listiterator localecompare localstorage lock log logger logging logic long lookup loop lru_cache
main make malloc map mapfile match math max memo memoryerror method min mocha mock module move mut mutex myisam namedtuple namespace nan native never new next nil node none not nonlocal notimplementederror npm null nullptr nullpointerexception number numpy
object objects observable of ok omit on only open operator option optional or ord os out outofmemoryerror override overflow ownership package panic param parameters parse parsefloat parseint partial pass path pathlib pattern pcall pick pop
preg_match preg_replace_callback print printf println private process promise prop props property protected protocol proxy ptr public push py pytest python queue raise random range rangeerror rc re react readable readfile readfilesync readline readlock readonly record recv reduce ref referenceerror
reflect regex regexp reject rel remove repeat replace replaceall require requests reserve resolve response rest result return returns reverse rs ruby runtime runtimeerror rust rwlock rwmutex schedule scope select self semaphore sequence send set setattr setinterval setstate settimeout cleartimeout clearinterval
shared_ptr shift shared size sizeof sleep slice some sort sorted source span spawn splice split spread sprintf sql sqlite sqrt src stack stat static stderr stdin stdout std step stop str strconv strcmp strcpy strncpy stream streamreader string stringbuilder strings struct structuredclone
strlen strpos substr substring subprocess sum super switch symbol sync synchronized synchronizedmap syntaxerror sys table tap task tee test text then this thread threading threadlocal throw throws tick time timedelta timeout timer timespan todo token tolist tolowercase tostring touppercase trait transform transient traverse trim true
try tuple type typedarray typeerror typeof typescript u32 u64 u8 uint uint8array uint32 uint64 undefined union unique_ptr unknown unlock unlink unset unsafe unshift unsigned unwrap update url urlencode urllib urlsearchparams use usecallback usecontext useeffect usememo usereducer useref usestate user using utf8 utf-8 uuid
val valid validate value valueerror valueof values var varargs variable vec vector view virtual void volatile wait waitgroup walk weakmap weakref when where which while with withcontext write writefile writelock yaml yield zip zipped zod
keyerror indexerror attributeerror zerodivisionerror filenotfounderror oserror ioerror stopiteration keyboardinterrupt unicodedecodeerror recursionerror typevar generic overload literal annotated iterable sequence mapping basemodel pydantic
indexoutofboundsexception illegalargumentexception illegalstateexception argumentexception argumentnullexception invalidoperationexception concurrentmodificationexception arithmeticexception numberformatexception ioexception classcastexception interruptedexception arrayindexoutofboundsexception
standarderror argumenterror nomethoderror nameerror std::string std::vector std::map std::move std::optional string_view unordered_map unordered_set make_unique make_shared lock_guard scoped_lock unique_lock atomic atomicinteger atomiclong computeifabsent putifabsent threadpoolexecutor processpoolexecutor completablefuture countdownlatch
addeventlistener removeeventlistener preventdefault queryselector requestanimationframe abortcontroller abortsignal eventemitter foreach promise.all allsettled textcontent dangerouslysetinnerhtml sessionstorage json.stringify json.parse stringify object.keys
ienumerable ienumerator ilist iqueryable icollection idisposable ireadonlylist firstordefault singleordefault tolistasync configureawait cancellationtoken valuetask nullable nameof stringcomparison
freeze frozen dup tap each_with_index each_with_object inject map! select reject symbolize_keys attr_reader attr_accessor method_missing respond_to begin rescue ensure unless until
isset empty array_map array_filter array_reduce array_key_exists in_array mysqli pdo htmlspecialchars json_encode json_decode strict_types sprintf var_dump file_get_contents
set -e set -u pipefail errexit nounset shellcheck ifs mktemp trap grep sed awk xargs getopts readarray printf local readonly shift
borrow borrowed refcell arc box dyn iter into_iter cloned copied as_ref as_str to_string to_owned unwrap_or unwrap_or_else unwrap_or_default ok_or map_err and_then filter_map collect hashset btreemap vecdeque rayon tokio async_trait serde
parametrize monkeypatch setup teardown beforeeach aftereach fixtures assertequals assertthrows itestoutputhelper
memoize debounce throttle lodash express nodejs dom css api cpu gpu ram ddos xss csrf tls ssl jwt oauth sha256 md5 bcrypt argon2 scrypt hmac utf gzip ascii unicode crlf
`;

const known: ReadonlySet<string> = new Set(words.split(/\s+/).filter((word) => word !== ''));

export function isVocabulary(word: string): boolean {
  const plain = word.toLowerCase();
  return (
    known.has(plain) ||
    known.has(plain.replace(/_/g, '')) ||
    known.has(plain.replace(/^(?:async|sync|std|re)/, ''))
  );
}
