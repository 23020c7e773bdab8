/* Frame objects: what sys._getframe(), tb_frame and gi_frame show; and locals(). */
#include "object/dict.h"
#include "object/error.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"
#include "vm/coroutine.h"

/* While the frame lives, `frame` is it; when it ends, what is needed stays behind. */
typedef struct AsFrameObject {
    AsObject header;
    AsFrame *frame; /* NULL: it had ended before */
    AsObject *owner; /* the generator or coroutine that the frame lies in, or NULL */
    AsCode *code;
    AsDict *globals;
    AsValue locals; /* a dict, taken when it was asked for */
    AsValue back;   /* a frame object or AS_NONE */
    uint32_t line;
} AsFrameObject;

static AsFrameObject *as_frame_object_of(AsValue v)
{
    return (AsFrameObject *)as_object(v);
}

/* Does the frame still belong to what this object was made for? A new frame in its place has another object, or none. */
static bool is_live(const AsVM *vm, const AsFrameObject *object)
{
    const AsFrame *f = object->frame;
    if (!f) { return false; }
    if (object->owner) { return as_generator(as_value(object->owner))->state != AS_GENERATOR_CLOSED; }
    return as_execution_has_frame(vm, f) && f->object == as_value(object);
}

/* Makes the object of a frame, or finds it again. It remembers the line and locals as of now. */
AsValue as_frame_object(AsVM *vm, AsFrame *f)
{
    if (f->object != AS_UNDEFINED) { return f->object; }
    AsFrameObject *object = as_heap_new(vm, AS_KIND_FRAME, sizeof *object);
    object->frame = f;
    object->code = f->code;
    object->globals = f->globals;
    object->locals = AS_UNDEFINED;
    object->back = AS_UNDEFINED;
    object->line = as_frame_line(f);
    f->object = as_value(object);
    if (f->owner) {
        object->owner = f->owner;
        as_generator(as_value(f->owner))->fleeting = false; // the script may see it
    }
    return f->object;
}

AsValue as_frame_object_ended(AsVM *vm, AsCode *code, AsDict *globals, uint32_t line)
{
    AsFrameObject *object = as_heap_new(vm, AS_KIND_FRAME, sizeof *object);
    object->code = code;
    object->globals = globals;
    object->locals = object->back = AS_UNDEFINED;
    object->line = line;
    return as_value(object);
}

static void frame_mark(AsHeap *heap, AsObject *self)
{
    AsFrameObject *object = (AsFrameObject *)self;
    as_mark_object(heap, (AsObject *)object->code);
    if (object->globals) { as_mark_object(heap, (AsObject *)object->globals); }
    if (object->owner) { as_mark_object(heap, object->owner); }
    as_mark(heap, object->locals);
    as_mark(heap, object->back);
}

static AsValue local_value(const AsFrame *f, uint32_t i)
{
    AsValue v = f->registers[i < AS_NEAR_LOCALS ? i : AS_FAR_BASE + i - AS_NEAR_LOCALS];
    if (v != AS_UNDEFINED && f->code->local_is_cell && f->code->local_is_cell[i] && as_is_kind(v, AS_KIND_CELL)) {
        v = as_cell(v)->value;
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

AsValue as_frame_locals(AsVM *vm, AsFrame *f)
{
    if (f->locals != AS_UNDEFINED) { return f->locals; }
    if (f->code->flags & AS_CODE_MODULE) { return as_value(f->globals); }
    // One dict a frame: what exec() added to it is still there when locals() is called again.
    AsFrameObject *object = as_frame_object_of(as_frame_object(vm, f));
    if (object->locals == AS_UNDEFINED) { as_write(object, &object->locals, as_dict_new(vm)); }
    AsDict *dict = as_dict(object->locals);
    for (uint32_t i = 0; i < f->code->local_count; i++) {
        show_local(vm, dict, f->code->local_names[i], local_value(f, i));
    }
    for (uint32_t i = 0; f->function && i < f->code->free_count; i++) {
        show_local(vm, dict, f->code->free_names[i], as_cell(as_tuple(f->function->closure)->items[i])->value);
    }
    return object->locals;
}

static AsValue get_code(AsVM *vm, AsValue self)
{
    return as_value(as_frame_object_of(self)->code);
}

static AsValue get_globals(AsVM *vm, AsValue self)
{
    AsDict *globals = as_frame_object_of(self)->globals;
    return globals ? as_value(globals) : as_dict_new(vm);
}

static AsValue get_builtins(AsVM *vm, AsValue self)
{
    return as_value(vm->builtins);
}

static AsValue get_locals(AsVM *vm, AsValue self)
{
    AsFrameObject *object = as_frame_object_of(self);
    if (is_live(vm, object)) { object->locals = as_frame_locals(vm, object->frame); }
    return object->locals == AS_UNDEFINED ? as_dict_new(vm) : object->locals;
}

static AsValue get_line(AsVM *vm, AsValue self)
{
    AsFrameObject *object = as_frame_object_of(self);
    if (is_live(vm, object)) { object->line = as_frame_line(object->frame); }
    return as_small_value(object->line);
}

static AsValue get_back(AsVM *vm, AsValue self)
{
    AsFrameObject *object = as_frame_object_of(self);
    if (!is_live(vm, object)) { return object->back == AS_UNDEFINED ? AS_NONE : object->back; }
    bool runs = !object->owner || as_generator(as_value(object->owner))->state == AS_GENERATOR_RUNNING;
    AsFrame *prev = runs ? object->frame->prev : NULL;
    object->back = prev ? as_frame_object(vm, prev) : AS_NONE;
    return object->back;
}

static AsValue get_none(AsVM *vm, AsValue self)
{
    return AS_NONE;
}

static AsValue frame_repr(AsVM *vm, AsValue self)
{
    AsFrameObject *object = as_frame_object_of(self);
    return as_str_format(vm, "<frame at %p, file %v, line %u, code %S>", (void *)object, object->code->filename,
                         (unsigned)as_small(get_line(vm, self)), object->code->name);
}

static AsValue frame_clear(AsVM *vm, AsValue *args)
{
    return AS_NONE;
}

static const AsMethod frame_methods[] = {{"clear(self)", frame_clear, NULL}, {NULL, NULL, NULL}};

static const AsGetSet frame_getsets[] = {
    {"f_code", get_code, NULL, NULL},     {"f_globals", get_globals, NULL, NULL}, {"f_builtins", get_builtins, NULL, NULL},
    {"f_locals", get_locals, NULL, NULL}, {"f_lineno", get_line, NULL, NULL},     {"f_back", get_back, NULL, NULL},
    {"f_trace", get_none, NULL, NULL},    {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_frame_object_spec = {
    .name = "frame", .size = sizeof(AsFrameObject), .flags = AS_TYPE_FINAL | AS_TYPE_NO_NEW, .mark = frame_mark,
    .slots = {.repr = frame_repr}, .methods = frame_methods, .getsets = frame_getsets,
};
