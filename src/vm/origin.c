/* Where coroutines were made: noted while sys.set_coroutine_origin_tracking_depth() asks for it. */
#include "base/buffer.h"
#include "object/int.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"
#include "vm/generator_impl.h"

/* A traced coroutine has one word more than its code has registers. */
static AsValue *origin_word(AsGenerator *g)
{
    return &g->frame.registers[g->frame.code->register_count];
}

static AsValue describe(AsVM *vm, const AsFrame *frame)
{
    AsValue parts[] = {frame->code->filename, as_small_value(as_frame_line(frame)), frame->code->name};
    return as_tuple_from(vm, parts, 3);
}

void as_coroutine_note_origin(AsVM *vm, AsGenerator *g)
{
    size_t count = 0;
    AsFrame *frame;
    while (count < vm->origin_depth && as_frame_at(vm, count)) { count++; }
    AsTuple *origin = as_tuple_new(vm, count);
    for (size_t i = 0; i < count && (frame = as_frame_at(vm, i)); i++) { origin->items[i] = describe(vm, frame); }
    g->has_origin = true;
    as_write(g, origin_word(g), as_value(origin));
    as_coroutine_note_traced(vm, g);
}

AsValue as_coroutine_origin(AsGenerator *g)
{
    return g->has_origin ? *origin_word(g) : AS_NONE;
}

void as_coroutine_mark_origin(AsHeap *heap, AsGenerator *g)
{
    if (g->has_origin) { as_mark(heap, *origin_word(g)); }
}

void as_coroutine_write_origin(AsGenerator *g, AsBuffer *out)
{
    if (!g->has_origin) { return; }
    const AsTuple *origin = as_tuple(*origin_word(g));
    for (size_t i = 0; i < origin->length; i++) {
        const AsTuple *frame = as_tuple(origin->items[i]);
        as_buffer_printf(out, "\n%s\n%lld\n%s", as_str(frame->items[0])->data, (long long)as_small(frame->items[1]),
                         as_str(frame->items[2])->data);
    }
}
