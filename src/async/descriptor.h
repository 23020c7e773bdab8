/* Callbacks of a loop for descriptors and signals. */
#ifndef AS_ASYNC_DESCRIPTOR_H
#define AS_ASYNC_DESCRIPTOR_H

#include "async/event_loop.h"

/* When the loop closes: nothing is watched any more. */
void as_descriptor_drop_all(AsEventLoop *loop);
/* The same for its signals, which get their default handlers again. */
bool as_descriptor_reset_signals(AsVM *vm, AsEventLoop *loop) AS_RUNS;
void as_descriptor_mark_all(AsHeap *heap, AsEventLoop *loop);

/* Bodies of the loop's methods. */
AsValue as_descriptor_add_reader(AsVM *vm, AsValue *args);
AsValue as_descriptor_add_writer(AsVM *vm, AsValue *args);
AsValue as_descriptor_remove_reader(AsVM *vm, AsValue *args);
AsValue as_descriptor_remove_writer(AsVM *vm, AsValue *args);
AsValue as_descriptor_add_signal_handler(AsVM *vm, AsValue *args);
AsValue as_descriptor_remove_signal_handler(AsVM *vm, AsValue *args);

#endif
