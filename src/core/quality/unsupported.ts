import { sentencesOf } from './sentences.ts';

/** Deeds and things that code needs words of its own for, with the words that would show them. */
const deeds: readonly (readonly [what: string, said: RegExp, shows: RegExp])[] = [
  [
    'deleting',
    /\b(?:deletes?|deleted|deleting|erases?|purges?)\b/i,
    /delet|remov|unlink|\brm\b|drop|clear|purge|pop|shift|splice|eras|free|discard|destroy|truncat|reset|evict|expir|DEL\b|filter|unset|\bdel\b/i,
  ],
  ['mail', /\be-?mails?\b|\be-?mailed\b|\bmails (?:the|every|a)\b/i, /mail|smtp|send|notif|messag|@/i],
  [
    'a database',
    /\b(?:database|MySQL|PostgreSQL|SQL (?:query|statement|table)|migrations?)\b/i,
    /db|database|sql|quer|repo|session|orm|model|record|entity|table|redis|mongo|persist|store|transaction|select|save|find|pg_/i,
  ],
  ['MySQL', /\bmysql\b/i, /mysql|mariadb|sql|db|database|pdo/i],
  ['PDF', /\bPDFs?\b/, /pdf|print|report.*format/i],
  ['S3', /\bS3\b/, /s3|bucket|aws|upload|storage/i],
  [
    'uploading',
    /\b(?:uploads?|uploaded|uploading)\b/i,
    /upload|put|post|send|s3|ftp|scp|rsync|copy|file|form|multipart/i,
  ],
  [
    'downloading',
    /\b(?:downloads?|downloaded|downloading)\b/i,
    /download|fetch|get|http|curl|wget|url|request|load|axios|client|stream/i,
  ],
  [
    'an HTTP endpoint',
    /\b(?:HTTP|REST) (?:endpoint|controller|route|API)s?\b|\bexposes an? endpoint\b/i,
    /http|rout|controller|mapping|request|\breq\b|\bres\b|endpoint|api|app\.|handler|server|fetch/i,
  ],
  [
    'encrypting',
    /\b(?:encrypts?|encrypted|decrypts?|decrypted|encryption)\b/i,
    /crypt|cipher|aes|rsa|hash|sign|key|secret|tls|xor|\^/i,
  ],
  [
    'pages',
    /\b(?:pagination|paginat(?:es?|ed|ing)|next page|previous page)\b/i,
    /page|pagin|offset|limit|cursor|skip|take|next|slice/i,
  ],
  [
    'a table',
    /\b(?:data ?table|table with|columns?)\b/i,
    /table|column|\bcol\b|<t[rdh]\b|grid|row|cell|field|header|csv|sql|select|width|print|pad|format/i,
  ],
  ['a cart', /\b(?:shopping cart|checkout)\b/i, /cart|checkout|basket|order|item|shop/i],
  [
    'a cache',
    /\b(?:cached|caches)\b/i,
    /cach|memo|store|map|dict|ttl|redis|once|lru|lazy|seen|\{\}|hash|weak|static|\?\?=|\|\|=/i,
  ],
  [
    'rolling back',
    /\b(?:rolls? (?:back|the transaction back)|rolled back|rollback)\b/i,
    /roll|transact|revert|restor|undo|abort|commit|catch|except|rescue|trap|mv\b/i,
  ],
  [
    'a thread',
    /\b(?:threads? pool|background thread|spawns? (?:a )?threads?|worker threads?)\b/i,
    /thread|worker|spawn|pool|async|task|go func|\bgo\b|executor|future|parallel|queue|&$/im,
  ],
  [
    'a login',
    /\b(?:logs? in|logged in|authenticates?|authentication|log-?in page)\b/i,
    /log_?in|auth|token|session|user|password|sign|credential|jwt|role|permission/i,
  ],
  [
    'a payment',
    /\b(?:charges? the|payments?|credit cards?|invoices?)\b/i,
    /pay|charg|card|invoice|price|amount|bill|stripe|order|cents|total|money|currency|discount|transfer|account/i,
  ],
  [
    'an image',
    /\b(?:images?|thumbnails?|pixels?)\b/i,
    /im(?:age|g)|thumb|pixel|png|jpe?g|svg|canvas|bitmap|photo|picture|avatar|icon|width|src|rgb|colou?r|frame|video|render/i,
  ],
  [
    'a socket',
    /\b(?:web ?sockets?|sockets?)\b/i,
    /socket|\bws\b|net\.|tcp|udp|connect|listen|port|addr|stream|conn/i,
  ],
  [
    'a chart',
    /\b(?:chart|histogram|graph is drawn)\b/i,
    /chart|plot|graph|hist|draw|svg|canvas|bar|axis|bucket|count/i,
  ],
  ['XML', /\bXML\b/, /xml|sax|dom|html|tag|node|element|svg|rss|feed|parse|<\w+/i],
  ['YAML', /\bYAML\b/, /ya?ml|conf|load|parse/i],
  [
    'e-commerce',
    /\b(?:shipping address|warehouse|stock level)\b/i,
    /ship|ware|stock|order|product|inventory|address|item/i,
  ],
];

/** What a text says that the code does, of which the whole file has no trace. */
export function unsupportedDeeds(text: string, file: string, instruction: string): readonly string[] {
  const told = sentencesOf(text).filter((sentence) => !open.test(sentence));
  return deeds
    .filter(
      ([, said, shows]) =>
        told.some((sentence) => said.test(sentence)) && !shows.test(file) && !said.test(instruction),
    )
    .map(([what]) => what);
}

/** Says what is not done, or what could be, or likens it to something. */
const open =
  /\b(?:not|no|never|without|n['’]t|could|would|should|might|may|can|consider|instead|e\.g\.|for example|for instance|such as|like|similar|useful|handy|suitable|typical\w*|usual\w*|often|common\w*|imagine|think of|analog\w*|if you|when you|used (?:for|to|by|in)|so that|callers?|elsewhere|later|before|means)\b|n['’]t\b/i;
