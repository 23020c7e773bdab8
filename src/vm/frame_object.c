/* Frame objects: what sys._getframe(), tb_frame and gi_frame show; and locals(). */
#include "object/dict.h"
#include "object/error.h"
#include "object/int.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"
#include "vm/coroutine.h"
#include "vm/frame_rest.h"

typedef struct AsFrameObject {
    AsObject header;
    AsFrameRest *at;   /* `rest` below, or the traceback's */
    AsValue traceback; /* of a frame that had ended: where `at` lies. Else AS_UNDEFINED */
    AsValue locals;    /* a dict, the same each time, or AS_UNDEFINED before anybody asked */
    AsValue trace;     /* f_trace, or AS_UNDEFINED. Nobody calls it */
    bool trace_lines_off, trace_opcodes;
    bool is_cleared; /* clear() was called: nothing is left of the cells of outer functions, either */
    AsFrameRest rest;
} AsFrameObject;

static AsFrameObject *as_frame_object_of(AsValue v)
{
    return (AsFrameObject *)as_object(v);
}

/* ---- what stays of a frame */

static AsFrameRest *rest_of(AsValue shower)
{
    if (as_is_kind(shower, AS_KIND_TRACEBACK)) { return &((AsTraceback *)as_object(shower))->rest; }
    return &as_frame_object_of(shower)->rest;
}

void as_frame_end(AsVM *vm, AsFrame *f)
{
    AsFrameRest *rest = rest_of(f->object);
    as_frame_keep(rest, f);
    if (!f->owner && f->prev) {
        // CPython makes frame objects of all callers here. We do for what a script has looked at, not for each frame that
        // has handled an exception.
        rest->back = as_is_kind(f->object, AS_KIND_FRAME) ? as_frame_object(vm, f->prev) : f->prev->object;
        if (rest->back == AS_UNDEFINED) { rest->back = as_frame_address(f->prev); }
    }
    // The list is mostly a stack, and shorter is better for the collector.
    if (vm->waiting_tracebacks && rest == &vm->waiting_tracebacks->rest) {
        vm->waiting_tracebacks = vm->waiting_tracebacks->next_waiting;
    }
    rest->frame = NULL;
    f->object = AS_UNDEFINED;
    f->ending &= (uint8_t)~AS_ENDING_SHOWN;
}

/* The generator or coroutine that rest->frame lies in, or NULL. */
static AsObject *owner_of(const AsFrameRest *rest)
{
    return rest->frame && rest->is_owned ? (AsObject *)((char *)rest->frame - offsetof(AsGenerator, frame)) : NULL;
}

bool as_frame_rest_is_live(const AsVM *vm, const AsFrameRest *rest, AsValue object)
{
    const AsFrame *f = rest->frame;
    if (!f) { return false; }
    if (rest->is_owned) { return as_generator(as_value(owner_of(rest)))->state != AS_GENERATOR_CLOSED; }
    // A greenlet or thread may have gone with its stack.
    return as_execution_has_frame(vm, f) && f->object == object;
}

AsDict *as_frame_rest_globals(const AsFrameRest *rest)
{
    bool is_function = rest->source && rest->source->shape->kind == AS_KIND_FUNCTION;
    return is_function ? ((AsFunction *)rest->source)->globals : (AsDict *)rest->source;
}

void as_frame_rest_mark(AsHeap *heap, const AsFrameRest *rest)
{
    AsObject *owner = owner_of(rest);
    if (owner) { as_mark_object(heap, owner); }
    as_mark_object(heap, &rest->code->header);
    if (rest->source) { as_mark_object(heap, rest->source); }
    as_mark(heap, rest->back);
    as_mark_array(heap, rest->values, rest->value_count);
}

/* ---- making the object */

/* A traceback showed the frame so far. */
static void take_over(AsFrame *f, AsFrameObject *object)
{
    if (!as_is_kind(f->object, AS_KIND_TRACEBACK)) { return; }
    AsTraceback *traceback = (AsTraceback *)as_object(f->object);
    as_write(traceback, &traceback->frame, as_value(object));
    traceback->rest.frame = NULL;
}

AsValue as_frame_object(AsVM *vm, AsFrame *f)
{
    if (as_is_kind(f->object, AS_KIND_FRAME)) { return f->object; }
    AsFrameObject *object = as_heap_new(vm, AS_KIND_FRAME, sizeof *object + as_frame_value_count(f) * sizeof(AsValue));
    object->at = &object->rest;
    as_frame_show(&object->rest, f);
    object->rest.frame = f;
    object->rest.is_owned = f->owner != NULL;
    take_over(f, object);
    as_frame_set_object(f, as_value(object));
    // The script may see it.
    if (f->owner) { as_generator(as_value(f->owner))->fleeting = false; }
    return f->object;
}

AsValue as_frame_object_ended(AsVM *vm, AsTraceback *traceback)
{
    AsFrameObject *object = as_heap_new(vm, AS_KIND_FRAME, sizeof *object);
    object->at = &traceback->rest;
    object->traceback = as_value(traceback);
    return as_value(object);
}

static void frame_mark(AsHeap *heap, AsObject *self)
{
    AsFrameObject *object = (AsFrameObject *)self;
    as_mark(heap, object->traceback);
    as_mark(heap, object->locals);
    as_mark(heap, object->trace);
    if (object->at == &object->rest) { as_frame_rest_mark(heap, object->at); }
}

static bool is_live(const AsVM *vm, AsValue self)
{
    const AsFrameObject *object = as_frame_object_of(self);
    return object->at == &object->rest && as_frame_rest_is_live(vm, object->at, self);
}

/* ---- locals */

static AsValue content(const AsCode *code, uint32_t i, AsValue v)
{
    if (v != AS_UNDEFINED && code->local_is_cell && code->local_is_cell[i] && as_is_kind(v, AS_KIND_CELL)) {
        return as_cell(v)->value;
    }
    return v;
}

static void show_local(AsVM *vm, AsDict *dict, AsValue name, AsValue value)
{
    if (value == AS_UNDEFINED) {
        as_dict_delete_name(vm, dict, name);
    } else {
        as_dict_set_name(vm, dict, name, value);
    }
}

static void show_closure(AsVM *vm, AsDict *dict, const AsCode *code, AsValue closure)
{
    for (uint32_t i = 0; as_is_tuple(closure) && i < code->free_count; i++) {
        show_local(vm, dict, code->free_names[i], as_cell(as_tuple(closure)->items[i])->value);
    }
}

/* One dict a frame: what exec() added to it is still there when locals() is called again. */
static AsDict *open_locals(AsVM *vm, AsFrameObject *object)
{
    if (object->locals == AS_UNDEFINED) { as_write(object, &object->locals, as_dict_new(vm)); }
    return as_dict(object->locals);
}

AsValue as_frame_locals(AsVM *vm, AsFrame *f)
{
    if (f->locals != AS_UNDEFINED) { return f->locals; }
    if (f->code->flags & AS_CODE_MODULE) { return as_value(f->globals); }
    AsDict *dict = open_locals(vm, as_frame_object_of(as_frame_object(vm, f)));
    for (uint32_t i = 0; i < f->code->local_count; i++) {
        AsValue v = f->registers[i < AS_NEAR_LOCALS ? i : AS_FAR_BASE + i - AS_NEAR_LOCALS];
        show_local(vm, dict, f->code->local_names[i], content(f->code, i, v));
    }
    show_closure(vm, dict, f->code, f->function ? f->function->closure : AS_UNDEFINED);
    return as_value(dict);
}

static AsValue closure_of(const AsFrameRest *rest)
{
    bool is_function = rest->source && rest->source->shape->kind == AS_KIND_FUNCTION;
    return is_function ? ((AsFunction *)rest->source)->closure : AS_UNDEFINED;
}

static AsValue ended_locals(AsVM *vm, AsFrameObject *object)
{
    const AsFrameRest *rest = object->at;
    if (rest->is_named && rest->value_count) { return rest->values[0]; }
    if (rest->code->flags & AS_CODE_MODULE && rest->source) { return as_value(rest->source); }
    AsDict *dict = open_locals(vm, object);
    for (uint32_t i = 0; i < rest->code->local_count; i++) {
        AsValue v = i < rest->value_count ? content(rest->code, i, rest->values[i]) : AS_UNDEFINED;
        show_local(vm, dict, rest->code->local_names[i], v);
    }
    if (!object->is_cleared) { show_closure(vm, dict, rest->code, closure_of(rest)); }
    return as_value(dict);
}

static AsValue get_locals(AsVM *vm, AsValue self)
{
    AsFrameObject *object = as_frame_object_of(self);
    return is_live(vm, self) ? as_frame_locals(vm, object->at->frame) : ended_locals(vm, object);
}

/* ---- other attributes */

static AsValue get_code(AsVM *vm, AsValue self)
{
    return as_value(as_frame_object_of(self)->at->code);
}

static AsValue get_globals(AsVM *vm, AsValue self)
{
    AsDict *globals = as_frame_rest_globals(as_frame_object_of(self)->at);
    return globals ? as_value(globals) : as_dict_new(vm);
}

static AsValue get_builtins(AsVM *vm, AsValue self)
{
    return as_value(vm->builtins);
}

/* -1: not begun. */
static int64_t last_instruction(const AsVM *vm, AsValue self)
{
    const AsFrameRest *at = as_frame_object_of(self)->at;
    if (!is_live(vm, self)) { return at->instruction == AS_NO_INSTRUCTION ? -1 : (int64_t)at->instruction; }
    return at->frame->ip == at->code->instructions ? -1 : (int64_t)as_frame_instruction(at->frame);
}

static AsValue get_last_instruction(AsVM *vm, AsValue self)
{
    return as_small_value(last_instruction(vm, self));
}

static AsValue get_line(AsVM *vm, AsValue self)
{
    const AsCode *code = as_frame_object_of(self)->at->code;
    int64_t last = last_instruction(vm, self);
    return as_small_value(last < 0 ? code->first_line : code->positions[last].line);
}

static bool set_line(AsVM *vm, AsValue self, AsValue value)
{
    if (value == AS_UNDEFINED) {
        (void)as_raise(vm, AS_ATTRIBUTE_ERROR, "cannot delete attribute");
    } else if (!as_is_int(value)) {
        (void)as_raise(vm, AS_VALUE_ERROR, "lineno must be an integer");
    } else {
        (void)as_raise(vm, AS_VALUE_ERROR, "can't jump from the 'call' trace event of a new frame");
    }
    return false;
}

static AsValue back_of_ended(AsVM *vm, const AsFrameRest *rest)
{
    if (!as_is_object(rest->back)) { return AS_NONE; }
    if (as_is_kind(rest->back, AS_KIND_FRAME)) { return rest->back; }
    return as_traceback_frame(vm, (AsTraceback *)as_object(rest->back));
}

static AsValue get_back(AsVM *vm, AsValue self)
{
    const AsFrameRest *at = as_frame_object_of(self)->at;
    if (!is_live(vm, self)) { return back_of_ended(vm, at); }
    AsObject *owner = owner_of(at);
    bool runs = !owner || as_generator(as_value(owner))->state == AS_GENERATOR_RUNNING;
    AsFrame *prev = runs ? at->frame->prev : NULL;
    return prev ? as_frame_object(vm, prev) : AS_NONE;
}

static AsValue get_trace(AsVM *vm, AsValue self)
{
    AsValue trace = as_frame_object_of(self)->trace;
    return trace == AS_UNDEFINED ? AS_NONE : trace;
}

static bool set_trace(AsVM *vm, AsValue self, AsValue value)
{
    as_write(as_object(self), &as_frame_object_of(self)->trace, value);
    return true;
}

static AsValue get_trace_lines(AsVM *vm, AsValue self)
{
    return as_bool(!as_frame_object_of(self)->trace_lines_off);
}

static AsValue get_trace_opcodes(AsVM *vm, AsValue self)
{
    return as_bool(as_frame_object_of(self)->trace_opcodes);
}

static bool check_flag(AsVM *vm, AsValue value)
{
    if (as_is_bool(value)) { return true; }
    (void)as_raise(vm, AS_TYPE_ERROR, "attribute value type must be bool");
    return false;
}

static bool set_trace_lines(AsVM *vm, AsValue self, AsValue value)
{
    as_frame_object_of(self)->trace_lines_off = value == AS_FALSE;
    return check_flag(vm, value);
}

static bool set_trace_opcodes(AsVM *vm, AsValue self, AsValue value)
{
    as_frame_object_of(self)->trace_opcodes = value == AS_TRUE;
    return check_flag(vm, value);
}

static AsValue frame_repr(AsVM *vm, AsValue self)
{
    const AsCode *code = as_frame_object_of(self)->at->code;
    return as_str_format(vm, "<frame at %p, file %v, line %u, code %S>", (void *)as_object(self), code->filename,
                         (unsigned)as_small(get_line(vm, self)), code->name);
}

/* frame.clear(): drops the locals of a frame that has ended. A suspended generator is closed and, as in CPython, keeps
 * them. */
static AsValue frame_clear(AsVM *vm, AsValue *args)
{
    AsFrameObject *object = as_frame_object_of(args[0]);
    if (is_live(vm, args[0])) {
        AsObject *owner = owner_of(object->at);
        if (!owner || as_generator(as_value(owner))->state == AS_GENERATOR_RUNNING) {
            return as_raise(vm, AS_RUNTIME_ERROR, "cannot clear an executing frame");
        }
        AsValue closed = as_call_method(vm, as_value(owner), as_name(vm, AS_NAME_close), NULL, 0);
        return as_raised(closed) ? AS_RAISED : AS_NONE;
    }
    object->at->value_count = 0;
    object->is_cleared = true;
    return AS_NONE;
}

static const AsMethod frame_methods[] = {{"clear(self)", frame_clear, NULL}, {NULL, NULL, NULL}};

static const AsGetSet frame_getsets[] = {
    {"f_back", get_back, NULL, NULL},
    {"f_builtins", get_builtins, NULL, NULL},
    {"f_code", get_code, NULL, NULL},
    {"f_globals", get_globals, NULL, NULL},
    {"f_lasti", get_last_instruction, NULL, NULL},
    {"f_lineno", get_line, set_line, NULL},
    {"f_locals", get_locals, NULL, NULL},
    {"f_trace", get_trace, set_trace, NULL},
    {"f_trace_lines", get_trace_lines, set_trace_lines, NULL},
    {"f_trace_opcodes", get_trace_opcodes, set_trace_opcodes, NULL},
    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_frame_object_spec = {
    .name = "frame", .size = sizeof(AsFrameObject), .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW, .mark = frame_mark,
    .slots = {.repr = frame_repr}, .methods = frame_methods, .getsets = frame_getsets,
};
