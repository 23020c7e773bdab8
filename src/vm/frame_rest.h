/* What stays of a frame when it ends, for the traceback or frame object that shows it. */
#ifndef AS_VM_FRAME_REST_H
#define AS_VM_FRAME_REST_H

#include "object/exception.h"
#include "vm/frame.h"

/* How many values stay of the frame. */
static inline size_t as_frame_value_count(const AsFrame *frame)
{
    return frame->locals == AS_UNDEFINED ? frame->code->local_count : 1;
}
static inline AsValue as_frame_address(const AsFrame *frame) { return as_small_value((intptr_t)frame >> 3); }
/* Whose frame it is. */
static inline void as_frame_show(AsFrameRest *rest, const AsFrame *frame)
{
    rest->code = frame->code;
    rest->source = frame->function ? &frame->function->header : (AsObject *)frame->globals;
}
/* Copies what a frame that is about to end leaves behind. rest has room for its values. */
static inline void as_frame_keep(AsFrameRest *rest, const AsFrame *frame)
{
    size_t count = as_frame_value_count(frame), near = count < AS_NEAR_LOCALS ? count : AS_NEAR_LOCALS;
    rest->instruction = frame->ip == frame->code->instructions ? AS_NO_INSTRUCTION : as_frame_instruction(frame);
    rest->value_count = (uint32_t)count;
    if (frame->locals != AS_UNDEFINED) {
        rest->is_named = true;
        rest->values[0] = frame->locals;
        return;
    }
    for (size_t i = 0; i < near; i++) { rest->values[i] = frame->registers[i]; }
    for (size_t i = near; i < count; i++) { rest->values[i] = frame->registers[AS_FAR_BASE + i - near]; }
}
/* What shows the frame from now on. */
static inline void as_frame_set_object(AsFrame *frame, AsValue object)
{
    frame->object = object;
    // One that lies in a generator never ends the quick way.
    if (!frame->owner) { frame->ending |= AS_ENDING_SHOWN; }
}
/* As as_frame_keep, for a frame with an object: which stands for it from now on. */
void as_frame_end(AsVM *vm, AsFrame *frame);
/* Does the frame still belong to the object that shows it? */
bool as_frame_rest_is_live(const AsVM *vm, const AsFrameRest *rest, AsValue object);
/* May be NULL. */
AsDict *as_frame_rest_globals(const AsFrameRest *rest);
void as_frame_rest_mark(AsHeap *heap, const AsFrameRest *rest);
/* tb_frame */
AsValue as_traceback_frame(AsVM *vm, AsTraceback *traceback);
/* A frame object for a frame that has ended, whose rest lies in a traceback. */
AsValue as_frame_object_ended(AsVM *vm, AsTraceback *traceback);
/* Takes dead tracebacks off their frames: hooks.after_mark. */
void as_traceback_after_mark(AsVM *vm, AsHeap *heap);

#endif
