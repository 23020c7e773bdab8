/* _json: from values to texts. */
#include <math.h>

#include "module/json_impl.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/float.h"
#include "object/int.h"
#include "object/list.h"
#include "object/op.h"
#include "object/tuple.h"

/* What a JSONEncoder asks for, and the text as it grows. */
typedef struct Writer {
    AsVM *vm;
    AsBuffer out;
    AsValue default_function;
    AsStr *item_separator, *key_separator;
    AsStr *indent; /* NULL: all in one line */
    bool is_ascii, sort_keys, skip_keys, allow_nan, check_circular;
    /* Rooted: from the outside in, the containers being written, and the keys and values of the dicts, which script
     * code may change meanwhile. */
    AsList *held;
    AsList *open; /* rooted: what a circular reference would come back to */
    const char *where; /* for RecursionError */
} Writer;

static bool write_value(Writer *w, AsValue value, size_t level) AS_RUNS;

/* ---- text ---- */

static bool add(Writer *w, const char *data, size_t size)
{
    if (!as_str_reserve(w->vm, &w->out, size)) { return false; }
    memcpy(w->out.data + w->out.size, data, size);
    w->out.size += size;
    return true;
}

static bool add_text(Writer *w, const char *text) { return add(w, text, strlen(text)); }
static bool add_str(Writer *w, const AsStr *text) { return add(w, text->data, text->size); }

/* A new line, where lines are wanted. */
static bool add_line(Writer *w, size_t level)
{
    if (!w->indent) { return true; }
    if (!add(w, "\n", 1)) { return false; }
    for (size_t i = 0; i < level; i++) {
        if (!add_str(w, w->indent)) { return false; }
    }
    return true;
}

/* ---- numbers ---- */

static bool add_small(Writer *w, int64_t i)
{
    char text[24], *p = text + sizeof text;
    uint64_t rest = i < 0 ? -(uint64_t)i : (uint64_t)i;
    do {
        *--p = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    if (i < 0) { *--p = '-'; }
    return add(w, p, (size_t)(text + sizeof text - p));
}

static bool add_int(Writer *w, AsValue value)
{
    AsValue plain = as_int_plain(w->vm, value);
    if (as_is_small(plain)) { return add_small(w, as_small(plain)); }
    AsValue text = as_int_to_str(w->vm, plain, 10);
    return !as_raised(text) && add_str(w, as_str(text));
}

static bool add_float(Writer *w, double d)
{
    char text[32];
    if (isfinite(d)) { return add(w, text, as_float_repr(d, text)); }
    if (w->allow_nan) { return add_text(w, isnan(d) ? "NaN" : d > 0 ? "Infinity" : "-Infinity"); }
    const char *message = "Out of range float values are not JSON compliant";
    // Python's encoder of one line and that of many are two.
    if (w->indent) {
        (void)as_raise(w->vm, AS_VALUE_ERROR, "%s: %s", message, isnan(d) ? "nan" : d > 0 ? "inf" : "-inf");
    } else {
        (void)as_raise(w->vm, AS_VALUE_ERROR, "%s", message);
    }
    return false;
}

/* ---- containers ---- */

static bool raise_circular(Writer *w)
{
    (void)as_raise(w->vm, AS_VALUE_ERROR, "Circular reference detected");
    return false;
}

/* Begins a value with parts of its own; to be closed if true. */
static bool open_value(Writer *w, AsValue value)
{
    if (w->check_circular) {
        for (size_t i = 0; i < w->open->length; i++) {
            if (w->open->items[i] == value) { return raise_circular(w); }
        }
    }
    if (!as_safepoint(w->vm) || !as_enter_recursion(w->vm, w->where)) { return false; }
    as_list_append(w->vm, w->open, value);
    return true;
}

static void close_value(Writer *w)
{
    w->open->length--;
    as_leave_recursion(w->vm);
}

static bool write_items(Writer *w, AsValue sequence, size_t level)
{
    const AsValue *items;
    size_t count;
    for (size_t i = 0; as_list_view(sequence, &items, &count) && i < count; i++) {
        AsValue value = items[i];
        if (i > 0 && !add_str(w, w->item_separator)) { return false; }
        if (!add_line(w, level + 1) || !write_value(w, value, level + 1)) { return false; }
    }
    return true;
}

static bool write_sequence(Writer *w, AsValue sequence, size_t level)
{
    const AsValue *items;
    size_t count, saved = w->held->length;
    if (!as_list_view(sequence, &items, &count)) {
        sequence = as_list_from_iterable(w->vm, sequence);
        if (as_raised(sequence)) { return false; }
        as_list_append(w->vm, w->held, sequence);
        count = as_list(sequence)->length;
    }
    bool done = count == 0 ? add(w, "[]", 2)
                           : add(w, "[", 1) && write_items(w, sequence, level) && add_line(w, level) && add(w, "]", 1);
    w->held->length = saved;
    return done;
}

/* *key as the str that stands for it; AS_UNDEFINED: left out. */
static bool key_text(Writer *w, AsValue *key)
{
    AsVM *vm = w->vm;
    AsValue v = *key;
    if (as_is_str(v)) { return true; }
    size_t start = w->out.size;
    bool done = true;
    if (as_is_float(v)) {
        done = add_float(w, as_float(v));
    } else if (v == AS_TRUE || v == AS_FALSE || v == AS_NONE) {
        done = add_text(w, v == AS_TRUE ? "true" : v == AS_FALSE ? "false" : "null");
    } else if (as_is_int(v)) {
        done = add_int(w, v);
    } else if (w->skip_keys) {
        *key = AS_UNDEFINED;
        return true;
    } else {
        (void)as_raise(vm, AS_TYPE_ERROR, "keys must be str, int, float, bool or None, not %T", v);
        return false;
    }
    if (!done) { return false; }
    *key = as_str_from(vm, w->out.data + start, w->out.size - start);
    w->out.size = start;
    return true;
}

/* Writes the pairs that stand in w->held from first on. */
static bool write_pairs(Writer *w, size_t first, size_t level)
{
    bool is_first = true;
    size_t end = w->held->length;
    for (size_t i = first; i < end; i += 2) {
        AsValue key = w->held->items[i];
        if (!key_text(w, &key)) { return false; }
        if (as_is_undefined(key)) { continue; }
        if (!is_first && !add_str(w, w->item_separator)) { return false; }
        if ((is_first || w->indent) && !add_line(w, level + 1)) { return false; }
        is_first = false;
        if (!as_json_quote(w->vm, as_str(key), w->is_ascii, &w->out) || !add_str(w, w->key_separator)) { return false; }
        if (!write_value(w, w->held->items[i + 1], level + 1)) { return false; }
    }
    // Where every key was left out, Python's encoder of many lines has begun one all the same.
    return !is_first || add_line(w, level + 1);
}

/* Puts the pairs of what has items() into w->held. */
static bool hold_items(Writer *w, AsValue mapping)
{
    AsVM *vm = w->vm;
    AsValue items = as_call_method(vm, mapping, as_name(vm, AS_NAME_items), NULL, 0);
    if (as_raised(items)) { return false; }
    items = as_list_from_iterable(vm, items);
    if (as_raised(items)) { return false; }
    as_root(vm, items);
    if (w->sort_keys && !as_list_sort(vm, as_list(items), AS_NONE, false)) { return false; }
    for (size_t i = 0; i < as_list(items)->length; i++) {
        AsValue pair = as_list(items)->items[i];
        if (!as_is_tuple(pair) || as_tuple(pair)->length != 2) {
            (void)as_raise(vm, AS_VALUE_ERROR, "items must return 2-tuples");
            return false;
        }
        as_list_append(vm, w->held, as_tuple(pair)->items[0]);
        as_list_append(vm, w->held, as_tuple(pair)->items[1]);
    }
    return true;
}

static bool hold_pairs(Writer *w, AsValue dict)
{
    if (w->sort_keys || !as_is_exact(dict, AS_KIND_DICT)) {
        size_t saved = as_roots_save(w->vm);
        bool done = hold_items(w, dict);
        as_roots_restore(w->vm, saved);
        return done;
    }
    size_t position = 0;
    AsValue key, value;
    while (as_dict_next(as_dict(dict), &position, &key, &value)) {
        as_list_append(w->vm, w->held, key);
        as_list_append(w->vm, w->held, value);
    }
    return true;
}

static bool write_dict(Writer *w, AsValue dict, size_t level)
{
    size_t first = w->held->length;
    if (as_dict(dict)->count == 0) { return add(w, "{}", 2); }
    bool done = hold_pairs(w, dict) && add(w, "{", 1) && write_pairs(w, first, level) && add_line(w, level) && add(w, "}", 1);
    w->held->length = first;
    return done;
}

/* What default() makes of a value of another type. */
static bool write_default(Writer *w, AsValue value, size_t level)
{
    AsValue made = as_call(w->vm, w->default_function, &value, 1);
    if (as_raised(made)) { return false; }
    as_list_append(w->vm, w->held, made);
    bool done = write_value(w, made, level);
    w->held->length--;
    return done;
}

static bool write_value(Writer *w, AsValue value, size_t level)
{
    if (as_is_str(value)) { return as_json_quote(w->vm, as_str(value), w->is_ascii, &w->out); }
    if (as_is_small(value)) { return add_small(w, as_small(value)); }
    if (as_is_none(value)) { return add(w, "null", 4); }
    if (as_is_bool(value)) { return add_text(w, value == AS_TRUE ? "true" : "false"); }
    if (as_is_float(value)) { return add_float(w, as_float(value)); }
    if (as_is_int(value)) { return add_int(w, value); }
    if (!open_value(w, value)) { return false; }
    bool done = as_is_list(value) || as_is_tuple(value) ? write_sequence(w, value, level)
              : as_is_dict(value)                       ? write_dict(w, value, level)
                                                        : write_default(w, value, level);
    close_value(w);
    return done;
}

/* ---- the function ---- */

/* encode(value, default, ensure_ascii, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan,
 * check_circular): the whole text. indent is None or a str. */
static AsValue json_encode(AsVM *vm, AsValue *args)
{
    Writer w = {.vm = vm, .default_function = args[1]};
    bool *flags[] = {&w.sort_keys, &w.skip_keys, &w.allow_nan, &w.check_circular};
    if (!as_is_str(args[4])) { return as_raise(vm, AS_TYPE_ERROR, "make_encoder() argument 5 must be str, not %B", args[4]); }
    if (!as_is_str(args[5])) { return as_raise(vm, AS_TYPE_ERROR, "make_encoder() argument 6 must be str, not %B", args[5]); }
    if (!as_op_truth(vm, args[2], &w.is_ascii)) { return AS_RAISED; }
    for (size_t i = 0; i < 4; i++) {
        if (!as_op_truth(vm, args[6 + i], flags[i])) { return AS_RAISED; }
    }
    w.indent = as_is_str(args[3]) ? as_str(args[3]) : NULL;
    w.key_separator = as_str(args[4]);
    w.item_separator = as_str(args[5]);
    w.held = as_list(as_list_new(vm, 0));
    as_root(vm, as_value(w.held));
    w.open = as_list(as_list_new(vm, 0));
    as_root(vm, as_value(w.open));
    as_str_buffer_init(vm, &w.out);
    w.where = w.indent ? "while calling a Python object" : "while encoding a JSON object";
    // Python's encoder of one line is a callable object, which counts as a call.
    if (!w.indent && !as_enter_recursion(vm, "while calling a Python object")) { return AS_RAISED; }
    bool done = write_value(&w, args[0], 0);
    if (!w.indent) { as_leave_recursion(vm); }
    if (done) { return as_str_from_buffer(vm, &w.out); }
    as_str_buffer_clear(vm, &w.out);
    return AS_RAISED;
}

const AsMethod as_json_encode_functions[] = {
    {"encode(value, default, ensure_ascii, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan, "
     "check_circular, /)", json_encode, NULL},
    {NULL, NULL, NULL},
};
