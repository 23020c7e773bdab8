/* Ctrl-C ends a program, and one is enough.
 *
 * A Ctrl-C from outside raises KeyboardInterrupt in the main thread (asyncio.run: cancels its main task). It is over when
 * code that names KeyboardInterrupt has handled it; until then it goes on being raised where a bare `except:`, an `except
 * BaseException:` or a `return` in a `finally` would have lost it (vm/unwind.c), and where what it runs through waits for
 * what will not come, as a second Ctrl-C would do:
 *
 * - for another thread (`finally: thread.join()`): that thread gets a KeyboardInterrupt where it waits, so that its own
 *   `finally` blocks run; if that does not help, the main thread's wait ends with another one.
 * - in a task that blocks or computes, and so keeps its loop from cancelling it.
 * - in a loop where all tasks are where they were before, or where they were cancelled since: they go on as if nothing was. A
 *   task that is elsewhere cleans up, and gets the time that it needs.
 *
 * What the main thread itself does in a `finally`, its own sleeps included, is the program's business. A signal that the
 * program sends to itself is no Ctrl-C: then all is as in CPython. */
#ifndef AS_ASYNC_INTERRUPTION_H
#define AS_ASYNC_INTERRUPTION_H

#include "async/thread.h"

/* A Ctrl-C came; the main thread is about to hear of it. */
void as_interruption_begin(AsVM *vm);
/* Raises KeyboardInterrupt for it, and returns false. */
bool as_interruption_raise(AsVM *vm);
/* Is there one that nobody has handled yet? */
bool as_interruption_is_pending(AsVM *vm);
/* CancelledError is about to be thrown into this task; vm->tasks->interruption is there. */
void as_interruption_note_cancelled(AsVM *vm, const AsTask *task);
/* At a safepoint, some time later: how far is it? false: another KeyboardInterrupt is pending. */
bool as_interruption_look(AsVM *vm) AS_RUNS;
/* The same between two turns of the main thread's loop. */
bool as_interruption_look_at_loop(AsVM *vm, AsEventLoop *loop) AS_RUNS;
/* The main thread begins to run a loop. */
void as_interruption_begin_loop(AsVM *vm);
/* The main thread begins to wait for this lock, or for what else its code knows (AS_UNDEFINED). */
void as_interruption_begin_wait(AsVM *vm, AsValue lock);
/* Raises KeyboardInterrupt in another thread, at its next safepoint; ends what it waits for. */
void as_thread_interrupt(AsVM *vm, AsThread *thread);
void as_interruption_mark(AsVM *vm, AsHeap *heap);
void as_interruption_close(AsVM *vm);

#endif
