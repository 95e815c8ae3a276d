/** A sign of difficulty in words or in code: what it adds to the score of complexity, and how it is named. */
export interface Topic {
  readonly points: number;
  readonly name: string;
  readonly pattern: RegExp;
}

/** The bound of complex for what is hard however short, less for what only asks for care. Chosen on the project's cases. */
const hard = 0.6;
const careful = 0.22;

/** Hard topics in an instruction, in the languages it may be in. */
export const topicsOfWords: readonly Topic[] = [
  {
    points: hard,
    name: 'concurrency',
    pattern:
      /\bconcurren\w*|\bthread[- ]?safe\w*|\bthreads?\b|\bmulti-?thread\w*|\brac(?:e|y) ?(?:conditions?|s)?\b|\bdata races?\b|\bdeadlock\w*|\blivelock|\block[- ]?free|\bwait[- ]free|\batomic\w*|\bmutex\w*|\bsemaphores?\b|\block(?:ing|s)\b|\block contention|\bmemory order\w*|\bgorout\w*|\bfencing\b|\bsimultaneous\w*|\bhilos\b|\bfil d'exécution|\bat the same (?:time|moment)\b|\b(?:two|both|several) .*\bat once\b|\bgleichzeitig|\bnebeneinander|\bsimultan\p{L}*|\ben même temps|\bal mismo tiempo|\bao mesmo tempo|\bcontemporaneamente|одновременн|\bjednocześnie|\baynı anda|同时|同時に|동시에|\bactor model|\brelaxed\b|\binterleav\w*|\bproducers?\b.*\bconsumers?\b|nebenläufig|verklemm|concurrenc|concorren|concurrente|verrou|гонк|многопоточ|потокобезопас|взаимоблок|współbież|wątk|zakleszcz|并发|並發|线程|死锁|竞态|原子|スレッド|並行|デッドロック|排他|동시성|스레드|교착|데드락|경쟁 상태/u,
  },
  {
    points: hard,
    name: 'security',
    pattern:
      /\bsecur(?:e|ity|ely)\b|\bmemory[- ]safe\w*|\bvulnerab\w*|\binjections?\b|\bxss\b|\bcsrf\b|\bssrf\b|\bexploit\w*|\bcrypto\w*|\bencrypt\w*|\bdecrypt\w*|\bhmac\b|\bjwts?\b|\boauth2?\b|\btiming attacks?\b|\bconstant[- ]time\b|\bauthenticat\w*|\bauthori[sz]ation\b|\bpassword hash\w*|\bsaniti[sz]\w*|\bprivilege|\bbuffer overflow|\bpath traversal|\battack\w*|sicherheit|schwachstelle|verschlüssel|sécurité|vulnérab|chiffr|seguridad|seguro contra|segurança|sicurezza|beveilig|bezpieczeń|безопасн|уязвим|шифр|安全|漏洞|加密|セキュリティ|脆弱|暗号|보안|취약|암호화/u,
  },
  {
    points: hard,
    name: 'algorithms or numerics',
    pattern:
      /\bdynamic programming|\bnumerical\w*|\bfloating[- ]point|\bprov(?:e|es|ing) |\bproof\b|\bderiv(?:e|ation|es)\b|\binvariants?\b|\bamorti[sz]ed|\ba\*|\bdijkstra\w*|\bbellman|\bfloyd|\bkalman|\bfft\b|\bfourier|\bmatrix (?:invers|decomp|mult|fact)\w*|\beigen\w*|\bgradient|\bbackprop\w*|\bnewton|\brunge|\bmonte carlo|\bconvex|\bsimplex\b|\bred[- ]black|\bb-?trees?\b|\bsuffix (?:array|tree|automat)\w*|\bmax(?:imum)?[- ]flow|\btopological|\bsimd\b|\btwiddle|\bbit[- ]?(?:twiddl|hack|manip)\w*|\b(?:a|an|our|own|tiny|small|simple|toy|jit) (?:\w+ )?(?:compiler|interpreter)\b|\bconverge\w*|\btype (?:checker|inference)|\bregex engine|\bgarbage collect\w*|\bquantum|\bnumerically\b|\bmaths\b|\bthe math\b|\bmatching equations?\b|\bedit distance\b|\blevenshtein\b|\bbarnes-hut\b|\brobust (?:predicate|geometr)\w*|\bmetamorphic|\bderivation|\bbrute[- ]force oracle|\bknapsack|\btravell?ing|\bn[- ]queens|\bsudoku|\bbacktrack\w*|\bcrdts?\b|\boperational transform|\bconsensus\b|\braft\b|\bpaxos\b|\bstep by step.*\bmath|\bo\(n? ?log ?n\)|\blinear (?:time|space|memory)|\bnumerisch|\bbeweis|\bdynamische programmierung|动态规划|算法复杂|数値|動的計画|동적 계획/u,
  },
  {
    points: hard,
    name: 'design',
    pattern:
      /\btrade-?offs?\b|\bpros (?:and|&) cons\b|\bweigh\b|\bwhat speaks for\b|\barchitect\w*|\bsystem design\b|\bdesign (?:a|an|the|of|pattern|decision|choice)s?\b|\bscal(?:e|es|able|ability)\b.*\b(?:users|servers|nodes|million|horizontal\w*)|\bdistributed\b|\bmicro-?services?\b|\bevent[- ]sourc\w*|\bcqrs\b|\boptimistic\b.*\b(?:lock|pessimistic)|\bexactly[- ]once|\b(?:be|is|made?|make\w*|stay|remain|not|truly) (?:\S+ )?idempotent\b|\bidempotency\b|\beventual(?:ly)? consisten\w*|\bsharding|\breplicat\w*|\bzero[- ]downtime|\bbackwards?[- ]compatib\w*|architektur|abwägung|compromis d|arquitectura|arquitetura|architettura|архитектур|架构|权衡|アーキテクチャ|設計|아키텍처|설계/u,
  },
  {
    points: hard,
    name: 'work over several files',
    pattern:
      /\b(?:across|throughout|in|over) (?:all |the |every |our |my |multiple |several |other )*(?:files|modules|packages|project|codebase|code base|repo|repository|services|layers)\b|\b(?:all|every|each) (?:the )?(?:call ?sites?|callers?|usages?|imports?|files|modules)\b|\bwhole (?:project|codebase|repo|app|module)\b|\bcross[- ]file|\bend[- ]to[- ]end\b|\bmigrat(?:e|ion|ing)\b.*\bfrom\b.*\bto\b|\bsplit (?:this )?(?:file|module|class|service)\b.*\bmodules\b|\bmonorepo\b|im ganzen projekt|in allen dateien|dans tout le projet|tous les fichiers|todo el proyecto|todos los archivos|todo o projeto|todos os arquivos|во всём проекте|во всех файлах|整个项目|所有文件|プロジェクト全体|すべてのファイル|프로젝트 전체|모든 파일/u,
  },
  {
    points: careful,
    name: 'a structure that needs care',
    pattern:
      /\balgorithms?\b|\bparsers?\b|\btokeni[sz]er|\blexer|\bstate machine|\bscheduler|\bstream(?:ing|s)?\b|\btransactions?\b|\brate limit\w*|\bundo\b|\bdrag and drop|\blru\b|\btrie\b|\bgraphs?\b|\bbinary search tree|\bpaginat\w*|\bwebsockets?\b|\bretr(?:y|ies)\b.*\bbackoff|\bcache\b.*\b(?:ttl|invalidat\w*|evict\w*)|\brollback\b|\bvirtual(?:i[sz]ed)? (?:list|scroll)|\bdebounc\w*.*\bcancel\w*|\bparallel\w*|\bevent (?:bus|emitter|loop)|\bplugin system|\bstress test|\bcrud\b|\brest(?:ful)? api\b|\bmiddleware\b|\bdependency injection|\bstrategy pattern|\bvisitor pattern|\bcli\b|\balgorithmus|算法|アルゴリズム|알고리즘|алгоритм/u,
  },
];

/** Signs of hard work in code, comments aside. */
export const topicsOfCode: readonly Topic[] = [
  {
    points: 0.55,
    name: 'threads, locks or atomics in the code',
    pattern:
      /\b(?:RwLock|[Mm]utex\w*|RLock|ReentrantLock|synchronized|volatile|[Aa]tomic(?!ally)\w*|compare_?exchange\w*|CompareAndSwap\w*|compareAndSet|memory_order\w*|WaitGroup|threading\.|std::j?thread|pthread_\w+|[Ss]emaphore\w*|ExecutorService|Executors\.|CompletableFuture|ForkJoin\w*|Concurrent(?:HashMap|Dictionary|Queue|Bag)|ThreadPool\w*|multiprocessing|SharedArrayBuffer|Atomics\.|crossbeam|rayon|tokio::(?:spawn|select|sync)|Interlocked\.|Monitor\.(?:Enter|Wait|Pulse)|DispatchQueue|DispatchSemaphore|asyncio\.(?:gather|Lock|Queue|Semaphore|create_task|wait)|condition_variable|lock_guard|unique_lock|SpinLock|Promise\.race|worker_threads)\b|\bgo func\b|\bmake\(chan\b|<-\s?chan\b|\bchan\s+\w|\bnew (?:Thread|Worker)\(|\bThread\.(?:start|new|spawn)\b|\bthread::spawn|\block \(|\.lock\(\)|\bwith \w[\w.]*lock\b|^\s*select \{\s*$/mu,
  },
  {
    points: 0.45,
    name: 'secrets, signatures or queries made of input in the code',
    pattern:
      /\b(?:createHmac|createHash|createCipheriv|timingSafeEqual|hmac\.|hashlib\.|md5\(|sha1\(|bcrypt|argon2|scrypt|pbkdf2|password_verify|jwt\.(?:sign|verify|decode)|crypto\.(?:subtle|create|random)\w*|Cipher\.getInstance|SecretKeySpec|AES|RSA|dangerouslySetInnerHTML|pickle\.loads|unserialize\()|\b(?:SELECT|INSERT|UPDATE|DELETE)\b[^;\n]*(?:['"]\s*(?:\+|\.)\s*\$?\w|\$\{|'\$\w|%s'|\{\w+\})|\binnerHTML\s*=\s*\w|\bos\.system\([^'")]*[+{]|\beval\(\w/u,
  },
  {
    points: 0.45,
    name: 'bit manipulation in the code',
    pattern: /(?:>>|<<)=?\s*\d[^]{0,80}[&|^~][^]{0,200}(?:>>|<<)=?\s*\d/u,
  },
  {
    points: 0.42,
    name: 'linear algebra or numerics in the code',
    pattern:
      /\blinalg\.(?!norm)|\b(?:svd|eigh?|cholesky|quaternion|jacobian|hessian|r?fft|kalman|covariance|householder|runge|backprop\w*)\b/iu,
  },
  {
    points: 0.2,
    name: 'a known algorithm in the code',
    pattern:
      /\bdp\[|\bmemo\b|\bmatrix\b|\bgrad(?:ient)?s?\b|\b(?:heapq?|priority_?queue)\b|\bvisited\b|\bpivot\b|\bepsilon\b|\btol(?:erance)?\b|\bcos\(|\bsin\(|\bsqrt\(|\bmod_?pow\b|\bbacktrack\w*|\bpermut\w*|\bdfs\b|\bbfs\b|\bmemo(?:ize)?\(|\blru_cache\b|\blinalg\b|\bdist(?:ance)?\[|\b0x[0-9a-f]{6,}/iu,
  },
];
