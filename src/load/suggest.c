/* "Did you mean ...?": the nearest name by edit distance, with CPython's costs and limits. */
#include "load/report_impl.h"

#include <string.h>

#include "object/class.h"
#include "object/code.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "vm/frame_rest.h"

enum { MOVE_COST = 2, CASE_COST = 1, LONGEST = 40, MOST_CANDIDATES = 750 };

typedef struct Word {
    const char *data;
    size_t size;
} Word;

static int lower(int c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

static size_t substitution_cost(char a, char b)
{
    if (a == b) { return 0; }
    return lower((unsigned char)a) == lower((unsigned char)b) ? CASE_COST : MOVE_COST;
}

static void trim_common_ends(Word *a, Word *b)
{
    while (a->size > 0 && b->size > 0 && a->data[0] == b->data[0]) {
        a->data++, a->size--;
        b->data++, b->size--;
    }
    while (a->size > 0 && b->size > 0 && a->data[a->size - 1] == b->data[b->size - 1]) {
        a->size--;
        b->size--;
    }
}

/* Levenshtein's distance by rows (Wagner and Fischer); anything above most is as good as most + 1. */
static size_t distance(Word a, Word b, size_t most)
{
    size_t row[LONGEST];
    trim_common_ends(&a, &b);
    if (a.size == 0 || b.size == 0) { return (a.size + b.size) * MOVE_COST; }
    if (a.size > LONGEST || b.size > LONGEST) { return most + 1; }
    if (b.size < a.size) {
        Word swap = a;
        a = b;
        b = swap;
    }
    if ((b.size - a.size) * MOVE_COST > most) { return most + 1; }
    for (size_t i = 0; i < a.size; i++) { row[i] = (i + 1) * MOVE_COST; }
    size_t result = 0;
    for (size_t j = 0; j < b.size; j++) {
        size_t diagonal = result = j * MOVE_COST, least = SIZE_MAX;
        for (size_t i = 0; i < a.size; i++) {
            size_t substitute = diagonal + substitution_cost(b.data[j], a.data[i]);
            diagonal = row[i];
            size_t move = (result < diagonal ? result : diagonal) + MOVE_COST;
            result = move < substitute ? move : substitute;
            row[i] = result;
            if (result < least) { least = result; }
        }
        if (least > most) { return most + 1; }
    }
    return result;
}

static AsValue nearest(const AsList *candidates, AsValue name)
{
    AsValue best = AS_UNDEFINED;
    size_t best_distance = SIZE_MAX;
    Word wanted = {as_str(name)->data, as_str(name)->size};
    if (candidates->length >= MOST_CANDIDATES) { return AS_UNDEFINED; }
    for (size_t i = 0; i < candidates->length; i++) {
        AsValue item = candidates->items[i];
        if (!as_is_str(item)) { return AS_UNDEFINED; }
        if (as_str_equal(as_str(item), as_str(name))) { continue; }
        Word word = {as_str(item)->data, as_str(item)->size};
        size_t most = (wanted.size + word.size + 3) * MOVE_COST / 6;
        if (most > best_distance - 1) { most = best_distance - 1; }
        size_t d = distance(wanted, word, most);
        if (d > most) { continue; }
        best = item;
        best_distance = d;
    }
    return best;
}

static AsValue nearest_key(AsVM *vm, AsValue dict, AsValue name)
{
    if (!as_is_dict(dict)) { return AS_UNDEFINED; }
    AsValue keys = as_list_new(vm, as_dict(dict)->count), key, value;
    for (size_t position = 0; as_dict_next(as_dict(dict), &position, &key, &value);) {
        as_list_append(vm, as_list(keys), key);
    }
    return nearest(as_list(keys), name);
}

static AsValue last_traceback(AsValue traceback)
{
    while (as_is_kind(traceback, AS_KIND_TRACEBACK)) {
        AsValue next = ((AsTraceback *)as_object(traceback))->next;
        if (!as_is_kind(next, AS_KIND_TRACEBACK)) { return traceback; }
        traceback = next;
    }
    return AS_UNDEFINED;
}

/* Among the locals, the globals and the builtins of where the name was looked up, in this order. */
static AsValue suggest_for_name_error(AsVM *vm, AsValue exception)
{
    AsValue name = as_exception_field(as_exception(exception), 0);
    AsValue last = last_traceback(as_exception(exception)->traceback);
    if (!as_is_str(name) || as_is_undefined(last)) { return AS_UNDEFINED; }
    const AsTraceback *traceback = (const AsTraceback *)as_object(last);
    const AsCode *code = traceback->rest.code;
    AsValue found = nearest(as_list(as_list_from(vm, code->local_names, code->local_count)), name);
    if (!as_is_undefined(found)) { return found; }
    const AsDict *globals = as_frame_rest_globals(&traceback->rest);
    if (globals != NULL) { found = nearest_key(vm, as_value(globals), name); }
    return as_is_undefined(found) ? nearest_key(vm, as_value(vm->builtins), name) : found;
}

static AsValue suggest_for_attribute_error(AsVM *vm, AsValue exception)
{
    AsValue name = as_exception_field(as_exception(exception), 0);
    AsValue object = as_exception_field(as_exception(exception), 1);
    if (!as_is_str(name) || as_is_none(object)) { return AS_UNDEFINED; }
    AsValue dir = as_dict_get_name(vm, vm->builtins, as_str_intern_text(vm, "dir"));
    if (as_is_undefined(dir)) { return AS_UNDEFINED; }
    AsValue names = as_call(vm, dir, &object, 1);
    if (as_raised(names) || !as_is_list(names)) { return as_raised(names) ? AS_RAISED : AS_UNDEFINED; }
    return nearest(as_list(names), name);
}

AsValue as_suggest_name(AsVM *vm, AsValue exception)
{
    AsValue found = AS_UNDEFINED;
    const AsType *type = as_type_of(vm, exception);
    if (type == vm->errors[AS_NAME_ERROR]) {
        found = suggest_for_name_error(vm, exception);
    } else if (type == vm->errors[AS_ATTRIBUTE_ERROR]) {
        found = suggest_for_attribute_error(vm, exception);
    }
    if (!as_raised(found)) { return found; }
    as_error_clear(vm);
    return AS_UNDEFINED;
}
