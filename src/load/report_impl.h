/* Shared by the files that print exceptions. */
#ifndef AS_LOAD_REPORT_IMPL_H
#define AS_LOAD_REPORT_IMPL_H

#include "base/buffer.h"
#include "load/load.h"

/* One report being written. */
typedef struct AsReport {
    AsVM *vm;
    AsBuffer *out;
    AsDict *seen;    /* exceptions printed so far, by address: chains may be rings */
    int depth;       /* of exception groups */
    bool need_close; /* the innermost group's frame is still open */
} AsReport;

/* The beginning of a line: indentation and, inside a group, the margin "| ". */
void as_report_margin(AsReport *report);

/* traceback_print.c: the last `limit` entries of a traceback. */
void as_traceback_print(AsReport *report, AsValue traceback, int64_t limit);

/* suggest.c: the name that an AttributeError or NameError may have meant; AS_UNDEFINED if there is none. Raises nothing. */
AsValue as_suggest_name(AsVM *vm, AsValue exception) AS_RUNS;

#endif
