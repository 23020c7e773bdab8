/* _re: quantifiers. */
#include "module/re_impl.h"
#include "object/error.h"

/* PCRE2's largest count, and how often an item is written to reach a larger one. */
enum { COUNT_MAX = 65535, PIECES_MAX = 64 };

/* A count; as many digits as there are. false: none there. */
static bool parse_count(AsReSource *source, uint64_t *out)
{
    bool found = false;
    for (; as_re_is_digit(source->next); found = true) {
        if (!found) { *out = 0; }
        uint64_t digit = (uint64_t)(as_re_source_get(source) - '0');
        if (*out < AS_RE_ENDLESS) { *out = *out * 10 + digit; }
    }
    return found;
}

bool as_re_repeat_parse(AsReSource *source, AsReRepeat *repeat, bool *is_repeat)
{
    size_t start = as_re_source_tell(source);
    *is_repeat = false;
    *repeat = (AsReRepeat){0, AS_RE_ENDLESS};
    if (source->next == '}') { return true; }
    bool has_low = parse_count(source, &repeat->low), has_high = false;
    if (as_re_source_match(source, ',')) {
        has_high = parse_count(source, &repeat->high);
    } else if (has_low) {
        repeat->high = repeat->low;
        has_high = true;
    }
    if (!as_re_source_match(source, '}')) {
        if (!source->failed) { as_re_source_seek(source, start); }
        return !source->failed;
    }
    *is_repeat = true;
    if ((has_low && repeat->low >= AS_RE_ENDLESS) || (has_high && repeat->high >= AS_RE_ENDLESS)) {
        return as_re_source_raise(source, AS_OVERFLOW_ERROR, "the repetition number is too large");
    }
    if (repeat->high < repeat->low) {
        return as_re_source_fail(source, start, "min repeat greater than max repeat");
    }
    return !source->failed;
}

static void add_quantifier(AsBuffer *out, uint64_t low, uint64_t high, const char *mode)
{
    if (low == 0 && high == AS_RE_ENDLESS) {
        as_buffer_add_byte(out, '*');
    } else if (low == 1 && high == AS_RE_ENDLESS) {
        as_buffer_add_byte(out, '+');
    } else if (low == 0 && high == 1) {
        as_buffer_add_byte(out, '?');
    } else if (high == AS_RE_ENDLESS) {
        as_buffer_printf(out, "{%llu,}", (unsigned long long)low);
    } else {
        as_buffer_printf(out, "{%llu,%llu}", (unsigned long long)low, (unsigned long long)high);
    }
    as_buffer_add_text(out, mode);
}

/* Counts beyond PCRE2's, for an item of one character: several times the item. x{70000} is x{65535}x{4465}. */
static bool add_long(AsReParser *parser, size_t start, bool is_character, AsReRepeat repeat, const char *mode)
{
    AsBuffer *out = &parser->out, item;
    bool is_endless = repeat.high == AS_RE_ENDLESS;
    uint64_t optional = is_endless ? 0 : repeat.high - repeat.low;
    if (!is_character || repeat.low + optional > COUNT_MAX * (uint64_t)PIECES_MAX) {
        return as_re_source_raise(&parser->source, AS_OVERFLOW_ERROR,
                                  "the repetition number is too large (counts of groups go up to 65535)");
    }
    as_buffer_init(&item);
    as_buffer_add(&item, out->data + start, out->size - start);
    out->size = start;
    as_buffer_add_text(out, *mode == '+' ? "(?>" : "(?:");
    const char *inner = *mode == '?' ? "?" : "";
    for (uint64_t left = repeat.low; left > 0;) {
        uint64_t piece = left > COUNT_MAX ? COUNT_MAX : left;
        as_buffer_add(out, item.data, item.size);
        add_quantifier(out, piece, piece, "");
        left -= piece;
    }
    for (uint64_t left = optional; left > 0;) {
        uint64_t piece = left > COUNT_MAX ? COUNT_MAX : left;
        as_buffer_add(out, item.data, item.size);
        add_quantifier(out, 0, piece, inner);
        left -= piece;
    }
    if (is_endless) {
        as_buffer_add(out, item.data, item.size);
        add_quantifier(out, 0, AS_RE_ENDLESS, inner);
    }
    as_buffer_add_byte(out, ')');
    as_buffer_clear(&item);
    return true;
}

bool as_re_repeat_add(AsReParser *parser, size_t start, bool is_character, AsReRepeat repeat, const char *mode)
{
    bool is_long = repeat.low > COUNT_MAX || (repeat.high > COUNT_MAX && repeat.high != AS_RE_ENDLESS);
    if (is_long) { return add_long(parser, start, is_character, repeat, mode); }
    add_quantifier(&parser->out, repeat.low, repeat.high, mode);
    return true;
}
