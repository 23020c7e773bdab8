/* Traceback objects. How a traceback is printed is told in load/. */
#include "object/error.h"
#include "object/exception.h"
#include "object/int.h"
#include "object/op.h"
#include "vm/call.h"
#include "vm/frame_rest.h"

/* The frame runs on: until it ends, the traceback leads to it, and it to the traceback. */
static void wait_for_end(AsVM *vm, AsTraceback *traceback, AsFrame *frame)
{
    traceback->rest.frame = frame;
    traceback->rest.is_owned = frame->owner != NULL;
    traceback->next_waiting = vm->waiting_tracebacks;
    vm->waiting_tracebacks = traceback;
    as_frame_set_object(frame, as_value(traceback));
}

/* A second traceback of one frame. Where the frame leaves by it, the first one is most likely its context's. */
static AsValue shower_of(AsVM *vm, AsFrame *frame, bool leaves)
{
    return leaves ? frame->object : as_frame_object(vm, frame);
}

void as_traceback_push(AsVM *vm, AsException *e, AsFrame *frame, bool leaves)
{
    bool is_first = frame->object == AS_UNDEFINED;
    size_t value_count = is_first ? as_frame_value_count(frame) : 0;
    AsTraceback *traceback = as_heap_new(vm, AS_KIND_TRACEBACK, sizeof *traceback + value_count * sizeof(AsValue));
    traceback->next = e->traceback;
    traceback->frame = AS_NONE;
    // Thrown into before its first instruction: only the line is known.
    bool begun = frame->ip != frame->code->instructions;
    traceback->instruction = begun ? as_frame_instruction(frame) : AS_NO_INSTRUCTION;
    traceback->line = as_frame_line(frame);
    as_frame_show(&traceback->rest, frame);
    if (!is_first) {
        traceback->frame = shower_of(vm, frame, leaves);
    } else if (leaves) {
        as_frame_keep(&traceback->rest, frame);
        if (frame->prev && !frame->owner) { traceback->rest.back = as_frame_address(frame->prev); }
    } else {
        wait_for_end(vm, traceback, frame);
    }
    if (e->traceback != AS_NONE) {
        AsTraceback *inner = (AsTraceback *)as_object(e->traceback);
        if (inner->rest.back == as_frame_address(frame)) { inner->rest.back = as_value(traceback); }
    }
    as_write(e, &e->traceback, as_value(traceback));
}

void as_traceback_after_mark(AsVM *vm, AsHeap *heap)
{
    AsTraceback *kept = NULL;
    for (AsTraceback *t = vm->waiting_tracebacks, *next; t; t = next) {
        next = t->next_waiting;
        AsFrame *frame = t->rest.frame;
        if (!frame) { continue; }
        if (as_heap_is_marked(heap, &t->header)) {
            t->next_waiting = kept;
            kept = t;
        } else if (t->rest.is_owned || as_execution_has_frame(vm, frame)) {
            // A finalizer may still bring the traceback back; it does not know its locals any more.
            t->rest.frame = NULL;
            if (frame->object == as_value(t)) { frame->object = AS_UNDEFINED; }
        }
    }
    vm->waiting_tracebacks = kept;
}

static AsTraceback *traceback_of(AsValue v) { return (AsTraceback *)as_object(v); }

static void traceback_mark(AsHeap *heap, AsObject *self)
{
    AsTraceback *traceback = (AsTraceback *)self;
    as_mark(heap, traceback->next);
    as_mark(heap, traceback->frame);
    as_frame_rest_mark(heap, &traceback->rest);
}

AsValue as_traceback_frame(AsVM *vm, AsTraceback *traceback)
{
    if (as_is_kind(traceback->frame, AS_KIND_FRAME)) { return traceback->frame; }
    AsValue frame;
    if (traceback->frame != AS_NONE) {
        frame = as_traceback_frame(vm, traceback_of(traceback->frame));
    } else if (as_frame_rest_is_live(vm, &traceback->rest, as_value(traceback))) {
        frame = as_frame_object(vm, traceback->rest.frame);
    } else {
        frame = as_frame_object_ended(vm, traceback);
    }
    as_write(traceback, &traceback->frame, frame);
    return frame;
}

static AsValue get_next(AsVM *vm, AsValue self) { return traceback_of(self)->next; }

static bool set_next(AsVM *vm, AsValue self, AsValue value)
{
    if (value == AS_UNDEFINED) {
        (void)as_raise(vm, AS_TYPE_ERROR, "can't delete tb_next attribute");
        return false;
    }
    if (value != AS_NONE && !as_is_kind(value, AS_KIND_TRACEBACK)) {
        (void)as_raise(vm, AS_TYPE_ERROR, "expected traceback object, got '%T'", value);
        return false;
    }
    for (AsValue v = value; v != AS_NONE; v = traceback_of(v)->next) {
        if (v != self) { continue; }
        (void)as_raise(vm, AS_VALUE_ERROR, "traceback loop detected");
        return false;
    }
    as_write(as_object(self), &traceback_of(self)->next, value);
    return true;
}

static AsValue get_frame(AsVM *vm, AsValue self) { return as_traceback_frame(vm, traceback_of(self)); }
static AsValue get_line(AsVM *vm, AsValue self) { return as_small_value(traceback_of(self)->line); }
static AsValue get_last_instruction(AsVM *vm, AsValue self)
{
    return as_small_value((int32_t)traceback_of(self)->instruction);
}

static AsValue traceback_new(AsVM *vm, AsValue *args)
{
    if (args[1] != AS_NONE && !as_is_kind(args[1], AS_KIND_TRACEBACK)) {
        return as_raise(vm, AS_TYPE_ERROR, "expected traceback object or None, got '%T'", args[1]);
    }
    if (!as_is_kind(args[2], AS_KIND_FRAME)) {
        return as_raise(vm, AS_TYPE_ERROR, "TracebackType() argument 'tb_frame' must be frame, not %B", args[2]);
    }
    int64_t instruction, line;
    if (!as_index_arg(vm, args[3], &instruction) || !as_index_arg(vm, args[4], &line)) { return AS_RAISED; }
    AsValue code = as_op_get_attribute_text(vm, args[2], "f_code");
    if (as_raised(code)) { return AS_RAISED; }
    AsTraceback *traceback = as_heap_new(vm, AS_KIND_TRACEBACK, sizeof *traceback);
    traceback->next = args[1];
    traceback->frame = args[2];
    traceback->instruction = (uint32_t)instruction;
    traceback->line = (uint32_t)line;
    traceback->rest.code = as_code(code);
    return as_value(traceback);
}

static const AsMethod traceback_methods[] = {
    {"__new__(cls, tb_next, tb_frame, tb_lasti, tb_lineno)", traceback_new, NULL},
    {NULL, NULL, NULL},
};

static const AsGetSet traceback_getsets[] = {
    {"tb_next", get_next, set_next, NULL},
    {"tb_frame", get_frame, NULL, NULL},
    {"tb_lineno", get_line, NULL, NULL},
    {"tb_lasti", get_last_instruction, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_traceback_spec = {
    .name = "traceback",
    .size = sizeof(AsTraceback),
    .flags = AS_TYPE_FINAL,
    .mark = traceback_mark,
    .methods = traceback_methods,
    .getsets = traceback_getsets,
};
