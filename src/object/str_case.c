/* str methods about the case of letters, and the is...() questions. */
#include "base/unicode.h"
#include "object/str_impl.h"

enum { SIGMA = 0x3a3, SMALL_SIGMA = 0x3c3, FINAL_SIGMA = 0x3c2 };

/* The lower-case form of a capital sigma at p depends on its word: at the end it is another letter
 * (Unicode's Final_Sigma condition). */
static uint32_t lower_sigma(const AsStr *s, const char *sigma)
{
    const char *p = sigma, *end = s->data + s->size;
    bool cased = false;
    while (p > s->data) {
        uint32_t c = as_str_previous(&p);
        if (as_unicode_is_case_ignorable(c)) { continue; }
        cased = as_unicode_is_cased(c);
        break;
    }
    if (!cased) { return SMALL_SIGMA; }
    for (p = sigma + as_str_sequence_size(*sigma); p < end;) {
        uint32_t c = as_str_next(&p);
        if (as_unicode_is_case_ignorable(c)) { continue; }
        return as_unicode_is_cased(c) ? SMALL_SIGMA : FINAL_SIGMA;
    }
    return FINAL_SIGMA;
}

static void add_code_points(AsBuffer *out, const uint32_t *c, int count)
{
    for (int i = 0; i < count; i++) { as_buffer_add_code_point(out, c[i]); }
}

static void add_lower(AsBuffer *out, const AsStr *s, const char *at, uint32_t c)
{
    uint32_t mapped[AS_UNICODE_CASE_MAX] = {c};
    int count = 1;
    if (c == SIGMA) { mapped[0] = lower_sigma(s, at); } else { count = as_unicode_lower(c, mapped); }
    add_code_points(out, mapped, count);
}

static void add_upper(AsBuffer *out, uint32_t c)
{
    uint32_t mapped[AS_UNICODE_CASE_MAX];
    add_code_points(out, mapped, as_unicode_upper(c, mapped));
}

static void add_title(AsBuffer *out, uint32_t c)
{
    uint32_t mapped[AS_UNICODE_CASE_MAX];
    add_code_points(out, mapped, as_unicode_title(c, mapped));
}

static bool ascii_is_lower(char c) { return c >= 'a' && c <= 'z'; }
static bool ascii_is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/* The top bit of each of eight ASCII bytes that lies between low and high. */
static uint64_t bytes_between(uint64_t word, unsigned char low, unsigned char high)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t from = word + ones * (0x80u - low), beyond = word + ones * (0x7fu - high);
    return from & ~beyond & ones * 0x80u;
}

/* An ASCII text with the case of its lower-case letters, its upper-case letters or both changed. */
static AsValue flip_ascii(AsVM *vm, AsStr *s, bool lower, bool upper)
{
    if (s->size == 0) { return vm->empty_str; }
    AsValue result = as_str_try_new(vm, s->size, s->size);
    if (as_raised(result)) { return result; }
    char *out = as_str(result)->data;
    size_t i = 0;
    for (; i + 8 <= s->size; i += 8) {
        uint64_t word;
        memcpy(&word, s->data + i, 8);
        uint64_t letters = (lower ? bytes_between(word, 'a', 'z') : 0) | (upper ? bytes_between(word, 'A', 'Z') : 0);
        word ^= letters >> 2;
        memcpy(out + i, &word, 8);
    }
    for (; i < s->size; i++) {
        char c = s->data[i];
        out[i] = (char)((lower && ascii_is_lower(c)) || (upper && ascii_is_upper(c)) ? c ^ 0x20 : c);
    }
    return result;
}

/* An ASCII text with a capital at the beginning, or (each_word) at the beginning of each word. */
static AsValue capitalize_ascii(AsVM *vm, AsStr *s, bool each_word)
{
    if (s->size == 0) { return vm->empty_str; }
    AsValue result = as_str_try_new(vm, s->size, s->size);
    if (as_raised(result)) { return result; }
    char *out = as_str(result)->data;
    bool inside = false;
    for (size_t i = 0; i < s->size; i++) {
        char c = s->data[i];
        out[i] = (char)((inside ? ascii_is_upper(c) : ascii_is_lower(c)) ? c ^ 0x20 : c);
        inside = !each_word || ascii_is_lower(c) || ascii_is_upper(c);
    }
    return result;
}

AsValue as_str_method_upper(AsVM *vm, AsValue *args)
{
    AsStr *s = as_str(args[0]);
    if (as_str_is_ascii(s)) { return flip_ascii(vm, s, true, false); }
    AsBuffer out;
    as_str_buffer_init(vm, &out);
    for (const char *p = s->data, *end = p + s->size; p < end;) { add_upper(&out, as_str_next(&p)); }
    return as_str_from_buffer(vm, &out);
}

AsValue as_str_method_lower(AsVM *vm, AsValue *args)
{
    AsStr *s = as_str(args[0]);
    if (as_str_is_ascii(s)) { return flip_ascii(vm, s, false, true); }
    AsBuffer out;
    as_str_buffer_init(vm, &out);
    for (const char *p = s->data, *end = p + s->size; p < end;) {
        const char *at = p;
        uint32_t c = as_str_next(&p);
        add_lower(&out, s, at, c);
    }
    return as_str_from_buffer(vm, &out);
}

AsValue as_str_method_swapcase(AsVM *vm, AsValue *args)
{
    AsStr *s = as_str(args[0]);
    if (as_str_is_ascii(s)) { return flip_ascii(vm, s, true, true); }
    AsBuffer out;
    as_str_buffer_init(vm, &out);
    for (const char *p = s->data, *end = p + s->size; p < end;) {
        const char *at = p;
        uint32_t c = as_str_next(&p);
        if (as_unicode_is_upper(c)) {
            add_lower(&out, s, at, c);
        } else if (as_unicode_is_lower(c)) {
            add_upper(&out, c);
        } else {
            as_buffer_add_code_point(&out, c);
        }
    }
    return as_str_from_buffer(vm, &out);
}

AsValue as_str_method_title(AsVM *vm, AsValue *args)
{
    AsStr *s = as_str(args[0]);
    if (as_str_is_ascii(s)) { return capitalize_ascii(vm, s, true); }
    AsBuffer out;
    bool in_word = false;
    as_str_buffer_init(vm, &out);
    for (const char *p = s->data, *end = p + s->size; p < end;) {
        const char *at = p;
        uint32_t c = as_str_next(&p);
        if (in_word) { add_lower(&out, s, at, c); } else { add_title(&out, c); }
        in_word = as_unicode_is_cased(c);
    }
    return as_str_from_buffer(vm, &out);
}

AsValue as_str_method_capitalize(AsVM *vm, AsValue *args)
{
    AsStr *s = as_str(args[0]);
    AsBuffer out;
    if (as_str_is_ascii(s)) { return capitalize_ascii(vm, s, false); }
    as_str_buffer_init(vm, &out);
    const char *p = s->data, *end = p + s->size;
    add_title(&out, as_str_next(&p));
    while (p < end) {
        const char *at = p;
        uint32_t c = as_str_next(&p);
        add_lower(&out, s, at, c);
    }
    return as_str_from_buffer(vm, &out);
}

AsValue as_str_method_casefold(AsVM *vm, AsValue *args)
{
    AsStr *s = as_str(args[0]);
    if (as_str_is_ascii(s)) { return flip_ascii(vm, s, false, true); }
    AsBuffer out;
    as_str_buffer_init(vm, &out);
    for (const char *p = s->data, *end = p + s->size; p < end;) {
        uint32_t mapped[AS_UNICODE_CASE_MAX];
        add_code_points(&out, mapped, as_unicode_fold(as_str_next(&p), mapped));
    }
    return as_str_from_buffer(vm, &out);
}

/* Questions. */

/* Not empty, and every code point is so? */
static AsValue all_are(AsValue self, bool (*is)(uint32_t c))
{
    AsStr *s = as_str(self);
    for (const char *p = s->data, *end = p + s->size; p < end;) {
        if (!is(as_str_next(&p))) { return AS_FALSE; }
    }
    return as_bool(s->size > 0);
}

static bool is_alnum(uint32_t c)
{
    return as_unicode_is_alpha(c) || as_unicode_is_numeric(c);
}

AsValue as_str_method_isalpha(AsVM *vm, AsValue *args)
{
    return all_are(args[0], as_unicode_is_alpha);
}

AsValue as_str_method_isalnum(AsVM *vm, AsValue *args)
{
    return all_are(args[0], is_alnum);
}

AsValue as_str_method_isdecimal(AsVM *vm, AsValue *args)
{
    return all_are(args[0], as_unicode_is_decimal);
}

AsValue as_str_method_isdigit(AsVM *vm, AsValue *args)
{
    return all_are(args[0], as_unicode_is_digit);
}

AsValue as_str_method_isnumeric(AsVM *vm, AsValue *args)
{
    return all_are(args[0], as_unicode_is_numeric);
}

AsValue as_str_method_isspace(AsVM *vm, AsValue *args)
{
    return all_are(args[0], as_unicode_is_space);
}

AsValue as_str_method_isprintable(AsVM *vm, AsValue *args)
{
    return as_bool(as_str(args[0])->size == 0 || all_are(args[0], as_unicode_is_printable) == AS_TRUE);
}

AsValue as_str_method_isascii(AsVM *vm, AsValue *args)
{
    return as_bool(as_str_is_ascii(as_str(args[0])));
}

AsValue as_str_method_isidentifier(AsVM *vm, AsValue *args)
{
    AsStr *s = as_str(args[0]);
    const char *p = s->data, *end = p + s->size;
    if (p == end || !as_unicode_is_id_start(as_str_next(&p))) { return AS_FALSE; }
    while (p < end) {
        if (!as_unicode_is_id_continue(as_str_next(&p))) { return AS_FALSE; }
    }
    return AS_TRUE;
}

/* Is there a letter that is so, and none of the other case (or of title case)? */
static AsValue is_all_of_case(AsValue self, bool (*wanted)(uint32_t c), bool (*other)(uint32_t c))
{
    AsStr *s = as_str(self);
    bool found = false;
    for (const char *p = s->data, *end = p + s->size; p < end;) {
        uint32_t c = as_str_next(&p);
        if (other(c) || as_unicode_is_title(c)) { return AS_FALSE; }
        found = found || wanted(c);
    }
    return as_bool(found);
}

AsValue as_str_method_islower(AsVM *vm, AsValue *args)
{
    return is_all_of_case(args[0], as_unicode_is_lower, as_unicode_is_upper);
}

AsValue as_str_method_isupper(AsVM *vm, AsValue *args)
{
    return is_all_of_case(args[0], as_unicode_is_upper, as_unicode_is_lower);
}

AsValue as_str_method_istitle(AsVM *vm, AsValue *args)
{
    AsStr *s = as_str(args[0]);
    bool found = false, in_word = false;
    for (const char *p = s->data, *end = p + s->size; p < end;) {
        uint32_t c = as_str_next(&p);
        bool starts = as_unicode_is_upper(c) || as_unicode_is_title(c);
        bool goes_on = !starts && as_unicode_is_lower(c);
        if ((starts && in_word) || (goes_on && !in_word)) { return AS_FALSE; }
        in_word = starts || goes_on;
        found = found || in_word;
    }
    return as_bool(found);
}
