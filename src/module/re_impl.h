/* What the files of the module _re share: reading patterns and templates, compiled patterns, matches. */
#ifndef AS_MODULE_RE_IMPL_H
#define AS_MODULE_RE_IMPL_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "base/buffer.h"
#include "core/vm.h"

/* re.RegexFlag */
enum {
    AS_RE_TEMPLATE = 1, AS_RE_IGNORECASE = 2, AS_RE_LOCALE = 4, AS_RE_MULTILINE = 8, AS_RE_DOTALL = 16,
    AS_RE_UNICODE = 32, AS_RE_VERBOSE = 64, AS_RE_DEBUG = 128, AS_RE_ASCII = 256,
    AS_RE_TYPE_FLAGS = AS_RE_ASCII | AS_RE_LOCALE | AS_RE_UNICODE,
};

/* ---- re_source.c: the text of a pattern or template, token by token ---- */

/* A token is a code point, or one with a backslash before it, or the end. */
enum { AS_RE_END = -1, AS_RE_ESCAPED = 1 << 24 };

typedef struct AsReSource {
    AsVM *vm;
    AsValue value;    /* str or bytes, for messages */
    bool is_text;
    uint32_t *text;   /* owned */
    size_t length;
    size_t index;     /* behind the next token */
    int32_t next;     /* the next token */
    bool failed;      /* nothing is read any more; one of these is set: */
    bool raised;      /*   an exception is pending already, or */
    AsValue message;  /*   re.error's text, and */
    size_t position;  /*   where */
    bool has_position;
} AsReSource;

/* value: a str or bytes. false: raised MemoryError. */
bool as_re_source_init(AsVM *vm, AsReSource *source, AsValue value) AS_RAISES;
void as_re_source_clear(AsReSource *source);
/* Takes the next token. */
int32_t as_re_source_get(AsReSource *source);
/* Takes it if it is this one. */
bool as_re_source_match(AsReSource *source, int32_t token);
/* Where the next token begins. */
size_t as_re_source_tell(const AsReSource *source);
void as_re_source_seek(AsReSource *source, size_t index);
/* The first fault counts, and ends the reading. Returns false. The format is as_raise's. */
bool as_re_source_fail(AsReSource *source, size_t position, const char *format, ...);
/* The same without a position, or with an exception of another class. */
bool as_re_source_fail_nowhere(AsReSource *source, const char *text);
bool as_re_source_raise(AsReSource *source, AsError error, const char *format, ...);
/* Raises what was noted: may run script code. */
AsValue as_re_source_raise_fault(AsReSource *source);
/* The text from..to as a str. */
AsValue as_re_source_part(const AsReSource *source, size_t from, size_t to);
/* A name up to the terminator, which is taken too; what: "group name". *from and *to: where the name stands. */
bool as_re_source_name(AsReSource *source, int32_t terminator, const char *what, size_t *from, size_t *to);
bool as_re_source_is_identifier(const AsReSource *source, size_t from, size_t to);
/* The number that int() makes of a name; false: it makes none, or a negative one. Large ones become SIZE_MAX. */
bool as_re_source_number(const AsReSource *source, size_t from, size_t to, size_t *out);
/* How many octal digits more, at most limit? Takes them and adds them to *value. */
int as_re_source_octal(AsReSource *source, int limit, uint32_t *value);
/* Digits behind a backslash, the first taken, not 0: a character in three octal digits, or a group's number in one or
 * two. false: failed. */
bool as_re_source_digits(AsReSource *source, int32_t first, size_t *number, bool *is_octal);
/* What \a \f \n \r \t \v \\ stand for, \b too; -1 for others. */
int as_re_control_escape(uint32_t c);
static inline bool as_re_is_digit(int32_t c) { return c >= '0' && c <= '9'; }
static inline bool as_re_is_octal(int32_t c) { return c >= '0' && c <= '7'; }
static inline bool as_re_is_letter(int32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/* Raises re.error(message, pattern, position); position AS_NONE: none. May run script code. */
AsValue as_re_raise(AsVM *vm, AsValue message, AsValue pattern, AsValue position);

/* ---- re_flags.c ---- */

/* The flag that a letter stands for, or 0. */
int64_t as_re_flag_of(int32_t c);
/* Flags behind "(?", the first token taken. *is_global: they end with ')' and are the pattern's; else with ':'. */
bool as_re_parse_flags(AsReSource *source, int32_t token, int64_t *added, int64_t *removed, bool *is_global);

/* ---- re_parse.c: Python's patterns to PCRE2's ---- */

typedef struct AsReGroup {
    uint64_t low, high; /* width */
    bool closed;
    AsValue name;       /* or AS_NONE */
} AsReGroup;

/* Characters that an item may match: ASCII ones exactly, those beyond by what they are (re_risk.c). */
typedef struct AsReReach {
    uint64_t ascii[2];
    unsigned kinds;
} AsReReach;

/* The repeats of a pattern without an upper bound, in the order of their ends. Bit i of a mask is the i-th repeat. */
enum { AS_RE_RISK_REPEATS = 32 };
typedef struct AsReRisk {
    struct {
        AsReReach reach;
        size_t offset; /* of its end in out */
    } repeats[AS_RE_RISK_REPEATS];
    unsigned count;
    uint32_t open;   /* it is not known yet what follows */
    uint32_t failed; /* what follows may match what is repeated */
    uint32_t tested; /* an assertion follows */
    unsigned more;   /* for which there was no room */
    unsigned depth;  /* the power that the time may grow with */
    bool is_within_lines; /* none of the failed ones goes beyond the end of a line */
} AsReRisk;

typedef struct AsReParser {
    AsReSource source;
    AsBuffer out;       /* in PCRE2's syntax */
    int64_t flags;      /* of the whole pattern */
    AsReGroup *groups;  /* owned; [0] is unused */
    size_t group_count, group_capacity; /* [0] counts */
    AsValue names;      /* dict: name to number */
    size_t lookbehind_groups; /* how many there were where the outermost lookbehind began; 0: in none */
    AsBuffer conditions; /* pairs of size_t: groups that conditions named before there was one, and where */
    bool has_variable_lookbehind;
    AsBuffer counted;   /* the same with callouts that count steps, where it may run away; else empty */
    AsReRisk risk;
    AsValue notes;      /* list of what is to be warned of: (is it deprecated?, message) */
} AsReParser;

/* Translates; false: raised. The caller has inited the source and clears everything. */
bool as_re_parse(AsReParser *parser) AS_RUNS;
void as_re_parser_clear(AsReParser *parser);
/* Something to be warned of. The format is as_raise's. */
void as_re_parser_note(AsReParser *parser, bool is_deprecated, const char *format, ...);

/* ---- re_risk.c: repeats that may run away ---- */

/* A member of a set. */
typedef struct AsReMember {
    char category; /* 0: the characters low..high */
    uint32_t low, high;
} AsReMember;

AsReReach as_re_reach_literal(const AsReParser *parser, int64_t flags, uint32_t c);
AsReReach as_re_reach_category(const AsReParser *parser, int64_t flags, char letter);
AsReReach as_re_reach_any(int64_t flags);
AsReReach as_re_reach_set(const AsReParser *parser, int64_t flags, const AsReMember *members, size_t count, bool negated);

/* Something comes next that matches one of these characters; NULL: who knows what. */
void as_re_risk_follow(AsReParser *parser, const AsReReach *reach, bool is_optional);
/* An assertion comes next. */
void as_re_risk_test(AsReParser *parser);
/* A repeat of such characters ends here; NULL: of who knows what. */
void as_re_risk_repeat(AsReParser *parser, const AsReReach *reach);
/* A group is repeated, in which the repeats from the first-th on lie and before which those of entry were open. */
void as_re_risk_repeat_group(AsReParser *parser, unsigned first, uint32_t entry, bool is_optional, bool is_endless);
/* An atomic group ends, in which the repeats from the first-th on lie. */
void as_re_risk_atomic(AsReParser *parser, unsigned first);
/* The pattern ends, or an assertion, in which the repeats from the first-th on lie. */
void as_re_risk_end(AsReParser *parser, unsigned first);
/* So many bytes were put into out behind this place. */
void as_re_risk_moved(AsReParser *parser, size_t where, size_t by);
/* Fills parser->counted where the pattern may run away. */
void as_re_risk_finish(AsReParser *parser);

/* ---- re_repeat.c ---- */

/* No upper bound; Python's largest count is one less. */
#define AS_RE_ENDLESS UINT32_MAX
/* The largest number that Python takes for a group's. */
#define AS_RE_GROUPS_MAX (1 << 30)

typedef struct AsReRepeat { uint64_t low, high; } AsReRepeat;

/* Behind a '{' that was taken: *is_repeat false means that it is but a brace. */
bool as_re_repeat_parse(AsReSource *source, AsReRepeat *repeat, bool *is_repeat);
/* Repeats the item that stands at the end of what is written, from start on. mode: "", "?" or "+". */
bool as_re_repeat_add(AsReParser *parser, size_t start, bool is_character, AsReRepeat repeat, const char *mode);

/* ---- re_set.c: single characters, categories and sets ---- */

/* Do \w, \b ... mean Unicode's here? */
static inline bool as_re_is_unicode(const AsReParser *parser, int64_t flags)
{
    return parser->source.is_text && !(flags & AS_RE_ASCII);
}
void as_re_add_literal(AsReParser *parser, int64_t flags, uint32_t c);
/* letter: one of dDsSwW. */
void as_re_add_category(AsReParser *parser, int64_t flags, char letter);
/* \b or \B */
void as_re_add_boundary(AsReParser *parser, int64_t flags, bool negated);
/* The set behind a '[' that was taken. */
bool as_re_add_set(AsReParser *parser, int64_t flags, AsReReach *reach);
/* The character that an escape with x, u or U stands for; token has been taken. false: failed. */
bool as_re_hex_escape(AsReSource *source, int32_t token, uint32_t *out);
/* The same for \N, a name in braces. */
bool as_re_named_escape(AsReSource *source, uint32_t *out);

/* ---- re.c: patterns ---- */

typedef struct AsRePattern {
    AsObject header;
    AsValue text;        /* what it was compiled from, str or bytes */
    AsValue group_index; /* mapping proxy of a dict: name to number */
    AsDict *names;       /* that dict */
    AsValue group_names; /* tuple: name or None, by number */
    int64_t flags;
    uint32_t group_count; /* the whole match not counted */
    bool is_text;
    bool is_jitted;
    uint32_t runs;       /* how often it was run, up to the point where it is worth native code */
    uint32_t last_index; /* noted by the callout at the pattern's end */
    /* For patterns that may run away (depth > 0): the form that counts its steps, compiled when it is first needed. */
    AsBuffer counted_text; /* owned */
    pcre2_code *counted;   /* owned, or NULL */
    uint32_t options;
    unsigned depth;        /* see AsReRisk */
    bool is_within_lines;
    size_t steps_left, step_position; /* of the search that runs */
    AsVM *vm;                         /* that runs it */
    const char *seen;      /* the text whose longest line was looked for last */
    size_t seen_size, longest_line;
    pcre2_code *code;    /* owned */
    pcre2_match_context *context; /* owned */
} AsRePattern;

static inline AsRePattern *as_re_pattern(AsValue v) { return (AsRePattern *)as_object(v); }
extern const AsMethod as_re_pattern_methods[]; /* re_replace.c */
/* The form that counts its steps; where it cannot be had, the other. */
const pcre2_code *as_re_pattern_counted(AsRePattern *pattern);

/* ---- re_match.c: running patterns, and what they found ---- */

typedef struct AsReMatch {
    AsObject header;
    AsValue pattern, string;
    size_t position, end_position; /* arguments of the search, in characters */
    uint32_t last_index;           /* 0: None */
    uint32_t span_count;           /* groups and the whole match */
    size_t spans[];                /* start and end of each in bytes; PCRE2_UNSET */
} AsReMatch;

static inline AsReMatch *as_re_match(AsValue v) { return (AsReMatch *)as_object(v); }

/* A walk over a subject from match to match. */
typedef struct AsReScan {
    AsRePattern *pattern;
    AsValue subject;
    const char *data;
    size_t size;       /* in bytes, up to endpos */
    size_t offset;     /* where the next search begins */
    size_t position, end_position; /* in characters */
    bool is_text;
    bool is_counted;   /* by the form of the pattern that counts its steps */
    bool must_advance; /* the last match was empty: not the same once more */
    pcre2_match_data *match; /* owned */
    const size_t *spans;     /* of the last match */
} AsReScan;

/* pos and endpos are the script's arguments. false: raised. The scan is cleared by as_re_scan_clear. */
bool as_re_scan_init(AsVM *vm, AsReScan *scan, AsRePattern *pattern, AsValue subject, AsValue pos, AsValue endpos) AS_RUNS;
void as_re_scan_clear(AsReScan *scan);
/* The next match: 1, or 0 for none, or -1 raised. options: PCRE2_ANCHORED, PCRE2_ENDANCHORED. */
int as_re_scan_next(AsVM *vm, AsReScan *scan, uint32_t options) AS_RUNS;
/* A Match of the last match. */
AsValue as_re_scan_match(AsVM *vm, const AsReScan *scan);
/* Text of the subject: str or bytes. */
AsValue as_re_scan_part(AsVM *vm, const AsReScan *scan, size_t from, size_t to);
/* Text of a group of the last match, or otherwise. */
AsValue as_re_scan_group(AsVM *vm, const AsReScan *scan, size_t group, AsValue otherwise);
/* Text of a group of a match, or otherwise. */
AsValue as_re_match_group(AsVM *vm, AsReMatch *match, size_t group, AsValue otherwise) AS_RAISES;

/* ---- re_template.c: replacements ---- */

/* A literal, then a group (SIZE_MAX: none). */
typedef struct AsRePiece { size_t literal_end, group; } AsRePiece;

typedef struct AsReTemplate {
    AsBuffer literals; /* one behind the other */
    AsBuffer pieces;   /* of AsRePiece */
} AsReTemplate;

/* false: raised. To be cleared in both cases. */
bool as_re_template_init(AsVM *vm, AsReTemplate *template, AsRePattern *pattern, AsValue text) AS_RUNS;
void as_re_template_clear(AsReTemplate *template);
/* Adds the template with the groups filled in. spans are those of a match in data. false: MemoryError. */
bool as_re_template_add(AsVM *vm, const AsReTemplate *template, const char *data, const size_t *spans, AsBuffer *out) AS_RAISES;
/* A str or bytes of what the buffer holds; clears it. */
AsValue as_re_text_from_buffer(AsVM *vm, AsBuffer *buffer, bool is_text) AS_RAISES;

#endif
