#include "syntax/identifier.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"

/* Unicode's Other_ID_Start and Other_ID_Continue, and the characters whose NFKC form is no identifier. */
static bool is_other_start(uint32_t c)
{
    return c == 0x1885 || c == 0x1886 || c == 0x2118 || c == 0x212e || c == 0x309b || c == 0x309c;
}

static bool is_other_continue(uint32_t c)
{
    return c == 0xb7 || c == 0x387 || (c >= 0x1369 && c <= 0x1371) || c == 0x19da;
}

static bool is_start(uint32_t c)
{
    if (c < 128) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_NL: return true;
    default: return is_other_start(c);
    }
}

static bool is_continue(uint32_t c)
{
    if (is_start(c) || (c >= '0' && c <= '9')) { return true; }
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_PC: return true;
    default: return is_other_continue(c);
    }
}

const char *as_identifier_check(const char *data, size_t size)
{
    const char *p = data, *end = data + size;
    while (p < end) {
        const char *here = p;
        uint32_t c = as_utf8_next(&p);
        if (here == data ? !is_start(c) : !is_continue(c)) { return here; }
    }
    return NULL;
}

bool as_identifier_is_printable(uint32_t c)
{
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_ZS: return c == ' ';
    default: return true;
    }
}

AsText as_identifier_normalize(AsArena *arena, const char *data, size_t size)
{
    utf8proc_uint8_t *normal = NULL;
    utf8proc_ssize_t length = utf8proc_map((const utf8proc_uint8_t *)data, (utf8proc_ssize_t)size, &normal,
                                           UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
    AsText text = {data, (uint32_t)size};
    if (length >= 0) { text = (AsText){as_arena_copy(arena, (char *)normal, (size_t)length), (uint32_t)length}; }
    free(normal);
    return text;
}
