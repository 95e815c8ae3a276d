import { isScript } from './languages.ts';

/** What scripts may name without importing it: the language, Node, browsers, workers and test runners. */
const script = `Object Array String Number Boolean Symbol BigInt Function Math JSON Date RegExp Promise Map Set WeakMap WeakSet WeakRef
FinalizationRegistry Proxy Reflect Intl Atomics SharedArrayBuffer ArrayBuffer DataView Error TypeError RangeError SyntaxError ReferenceError
EvalError URIError AggregateError SuppressedError DisposableStack AsyncDisposableStack Iterator Temporal Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
Float16Array Float32Array Float64Array BigInt64Array BigUint64Array parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent
encodeURI decodeURI escape unescape eval globalThis undefined NaN Infinity console arguments super this require module exports process Buffer global
__dirname __filename setTimeout clearTimeout setInterval clearInterval setImmediate clearImmediate queueMicrotask structuredClone fetch
Request Response Headers FormData Blob File FileReader FileList URL URLSearchParams URLPattern AbortController AbortSignal TextEncoder TextDecoder Event EventTarget
CustomEvent MessageChannel MessagePort BroadcastChannel WebSocket EventSource XMLHttpRequest crypto Crypto performance Performance PerformanceObserver
ReadableStream WritableStream TransformStream CompressionStream DecompressionStream WebAssembly window document navigator location history screen
localStorage sessionStorage indexedDB caches alert confirm prompt requestAnimationFrame cancelAnimationFrame requestIdleCallback cancelIdleCallback
getComputedStyle matchMedia addEventListener removeEventListener dispatchEvent postMessage self top parent frames open close atob btoa
Node Element HTMLElement Document DocumentFragment NodeList Text Comment Image Audio Option Range Selection DOMParser XMLSerializer
MutationObserver IntersectionObserver ResizeObserver Worker SharedWorker ServiceWorker Notification CSS customElements ShadowRoot
DOMException DOMRect KeyboardEvent MouseEvent PointerEvent TouchEvent WheelEvent InputEvent SubmitEvent DragEvent ClipboardEvent
describe it test expect beforeEach afterEach beforeAll afterAll before after jest vi sinon suite specify context
React JSX Deno Bun importScripts $ jQuery _ define chrome browser acquireVsCodeApi ActiveXObject`;

const python = `abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict dir divmod
enumerate eval exec filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len list
locals map max memoryview min next object oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod
str sum super tuple type vars zip __import__ __name__ __file__ __doc__ __builtins__ NotImplemented Ellipsis self cls exit quit copyright
BaseException BaseExceptionGroup Exception ExceptionGroup ArithmeticError AssertionError AttributeError BlockingIOError BrokenPipeError
BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
DeprecationWarning EOFError EncodingWarning EnvironmentError FileExistsError FileNotFoundError FloatingPointError FutureWarning
GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt
LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError
PendingDeprecationWarning PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning
StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError
UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError
unicode xrange raw_input basestring reduce reload long unichr match case _ __class__ spark dbutils display get_ipython`;

const sets = {
  script: new Set(script.split(/\s+/)),
  python: new Set(python.split(/\s+/)),
};

/** Whether a script's or a Python file's name needs no import. */
export function isGlobal(languageId: string, name: string): boolean {
  return (isScript(languageId) ? sets.script : sets.python).has(name);
}

const libraries: Readonly<Record<string, RegExp>> = {
  // The packages of Go's library that are used most, where a member with a capital follows.
  go: /(?<![\w.)\]])(strings|fmt|sort|slices|maps|errors|strconv|bytes|bufio|os|io|time|math|regexp|sync|atomic|context|log|slog|json|http|filepath|cmp|unicode|utf8|rand|reflect)\.[A-Z]/g,
  java: /(?<![\w.])(ArrayList|LinkedList|HashMap|LinkedHashMap|TreeMap|HashSet|LinkedHashSet|TreeSet|Arrays|Collections|Optional|Objects|StringJoiner|ArrayDeque|PriorityQueue|Scanner|UUID|Collectors|IntStream|Stream|AtomicInteger|AtomicLong|ConcurrentHashMap|CompletableFuture|ExecutorService|Executors|Files|Paths|BigDecimal|BigInteger)\b(?=\s*[.<(:])/g,
  rust: /(?<![\w:])(HashMap|HashSet|BTreeMap|BTreeSet|VecDeque|BinaryHeap|Rc|Arc|RefCell|Mutex|RwLock|Cow|PathBuf|Ordering|Duration|Instant)::/g,
};

/** Names of a language's library that its files must import; null where that cannot be told from one file. */
export function needsImport(languageId: string): RegExp | null {
  return libraries[languageId] ?? null;
}
