#include "syntax/identifier.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/unicode.h"
#include "base/utf8.h"

const char *as_identifier_check(const char *data, size_t size)
{
    const char *p = data, *end = data + size;
    while (p < end) {
        const char *here = p;
        uint32_t c = as_utf8_next(&p);
        if (here == data ? !as_unicode_is_id_start(c) : !as_unicode_is_id_continue(c)) { return here; }
    }
    return NULL;
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
