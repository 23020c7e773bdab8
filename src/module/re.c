/* The module _re: the C half of re. Compiled patterns. */
#include "load/load.h"
#include "module/re_impl.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/function.h"
#include "object/int.h"
#include "object/items.h"
#include "object/list.h"
#include "object/module.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"

bool as_re_open(AsVM *vm, AsModule *module);
extern const AsTypeSpec as_re_pattern_spec;

/* Against patterns that run away: steps from one starting place, and KiB for the places to come back to. */
enum { MATCH_LIMIT = 10 * 1000 * 1000, HEAP_LIMIT = 512 * 1024, NEST_LIMIT = 1000 };

/* ---- compiling ---- */

/* A step takes as long as the way that the repeat has gone, forward or back. */
static int count_step(AsRePattern *pattern, size_t position)
{
    enum { FAST = 16, LOOKS = 1 << 16 }; // characters that are skipped in the time of a step; steps between looks at Ctrl-C
    size_t from = pattern->step_position, way = position > from ? position - from : from - position;
    size_t cost = 1 + way / FAST;
    pattern->step_position = position;
    if (pattern->steps_left < cost) { return PCRE2_ERROR_MATCHLIMIT; }
    bool is_time = pattern->steps_left / LOOKS != (pattern->steps_left - cost) / LOOKS;
    pattern->steps_left -= cost;
    return is_time && as_ctrl_c(pattern->vm) ? PCRE2_ERROR_CALLOUT : 0;
}

/* Callout 1 ends the pattern, callout 2 is a step of a repeat that may run away. */
static int on_callout(pcre2_callout_block *block, void *data)
{
    AsRePattern *pattern = data;
    if (block->callout_number == 2) { return count_step(pattern, block->current_position); }
    pattern->last_index = block->capture_last;
    return 0;
}

static uint32_t options_of(const AsReParser *parser)
{
    int64_t flags = parser->flags;
    uint32_t options = PCRE2_ALT_CIRCUMFLEX | PCRE2_USE_OFFSET_LIMIT;
    if (parser->source.is_text) { options |= PCRE2_UTF | PCRE2_NO_UTF_CHECK; }
    if (as_re_is_unicode(parser, flags)) { options |= PCRE2_UCP; }
    if (flags & AS_RE_IGNORECASE) { options |= PCRE2_CASELESS; }
    if (flags & AS_RE_MULTILINE) { options |= PCRE2_MULTILINE; }
    if (flags & AS_RE_DOTALL) { options |= PCRE2_DOTALL; }
    return options;
}

/* NULL and *error: it could not be done. */
static pcre2_code *compile_text(const AsBuffer *text, uint32_t options, int *error)
{
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    pcre2_code *code = NULL;
    PCRE2_SIZE offset;
    *error = PCRE2_ERROR_NOMEMORY;
    if (!context) { return NULL; }
    pcre2_set_newline(context, PCRE2_NEWLINE_LF);
    pcre2_set_parens_nest_limit(context, NEST_LIMIT);
    code = pcre2_compile((PCRE2_SPTR)(text->data ? text->data : ""), text->size, options, error, &offset, context);
    pcre2_compile_context_free(context);
    return code;
}

const pcre2_code *as_re_pattern_counted(AsRePattern *pattern)
{
    int error;
    if (pattern->counted) { return pattern->counted; }
    pattern->counted = compile_text(&pattern->counted_text, pattern->options, &error);
    as_buffer_clear(&pattern->counted_text);
    if (!pattern->counted) { return pattern->code; }
    (void)pcre2_jit_compile(pattern->counted, PCRE2_JIT_COMPLETE);
    return pattern->counted;
}

/* NULL: raised. */
static pcre2_code *compile_translated(AsVM *vm, AsReParser *parser)
{
    int error;
    pcre2_code *code = compile_text(&parser->out, options_of(parser), &error);
    if (code) { return code; }
    PCRE2_UCHAR message[256];
    pcre2_get_error_message(error, message, sizeof message);
    (void)as_re_raise(vm, as_str_from_text(vm, (const char *)message), parser->source.value, AS_NONE);
    return NULL;
}

static AsValue new_pattern(AsVM *vm, AsReParser *parser)
{
    AsRePattern *pattern = as_heap_new(vm, AS_KIND_RE_PATTERN, sizeof *pattern);
    as_root(vm, as_value(pattern));
    pattern->text = parser->source.value;
    pattern->names = as_dict(parser->names);
    pattern->group_index = as_mapping_proxy_new(vm, parser->names);
    pattern->group_names = as_value(as_tuple_new(vm, parser->group_count));
    for (size_t i = 0; i < parser->group_count; i++) {
        as_tuple(pattern->group_names)->items[i] = parser->groups[i].name;
    }
    pattern->flags = parser->flags;
    pattern->group_count = (uint32_t)parser->group_count - 1;
    pattern->is_text = parser->source.is_text;
    pattern->code = compile_translated(vm, parser);
    if (!pattern->code) { return AS_RAISED; }
    pattern->context = pcre2_match_context_create(NULL);
    if (!pattern->context) { return as_raise_memory(vm); }
    pcre2_set_match_limit(pattern->context, MATCH_LIMIT);
    pcre2_set_heap_limit(pattern->context, HEAP_LIMIT);
    pattern->options = options_of(parser);
    pattern->depth = parser->risk.depth;
    pattern->is_within_lines = parser->risk.is_within_lines;
    pattern->counted_text = parser->counted;
    as_buffer_init(&parser->counted);
    if (pattern->group_count > 1 || pattern->depth) { pcre2_set_callout(pattern->context, on_callout, pattern); }
    return as_value(pattern);
}

/* Which group was closed last is known to PCRE2 only while it matches: ask at the end of the pattern. */
static void add_callout(AsBuffer *out)
{
    AsBuffer whole;
    as_buffer_init(&whole);
    as_buffer_add_text(&whole, "(?:");
    as_buffer_add(&whole, out->data, out->size);
    as_buffer_add_text(&whole, ")(?C1)");
    as_buffer_clear(out);
    *out = whole;
}

/* compile(pattern, flags, notes): warnings are added to the list `notes`, for the script to tell. */
static AsValue re_compile(AsVM *vm, AsValue *args)
{
    AsReParser parser = {0};
    int64_t flags;
    if (!as_is_list(args[2]) || !(as_is_str(args[0]) || as_is_bytes(args[0]))) {
        return as_raise(vm, AS_TYPE_ERROR, "compile() takes a pattern, flags and a list");
    }
    if (!as_index_arg(vm, args[1], &flags) || !as_re_source_init(vm, &parser.source, args[0])) { return AS_RAISED; }
    parser.flags = flags;
    parser.notes = args[2];
    AsValue result = AS_RAISED;
    if (as_re_parse(&parser)) {
        if (parser.group_count > 2) { add_callout(&parser.out); }
        if (parser.group_count > 2 && parser.risk.depth) { add_callout(&parser.counted); }
        result = new_pattern(vm, &parser);
    }
    as_re_parser_clear(&parser);
    return result;
}

static AsValue re_set_error(AsVM *vm, AsValue *args)
{
    as_load_set(vm, "re.error", args[0]);
    return AS_NONE;
}

/* ---- re.Pattern ---- */

static void pattern_mark(AsHeap *heap, AsObject *self)
{
    AsRePattern *pattern = (AsRePattern *)self;
    as_mark(heap, pattern->text);
    as_mark(heap, pattern->group_index);
    as_mark(heap, pattern->group_names);
    if (pattern->names) { as_mark_object(heap, (AsObject *)pattern->names); }
}

static void pattern_finalize(AsVM *vm, AsObject *self)
{
    AsRePattern *pattern = (AsRePattern *)self;
    pcre2_code_free(pattern->code);
    pcre2_code_free(pattern->counted);
    as_buffer_clear(&pattern->counted_text);
    pcre2_match_context_free(pattern->context);
}

static const struct { int64_t flag; const char *name; } flag_names[] = {
    {AS_RE_TEMPLATE, "re.TEMPLATE"}, {AS_RE_IGNORECASE, "re.IGNORECASE"}, {AS_RE_LOCALE, "re.LOCALE"},
    {AS_RE_MULTILINE, "re.MULTILINE"}, {AS_RE_DOTALL, "re.DOTALL"}, {AS_RE_UNICODE, "re.UNICODE"},
    {AS_RE_VERBOSE, "re.VERBOSE"}, {AS_RE_DEBUG, "re.DEBUG"}, {AS_RE_ASCII, "re.ASCII"},
};

/* The first `limit` characters of a text. */
static AsValue shortened(AsVM *vm, AsValue text, size_t limit)
{
    AsStr *s = as_str(text);
    return s->length <= limit ? text : as_str_slice(vm, s, 0, limit);
}

/* re.compile('a', re.IGNORECASE) */
static AsValue pattern_repr(AsVM *vm, AsValue self)
{
    AsRePattern *pattern = as_re_pattern(self);
    int64_t flags = pattern->flags;
    AsBuffer names;
    as_buffer_init(&names);
    if (pattern->is_text && (flags & AS_RE_TYPE_FLAGS) == AS_RE_UNICODE) { flags &= ~(int64_t)AS_RE_UNICODE; }
    for (size_t i = 0; i < sizeof flag_names / sizeof flag_names[0]; i++) {
        if (!(flags & flag_names[i].flag)) { continue; }
        as_buffer_printf(&names, "%s%s", names.size ? "|" : ", ", flag_names[i].name);
        flags &= ~flag_names[i].flag;
    }
    if (flags) { as_buffer_printf(&names, "%s0x%llx", names.size ? "|" : ", ", (unsigned long long)flags); }
    AsValue text = as_op_repr(vm, pattern->text);
    AsValue result = as_raised(text) ? AS_RAISED
                                     : as_str_format(vm, "re.compile(%S%s)", shortened(vm, text, 200), names.data ? names.data : "");
    as_buffer_clear(&names);
    return result;
}

static AsValue pattern_compare(AsVM *vm, AsValue self, AsValue other, AsCompareOp op)
{
    if ((op != AS_EQ && op != AS_NE) || !as_is_kind(other, AS_KIND_RE_PATTERN)) { return AS_NOT_IMPLEMENTED; }
    AsRePattern *a = as_re_pattern(self), *b = as_re_pattern(other);
    bool equal = a->flags == b->flags && a->is_text == b->is_text;
    if (equal && !as_op_equal(vm, a->text, b->text, &equal)) { return AS_RAISED; }
    return as_bool(equal == (op == AS_EQ));
}

static bool pattern_hash(AsVM *vm, AsValue self, int64_t *out)
{
    AsRePattern *pattern = as_re_pattern(self);
    if (!as_op_hash(vm, pattern->text, out)) { return false; }
    *out ^= pattern->flags << 8 ^ (int64_t)pattern->group_count;
    if (*out == -1) { *out = -2; }
    return true;
}

static AsValue get_flags(AsVM *vm, AsValue self) { return as_int_from_i64(vm, as_re_pattern(self)->flags); }
static AsValue get_group_count(AsVM *vm, AsValue self) { return as_small_value(as_re_pattern(self)->group_count); }
/* A view of the names; without any, a dict of its own, as in CPython. */
static AsValue get_group_index(AsVM *vm, AsValue self)
{
    AsValue index = as_re_pattern(self)->group_index;
    int64_t count;
    if (!as_op_length(vm, index, &count)) { return AS_RAISED; }
    return count == 0 ? as_dict_new(vm) : index;
}
static AsValue get_text(AsVM *vm, AsValue self) { return as_re_pattern(self)->text; }

static const AsGetSet pattern_getsets[] = {
    {"pattern", get_text, as_attribute_read_only, "The pattern string from which the RE object was compiled."},
    {"flags", get_flags, as_attribute_read_only, "The regex matching flags."},
    {"groups", get_group_count, as_attribute_read_only, "The number of capturing groups in the pattern."},
    {"groupindex", get_group_index, NULL, "A dictionary mapping group names to group numbers."},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_re_pattern_spec = {
    .name = "re.Pattern",
    .doc = "Compiled regular expression object.",
    .size = sizeof(AsRePattern),
    .flags = AS_TYPE_HEAP | AS_TYPE_FINAL | AS_TYPE_NO_NEW,
    .mark = pattern_mark,
    .finalize = pattern_finalize,
    .slots = {.repr = pattern_repr, .hash = pattern_hash, .compare = pattern_compare},
    .methods = as_re_pattern_methods,
    .getsets = pattern_getsets,
};

/* ---- the module ---- */

static const AsMethod functions[] = {
    {"compile(pattern, flags, notes, /)", re_compile, "Compile a str or bytes, without a cache."},
    {"set_error(error, /)", re_set_error, "Tell the class of the errors in patterns."},
    {NULL, NULL, NULL},
};

bool as_re_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    as_module_set(vm, module, "Pattern", as_value(vm->types[AS_KIND_RE_PATTERN]));
    as_module_set(vm, module, "Match", as_value(vm->types[AS_KIND_RE_MATCH]));
    return true;
}
