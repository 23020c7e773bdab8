/* Raising. */
#ifndef AS_OBJECT_ERROR_H
#define AS_OBJECT_ERROR_H

#include "core/vm.h"

/* Makes the exception pending (vm->error) and returns AS_RAISED. format NULL: without arguments. The format knows what printf knows of
 * %s %d %i %u %c %x %ld %lu %zu %zd %lld %llu %g %p %%, with width and precision, and
 *   %v  repr of an AsValue    %S  str of an AsValue    %T  type name of an AsValue    %N  name of an AsType*
 *   %B  type name of an AsValue, but "None" for None, as in "argument 1 must be str, not None"
 * A format of NULL: without arguments, as in StopIteration(). */
AsValue as_raise(AsVM *vm, AsError error, const char *format, ...);
/* With a value as the only argument: KeyError(key), StopIteration(value). */
AsValue as_raise_value(AsVM *vm, AsError error, AsValue argument);
/* An exception of this class without arguments. */
AsValue as_error_new(AsVM *vm, AsError error);
/* An exception object, as the raise statement does (no cause). */
AsValue as_raise_object(AsVM *vm, AsValue exception);
/* The same without a context: it goes on from somewhere else, as by generator.throw(). */
AsValue as_raise_thrown(AsVM *vm, AsValue exception);
/* From errno: OSError or its subclass. path: a str or AS_UNDEFINED. */
AsValue as_raise_errno(AsVM *vm, int number, AsValue path);
AsValue as_raise_memory(AsVM *vm);
/* AttributeError for a missing attribute: its text in the form that suits v (instance, class, module), its name and obj set. */
AsValue as_raise_attribute(AsVM *vm, AsValue v, AsValue name);
/* The same for setting and deleting, where Python sets neither. Returns false. */
bool as_raise_attribute_set(AsVM *vm, AsValue v, AsValue name);

/* Adds a line that stands under the pending exception where it is printed: "hint: ...". */
void as_error_add_note(AsVM *vm, AsValue note);
/* The class of OSError's family for this errno. */
AsType *as_error_type_of_errno(AsVM *vm, int number);
/* Sets name and obj of a pending AttributeError. */
void as_error_set_attribute(AsVM *vm, AsValue name, AsValue object);
/* The same for one that has neither yet: it comes from a script's hook or property, and learns for "Did you mean" what was
 * asked of whom. */
void as_error_note_attribute(AsVM *vm, AsValue name, AsValue object);

/* The pending exception, if it is of this class (or below). */
bool as_error_is(AsVM *vm, AsError error);
/* Takes the pending exception away and returns it. */
AsValue as_error_take(AsVM *vm);
static inline void as_error_clear(AsVM *vm) { vm->error = AS_UNDEFINED; }
/* Reports an exception that cannot be raised ("Exception ignored in: ..." on standard error) and clears it. */
void as_error_unraisable(AsVM *vm, AsValue where);
/* A warning through the warnings module's filters; false when a filter makes it an error. */
bool as_warn(AsVM *vm, AsError category, const char *format, ...) AS_RUNS;
/* The same for the frame that is level - 1 calls out. text: a str. */
bool as_warn_level(AsVM *vm, AsError category, AsValue text, uint32_t level) AS_RUNS;
/* The same for a place in a source file (warnings.warn_explicit). message: a str. */
bool as_warn_explicit(AsVM *vm, AsError category, AsValue message, AsValue filename, uint32_t line) AS_RUNS;

#endif
