/* Exceptions and tracebacks. */
#ifndef AS_OBJECT_EXCEPTION_H
#define AS_OBJECT_EXCEPTION_H

#include "core/vm.h"

/* Further fields of the classes that have some, by class:
 *   StopIteration, SystemExit: value/code. NameError: name. AttributeError: name, obj.
 *   ImportError: msg, name, path. OSError: errno, strerror, filename, filename2.
 *   SyntaxError: msg, filename, lineno, offset, text, end_lineno, end_offset, print_file_and_line.
 *   Unicode errors: encoding, object, start, end, reason. Groups: message, exceptions (tuple). */
enum { AS_EXCEPTION_FIELDS = 8 };

typedef struct AsException {
    AsObject header;
    AsValue args;      /* tuple */
    AsValue traceback; /* AS_NONE or a traceback */
    AsValue cause, context; /* AS_NONE or an exception */
    bool suppress_context;
    uint8_t field_count;
    AsValue *fields;   /* a block, AS_EXCEPTION_FIELDS of them, or NULL */
    AsAttributes attributes; /* __notes__ and what scripts add */
} AsException;

static inline bool as_is_exception(AsValue v) { return as_is_kind(v, AS_KIND_EXCEPTION); }
static inline AsException *as_exception(AsValue v)
{
    assert(as_is_exception(v));
    return (AsException *)as_object(v);
}
AsValue as_exception_new(AsVM *vm, AsType *type, AsValue args);
/* Does calling the class do no more than make an exception with these args? */
bool as_exception_is_plain(AsVM *vm, AsType *type);
AsValue as_exception_field(AsException *e, unsigned index); /* AS_NONE when unset */
void as_exception_set_field(AsVM *vm, AsException *e, unsigned index, AsValue value);
/* StopIteration.value */
AsValue as_exception_stop_value(AsVM *vm, AsValue e);
/* Creates all classes of core/errors.def with their attributes and methods. */
void as_exception_open(AsVM *vm);

bool as_exception_is_group(AsVM *vm, AsValue e);
/* Splits an exception (a group by its leaves) by condition: an exception class, a tuple of them, or a callable.
 * *match and *rest: an exception or AS_NONE. */
bool as_exception_split(AsVM *vm, AsValue e, AsValue condition, AsValue *match, AsValue *rest) AS_RUNS;
/* A group of these exceptions (a tuple or list) like the group original: its message, notes, traceback, cause, context. */
AsValue as_exception_regroup(AsVM *vm, AsValue original, AsValue exceptions) AS_RUNS;

/* Before the first one: -1 for scripts. */
#define AS_NO_INSTRUCTION UINT32_MAX

/* What scripts can still see of a frame when it has ended: vm/frame_object.c. It lies in the object that shows the
 * frame, be it a traceback or a frame object, and is filled in when the frame ends. */
typedef struct AsFrameRest {
    AsFrame *frame; /* while it runs or is suspended; NULL when it has ended */
    struct AsCode *code;
    AsObject *source; /* its function, else its globals (which may be NULL) */
    AsValue back;     /* who called it: a frame object, a traceback of that frame, an int (which frame, only to be
                       * compared: that has no object yet), or AS_UNDEFINED */
    uint32_t instruction; /* where it ended; or AS_NO_INSTRUCTION */
    uint32_t is_owned : 1;      /* `frame` lies in a generator or coroutine */
    uint32_t is_named : 1;      /* the locals are in a namespace, which is the one value */
    uint32_t value_count : 30;  /* 0 while `frame` is there */
    AsValue values[];           /* the locals; some are cells */
} AsFrameRest;

typedef struct AsTraceback {
    AsObject header;
    AsValue next;   /* towards where it was raised; AS_NONE at the end */
    AsValue frame;  /* a frame object; another traceback of the same frame, whose `rest` is that of both; or AS_NONE: made
                     * from `rest` when somebody asks */
    uint32_t instruction; /* index of the failing instruction: its position gives line and columns; or AS_NO_INSTRUCTION */
    uint32_t line;
    struct AsTraceback *next_waiting; /* on vm->waiting_tracebacks */
    AsFrameRest rest;
} AsTraceback;
/* Puts one more level before what e has already: what the frame is at. leaves: the exception ends the frame.
 * vm/traceback.c */
void as_traceback_push(AsVM *vm, AsException *e, AsFrame *frame, bool leaves);

#endif
