#include "object/call_error.h"

#include "base/buffer.h"
#include "object/error.h"
#include "object/str.h"

/* "'a'", "'a' and 'b'", "'a', 'b', and 'c'" */
static void add_name_list(AsBuffer *text, const AsValue *names, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (i > 0) { as_buffer_add_text(text, count == 2 ? " and " : i + 1 == count ? ", and " : ", "); }
        as_buffer_printf(text, "'%s'", as_str(names[i])->data);
    }
}

AsValue as_raise_missing_arguments(AsVM *vm, AsValue qualname, const AsValue *names, size_t count, const char *kind)
{
    AsBuffer text;
    as_buffer_init(&text);
    add_name_list(&text, names, count);
    (void)as_raise(vm, AS_TYPE_ERROR, "%S() missing %zu required %s argument%s: %s", qualname, count, kind,
                   count == 1 ? "" : "s", text.data);
    as_buffer_clear(&text);
    return AS_RAISED;
}

AsValue as_raise_too_many_arguments(AsVM *vm, AsValue qualname, size_t least, size_t most, size_t given, size_t keyword_only)
{
    AsBuffer takes_text, given_text;
    as_buffer_init(&takes_text);
    as_buffer_init(&given_text);
    bool plural = most != 1 || least < most;
    if (least < most) {
        as_buffer_printf(&takes_text, "from %zu to %zu", least, most);
    } else {
        as_buffer_printf(&takes_text, "%zu", most);
    }
    if (keyword_only > 0) {
        as_buffer_printf(&given_text, "%zu positional argument%s (and %zu keyword-only argument%s) were", given,
                         given == 1 ? "" : "s", keyword_only, keyword_only == 1 ? "" : "s");
    } else {
        as_buffer_printf(&given_text, "%zu %s", given, given == 1 ? "was" : "were");
    }
    (void)as_raise(vm, AS_TYPE_ERROR, "%S() takes %s positional argument%s but %s given", qualname, takes_text.data,
                   plural ? "s" : "", given_text.data);
    as_buffer_clear(&takes_text);
    as_buffer_clear(&given_text);
    return AS_RAISED;
}

AsValue as_raise_argument_twice(AsVM *vm, AsValue qualname, AsValue name)
{
    return as_raise(vm, AS_TYPE_ERROR, "%S() got multiple values for argument '%S'", qualname, name);
}

AsValue as_raise_unexpected_keyword(AsVM *vm, AsValue qualname, AsValue name)
{
    return as_raise(vm, AS_TYPE_ERROR, "%S() got an unexpected keyword argument '%S'", qualname, name);
}
