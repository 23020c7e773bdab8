/* Traceback objects. How a traceback is printed is told in load/. */
#include "object/error.h"
#include "object/exception.h"
#include "object/int.h"
#include "object/op.h"
#include "vm/call.h"

void as_traceback_push(AsVM *vm, AsException *e, const AsFrame *frame)
{
    AsTraceback *traceback = as_heap_new(vm, AS_KIND_TRACEBACK, sizeof *traceback);
    traceback->next = e->traceback;
    traceback->frame = frame->object == AS_UNDEFINED ? AS_NONE : frame->object;
    traceback->code = as_value(frame->code);
    traceback->globals = frame->globals;
    // Thrown into before its first instruction: only the line is known.
    bool begun = frame->ip != frame->code->instructions;
    traceback->instruction = begun ? as_frame_instruction(frame) : AS_NO_INSTRUCTION;
    traceback->line = as_frame_line(frame);
    as_write(e, &e->traceback, as_value(traceback));
}

static AsTraceback *traceback_of(AsValue v) { return (AsTraceback *)as_object(v); }

static void traceback_mark(AsHeap *heap, AsObject *self)
{
    AsTraceback *traceback = (AsTraceback *)self;
    as_mark(heap, traceback->next);
    as_mark(heap, traceback->frame);
    as_mark(heap, traceback->code);
    if (traceback->globals != NULL) { as_mark_object(heap, (AsObject *)traceback->globals); }
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

static AsValue get_frame(AsVM *vm, AsValue self)
{
    AsTraceback *traceback = traceback_of(self);
    if (traceback->frame == AS_NONE) {
        AsValue frame = as_frame_object_ended(vm, as_code(traceback->code), traceback->globals, traceback->line);
        as_write(traceback, &traceback->frame, frame);
    }
    return traceback->frame;
}
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
    *traceback = (AsTraceback){.header = traceback->header, .next = args[1], .frame = args[2], .code = code,
                               .instruction = (uint32_t)instruction, .line = (uint32_t)line};
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
