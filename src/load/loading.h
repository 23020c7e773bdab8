/* Modules whose code runs: a thread that imports one which another thread is importing waits for it. */
#ifndef AS_LOAD_LOADING_H
#define AS_LOAD_LOADING_H

#include "async/thread.h"

/* Lies on the stack of the thread that runs the module's code. */
typedef struct AsLoading {
    struct AsLoading *next; /* in vm->module_state */
    AsValue name;           /* interned */
    AsThread *thread;
    AsValue lock;           /* held until the module is there */
} AsLoading;

/* Around the module's code. begin leaves a root. */
void as_loading_begin(AsVM *vm, AsLoading *loading, AsValue name);
void as_loading_end(AsVM *vm, AsLoading *loading);
/* Waits until no other thread loads the module of this (interned) name. Where they would wait for each other, this one goes on
 * with what is there of it, as in CPython. */
bool as_loading_await(AsVM *vm, AsValue name) AS_RUNS;

/* The name of the module that whoever waits for this lock waits for, or AS_NONE. */
AsValue as_loading_name(AsVM *vm, AsValue lock);

#endif
