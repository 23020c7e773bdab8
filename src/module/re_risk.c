/* _re: which repeats of a pattern may run away, and counting what they do.
 *
 * A repeat such as \w+ is harmless where what follows cannot match what it repeats: having failed once, it fails wherever
 * the repeat stops. One that is not harmless and has another one behind it, as in a*a*b, can take time that grows with
 * a power of the text's length. PCRE2's native code does not count the steps of such repeats; so a pattern like that has a
 * second form, with a callout behind each repeat, which ends the search when there were too many. re_match.c takes it
 * where the text is long enough for that. */
#include "base/unicode.h"
#include "module/re_impl.h"

enum { WORDS = 1, SPACES = 2, OTHERS = 4, ALL_KINDS = 7 };

/* ---- reaches ---- */

static AsReReach nothing(void) { return (AsReReach){{0, 0}, 0}; }

static void add_ascii(AsReReach *reach, uint32_t c) { reach->ascii[c / 64] |= UINT64_C(1) << c % 64; }

static unsigned kind_of(const AsReParser *parser, uint32_t c)
{
    if (!parser->source.is_text) { return OTHERS; }
    if (as_unicode_is_space(c)) { return SPACES; }
    return as_unicode_is_alpha(c) || as_unicode_is_numeric(c) || as_unicode_is_digit(c) ? WORDS : OTHERS;
}

static void add_range(const AsReParser *parser, AsReReach *reach, uint32_t low, uint32_t high)
{
    for (uint32_t c = low; c <= high && c < 0x80; c++) { add_ascii(reach, c); }
    if (high >= 0x80) { reach->kinds |= low == high ? kind_of(parser, high) : (unsigned)ALL_KINDS; }
}

static bool is_ascii_in(char letter, uint32_t c, bool is_unicode)
{
    bool is_digit = c >= '0' && c <= '9', is_letter = as_re_is_letter((int32_t)c);
    if (letter == 'd') { return is_digit; }
    if (letter == 'w') { return is_digit || is_letter || c == '_'; }
    return c == ' ' || (c >= 9 && c <= 13) || (is_unicode && c >= 0x1c && c <= 0x1f);
}

/* The kinds that a category has some of (all false) or all of. */
static unsigned kinds_in(char letter, bool is_unicode, bool all)
{
    if (!is_unicode) { return letter >= 'a' ? 0 : ALL_KINDS; }
    switch (letter) {
    case 'd': return all ? 0 : WORDS;
    case 'D': return all ? SPACES | OTHERS : ALL_KINDS;
    case 'w': return WORDS;
    case 'W': return SPACES | OTHERS;
    case 's': return SPACES;
    default: return WORDS | OTHERS;
    }
}

static void add_category(const AsReParser *parser, int64_t flags, char letter, AsReReach *reach)
{
    bool is_unicode = as_re_is_unicode(parser, flags), is_negated = letter < 'a';
    for (uint32_t c = 0; c < 0x80; c++) {
        if (is_ascii_in((char)(letter | 0x20), c, is_unicode) != is_negated) { add_ascii(reach, c); }
    }
    reach->kinds |= kinds_in(letter, is_unicode, false);
}

/* The other case of letters, and letters beyond ASCII that are like one of them. */
static AsReReach with_cases(AsReReach reach, int64_t flags)
{
    const uint64_t letters = UINT64_C(0x07fffffe07fffffe), upper = letters & UINT32_MAX;
    if (!(flags & AS_RE_IGNORECASE)) { return reach; }
    uint64_t found = reach.ascii[1] & letters, flat = (found | found >> 32) & upper;
    reach.ascii[1] |= flat | flat << 32;
    if (reach.kinds & WORDS) { reach.ascii[1] |= letters; }
    if (found) { reach.kinds |= WORDS; }
    return reach;
}

AsReReach as_re_reach_literal(const AsReParser *parser, int64_t flags, uint32_t c)
{
    AsReReach reach = nothing();
    add_range(parser, &reach, c, c);
    return with_cases(reach, flags);
}

AsReReach as_re_reach_category(const AsReParser *parser, int64_t flags, char letter)
{
    AsReReach reach = nothing();
    add_category(parser, flags, letter, &reach);
    return reach;
}

AsReReach as_re_reach_any(int64_t flags)
{
    AsReReach reach = {{UINT64_MAX, UINT64_MAX}, ALL_KINDS};
    if (!(flags & AS_RE_DOTALL)) { reach.ascii[0] &= ~(UINT64_C(1) << '\n'); }
    return reach;
}

AsReReach as_re_reach_set(const AsReParser *parser, int64_t flags, const AsReMember *members, size_t count, bool negated)
{
    AsReReach reach = nothing();
    unsigned covered = 0;
    for (size_t i = 0; i < count; i++) {
        if (members[i].category) {
            add_category(parser, flags, members[i].category, &reach);
            covered |= kinds_in(members[i].category, as_re_is_unicode(parser, flags), true);
        } else {
            add_range(parser, &reach, members[i].low, members[i].high);
        }
    }
    reach = with_cases(reach, flags);
    if (!negated) { return reach; }
    return (AsReReach){{~reach.ascii[0], ~reach.ascii[1]}, ALL_KINDS & ~covered};
}

static bool are_disjoint(const AsReReach *a, const AsReReach *b)
{
    return !(a->ascii[0] & b->ascii[0]) && !(a->ascii[1] & b->ascii[1]) && !(a->kinds & b->kinds);
}

/* ---- repeats ---- */

/* The repeats from the first-th on. */
static uint32_t from_on(unsigned first) { return first >= AS_RE_RISK_REPEATS ? 0 : UINT32_MAX << first; }

void as_re_risk_follow(AsReParser *parser, const AsReReach *reach, bool is_optional)
{
    AsReRisk *risk = &parser->risk;
    for (unsigned i = 0; risk->open >> i; i++) {
        uint32_t bit = UINT32_C(1) << i;
        if (!(risk->open & bit)) { continue; }
        bool is_settled = reach && are_disjoint(&risk->repeats[i].reach, reach);
        if (!is_settled) { risk->failed |= bit; }
        if (!is_settled || !is_optional) { risk->open &= ~bit; }
        if (i + 1 == AS_RE_RISK_REPEATS) { break; }
    }
}

void as_re_risk_test(AsReParser *parser) { parser->risk.tested |= parser->risk.open; }

void as_re_risk_repeat(AsReParser *parser, const AsReReach *reach)
{
    static const AsReReach everything = {{UINT64_MAX, UINT64_MAX}, ALL_KINDS};
    AsReRisk *risk = &parser->risk;
    if (risk->count == AS_RE_RISK_REPEATS) {
        risk->more++;
        return;
    }
    risk->repeats[risk->count].reach = reach ? *reach : everything;
    risk->repeats[risk->count].offset = parser->out.size;
    risk->open |= UINT32_C(1) << risk->count++;
}

void as_re_risk_repeat_group(AsReParser *parser, unsigned first, uint32_t entry, bool is_optional, bool is_endless)
{
    AsReRisk *risk = &parser->risk;
    uint32_t inner = from_on(first);
    // The last repeat of a turn is followed by the first item of the next.
    risk->failed |= risk->open & inner;
    risk->open &= ~inner;
    if (is_optional) { risk->open |= entry & ~risk->failed; }
    if (is_endless) { as_re_risk_repeat(parser, NULL); }
}

void as_re_risk_atomic(AsReParser *parser, unsigned first) { parser->risk.open &= ~from_on(first); }

void as_re_risk_end(AsReParser *parser, unsigned first)
{
    AsReRisk *risk = &parser->risk;
    uint32_t ended = risk->open & from_on(first);
    // With nothing behind it, a repeat takes what it can and is done.
    risk->failed |= ended & risk->tested;
    risk->open &= ~ended;
}

void as_re_risk_moved(AsReParser *parser, size_t where, size_t by)
{
    for (unsigned i = 0; i < parser->risk.count; i++) {
        if (parser->risk.repeats[i].offset > where) { parser->risk.repeats[i].offset += by; }
    }
}

void as_re_risk_finish(AsReParser *parser)
{
    static const char callout[] = "(?C2)";
    AsReRisk *risk = &parser->risk;
    // The last one alone takes a time that grows with the text's length only.
    uint32_t last = risk->count ? UINT32_C(1) << (risk->count - 1) : 0;
    if (!(risk->failed & ~last) && !risk->more) { return; }
    AsBuffer *out = &parser->counted;
    size_t from = 0;
    risk->depth = (unsigned)__builtin_popcount(risk->failed | last) + risk->more;
    risk->is_within_lines = !risk->more;
    for (unsigned i = 0; i < risk->count; i++) {
        as_buffer_add(out, parser->out.data + from, risk->repeats[i].offset - from);
        as_buffer_add(out, callout, sizeof callout - 1);
        from = risk->repeats[i].offset;
        bool meets_newline = risk->repeats[i].reach.ascii[0] >> '\n' & 1;
        if (meets_newline && risk->failed >> i & 1) { risk->is_within_lines = false; }
    }
    as_buffer_add(out, parser->out.data + from, parser->out.size - from);
}
