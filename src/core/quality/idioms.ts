/** Calls that idioms, operators and other collections stand in for; nothing else is lost with them. */
const replaceable: ReadonlySet<string> = new Set(
  `push pop shift unshift append add insert extend concat set get has put remove delete clear update forEach each each_with_index map filter
  reduce some every find findIndex indexOf includes contains contain slice splice sort sorted reverse reversed join split keys values entries items
  from of fromEntries assign freeze create isArray call apply bind len length size count sum min max abs floor ceil round trunc sqrt pow range
  enumerate zip list dict tuple str int float bool repr iter next any all print println printf sprintf format String Number Boolean Array
  Object Map Set Error toString valueOf substring substr substr charAt charCodeAt at startsWith endsWith trim strip lstrip rstrip
  has_key setdefault get_or_insert entry or_insert or_insert_with or_default and_modify iter iter_mut into_iter chars bytes collect cloned copied clone to_string to_owned
  to_vec as_str as_ref as_deref unwrap unwrap_or expect is_some is_none ok ok_or map_err and_then filter_map fold rev take skip step_by
  push_back emplace_back push_front emplace begin end cbegin cend front back reserve resize empty size data find insert_or_assign try_emplace
  make_pair make_unique make_shared move forward static_cast dynamic_cast unique_ptr shared_ptr   
  ArrayList HashMap LinkedHashMap TreeMap HashSet LinkedHashSet LinkedList StringBuilder StringBuffer ArrayDeque isEmpty containsKey
  containsValue getOrDefault putIfAbsent computeIfAbsent merge addAll asList stream toList toArray iterator hasNext getKey getValue entrySet keySet
  equals hashCode charAt valueOf parseInt intValue collect forEach toMap groupingBy joining List Dictionary HashSet Add AddRange Remove
  ContainsKey TryGetValue Contains Append AppendLine AppendFormat ToString ToList ToArray Where Select Any All First FirstOrDefault Count Sum Max Min OrderBy
  GetEnumerator MoveNext Equals Format Concat Join Substring make new cap append copy len delete Sprintf Println Printf Sprint Itoa Errorf
  WriteString WriteByte WriteRune String Builder Buffer Slice Sort Strings Ints Contains HasPrefix HasSuffix Split Join each select
  reject inject each_with_object each_key each_value each_pair collect detect empty? nil? any? all? none? include? key? has_key? is_a? zero? positive? negative? upto downto times
  to_s to_i to_f to_a to_h to_sym dup push concat merge merge! fetch first last array_push array_map array_filter array_reduce array_keys
  array_values array_merge array_key_exists in_array array_search count isset empty strlen implode explode is_null array_sum array_slice array_unique array_combine
  array_fill_keys list compact end reset current key usort uasort ksort sizeof is_array is_string max min str_contains strpos substr str_repeat
  echo printf cat grep sed awk cut tr wc head tail test true false [ expr seq basename dirname local read let shift sort uniq
  setattr getattr hasattr isinstance type super object property then done resolve reject Promise all catch finally nextTick setImmediate
  useState useMemo useCallback useRef useEffect useReducer useContext memo forwardRef require console log debug
  open close read write readlines readline write_text read_text path join lower upper toLowerCase toUpperCase ToLower ToUpper compare
  localeCompare cmp partial_cmp max_by min_by max_by_key min_by_key sort_by sort_by_key sort_unstable windows chunks enumerate nth vec! format! println! matches! assert! write! writeln!
  Duration now Date getTime hasOwnProperty hasOwn defineProperty parseFloat isNaN isFinite toFixed padStart padEnd repeat replace replaceAll match test exec
  deque Counter defaultdict OrderedDict namedtuple partial lru_cache compile sub search fullmatch finditer findall Pattern Matcher matcher
  invoke Invoke run Run accept apply test get getAsInt orElse orElseGet orElseThrow ifPresent isPresent ofNullable of empty Some None Ok Err Box Rc Arc Vec Cow into from as_bytes
  is_empty contains_key get_mut with_capacity extend_from_slice is_digit is_ascii_digit is_alphanumeric is_whitespace isdigit isalpha isspace
  accumulate count_if find_if any_of all_of none_of transform for_each copy_if sort stable_sort lower_bound upper_bound to_string stoi getline tie
  strcmp memcpy  strlen malloc calloc realloc free printf fprintf puts p pp raise fail throw new abs fabs intdiv pow array_column array_flip
  Ordinal OrdinalIgnoreCase CompareTo Compare Clone AsSpan Trim TrimEnd TrimStart Replace IndexOf Insert Dispose GetHashCode
          Add Done Do Wait swap sleep map! select! reject! uniq uniq! compact! flatten flat_map flatMap group_by tally sum zip partition sort_by! min_by max_by each_slice each_cons step freeze frozen?
  var_dump print_r printf number_format trim rtrim ltrim nl2br array_walk array_pop array_shift array_unshift array_splice array_fill array_key_last array_key_first func_get_args call_user_func call_user_func_array is_numeric intval floatval strval settype iterator_to_array
  return exit break continue array asarray capacity ls find xargs date wc tee mapfile readarray pwd which paste rev seq od dd bc attr_reader attr_writer attr_accessor include extend prepend private protected public module_function delegate t _ $ i n`.split(
    /\s+/,
  ),
);

const shellWords = /^(?:if|then|else|fi|do|done|for|while|case|esac|in|function)$/;

/** Commands that do something in a shell, whatever functions of the same name do elsewhere. */
const shellDeeds = /^(?:sleep|Wait|run|install|move|open|close|update|delete|remove|clear|compare)$/;

export function isReplaceable(name: string, languageId: string): boolean {
  if (languageId === 'shellscript' && shellDeeds.test(name)) return false;
  return replaceable.has(name) || (languageId === 'shellscript' && shellWords.test(name));
}
