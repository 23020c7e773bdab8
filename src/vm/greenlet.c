#include "vm/greenlet.h"

#include "bytecode/opcodes.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/function.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"
#include "vm/generator_impl.h"
#include "vm/partial.h"
#include "vm/eval.h"

static AsGreenlet *greenlet_of(AsValue v)
{
    assert(as_is_kind(v, AS_KIND_GREENLET));
    return (AsGreenlet *)as_object(v);
}

/* ---- which one runs */

/* The main greenlet of a thread is made when somebody first asks. */
static AsGreenlet *current(AsVM *vm)
{
    if (vm->greenlet) { return vm->greenlet; }
    AsGreenlet *main = as_heap_new(vm, AS_KIND_GREENLET, sizeof *main);
    main->parent = main->context = main->trace = AS_NONE;
    main->main = main;
    main->started = main->active = true;
    as_execution_remember(vm, &main->execution);
    return vm->greenlet = main;
}

AsValue as_greenlet_current(AsVM *vm)
{
    return as_value(current(vm));
}

/* The roots that C holds, its stack and its calls belong to the thread rather than to one of its greenlets. */
static void change(AsVM *vm, AsGreenlet *from, AsGreenlet *to)
{
    AsExecution thread = {0};
    as_execution_save(vm, &thread);
    as_execution_save(vm, &from->execution);
    from->execution.roots = NULL;
    from->execution.root_count = from->execution.root_capacity = 0;
    as_execution_load(vm, &to->execution);
    vm->roots = thread.roots;
    vm->root_count = thread.root_count;
    vm->root_capacity = thread.root_capacity;
    vm->c_stack_end = thread.c_stack_end;
    vm->eval_frames = thread.eval_frames;
    vm->greenlet = to;
    from->context = vm->hooks.exchange_context(vm, to->context);
    from->active = false;
    to->active = true;
}

/* Does every call that C has made, and that is still open, allow it? The innermost one must return first. */
static bool can_enter(const AsVM *vm, const AsGreenlet *to)
{
    return !to->started || to->execution.eval_count == 0 || to->execution.frames == vm->eval_frames;
}

/* ---- entering */

/* What switch() returns for what the other switch() was given. */
static AsValue result_of(AsVM *vm, AsTuple *args, AsDict *keywords)
{
    AsValue value = args->length == 1 ? args->items[0] : as_value(args);
    if (!keywords || keywords->count == 0) { return value; }
    if (args->length == 0) { return as_value(keywords); }
    AsValue both[] = {as_value(args), as_value(keywords)};
    return as_tuple_from(vm, both, 2);
}

/* The running greenlet begins. False: it has ended at once, with *value (it calls something that is no script function). */
static bool begin(AsVM *vm, AsValue run, AsTuple *args, AsDict *keywords, AsValue *value)
{
    *value = as_call_spread(vm, run, args, keywords && keywords->count ? as_value(keywords) : AS_UNDEFINED);
    if (!as_entered(*value)) { return false; }
    if (vm->entered->delivery == AS_DELIVER_RESULT && !vm->entered->owner) {
        vm->entered->delivery = AS_DELIVER_GREENLET;
        return true;
    }
    // An instance is being made: the frame's delivery is taken, so C waits for it.
    vm->entered->is_base = true;
    *value = as_eval(vm, vm->entered);
    return false;
}

static bool open_stacks(AsVM *vm, AsGreenlet *g)
{
    if (as_execution_open(vm, &g->execution)) { return true; }
    as_raise_memory(vm);
    return false;
}

/* The script's trace function hears of a switch. It runs in the greenlet that was entered; what it raises is raised there, and
 * it is not called again. */
static void trace(AsVM *vm, AsGreenlet *from, AsGreenlet *to, const char *event)
{
    AsValue function = to->main->trace, error = vm->error;
    if (as_is_none(function)) { return; }
    size_t roots = as_roots_save(vm);
    AsValue ends[] = {as_value(from), as_value(to)};
    AsValue args[] = {as_str_from_text(vm, event), as_tuple_from(vm, ends, 2)};
    as_root(vm, error);
    as_root(vm, args[0]);
    as_root(vm, args[1]);
    vm->error = AS_UNDEFINED;
    if (as_raised(as_call(vm, function, args, 2))) { to->main->trace = AS_NONE; } else { vm->error = error; }
    as_roots_restore(vm, roots);
}

/* Leaves the running greenlet for `to`, which can be entered and is not dead. args: what goes there, or NULL: vm->error does.
 * False: `to` could not begin; nothing has changed but vm->error. */
static bool enter(AsVM *vm, AsGreenlet *to, AsTuple *args, AsDict *keywords)
{
    AsGreenlet *from = current(vm);
    AsValue error = vm->error;
    if (to->started) {
        AsValue value = args ? result_of(vm, args, keywords) : AS_UNDEFINED;
        vm->error = AS_UNDEFINED;
        change(vm, from, to);
        vm->error = error;
        if (args) { vm->frame->registers[to->landing.result] = value; }
        trace(vm, from, to, args ? "switch" : "throw");
        return true;
    }
    AsValue run = to->run, value = AS_RAISED;
    if (args && as_is_undefined(run)) { run = as_op_get_attribute(vm, as_value(to), as_str_intern_text(vm, "run")); }
    if ((args && as_raised(run)) || !open_stacks(vm, to)) { return false; }
    as_root(vm, run == AS_RAISED ? AS_NONE : run);
    to->started = true;
    vm->error = AS_UNDEFINED;
    change(vm, from, to);
    // What is thrown into one that has not begun comes out of it.
    vm->error = args ? AS_UNDEFINED : error;
    trace(vm, from, to, args ? "switch" : "throw");
    if (vm->error != AS_UNDEFINED || !begin(vm, run, args, keywords, &value)) { as_greenlet_end(vm, value); }
    return true;
}

/* Who goes on when `self` has ended: the parent, if it is alive and the calls of C allow it. */
static AsGreenlet *heir_of(AsVM *vm, const AsGreenlet *self, AsValue *value)
{
    AsGreenlet *to = greenlet_of(self->parent);
    while (to->dead) { to = greenlet_of(to->parent); }
    if (can_enter(vm, to)) { return to; }
    if (!as_raised(*value)) { vm->error = as_call(vm, vm->greenlet_error, NULL, 0); }
    *value = AS_RAISED;
    for (to = greenlet_of(self->parent); to->dead || to->execution.frames != vm->eval_frames;) {
        if (as_is_none(to->parent)) { break; }
        to = greenlet_of(to->parent);
    }
    return to;
}

void as_greenlet_end(AsVM *vm, AsValue value)
{
    AsGreenlet *self = vm->greenlet;
    size_t roots = as_roots_save(vm);
    as_root(vm, as_value(self));
    if (as_raised(value) && as_is_instance(vm, vm->error, as_type(vm->greenlet_exit))) { value = as_error_take(vm); }
    as_root(vm, as_raised(value) ? vm->error : value);
    self->dead = true;
    self->run = AS_NONE;
    for (;;) {
        AsGreenlet *to = heir_of(vm, self, &value);
        AsTuple *args = as_raised(value) ? NULL : as_tuple(as_tuple_from(vm, &value, 1));
        if (args) { as_root(vm, as_value(args)); }
        if (enter(vm, to, args, NULL)) { break; }
        to->started = to->dead = true; // it could not begin: its parent hears of that
        value = AS_RAISED;
    }
    as_roots_restore(vm, roots);
    as_execution_close(vm, &self->execution);
    self->execution.frames = NULL;
}

/* ---- switch() and throw() */

static AsValue greenlet_switch(AsVM *vm, AsValue *args);
static AsValue greenlet_throw(AsVM *vm, AsValue *args);

static bool is_switch(AsValue v)
{
    if (as_is_kind(v, AS_KIND_METHOD)) { v = ((AsBoundMethod *)as_object(v))->function; }
    if (!as_is_native(v)) { return false; }
    AsNativeFn body = as_native(v)->body;
    return body == greenlet_switch || body == greenlet_throw;
}

/* Does the running frame itself call switch() or throw()? C code that calls it could not be left. */
static bool is_called_by_script(const AsVM *vm, AsValue self)
{
    const AsFrame *f = vm->frame;
    const uint32_t *at = f ? as_frame_current_instruction(f) : NULL;
    if (!at) { return false; }
    switch (AS_OP(*at)) {
    case OP_CALL: case OP_CALL_KW: case OP_CALL_METHOD: case OP_CALL_METHOD_KW: case OP_CALL_EX: {
        AsValue callee = f->registers[AS_B(*at)];
        while (as_is_exact(callee, AS_KIND_PARTIAL)) { callee = as_partial(callee)->function; }
        return is_switch(callee) || callee == self; // a bound method's place has been given to self
    }
    default: return false;
    }
}

static AsValue greenlet_error(AsVM *vm, const char *text)
{
    AsValue message = as_str_from_text(vm, text), error = as_call(vm, vm->greenlet_error, &message, 1);
    return as_raised(error) ? AS_RAISED : as_raise_object(vm, error);
}

/* The greenlet that is meant: of one that has ended, its parent. NULL: raised. */
static AsGreenlet *find_target(AsVM *vm, AsGreenlet *self)
{
    AsGreenlet *from = current(vm);
    if (self->main != from->main) {
        greenlet_error(vm, "cannot switch to a different thread");
        return NULL;
    }
    AsGreenlet *to = self;
    while (to->dead) { to = greenlet_of(to->parent); }
    if (to == from) { return to; }
    if (!is_called_by_script(vm, as_value(self)) || !can_enter(vm, to)) {
        greenlet_error(vm, "cannot switch greenlets across a call that C code made");
        return NULL;
    }
    return to;
}

static AsValue hand_over(AsVM *vm, AsGreenlet *to, AsTuple *args, AsDict *keywords)
{
    AsGreenlet *from = current(vm);
    if (!enter(vm, to, args, keywords)) { return AS_RAISED; }
    vm->entered = &from->landing;
    return AS_ENTERED;
}

static AsValue greenlet_switch(AsVM *vm, AsValue *args)
{
    AsGreenlet *to = find_target(vm, greenlet_of(args[0]));
    if (!to) { return AS_RAISED; }
    if (to == vm->greenlet) { return result_of(vm, as_tuple(args[1]), as_dict(args[2])); }
    return hand_over(vm, to, as_tuple(args[1]), as_dict(args[2]));
}

static AsValue greenlet_throw(AsVM *vm, AsValue *args)
{
    if (args[1] == AS_UNDEFINED) { args[1] = vm->greenlet_exit; }
    AsValue exception = as_generator_throw_argument(vm, args);
    if (as_raised(exception)) { return AS_RAISED; }
    as_root(vm, exception);
    AsGreenlet *self = greenlet_of(args[0]);
    bool exit = as_is_instance(vm, exception, as_type(vm->greenlet_exit));
    AsGreenlet *to = find_target(vm, self);
    if (!to) { return AS_RAISED; }
    if (to == vm->greenlet) { return self->dead && exit ? exception : as_raise_object(vm, exception); }
    if (self->dead && exit) { return hand_over(vm, to, as_tuple(as_tuple_from(vm, &exception, 1)), NULL); }
    vm->error = exception;
    return hand_over(vm, to, NULL, NULL);
}

/* ---- making and asking */

static AsValue greenlet_new(AsVM *vm, AsValue *args)
{
    AsGreenlet *self = (AsGreenlet *)as_instance_new(vm, as_type(args[0]), 0);
    self->main = current(vm)->main;
    self->parent = as_value(current(vm));
    self->context = self->trace = AS_NONE;
    return as_value(self);
}

static bool set_parent(AsVM *vm, AsValue self, AsValue parent)
{
    if (as_is_undefined(parent) || !as_is_kind(parent, AS_KIND_GREENLET)) {
        as_raise(vm, AS_TYPE_ERROR, as_is_undefined(parent) ? "can't delete attribute" : "GreenletChecker: Expected any type of greenlet, not %T", parent);
        return false;
    }
    if (as_is_none(greenlet_of(self)->parent)) {
        as_raise(vm, AS_ATTRIBUTE_ERROR, "cannot set the parent of a main greenlet");
        return false;
    }
    for (AsValue up = parent; !as_is_none(up); up = greenlet_of(up)->parent) {
        if (up != self) { continue; }
        as_raise(vm, AS_VALUE_ERROR, "cyclic parent chain");
        return false;
    }
    if (greenlet_of(parent)->main != greenlet_of(self)->main) {
        as_raise(vm, AS_VALUE_ERROR, "parent cannot be on a different thread");
        return false;
    }
    as_write(as_object(self), &greenlet_of(self)->parent, parent);
    return true;
}

static AsValue greenlet_init(AsVM *vm, AsValue *args)
{
    AsGreenlet *self = greenlet_of(args[0]);
    if (!as_is_none(args[1])) { as_write(self, &self->run, args[1]); }
    return as_is_none(args[2]) || set_parent(vm, args[0], args[2]) ? AS_NONE : AS_RAISED;
}

static AsValue get_parent(AsVM *vm, AsValue self) { return greenlet_of(self)->parent; }
static AsValue get_dead(AsVM *vm, AsValue self) { return as_bool(greenlet_of(self)->dead); }

/* The context of a greenlet that runs in another thread is that thread's business. */
static bool check_context_thread(AsVM *vm, const AsGreenlet *g, const char *what)
{
    if (!g->active || g == current(vm)) { return true; }
    as_raise(vm, AS_VALUE_ERROR, "cannot %s context of a greenlet that is running in a different thread", what);
    return false;
}

static AsValue get_context(AsVM *vm, AsValue self)
{
    AsGreenlet *g = greenlet_of(self);
    if (!check_context_thread(vm, g, "get")) { return AS_RAISED; }
    return g->active ? vm->hooks.running_context(vm) : g->context;
}

static bool set_context(AsVM *vm, AsValue self, AsValue context)
{
    AsGreenlet *g = greenlet_of(self);
    if (as_is_undefined(context)) {
        as_raise(vm, AS_ATTRIBUTE_ERROR, "can't delete context attribute");
        return false;
    }
    if (!as_is_none(context) && !as_is_kind(context, AS_KIND_CONTEXT)) {
        as_raise(vm, AS_TYPE_ERROR, "greenlet context must be a contextvars.Context or None");
        return false;
    }
    if (!check_context_thread(vm, g, "set")) { return false; }
    if (g->active) { (void)vm->hooks.exchange_context(vm, context); } else { as_write(g, &g->context, context); }
    return true;
}

AsValue as_greenlet_set_trace(AsVM *vm, AsValue function)
{
    AsGreenlet *main = current(vm)->main;
    AsValue before = main->trace;
    as_write(main, &main->trace, function);
    return before;
}

static AsValue get_run(AsVM *vm, AsValue self)
{
    AsGreenlet *g = greenlet_of(self);
    if (!g->started && !as_is_undefined(g->run)) { return g->run; }
    return as_raise_attribute(vm, self, as_str_intern_text(vm, "run"));
}

static bool set_run(AsVM *vm, AsValue self, AsValue run)
{
    AsGreenlet *g = greenlet_of(self);
    if (g->started) {
        as_raise(vm, AS_ATTRIBUTE_ERROR, "run cannot be set after the start of the greenlet");
        return false;
    }
    as_write(g, &g->run, run);
    return true;
}

static AsValue get_frame(AsVM *vm, AsValue self)
{
    AsGreenlet *g = greenlet_of(self);
    AsFrame *frame = g->active ? vm->frame : g->execution.frame;
    return g->dead || !g->started || !frame ? AS_NONE : as_frame_object(vm, frame);
}

static bool greenlet_truth(AsVM *vm, AsValue self, bool *out)
{
    *out = greenlet_of(self)->started && !greenlet_of(self)->dead;
    return true;
}

static AsValue greenlet_repr(AsVM *vm, AsValue self)
{
    AsGreenlet *g = greenlet_of(self);
    const char *state = g->dead ? "dead" : !g->started ? "pending" : g->active ? "current active started" : "suspended active started";
    return as_str_format(vm, "<%s.%s object at %p (otid=%p) %s%s>", as_type_name(as_type_of(vm, self)), as_type_name(as_type_of(vm, self)),
                         (void *)g, (void *)g->main, state, g->main == g ? " main" : "");
}

/* ---- the collector */

static void greenlet_mark(AsHeap *heap, AsObject *self)
{
    AsGreenlet *g = (AsGreenlet *)self;
    as_mark(heap, g->run);
    as_mark(heap, g->parent);
    as_mark(heap, g->context);
    as_mark(heap, g->trace);
    as_mark_object(heap, &g->main->header);
    if (!g->active && g->execution.frames) { as_execution_mark(heap, &g->execution); }
}

static void greenlet_finalize(AsVM *vm, AsObject *self)
{
    AsGreenlet *g = (AsGreenlet *)self;
    if (g->main == g) {
        as_execution_forget(vm, &g->execution); // its stacks are the thread's
    } else if (g->execution.frames) {
        as_execution_close(vm, &g->execution);
    }
}

static const AsMethod greenlet_methods[] = {
    {"__new__(cls, /, ...)", greenlet_new, NULL},
    {"__init__(self, run=None, parent=None)", greenlet_init, NULL},
    {"switch(self, /, *args, **kwargs)", greenlet_switch, "Switch execution to this greenlet."},
    {"throw(self, typ=UNSET, val=None, tb=None, /)", greenlet_throw, "Switches execution to the greenlet, but raises the exception there."},
    {NULL, NULL, NULL},
};

static const AsGetSet greenlet_getsets[] = {
    {"parent", get_parent, set_parent, NULL}, {"dead", get_dead, NULL, NULL}, {"run", get_run, set_run, NULL},
    {"gr_frame", get_frame, NULL, NULL}, {"gr_context", get_context, set_context, NULL}, {NULL, NULL, NULL, NULL},
};

const AsTypeSpec as_greenlet_spec = {
    .name = "greenlet.greenlet", .size = sizeof(AsGreenlet), .attributes = offsetof(AsGreenlet, attributes),
    .mark = greenlet_mark, .finalize = greenlet_finalize,
    .slots = {.repr = greenlet_repr, .truth = greenlet_truth},
    .methods = greenlet_methods, .getsets = greenlet_getsets,
};
