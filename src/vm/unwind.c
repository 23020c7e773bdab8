/* Where exceptions go: the one place that looks for handlers, builds tracebacks and sets contexts. */
#include "bytecode/opcodes.h"
#include "object/class.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/op.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"
#include "vm/coroutine.h"
#include "vm/eval.h"
#include "vm/frame_rest.h"
#include "vm/greenlet.h"

/* A cycle of contexts that this would close is cut, as Python does. */
static void set_context_to(AsValue exception, AsValue handled)
{
    if (handled == AS_UNDEFINED || handled == exception) { return; }
    AsValue link = handled;
    // Floyd: contexts that scripts set may already run in a circle.
    AsValue slow = handled;
    bool step = false;
    while (as_is_exception(link)) {
        AsValue next = as_exception(link)->context;
        if (next == exception) {
            as_exception(link)->context = AS_NONE;
            break;
        }
        link = next;
        if (link == slow) { break; }
        if (step) { slow = as_exception(slow)->context; }
        step = !step;
    }
    as_write(as_object(exception), &as_exception(exception)->context, handled);
}

/* The context of a new exception is the one being handled. */
static void set_context(AsVM *vm, AsValue exception)
{
    set_context_to(exception, as_frame_handled(vm));
}

void as_raise_into(AsVM *vm, AsFrame *f, AsValue exception)
{
    set_context_to(exception, f->handled);
    as_raise_thrown(vm, exception);
}

/* The pending exception gets a context if it is new here, rather than on its way. */
static void chain(AsVM *vm)
{
    AsValue exception = vm->error;
    bool is_new = exception == vm->raised_anew || as_exception(exception)->traceback == AS_NONE;
    if (is_new && exception != vm->thrown_in) { set_context(vm, exception); }
    vm->raised_anew = vm->thrown_in = AS_UNDEFINED;
}

static const AsHandlerEntry *find_handler(const AsFrame *f)
{
    const AsCode *code = f->code;
    uint32_t at = as_frame_instruction(f);
    for (uint32_t i = 0; i < code->handler_count; i++) {
        const AsHandlerEntry *entry = &code->handlers[i];
        if (at < entry->start || at >= entry->end) { continue; }
        // Loops are left all the time, and hardly ever is there a generator to be closed.
        uint32_t first = code->instructions[entry->target];
        if (AS_OP(first) == OP_DROP_ITER && !as_is_held_by_loop(f->registers[AS_A(first)])) { continue; }
        return entry;
    }
    return NULL;
}

/* StopIteration must not leave the body of a generator: it would end a loop outside. */
static void convert_stop(AsVM *vm, AsFrame *f)
{
    AsKind kind = f->owner->shape->kind;
    bool stop = as_error_is(vm, AS_STOP_ITERATION);
    bool async_stop = kind == AS_KIND_ASYNC_GENERATOR && as_error_is(vm, AS_STOP_ASYNC_ITERATION);
    if (!stop && !async_stop) { return; }
    AsValue cause = as_error_take(vm);
    as_raise(vm, AS_RUNTIME_ERROR, "%s raised %s",
             kind == AS_KIND_GENERATOR ? "generator" : kind == AS_KIND_COROUTINE ? "coroutine" : "async generator",
             stop ? "StopIteration" : "StopAsyncIteration");
    AsException *e = as_exception(vm->error);
    as_write(e, &e->cause, cause);
    as_write(e, &e->context, cause);
    e->suppress_context = true;
}

/* Closes the generator whose frame an exception leaves. False: the exception ends here (aclose). */
static bool leave_generator(AsVM *vm, AsFrame *f)
{
    AsGenerator *g = (AsGenerator *)f->owner;
    convert_stop(vm, f);
    g->state = AS_GENERATOR_CLOSED;
    g->innermost = NULL;
    g->running_async = false;
    vm->calls_left++;
    vm->frame = f->prev;
    memset(f->registers, 0, f->code->register_count * sizeof(AsValue));
    if (f->delivery != AS_DELIVER_ACLOSE) { return true; }
    return !as_error_is(vm, AS_STOP_ASYNC_ITERATION) && !as_error_is(vm, AS_GENERATOR_EXIT);
}

/* An error leaves a function that f called: if f is at an attribute, that was its property. */
static void leave_property(AsVM *vm, const AsFrame *f)
{
    if (f->ip - f->code->instructions < 2 || AS_OP(f->ip[-2]) != OP_LOAD_ATTR) { return; }
    uint32_t word = f->ip[-2], cache = f->ip[-1];
    // Of an instruction of one word, what stands before it may look like this by chance.
    if (cache >= f->code->cache_count) { return; }
    as_error_note_attribute(vm, f->code->caches[cache].name, f->registers[AS_B(word)]);
}

AsFrame *as_unwind(AsVM *vm, AsFrame *f, AsFrame *base, AsUnwindReason reason)
{
    assert(as_is_exception(vm->error));
    if (reason == AS_UNWIND_RAISED) { chain(vm); }
    for (;;) {
        // An exception thrown into a generator that has not begun has no instruction to blame but its first.
        const AsHandlerEntry *handler = f->ip == f->code->instructions ? NULL : find_handler(f);
        if (reason != AS_UNWIND_AGAIN && !(f->code->flags & AS_CODE_HIDDEN)) {
            as_traceback_push(vm, as_exception(vm->error), f, !handler);
        }
        if (handler) {
            f->registers[handler->reg] = vm->error;
            vm->error = AS_UNDEFINED;
            f->ip = f->code->instructions + handler->target;
            vm->frame = f;
            return f;
        }
        if (f->object != AS_UNDEFINED) { as_frame_end(vm, f); }
        bool is_base = f == base, passes_throw = f->prev && f->prev->handled != AS_UNDEFINED && as_frame_is_thrown_through(f);
        AsFrame *prev = f->prev;
        if (f->owner) {
            if (!leave_generator(vm, f)) {
                vm->error = AS_UNDEFINED;
                // aclose() is done: its result is None.
                if (is_base) {
                    as_raise(vm, AS_STOP_ITERATION, NULL);
                    return NULL;
                }
                prev->registers[f->result] = AS_NONE;
                return prev;
            }
        } else {
            bool is_outermost = f->delivery == AS_DELIVER_GREENLET;
            as_frame_pop(vm, f);
            if (is_outermost) {
                as_greenlet_end(vm, AS_RAISED);
                f = vm->frame;
                if (vm->error == AS_UNDEFINED) { return f; }
                reason = AS_UNWIND_RAISED;
                continue;
            }
        }
        if (is_base) { return NULL; }
        f = prev;
        if (passes_throw) { set_context_to(vm->error, f->handled); }
        leave_property(vm, f);
        reason = AS_UNWIND_RAISED;
    }
}

/* ---- raise statements */

/* An exception from what stands behind `raise` or `from`: an instance, or a class to be called. */
static AsValue make_exception(AsVM *vm, AsValue what, const char *complaint)
{
    if (as_is_exception(what)) { return what; }
    if (!as_is_type(what) || !as_type_is_subtype(as_type(what), vm->errors[AS_BASE_EXCEPTION])) {
        return as_raise(vm, AS_TYPE_ERROR, "%s", complaint);
    }
    AsValue made = as_call(vm, what, NULL, 0);
    if (as_raised(made)) { return AS_RAISED; }
    if (!as_is_exception(made)) {
        return as_raise(vm, AS_TYPE_ERROR,
                        "calling %v should have returned an instance of BaseException, not %v", what,
                        as_value(as_type_of(vm, made)));
    }
    return made;
}

/* A handler of Ctrl-C that raises it again has not handled it. */
static void note_raised_again(AsVM *vm, AsValue exception)
{
    if (exception == vm->last_interruption) { vm->interruption = exception; }
}

AsValue as_raise_statement(AsVM *vm, AsValue what, AsValue cause)
{
    size_t roots = as_roots_save(vm);
    AsValue exception = make_exception(vm, what, "exceptions must derive from BaseException");
    if (as_raised(exception)) { goto wrong; }
    as_root(vm, exception);
    if (cause != AS_UNDEFINED) {
        AsException *e = as_exception(exception);
        if (cause != AS_NONE) {
            cause = make_exception(vm, cause, "exception causes must derive from BaseException");
            if (as_raised(cause)) { goto wrong; }
        }
        as_write(e, &e->cause, cause);
        e->suppress_context = true;
    }
    set_context(vm, exception);
    note_raised_again(vm, exception);
    vm->error = exception;
    as_roots_restore(vm, roots);
    return AS_RAISED;
wrong:
    // What script code raised meanwhile has its context.
    if (as_exception(vm->error)->traceback == AS_NONE) { set_context(vm, vm->error); }
    as_roots_restore(vm, roots);
    return AS_RAISED;
}

AsValue as_raise_again(AsVM *vm)
{
    AsValue handled = as_frame_handled(vm);
    if (handled == AS_UNDEFINED) { return as_raise(vm, AS_RUNTIME_ERROR, "No active exception to reraise"); }
    note_raised_again(vm, handled);
    vm->error = handled;
    return AS_NONE;
}

/* ---- handlers that end without raising */

bool as_leave_handler(AsVM *vm, AsFrame *f, AsValue handled, AsHandlerEnd end)
{
    if (end == AS_HANDLER_RAISES || !as_is_exception(handled)) { return false; }
    if (end == AS_HANDLER_EXIT_DONE) { vm->interruption = AS_UNDEFINED; }
    // The library's handlers keep what they catch, and raise it later.
    if (vm->interruption == AS_UNDEFINED || (f->code->flags & AS_CODE_LIBRARY)) { return false; }
    vm->error = handled;
    return true;
}

/* ---- except clauses */

static bool check_class(AsVM *vm, AsValue cls, const char *complaint)
{
    if (as_is_type(cls) && as_type(cls)->kind == AS_KIND_EXCEPTION) { return true; }
    as_raise(vm, AS_TYPE_ERROR, "%s", complaint);
    return false;
}

/* Does the script name KeyboardInterrupt here, rather than something more general? Then it has handled Ctrl-C. */
static void note_clause(AsVM *vm, AsType *cls)
{
    if (vm->frame && (vm->frame->code->flags & AS_CODE_LIBRARY)) { return; }
    if (as_type_is_subtype(cls, vm->errors[AS_KEYBOARD_INTERRUPT])) { vm->interruption = AS_UNDEFINED; }
}

static bool matches(AsVM *vm, AsValue exception, AsType *cls)
{
    if (!as_type_is_subtype(as_shape(exception)->type, cls)) { return false; }
    if (exception == vm->interruption) { note_clause(vm, cls); }
    return true;
}

bool as_exception_matches(AsVM *vm, AsValue exception, AsValue cls, bool *out)
{
    static const char complaint[] = "catching classes that do not inherit from BaseException is not allowed";
    *out = false;
    if (!as_is_tuple(cls)) {
        if (!check_class(vm, cls, complaint)) { return false; }
        *out = matches(vm, exception, as_type(cls));
        return true;
    }
    AsTuple *classes = as_tuple(cls);
    for (size_t i = 0; i < classes->length; i++) {
        if (!check_class(vm, classes->items[i], complaint)) { return false; }
    }
    for (size_t i = 0; i < classes->length && !*out; i++) {
        *out = matches(vm, exception, as_type(classes->items[i]));
    }
    return true;
}

static bool check_star_class(AsVM *vm, AsValue cls)
{
    if (!check_class(vm, cls, "catching classes that do not inherit from BaseException is not allowed")) { return false; }
    if (as_type_is_subtype(as_type(cls), vm->errors[AS_BASE_EXCEPTION_GROUP])) {
        as_raise(vm, AS_TYPE_ERROR, "catching ExceptionGroup with except* is not allowed. Use except instead.");
        return false;
    }
    return true;
}

bool as_except_star_match(AsVM *vm, AsValue exception, AsValue cls, AsValue *matched, AsValue *rest)
{
    *matched = AS_NONE;
    *rest = exception;
    if (as_is_tuple(cls)) {
        for (size_t i = 0; i < as_tuple(cls)->length; i++) {
            if (!check_star_class(vm, as_tuple(cls)->items[i])) { return false; }
        }
    } else if (!check_star_class(vm, cls)) {
        return false;
    }
    if (exception == AS_NONE) { return true; }
    if (!as_is_instance(vm, exception, vm->errors[AS_BASE_EXCEPTION_GROUP])) {
        bool matches;
        if (!as_exception_matches(vm, exception, cls, &matches)) { return false; }
        if (!matches) { return true; }
        // A naked exception is wrapped, so that the handler always sees a group.
        AsValue args[2] = {vm->empty_str, as_tuple_from(vm, &exception, 1)};
        AsValue group = as_call(vm, as_value(vm->errors[AS_BASE_EXCEPTION_GROUP]), args, 2);
        if (as_raised(group)) { return false; }
        *matched = group;
        *rest = AS_NONE;
        return true;
    }
    AsValue pair = as_call_method(vm, exception, as_str_intern_text(vm, "split"), &cls, 1);
    if (as_raised(pair)) { return false; }
    if (!as_is_tuple(pair) || as_tuple(pair)->length != 2) {
        as_raise(vm, AS_TYPE_ERROR, "%T.split must return a 2-tuple, got %T", exception, pair);
        return false;
    }
    *matched = as_tuple(pair)->items[0];
    *rest = as_tuple(pair)->items[1];
    return true;
}

/* Does the exception come from the original group unchanged (re-raised), rather than being a new one? */
static bool is_reraised_part(AsException *part, AsException *original)
{
    return part->traceback == original->traceback && part->cause == original->cause && part->context == original->context;
}

/* Collects the leaves of a group. */
static void collect_leaves(AsVM *vm, AsValue exception, AsList *leaves)
{
    if (!as_is_instance(vm, exception, vm->errors[AS_BASE_EXCEPTION_GROUP])) {
        as_list_append(vm, leaves, exception);
        return;
    }
    AsTuple *parts = as_tuple(as_exception_field(as_exception(exception), 1));
    for (size_t i = 0; i < parts->length; i++) { collect_leaves(vm, parts->items[i], leaves); }
}

/* The part of group whose leaves are in `leaves`, nesting kept (BaseExceptionGroup.subgroup with a membership test). */
static AsValue project(AsVM *vm, AsValue group, AsList *leaves)
{
    if (!as_is_instance(vm, group, vm->errors[AS_BASE_EXCEPTION_GROUP])) {
        for (size_t i = 0; i < leaves->length; i++) {
            if (leaves->items[i] == group) { return group; }
        }
        return AS_NONE;
    }
    AsTuple *parts = as_tuple(as_exception_field(as_exception(group), 1));
    AsValue kept = as_list_new(vm, parts->length);
    as_root(vm, kept);
    for (size_t i = 0; i < parts->length; i++) {
        AsValue part = project(vm, parts->items[i], leaves);
        if (as_raised(part)) { return AS_RAISED; }
        if (part != AS_NONE) { as_list_append(vm, as_list(kept), part); }
    }
    if (as_list(kept)->length == 0) { return AS_NONE; }
    AsValue derived = as_call_method(vm, group, as_str_intern_text(vm, "derive"), &kept, 1);
    if (as_raised(derived) || !as_is_exception(derived)) { return derived; }
    AsException *to = as_exception(derived), *from = as_exception(group);
    as_write(to, &to->traceback, from->traceback);
    as_write(to, &to->cause, from->cause);
    as_write(to, &to->context, from->context);
    to->suppress_context = true;
    AsValue notes = as_attribute_get(vm, as_object(group), as_name(vm, AS_NAME___notes__));
    if (notes != AS_UNDEFINED) { as_attribute_set(vm, as_object(derived), as_name(vm, AS_NAME___notes__), notes); }
    return derived;
}

/* PEP 654: what was re-raised unchanged is merged into one group shaped like the original; what was raised anew
 * stands beside it. */
AsValue as_except_star_end(AsVM *vm, AsValue original, AsValue parts)
{
    AsList *list = as_list(parts);
    size_t roots = as_roots_save(vm);
    AsValue result = AS_NONE;
    AsValue raised = as_list_new(vm, 0), leaves = as_list_new(vm, 0);
    as_root(vm, raised);
    as_root(vm, leaves);
    for (size_t i = 0; i < list->length; i++) {
        AsValue part = list->items[i];
        if (part == AS_NONE) { continue; }
        if (as_is_instance(vm, original, vm->errors[AS_BASE_EXCEPTION_GROUP]) &&
            is_reraised_part(as_exception(part), as_exception(original))) {
            collect_leaves(vm, part, as_list(leaves));
        } else {
            as_list_append(vm, as_list(raised), part);
        }
    }
    if (as_list(leaves)->length > 0) {
        AsValue merged = project(vm, original, as_list(leaves));
        if (as_raised(merged)) {
            as_roots_restore(vm, roots);
            return AS_RAISED;
        }
        if (as_list(raised)->length == 0) {
            as_roots_restore(vm, roots);
            return merged;
        }
        as_list_append(vm, as_list(raised), merged);
    }
    // One exception goes on as it is, be it a naked original that no clause matched or what a clause raised.
    if (as_list(raised)->length == 1) {
        result = as_list(raised)->items[0];
    } else if (as_list(raised)->length > 0) {
        AsValue args[2] = {vm->empty_str, raised};
        result = as_call(vm, as_value(vm->errors[AS_BASE_EXCEPTION_GROUP]), args, 2);
    }
    as_roots_restore(vm, roots);
    return result;
}
