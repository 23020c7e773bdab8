/* _re: flags within a pattern: (?i) and (?i-s:...). */
#include "base/unicode.h"
#include "module/re_impl.h"

int64_t as_re_flag_of(int32_t c)
{
    switch (c) {
    case 'i': return AS_RE_IGNORECASE;
    case 'L': return AS_RE_LOCALE;
    case 'm': return AS_RE_MULTILINE;
    case 's': return AS_RE_DOTALL;
    case 'x': return AS_RE_VERBOSE;
    case 'a': return AS_RE_ASCII;
    case 't': return AS_RE_TEMPLATE;
    case 'u': return AS_RE_UNICODE;
    default: return 0;
    }
}

/* A token that is no flag where one or `missing` is wanted. */
static bool fail_flag(AsReSource *source, int32_t token, const char *missing)
{
    size_t position = as_re_source_tell(source);
    if (token == AS_RE_END) { return as_re_source_fail(source, position, "%s", missing); }
    bool is_letter = !(token & AS_RE_ESCAPED) && as_unicode_is_alpha((uint32_t)token);
    return as_re_source_fail(source, position - (token & AS_RE_ESCAPED ? 2 : 1), "%s", is_letter ? "unknown flag" : missing);
}

static bool add_flag(AsReSource *source, int32_t token, int64_t *flags)
{
    int64_t flag = as_re_flag_of(token);
    size_t position = as_re_source_tell(source);
    if (source->is_text && token == 'L') {
        return as_re_source_fail(source, position, "bad inline flags: cannot use 'L' flag with a str pattern");
    }
    if (!source->is_text && token == 'u') {
        return as_re_source_fail(source, position, "bad inline flags: cannot use 'u' flag with a bytes pattern");
    }
    *flags |= flag;
    if ((flag & AS_RE_TYPE_FLAGS) && (*flags & AS_RE_TYPE_FLAGS) != flag) {
        return as_re_source_fail(source, position, "bad inline flags: flags 'a', 'u' and 'L' are incompatible");
    }
    return true;
}

/* The flags to be turned off, behind a '-' that was taken, and the ':'. */
static bool parse_removed_flags(AsReSource *source, int64_t *removed)
{
    int32_t token = as_re_source_get(source);
    if (!as_re_flag_of(token)) { return fail_flag(source, token, "missing flag"); }
    for (;;) {
        if (as_re_flag_of(token) & AS_RE_TYPE_FLAGS) {
            return as_re_source_fail(source, as_re_source_tell(source),
                                     "bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        }
        *removed |= as_re_flag_of(token);
        token = as_re_source_get(source);
        if (token == ':') { return !source->failed; }
        if (!as_re_flag_of(token)) { return fail_flag(source, token, "missing :"); }
    }
}

bool as_re_parse_flags(AsReSource *source, int32_t token, int64_t *added, int64_t *removed, bool *is_global)
{
    *added = *removed = 0;
    *is_global = false;
    while (token != '-' && token != ':' && token != ')') {
        if (!as_re_flag_of(token)) { return fail_flag(source, token, "missing -, : or )"); }
        if (!add_flag(source, token, added)) { return false; }
        token = as_re_source_get(source);
    }
    *is_global = token == ')';
    if (*is_global) { return !source->failed; }
    size_t position = as_re_source_tell(source) - 1;
    if (*added & AS_RE_TEMPLATE) {
        return as_re_source_fail(source, position, "bad inline flags: cannot turn on global flag");
    }
    if (token == '-' && !parse_removed_flags(source, removed)) { return false; }
    position = as_re_source_tell(source) - 1;
    if (*removed & AS_RE_TEMPLATE) {
        return as_re_source_fail(source, position, "bad inline flags: cannot turn off global flag");
    }
    if (*added & *removed) {
        return as_re_source_fail(source, position, "bad inline flags: flag turned on and off");
    }
    return !source->failed;
}
