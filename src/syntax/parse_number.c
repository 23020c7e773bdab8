#include "syntax/parser_impl.h"

/* CPython's limit on the digits of a decimal integer. */
enum { MAX_DIGITS = 4300 };

static AsNodeKind kind_of(AsText text)
{
    char last = text.data[text.size - 1];
    bool radix = text.size > 1 && text.data[0] == '0' && (text.data[1] | 0x20) >= 'b' && text.data[1] != 'e' &&
                 text.data[1] != 'E' && text.data[1] != 'j' && text.data[1] != 'J';
    if (radix) { return NODE_INT; }
    if (last == 'j' || last == 'J') { return NODE_IMAGINARY; }
    for (uint32_t i = 0; i < text.size; i++) {
        if (text.data[i] == '.' || (text.data[i] | 0x20) == 'e') { return NODE_FLOAT; }
    }
    return NODE_INT;
}

static AsText without_underscores(AsParser *p, AsText text)
{
    if (!memchr(text.data, '_', text.size)) { return text; }
    char *copy = as_arena_alloc(p->arena, text.size), *out = copy;
    for (uint32_t i = 0; i < text.size; i++) {
        if (text.data[i] != '_') { *out++ = text.data[i]; }
    }
    return (AsText){copy, (uint32_t)(out - copy)};
}

AsNode *as_parse_number(AsParser *p)
{
    AsText text = without_underscores(p, (AsText){p->source + p->at->start, p->at->end - p->at->start});
    AsNodeKind kind = kind_of(text);
    bool decimal = kind == NODE_INT && (text.size < 2 || text.data[1] <= '9');
    if (decimal && text.size > MAX_DIGITS) { return as_parser_fail(p); }
    AsNode *node = as_parser_node(p, kind, p->at++);
    if (kind == NODE_IMAGINARY) { text.size--; }
    node->text = text;
    return as_parser_finish(p, node);
}
