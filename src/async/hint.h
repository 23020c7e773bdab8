/* Hints: what a program could do better, said on standard error while it runs. -X quiet-hints silences them. */
#ifndef AS_ASYNC_HINT_H
#define AS_ASYNC_HINT_H

#include "async/thread.h"

/* The innermost frame that is the script's own, from this one outward; NULL: none is. */
AsFrame *as_frame_of_script(AsFrame *frame);
/* A native has kept its thread waiting since `began` (nanoseconds of the monotonic clock). If a task runs in it, and that was
 * long, the other tasks had to wait, too: says where and for how long, once for each place. what: the call, such as
 * "time.sleep()"; instead: what to write. Keeps errno. */
void as_hint_blocked(AsVM *vm, int64_t began, const char *what, const char *instead); // may run script code
/* Debug mode: this task or handle has run since `began`. Tells of it if it took longer than the loop's
 * slow_callback_duration. */
bool as_hint_slow_step(AsVM *vm, AsEventLoop *loop, AsObject *ran, int64_t began) AS_RUNS;
/* Debug mode: a thread of the system that watches the loops, and interrupts what holds one for too long; the safepoint then
 * calls as_hint_held, which says what it is. */
void as_hint_watch(AsVM *vm, bool on);
void as_hint_held(AsVM *vm); // may run script code
/* Ctrl-\: who does what, on standard error. */
void as_hint_show_tasks(AsVM *vm); // may run script code

#endif
