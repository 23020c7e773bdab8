/* _re: the methods of re.Pattern, which run it once or from match to match. */
#include "module/re_impl.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/error.h"
#include "object/items.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str_impl.h"
#include "object/tuple.h"

extern const AsTypeSpec as_re_scanner_spec;

/* ---- one match ---- */

static AsValue find_one(AsVM *vm, AsValue *args, uint32_t options)
{
    AsReScan scan;
    AsValue result = AS_RAISED;
    if (!as_re_scan_init(vm, &scan, as_re_pattern(args[0]), args[1], args[2], args[3])) {
        as_re_scan_clear(&scan);
        return AS_RAISED;
    }
    int found = as_re_scan_next(vm, &scan, options);
    if (found >= 0) { result = found ? as_re_scan_match(vm, &scan) : AS_NONE; }
    as_re_scan_clear(&scan);
    return result;
}

static AsValue pattern_match(AsVM *vm, AsValue *args) { return find_one(vm, args, PCRE2_ANCHORED); }
static AsValue pattern_search(AsVM *vm, AsValue *args) { return find_one(vm, args, 0); }
static AsValue pattern_fullmatch(AsVM *vm, AsValue *args) { return find_one(vm, args, PCRE2_ANCHORED | PCRE2_ENDANCHORED); }

/* ---- all matches ---- */

/* What findall lists for a match: the text, that of the one group, or a tuple of those of all. */
static AsValue found_item(AsVM *vm, const AsReScan *scan)
{
    size_t groups = scan->pattern->group_count;
    AsValue empty = scan->is_text ? vm->empty_str : vm->empty_bytes;
    if (groups <= 1) { return as_re_scan_group(vm, scan, groups, empty); }
    AsTuple *item = as_tuple_new(vm, groups);
    for (size_t i = 0; i < groups; i++) { item->items[i] = as_re_scan_group(vm, scan, i + 1, empty); }
    return as_value(item);
}

static AsValue pattern_findall(AsVM *vm, AsValue *args)
{
    AsReScan scan;
    AsValue list = as_list_new(vm, 0);
    int found = -1;
    as_root(vm, list);
    if (as_re_scan_init(vm, &scan, as_re_pattern(args[0]), args[1], args[2], args[3])) {
        while ((found = as_re_scan_next(vm, &scan, 0)) > 0) { as_list_append(vm, as_list(list), found_item(vm, &scan)); }
    }
    as_re_scan_clear(&scan);
    return found < 0 ? AS_RAISED : list;
}

static AsValue pattern_split(AsVM *vm, AsValue *args)
{
    AsReScan scan;
    AsValue list = as_list_new(vm, 0);
    int64_t limit, count = 0;
    int found = -1;
    size_t last = 0;
    as_root(vm, list);
    if (!as_index_arg(vm, args[2], &limit)) { return AS_RAISED; }
    if (as_re_scan_init(vm, &scan, as_re_pattern(args[0]), args[1], AS_UNDEFINED, AS_UNDEFINED)) {
        found = 0;
        while ((limit == 0 || count < limit) && (found = as_re_scan_next(vm, &scan, 0)) > 0) {
            as_list_append(vm, as_list(list), as_re_scan_part(vm, &scan, last, scan.spans[0]));
            for (size_t i = 1; i <= scan.pattern->group_count; i++) {
                as_list_append(vm, as_list(list), as_re_scan_group(vm, &scan, i, AS_NONE));
            }
            last = scan.offset;
            count++;
        }
        if (found >= 0) { as_list_append(vm, as_list(list), as_re_scan_part(vm, &scan, last, scan.size)); }
    }
    as_re_scan_clear(&scan);
    return found < 0 ? AS_RAISED : list;
}

/* ---- sub ---- */

/* A replacement by text: the result grows in a buffer. */
static bool substitute_text(AsVM *vm, AsReScan *scan, AsValue template_text, int64_t limit, int64_t *count, AsBuffer *out)
{
    AsReTemplate template;
    size_t last = 0;
    int found = 0;
    bool done = as_re_template_init(vm, &template, scan->pattern, template_text);
    while (done && (limit == 0 || *count < limit) && (found = as_re_scan_next(vm, scan, 0)) > 0) {
        done = as_str_reserve(vm, out, scan->spans[0] - last);
        if (!done) { break; }
        as_buffer_add(out, scan->data + last, scan->spans[0] - last);
        done = as_re_template_add(vm, &template, scan->data, scan->spans, out);
        last = scan->offset;
        ++*count;
    }
    as_re_template_clear(&template);
    if (!done || found < 0 || !as_str_reserve(vm, out, scan->size - last)) { return false; }
    as_buffer_add(out, scan->data + last, scan->size - last);
    return true;
}

/* A replacement by a function, or by a value that join() will refuse: the parts are kept in a list. */
static bool substitute_values(AsVM *vm, AsReScan *scan, AsValue replacement, int64_t limit, int64_t *count, AsList *parts)
{
    bool is_callable = as_is_callable(vm, replacement);
    size_t last = 0;
    int found = 0;
    while ((limit == 0 || *count < limit) && (found = as_re_scan_next(vm, scan, 0)) > 0) {
        if (scan->spans[0] > last) {
            as_list_append(vm, parts, as_re_scan_part(vm, scan, last, scan->spans[0]));
        }
        last = scan->offset;
        AsValue part = replacement;
        if (is_callable) {
            size_t saved = as_roots_save(vm);
            AsValue match = as_re_scan_match(vm, scan);
            as_root(vm, match);
            part = as_call(vm, replacement, &match, 1);
            as_roots_restore(vm, saved);
        }
        if (as_raised(part)) { return false; }
        if (!as_is_none(part)) { as_list_append(vm, parts, part); }
        ++*count;
    }
    if (found < 0) { return false; }
    if (last < scan->size) { as_list_append(vm, parts, as_re_scan_part(vm, scan, last, scan->size)); }
    return true;
}

static AsValue substitute(AsVM *vm, AsValue *args, int64_t *count)
{
    AsReScan scan;
    AsValue replacement = args[1], result = AS_RAISED;
    AsValue parts = as_list_new(vm, 0);
    AsBuffer out;
    int64_t limit;
    *count = 0;
    if (!as_index_arg(vm, args[3], &limit)) { return AS_RAISED; }
    as_root(vm, parts);
    as_buffer_init(&out);
    if (!as_re_scan_init(vm, &scan, as_re_pattern(args[0]), args[2], AS_UNDEFINED, AS_UNDEFINED)) {
        as_re_scan_clear(&scan);
        return AS_RAISED;
    }
    AsValue empty = scan.is_text ? vm->empty_str : vm->empty_bytes;
    bool is_other_text = scan.is_text ? as_is_bytes(replacement) || as_is_bytearray(replacement) : as_is_str(replacement);
    if (as_is_callable(vm, replacement) || is_other_text) {
        if (substitute_values(vm, &scan, replacement, limit, count, as_list(parts))) {
            result = as_call_method(vm, empty, as_str_intern_text(vm, "join"), &parts, 1);
        }
    } else if (substitute_text(vm, &scan, replacement, limit, count, &out)) {
        // Nothing to be replaced: the text itself, as in Python.
        result = *count == 0 ? as_re_scan_part(vm, &scan, 0, scan.size) : as_re_text_from_buffer(vm, &out, scan.is_text);
    }
    as_buffer_clear(&out);
    as_re_scan_clear(&scan);
    return result;
}

static AsValue pattern_sub(AsVM *vm, AsValue *args)
{
    int64_t count;
    return substitute(vm, args, &count);
}

static AsValue pattern_subn(AsVM *vm, AsValue *args)
{
    int64_t count;
    AsValue text = substitute(vm, args, &count);
    if (as_raised(text)) { return AS_RAISED; }
    AsValue pair[] = {text, as_small_value(count)};
    return as_tuple_from(vm, pair, 2);
}

/* ---- scanners ---- */

typedef struct AsReScanner {
    AsObject header;
    AsValue pattern;
    AsReScan scan;
    bool is_done;
} AsReScanner;

static AsReScanner *scanner_of(AsValue v) { return (AsReScanner *)as_object(v); }

static void scanner_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsReScanner *)self)->pattern);
    as_mark(heap, ((AsReScanner *)self)->scan.subject);
}

static void scanner_finalize(AsVM *vm, AsObject *self) { as_re_scan_clear(&((AsReScanner *)self)->scan); }

static AsValue scanner_step(AsVM *vm, AsValue self, uint32_t options)
{
    AsReScanner *scanner = scanner_of(self);
    if (scanner->is_done) { return AS_NONE; }
    int found = as_re_scan_next(vm, &scanner->scan, options);
    if (found > 0) { return as_re_scan_match(vm, &scanner->scan); }
    scanner->is_done = true;
    return found < 0 ? AS_RAISED : AS_NONE;
}

static AsValue scanner_match(AsVM *vm, AsValue *args) { return scanner_step(vm, args[0], PCRE2_ANCHORED); }
static AsValue scanner_search(AsVM *vm, AsValue *args) { return scanner_step(vm, args[0], 0); }
static AsValue get_pattern(AsVM *vm, AsValue self) { return scanner_of(self)->pattern; }

static AsValue pattern_scanner(AsVM *vm, AsValue *args)
{
    AsReScanner *scanner = as_heap_new(vm, AS_KIND_RE_SCANNER, sizeof *scanner);
    scanner->pattern = args[0];
    as_root(vm, as_value(scanner));
    if (!as_re_scan_init(vm, &scanner->scan, as_re_pattern(args[0]), args[1], args[2], args[3])) { return AS_RAISED; }
    return as_value(scanner);
}

static AsValue pattern_finditer(AsVM *vm, AsValue *args)
{
    AsValue scanner = pattern_scanner(vm, args);
    if (as_raised(scanner)) { return AS_RAISED; }
    AsValue search = as_op_get_attribute_text(vm, scanner, "search");
    return as_raised(search) ? AS_RAISED : as_callable_iterator_new(vm, search, AS_NONE);
}

static const AsGetSet scanner_getsets[] = {
    {"pattern", get_pattern, as_attribute_read_only, NULL},
    {NULL, NULL, NULL, NULL},
};

static const AsMethod scanner_methods[] = {
    {"match(self, /)", scanner_match, NULL},
    {"search(self, /)", scanner_search, NULL},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_re_scanner_spec = {
    .name = "_sre.SRE_Scanner",
    .size = sizeof(AsReScanner),
    .flags = AS_TYPE_HEAP | AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = scanner_mark,
    .finalize = scanner_finalize,
    .methods = scanner_methods,
    .getsets = scanner_getsets,
};

/* ---- the table ---- */

static AsValue pattern_copy(AsVM *vm, AsValue *args) { return args[0]; }

const AsMethod as_re_pattern_methods[] = {
    {"match(self, string, pos=0, endpos=9223372036854775807)", pattern_match,
     "Matches zero or more characters at the beginning of the string."},
    {"fullmatch(self, string, pos=0, endpos=9223372036854775807)", pattern_fullmatch, "Matches against all of the string."},
    {"search(self, string, pos=0, endpos=9223372036854775807)", pattern_search,
     "Scan through string looking for a match, and return a corresponding match object instance.\n\n"
     "Return None if no position in the string matches."},
    {"findall(self, string, pos=0, endpos=9223372036854775807)", pattern_findall,
     "Return a list of all non-overlapping matches of pattern in string."},
    {"finditer(self, string, pos=0, endpos=9223372036854775807)", pattern_finditer,
     "Return an iterator over all non-overlapping matches for the RE pattern in string.\n\n"
     "For each match, the iterator returns a match object."},
    {"split(self, string, maxsplit=0)", pattern_split, "Split string by the occurrences of pattern."},
    {"sub(self, repl, string, count=0)", pattern_sub,
     "Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the "
     "replacement repl."},
    {"subn(self, repl, string, count=0)", pattern_subn,
     "Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping occurrences of "
     "pattern with the replacement repl."},
    {"scanner(self, string, pos=0, endpos=9223372036854775807)", pattern_scanner, NULL},
    {"__copy__(self, /)", pattern_copy, NULL},
    {"__deepcopy__(self, memo, /)", pattern_copy, NULL},
    {"__class_getitem__(cls, item, /)", as_items_class_getitem, "See PEP 585"},
    {NULL, NULL, NULL},
};
