/* The interpreter loop. */
#ifndef AS_VM_EVAL_H
#define AS_VM_EVAL_H

#include "bytecode/opcodes.h"
#include "object/tuple.h"
#include "vm/frame.h"

/* Runs vm->frame (by unwinding first, if vm->error is set) until the frame `base`, at or below it, delivers:
 * the value, AS_STOP (a generator with AS_DELIVER_ITER), AS_RAISED, or AS_PARKED with vm->parked_on. On the way
 * out vm->frame is base->prev. */
AsValue as_eval_run(AsVM *vm, AsFrame *base) AS_RUNS;
/* The same, and keeps the account of the calls that C makes, which greenlets need. */
static inline AsValue as_eval(AsVM *vm, AsFrame *base)
{
    AsFrame *outer = vm->eval_frames;
    vm->eval_frames = vm->frames;
    vm->eval_count++;
    AsValue value = as_eval_run(vm, base);
    vm->eval_count--;
    vm->eval_frames = outer;
    return value;
}

/* Calls from eval and from natives in tail position: a value, AS_RAISED, or AS_ENTERED with a frame pushed. */
AsValue as_call_enter(AsVM *vm, AsValue callee, const AsValue *args, size_t count, AsValue keyword_names) AS_RUNS;
/* callee(*args, **keywords); keywords is a dict or AS_UNDEFINED. */
AsValue as_call_spread(AsVM *vm, AsValue callee, AsTuple *args, AsValue keywords) AS_RUNS;
/* Pushes the frame of a script function, or makes the generator it stands for. */
AsValue as_call_enter_function(AsVM *vm, AsFunction *function, const AsValue *args, size_t count,
                               AsValue keyword_names) AS_RUNS;

typedef enum AsUnwindReason {
    AS_UNWIND_RAISED,    /* by an instruction or a native: gets a context if it is new, and a traceback entry */
    AS_UNWIND_STATEMENT, /* by a raise statement, which set the context */
    AS_UNWIND_AGAIN,     /* goes on from a handler: its traceback has this frame already */
} AsUnwindReason;

/* Where an exception (vm->error) goes from f on: the frame that handles it, prepared to run on (it is vm->frame
 * then); or NULL when it leaves `base`, with base->prev current and the exception still pending. */
AsFrame *as_unwind(AsVM *vm, AsFrame *f, AsFrame *base, AsUnwindReason reason);
/* Makes it pending at f, into which it is thrown: its context becomes what f handles, if it handles something. */
void as_raise_into(AsVM *vm, AsFrame *f, AsValue exception);

/* Helpers of single instructions. */
AsValue as_name_load(AsVM *vm, AsFrame *f, AsValue name) AS_RUNS;
/* The builtins of the frame: its globals may name others than the VM's (exec() and eval() in a namespace with
 * __builtins__). */
AsDict *as_name_builtins(AsVM *vm, AsFrame *f);
/* What `import` calls: __import__ among the builtins, which a script may have replaced. */
AsValue as_name_import(AsVM *vm, AsFrame *f, AsValue name, AsValue fromlist, AsValue level) AS_RUNS;
AsValue as_name_load_global(AsVM *vm, AsFrame *f, AsCache *cache) AS_RUNS;
/* Sees to it that the global has an entry, and the cache its place. */
void as_name_prepare_store(AsVM *vm, AsFrame *f, AsCache *cache);
bool as_name_store(AsVM *vm, AsFrame *f, AsValue name, AsValue value) AS_RUNS;
bool as_name_delete(AsVM *vm, AsFrame *f, AsValue name) AS_RUNS;
bool as_name_delete_global(AsVM *vm, AsFrame *f, AsValue name) AS_RUNS;
AsValue as_name_raise_unbound(AsVM *vm, AsFrame *f, uint32_t local);
AsValue as_name_raise_free(AsVM *vm, AsFrame *f, uint32_t index);
AsValue as_name_load_class_free(AsVM *vm, AsFrame *f, uint32_t index, AsValue name) AS_RUNS;
bool as_name_setup_annotations(AsVM *vm, AsFrame *f) AS_RUNS;
AsValue as_name_import_from(AsVM *vm, AsValue module, AsValue name) AS_RUNS;
bool as_name_import_star(AsVM *vm, AsFrame *f, AsValue module) AS_RUNS;

AsValue as_raise_statement(AsVM *vm, AsValue what, AsValue cause); /* cause AS_UNDEFINED: none written */
AsValue as_raise_again(AsVM *vm);
/* A handler of f has ended like this. A Ctrl-C that the script has not handled by name goes on: true, and vm->error is set. */
bool as_leave_handler(AsVM *vm, AsFrame *f, AsValue handled, AsHandlerEnd end);
/* Does exception match cls (a class or tuple, checked)? */
bool as_exception_matches(AsVM *vm, AsValue exception, AsValue cls, bool *out) AS_RUNS;
bool as_except_star_match(AsVM *vm, AsValue exception, AsValue cls, AsValue *matched, AsValue *rest) AS_RUNS;
AsValue as_except_star_end(AsVM *vm, AsValue original, AsValue parts) AS_RUNS;

bool as_unpack(AsVM *vm, AsValue v, AsValue *out, size_t count) AS_RUNS;
bool as_unpack_star(AsVM *vm, AsValue v, AsValue *out, size_t before, size_t after) AS_RUNS;
AsValue as_build_string(AsVM *vm, const AsValue *parts, size_t count) AS_RAISES;
/* f(*args) with one iterable only: makes *args a tuple. */
bool as_build_star(AsVM *vm, AsValue callee, AsValue *args) AS_RUNS;
bool as_build_merge(AsVM *vm, AsDict *dict, AsValue mapping, AsValue callee) AS_RUNS;
bool as_dict_unpack(AsVM *vm, AsDict *dict, AsValue mapping) AS_RUNS;
bool as_list_extend_star(AsVM *vm, AsValue list, AsValue iterable) AS_RUNS;
AsValue as_load_special(AsVM *vm, AsValue v, unsigned which, AsValue *out) AS_RUNS;
AsValue as_print_expression(AsVM *vm, AsValue v) AS_RUNS;

bool as_is_match_sequence(AsVM *vm, AsValue v);
bool as_is_match_mapping(AsVM *vm, AsValue v);
AsValue as_match_keys(AsVM *vm, AsValue subject, AsValue keys) AS_RUNS;
AsValue as_match_class(AsVM *vm, AsValue subject, AsValue cls, size_t positional, AsValue keyword_names) AS_RUNS;
AsValue as_match_rest(AsVM *vm, AsValue subject, AsValue keys) AS_RUNS;

/* Runs on what an asend(), athrow() or aclose() awaitable stands for: AS_ENTERED, AS_PARKED, AS_RAISED or a value. */
AsValue as_asend_enter(AsVM *vm, AsValue awaitable) AS_RUNS;
AsValue as_get_aiter(AsVM *vm, AsValue v) AS_RUNS;
AsValue as_get_anext(AsVM *vm, AsValue v) AS_RUNS;

#endif
