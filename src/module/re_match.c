/* _re: running patterns, and re.Match. */
#include <string.h>
#include <time.h>

#include "module/re_impl.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/items.h"
#include "object/op.h"
#include "object/str_impl.h"
#include "object/tuple.h"

extern const AsTypeSpec as_re_match_spec;

/* Against patterns that run away: steps of repeats in one search (as_re_risk). */
enum { STEPS_MAX = 60 * 1000 * 1000, STEPS_FOR_BYTE = 200 };
/* Native code pays when a pattern has run so often, or over so much text. */
enum { JIT_RUNS = 50, JIT_SIZE = 20000 };
/* Starting places between two looks at the interrupt, and what counts as quick for them, in nanoseconds. */
enum { FIRST_STRETCH = 512, QUICK = 1000000, SLOW = 500000000 };
/* Steps from one starting place that are not worth counting. */
enum { LONG = 1000000 };

/* ---- running ---- */

/* The bytes of a subject of the right kind. */
static bool view_subject(AsVM *vm, AsReScan *scan, const char **data, size_t *size)
{
    AsValue subject = scan->subject;
    bool is_str = as_is_str(subject);
    if (is_str) {
        *data = as_str(subject)->data;
        *size = as_str(subject)->size;
    } else if (!as_bytes_view(subject, (const uint8_t **)data, size)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "expected string or bytes-like object, got '%T'", subject);
        return false;
    }
    if (is_str == scan->is_text) { return true; }
    (void)as_raise(vm, AS_TYPE_ERROR, is_str ? "cannot use a bytes pattern on a string-like object"
                                             : "cannot use a string pattern on a bytes-like object");
    return false;
}

static bool clamped_arg(AsVM *vm, AsValue v, size_t length, size_t *out)
{
    int64_t index;
    if (!as_index_arg(vm, v, &index)) { return false; }
    *out = index < 0 ? 0 : (uint64_t)index > length ? length : (size_t)index;
    return true;
}

static size_t offset_of(AsVM *vm, AsValue subject, size_t index)
{
    return as_is_str(subject) ? as_str_offset(vm, as_str(subject), index) : index;
}

bool as_re_scan_init(AsVM *vm, AsReScan *scan, AsRePattern *pattern, AsValue subject, AsValue pos, AsValue endpos)
{
    *scan = (AsReScan){.pattern = pattern, .subject = subject, .is_text = pattern->is_text};
    if (!view_subject(vm, scan, &scan->data, &scan->size)) { return false; }
    size_t length = scan->is_text ? as_str(subject)->length : scan->size;
    scan->end_position = length;
    if (!as_is_undefined(pos) && !clamped_arg(vm, pos, length, &scan->position)) { return false; }
    if (!as_is_undefined(endpos) && !clamped_arg(vm, endpos, length, &scan->end_position)) { return false; }
    scan->offset = offset_of(vm, subject, scan->position);
    scan->size = offset_of(vm, subject, scan->end_position);
    scan->match = pcre2_match_data_create(pattern->group_count + 1, NULL);
    if (!scan->match) {
        (void)as_raise_memory(vm);
        return false;
    }
    return true;
}

void as_re_scan_clear(AsReScan *scan) { pcre2_match_data_free(scan->match); }

/* An error of pcre2_match as an exception. */
static void raise_failure(AsVM *vm, AsRePattern *pattern, int outcome)
{
    const char *message;
    PCRE2_UCHAR text[256];
    switch (outcome) {
    case PCRE2_ERROR_NOMEMORY:
        (void)as_raise_memory(vm);
        return;
    case PCRE2_ERROR_MATCHLIMIT:
        message = "matching takes too many steps (the pattern backtracks without end)";
        break;
    case PCRE2_ERROR_HEAPLIMIT: case PCRE2_ERROR_DEPTHLIMIT: case PCRE2_ERROR_JIT_STACKLIMIT:
        message = "matching takes too much memory (the pattern has too many places to come back to)";
        break;
    default:
        pcre2_get_error_message(outcome, text, sizeof text);
        message = (const char *)text;
    }
    (void)as_re_raise(vm, as_str_from_text(vm, message), pattern->text, AS_NONE);
}

static void count_run(AsRePattern *pattern, size_t size)
{
    if (pattern->is_jitted) { return; }
    pattern->runs += 1 + (uint32_t)(size / (JIT_SIZE / JIT_RUNS));
    if (pattern->runs < JIT_RUNS) { return; }
    // Where the system allows no native code the pattern just goes on as it is.
    pattern->is_jitted = true;
    (void)pcre2_jit_compile(pattern->code, PCRE2_JIT_COMPLETE);
}

/* Tries the starting places from offset up to last. */
static int run(AsReScan *scan, size_t offset, size_t last, uint32_t options)
{
    AsRePattern *pattern = scan->pattern;
    PCRE2_SPTR data = (PCRE2_SPTR)scan->data;
    pcre2_set_offset_limit(pattern->context, last);
    // Our texts are well-formed, but for lone surrogates, which PCRE2 would refuse.
    if (pattern->is_text) { options |= PCRE2_NO_UTF_CHECK; }
    const pcre2_code *code = scan->is_counted ? as_re_pattern_counted(pattern) : pattern->code;
    int outcome = pcre2_match(code, data, scan->size, offset, options, scan->match, pattern->context);
    if (outcome != PCRE2_ERROR_JIT_STACKLIMIT) { return outcome; }
    return pcre2_match(code, data, scan->size, offset, options | PCRE2_NO_JIT, scan->match, pattern->context);
}

static size_t longest_line(AsRePattern *pattern, const char *data, size_t size)
{
    if (pattern->seen == data && pattern->seen_size == size) { return pattern->longest_line; }
    size_t longest = 0;
    for (const char *p = data, *end = data + size; p < end;) {
        const char *stop = memchr(p, '\n', (size_t)(end - p));
        if (!stop) { stop = end; }
        if ((size_t)(stop - p) > longest) { longest = (size_t)(stop - p); }
        p = stop + 1;
    }
    pattern->seen = data;
    pattern->seen_size = size;
    return pattern->longest_line = longest;
}

/* May one starting place take long? */
static bool may_run_away(AsReScan *scan)
{
    AsRePattern *pattern = scan->pattern;
    if (pattern->depth == 0) { return false; }
    double reach = (double)(pattern->is_within_lines ? longest_line(pattern, scan->data, scan->size) : scan->size), steps = 1;
    for (unsigned i = 1; i <= pattern->depth; i++) { steps *= reach / i; }
    return steps > LONG;
}

static int64_t nanoseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

/* Looks at the text a stretch at a time, so that Ctrl-C comes through where every starting place takes long. The
 * stretches grow: PCRE2 knows more about the text the longer it runs on. -1 with *raised: raised. */
static int search(AsVM *vm, AsReScan *scan, uint32_t options, bool *raised)
{
    size_t offset = scan->offset, stretch = FIRST_STRETCH, size;
    for (;;) {
        if (scan->size - offset <= stretch) { return run(scan, offset, PCRE2_UNSET, options); }
        // Most searches end within the first stretch and need no clock.
        int64_t began = stretch > FIRST_STRETCH ? nanoseconds() : 0;
        int outcome = run(scan, offset, offset + stretch, options);
        if (outcome != PCRE2_ERROR_NOMATCH) { return outcome; }
        offset += stretch + 1;
        int64_t took = began == 0 ? 0 : nanoseconds() - began;
        stretch *= took < QUICK ? 16 : 2;
        // It runs away from many places, a little from each.
        if (took > SLOW && scan->pattern->depth) { scan->is_counted = true; }
        *raised = !as_safepoint(vm) || !view_subject(vm, scan, &scan->data, &size);
        if (*raised) { return -1; }
        if (size < scan->size) { scan->size = size; }
        if (offset > scan->size) { return PCRE2_ERROR_NOMATCH; }
        while (scan->is_text && offset < scan->size && !as_str_is_utf8_start(scan->data[offset])) { offset++; }
        options &= ~(uint32_t)PCRE2_NOTEMPTY_ATSTART;
    }
}

int as_re_scan_next(AsVM *vm, AsReScan *scan, uint32_t options)
{
    size_t size;
    if (!as_safepoint(vm)) { return -1; }
    // A bytearray may have changed since.
    if (!view_subject(vm, scan, &scan->data, &size)) { return -1; }
    if (size < scan->size) { scan->size = size; }
    if (scan->offset > scan->size) { return 0; }
    if (scan->must_advance) { options |= PCRE2_NOTEMPTY_ATSTART; }
    scan->is_counted = may_run_away(scan);
    scan->pattern->last_index = 0;
    scan->pattern->steps_left = STEPS_MAX + STEPS_FOR_BYTE * scan->size;
    scan->pattern->step_position = scan->offset;
    scan->pattern->vm = vm;
    count_run(scan->pattern, scan->size - scan->offset);
    bool raised = false;
    int outcome = options & PCRE2_ANCHORED ? run(scan, scan->offset, PCRE2_UNSET, options) : search(vm, scan, options, &raised);
    if (raised) { return -1; }
    if (outcome == PCRE2_ERROR_NOMATCH) { return 0; }
    if (outcome == PCRE2_ERROR_CALLOUT) { return -1; } // Ctrl-C
    if (outcome < 0) {
        raise_failure(vm, scan->pattern, outcome);
        return -1;
    }
    scan->spans = pcre2_get_ovector_pointer(scan->match);
    scan->must_advance = scan->spans[0] == scan->spans[1];
    scan->offset = scan->spans[1];
    return 1;
}

static AsValue part_of(AsVM *vm, AsValue subject, const char *data, size_t from, size_t to)
{
    bool is_str = as_is_str(subject);
    if (from == 0 && is_str && to == as_str(subject)->size && as_is_exact(subject, AS_KIND_STR)) { return subject; }
    return is_str ? as_str_from(vm, data + from, to - from) : as_bytes_from(vm, data + from, to - from);
}

AsValue as_re_scan_part(AsVM *vm, const AsReScan *scan, size_t from, size_t to)
{
    return part_of(vm, scan->subject, scan->data, from, to);
}

AsValue as_re_scan_group(AsVM *vm, const AsReScan *scan, size_t group, AsValue otherwise)
{
    const size_t *span = scan->spans + 2 * group;
    return span[0] == PCRE2_UNSET ? otherwise : as_re_scan_part(vm, scan, span[0], span[1]);
}

AsValue as_re_scan_match(AsVM *vm, const AsReScan *scan)
{
    AsRePattern *pattern = scan->pattern;
    size_t count = pattern->group_count + 1;
    AsReMatch *match = as_heap_new(vm, AS_KIND_RE_MATCH, sizeof *match + 2 * count * sizeof match->spans[0]);
    match->pattern = as_value(pattern);
    match->string = scan->subject;
    match->position = scan->position;
    match->end_position = scan->end_position;
    match->span_count = (uint32_t)count;
    memcpy(match->spans, scan->spans, 2 * count * sizeof match->spans[0]);
    match->last_index = count == 2 ? match->spans[2] != PCRE2_UNSET : pattern->last_index;
    return as_value(match);
}

/* ---- re.Match ---- */

static void match_mark(AsHeap *heap, AsObject *self)
{
    as_mark(heap, ((AsReMatch *)self)->pattern);
    as_mark(heap, ((AsReMatch *)self)->string);
}

AsValue as_re_match_group(AsVM *vm, AsReMatch *match, size_t group, AsValue otherwise)
{
    size_t from = match->spans[2 * group], to = match->spans[2 * group + 1], size;
    const char *data;
    if (from == PCRE2_UNSET) { return otherwise; }
    if (as_is_str(match->string)) { return part_of(vm, match->string, as_str(match->string)->data, from, to); }
    if (!as_bytes_arg(vm, match->string, (const uint8_t **)&data, &size)) { return AS_RAISED; }
    if (to > size) { to = size; }
    return part_of(vm, match->string, data, from < to ? from : to, to);
}

/* The group that an argument names: a number, or a name. */
static bool group_arg(AsVM *vm, AsReMatch *match, AsValue v, size_t *out)
{
    int64_t group = -1;
    AsValue number = v;
    if (!as_is_small(v)) {
        bool is_number = as_is_bool(v) || as_is_kind(v, AS_KIND_INT)
                      || !as_is_undefined(as_type_lookup(vm, as_type_of(vm, v), as_name(vm, AS_NAME___index__)));
        if (!is_number) { number = as_dict_get(vm, as_re_pattern(match->pattern)->names, v); }
    }
    if (as_raised(number)) { return false; }
    if (!as_is_undefined(number) && !as_index_clamped(vm, number, &group)) { return false; }
    if (group < 0 || group >= match->span_count) {
        (void)as_raise(vm, AS_INDEX_ERROR, "no such group");
        return false;
    }
    *out = (size_t)group;
    return true;
}

static AsValue group_of(AsVM *vm, AsReMatch *match, AsValue arg)
{
    size_t group;
    return group_arg(vm, match, arg, &group) ? as_re_match_group(vm, match, group, AS_NONE) : AS_RAISED;
}

static AsValue match_group(AsVM *vm, AsValue *args)
{
    AsReMatch *match = as_re_match(args[0]);
    AsTuple *wanted = as_tuple(args[1]);
    if (wanted->length == 0) { return as_re_match_group(vm, match, 0, AS_NONE); }
    if (wanted->length == 1) { return group_of(vm, match, wanted->items[0]); }
    AsTuple *result = as_tuple_new(vm, wanted->length);
    as_root(vm, as_value(result));
    for (size_t i = 0; i < wanted->length; i++) {
        AsValue group = group_of(vm, match, wanted->items[i]);
        if (as_raised(group)) { return AS_RAISED; }
        as_write(result, &result->items[i], group);
    }
    return as_value(result);
}

static AsValue match_get_item(AsVM *vm, AsValue self, AsValue key) { return group_of(vm, as_re_match(self), key); }

static AsValue match_groups(AsVM *vm, AsValue *args)
{
    AsReMatch *match = as_re_match(args[0]);
    AsTuple *result = as_tuple_new(vm, match->span_count - 1);
    for (size_t i = 1; i < match->span_count; i++) {
        AsValue group = as_re_match_group(vm, match, i, args[1]);
        if (as_raised(group)) { return AS_RAISED; }
        result->items[i - 1] = group;
    }
    return as_value(result);
}

static AsValue match_groupdict(AsVM *vm, AsValue *args)
{
    AsReMatch *match = as_re_match(args[0]);
    AsValue result = as_dict_new(vm), name, number;
    size_t position = 0;
    while (as_dict_next(as_re_pattern(match->pattern)->names, &position, &name, &number)) {
        AsValue group = as_re_match_group(vm, match, (size_t)as_small(number), args[1]);
        if (as_raised(group)) { return AS_RAISED; }
        as_dict_set_name(vm, as_dict(result), name, group);
    }
    return result;
}

/* An offset in bytes as a position in characters; -1 for a group that took no part. */
static AsValue position_of(AsVM *vm, AsReMatch *match, size_t offset)
{
    if (offset == PCRE2_UNSET) { return as_small_value(-1); }
    if (!as_is_str(match->string)) { return as_small_value((int64_t)offset); }
    return as_small_value((int64_t)as_str_index(vm, as_str(match->string), offset));
}

static AsValue start_of(AsVM *vm, AsReMatch *match, size_t group) { return position_of(vm, match, match->spans[2 * group]); }
static AsValue end_of(AsVM *vm, AsReMatch *match, size_t group) { return position_of(vm, match, match->spans[2 * group + 1]); }

static AsValue span_of(AsVM *vm, AsReMatch *match, size_t group)
{
    AsValue span[] = {start_of(vm, match, group), end_of(vm, match, group)};
    return as_tuple_from(vm, span, 2);
}

static AsValue match_start(AsVM *vm, AsValue *args)
{
    size_t group;
    return group_arg(vm, as_re_match(args[0]), args[1], &group) ? start_of(vm, as_re_match(args[0]), group) : AS_RAISED;
}

static AsValue match_end(AsVM *vm, AsValue *args)
{
    size_t group;
    return group_arg(vm, as_re_match(args[0]), args[1], &group) ? end_of(vm, as_re_match(args[0]), group) : AS_RAISED;
}

static AsValue match_span(AsVM *vm, AsValue *args)
{
    size_t group;
    return group_arg(vm, as_re_match(args[0]), args[1], &group) ? span_of(vm, as_re_match(args[0]), group) : AS_RAISED;
}

static AsValue match_expand(AsVM *vm, AsValue *args)
{
    AsReMatch *match = as_re_match(args[0]);
    AsReTemplate template;
    AsBuffer out;
    const char *data;
    size_t size;
    AsValue result = AS_RAISED;
    as_buffer_init(&out);
    if (as_is_str(match->string)) {
        data = as_str(match->string)->data;
    } else if (!as_bytes_arg(vm, match->string, (const uint8_t **)&data, &size)) {
        return AS_RAISED;
    }
    bool is_text = as_re_pattern(match->pattern)->is_text;
    if (as_re_template_init(vm, &template, as_re_pattern(match->pattern), args[1])
        && as_re_template_add(vm, &template, data, match->spans, &out)) {
        result = as_re_text_from_buffer(vm, &out, is_text);
    }
    as_re_template_clear(&template);
    as_buffer_clear(&out);
    return result;
}

static AsValue match_copy(AsVM *vm, AsValue *args) { return args[0]; }

static AsValue match_repr(AsVM *vm, AsValue self)
{
    AsReMatch *match = as_re_match(self);
    AsValue group = as_re_match_group(vm, match, 0, AS_NONE);
    AsValue text = as_raised(group) ? AS_RAISED : as_op_repr(vm, group);
    if (as_raised(text)) { return AS_RAISED; }
    if (as_str(text)->length > 50) { text = as_str_slice(vm, as_str(text), 0, 50); }
    return as_str_format(vm, "<re.Match object; span=(%lld, %lld), match=%S>", (long long)as_small(start_of(vm, match, 0)),
                         (long long)as_small(end_of(vm, match, 0)), text);
}

static AsValue get_string(AsVM *vm, AsValue self) { return as_re_match(self)->string; }
static AsValue get_re(AsVM *vm, AsValue self) { return as_re_match(self)->pattern; }
static AsValue get_pos(AsVM *vm, AsValue self) { return as_small_value((int64_t)as_re_match(self)->position); }
static AsValue get_endpos(AsVM *vm, AsValue self) { return as_small_value((int64_t)as_re_match(self)->end_position); }

static AsValue get_last_index(AsVM *vm, AsValue self)
{
    AsReMatch *match = as_re_match(self);
    return match->last_index ? as_small_value(match->last_index) : AS_NONE;
}

static AsValue get_last_group(AsVM *vm, AsValue self)
{
    AsReMatch *match = as_re_match(self);
    return as_tuple(as_re_pattern(match->pattern)->group_names)->items[match->last_index];
}

static AsValue get_regs(AsVM *vm, AsValue self)
{
    AsReMatch *match = as_re_match(self);
    AsTuple *regs = as_tuple_new(vm, match->span_count);
    for (size_t i = 0; i < match->span_count; i++) { regs->items[i] = span_of(vm, match, i); }
    return as_value(regs);
}

static const AsGetSet match_getsets[] = {
    {"string", get_string, as_attribute_read_only, "The string passed to match() or search()."},
    {"re", get_re, as_attribute_read_only, "The regular expression object."},
    {"pos", get_pos, as_attribute_read_only,
     "The index into the string at which the RE engine started looking for a match."},
    {"endpos", get_endpos, as_attribute_read_only,
     "The index into the string beyond which the RE engine will not go."},
    {"lastindex", get_last_index, NULL, "The integer index of the last matched capturing group."},
    {"lastgroup", get_last_group, NULL, "The name of the last matched capturing group."},
    {"regs", get_regs, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

static const AsMethod match_methods[] = {
    {"group(self, /, *groups)", match_group, "Return the subgroups named, the whole match when none is."},
    {"groups(self, default=None)", match_groups, "Return a tuple containing all the subgroups of the match, from 1."},
    {"groupdict(self, default=None)", match_groupdict,
     "Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name."},
    {"start(self, group=0, /)", match_start, "Return index of the start of the substring matched by group."},
    {"end(self, group=0, /)", match_end, "Return index of the end of the substring matched by group."},
    {"span(self, group=0, /)", match_span,
     "For match object m, return the 2-tuple (m.start(group), m.end(group))."},
    {"expand(self, template)", match_expand,
     "Return the string obtained by doing backslash substitution on the string template, as done by the sub() method."},
    {"__copy__(self, /)", match_copy, NULL},
    {"__deepcopy__(self, memo, /)", match_copy, NULL},
    {"__class_getitem__(cls, item, /)", as_items_class_getitem, "See PEP 585"},
    {NULL, NULL, NULL},
};

const AsTypeSpec as_re_match_spec = {
    .name = "re.Match",
    .doc = "The result of re.match() and re.search().\nMatch objects always have a boolean value of True.",
    .size = sizeof(AsReMatch),
    .flags = AS_TYPE_HEAP | AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = match_mark,
    .slots = {.repr = match_repr, .get_item = match_get_item},
    .methods = match_methods,
    .getsets = match_getsets,
};
