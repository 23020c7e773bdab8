/* From a name or a path to a running module. */
#ifndef AS_LOAD_LOAD_H
#define AS_LOAD_LOAD_H

#include "core/vm.h"
#include "load/unwritten.h"
#include "object/module.h"

/* A module written in C: open fills the fresh module; false: raised. The table is module/modules.c,
 * from module/modules.def; it ends with {NULL}. */
typedef struct AsBuiltinModule {
    const char *name;
    bool (*open)(AsVM *vm, AsModule *module);
} AsBuiltinModule;
extern const AsBuiltinModule as_builtin_modules[];

/* ---- state.c: what load/ and module/ keep on the VM ---- */

typedef struct AsModuleState {
    AsValue lines;   /* dict: filename -> list of source lines, or None where there are none */
    AsValue store;   /* dict, by interned name: what C modules keep between calls */
    AsUnwrittenFiles unwritten;
    struct AsLoading *loading; /* modules whose code runs, the youngest first: loading.h */
} AsModuleState;

/* Makes vm->module_state and vm->modules, and fills hooks.import. */
void as_load_open(AsVM *vm);
void as_load_close(AsVM *vm);
/* AS_UNDEFINED if nothing was stored under this name. */
AsValue as_load_get(AsVM *vm, const char *name);
void as_load_set(AsVM *vm, const char *name, AsValue value);
/* An attribute of sys; AS_UNDEFINED if it, or sys itself, is not there. */
AsValue as_load_sys(AsVM *vm, const char *name);

/* ---- source.c: text to code, and text for messages ---- */

typedef enum AsSourceMode {
    AS_SOURCE_FILE,        /* "exec" */
    AS_SOURCE_EXPRESSION,  /* "eval" */
    AS_SOURCE_INTERACTIVE, /* "single" */
} AsSourceMode;

/* Beside the AS_COMPILE_ bits of compile/compile.h: */
enum {
    AS_SOURCE_IS_TEXT = 1 << 16,     /* UTF-8 that was checked already; no encoding declaration counts */
    AS_SOURCE_SKIP_BLANKS = 1 << 17, /* eval() looks past blanks that would be an indentation elsewhere */
};

/* Compiles a file's bytes as they came from outside (checked here): an AsCode, or SyntaxError and its kin with
 * all their fields. */
AsValue as_source_compile(AsVM *vm, const char *text, size_t size, AsValue filename, AsSourceMode mode,
                          uint32_t flags) AS_RUNS;
/* decode.c: the same for a str or something with bytes, as compile() takes them. */
AsValue as_source_compile_object(AsVM *vm, AsValue source, AsValue filename, AsSourceMode mode, uint32_t flags) AS_RUNS;
/* A str of the bytes where they declare an encoding that the parser leaves to others (then it may raise), else
 * AS_UNDEFINED. */
AsValue as_source_recode(AsVM *vm, const char *bytes, size_t size);
/* How far a statement at the prompt has got. */
typedef enum AsSourceProgress {
    AS_SOURCE_INCOMPLETE, /* it cannot end here */
    AS_SOURCE_BLOCK,      /* a compound statement: its last block may go on */
    AS_SOURCE_COMPLETE,   /* or wrong */
} AsSourceProgress;
AsSourceProgress as_source_progress(const char *text, size_t size);
/* Line `number` (from 1) of a source file, without its newline: a str, or AS_UNDEFINED if it cannot be
 * had. Embedded library modules have theirs too. Lines come from a cache on the VM. Raises nothing. */
AsValue as_source_line(AsVM *vm, AsValue filename, uint32_t number);
/* Forgets the cached lines: files may have changed. */
void as_source_forget(AsVM *vm);
/* Reads a whole file; raises OSError. The buffer is the caller's (free). */
bool as_source_read(AsVM *vm, AsValue path, char **text, size_t *size) AS_RAISES;

/* ---- import.c ---- */

/* __import__(name, globals, None, fromlist, level); fills hooks.import. */
AsValue as_import_name(AsVM *vm, AsValue name, AsValue globals, AsValue fromlist, int64_t level) AS_RUNS;
/* The module of this absolute dotted name itself (importlib.import_module). */
AsValue as_import_module(AsVM *vm, AsValue name) AS_RUNS;
AsValue as_import_module_text(AsVM *vm, const char *name) AS_RUNS;

/* Where -m finds a module's source: looked for, not imported (the packages above it must be). text is NULL where
 * there is none; free_source gives back what was read. */
typedef struct AsFoundSource {
    AsValue filename, package; /* str */
    const char *text;
    char *owned;
    size_t size;
    bool is_package;
} AsFoundSource;
bool as_import_find_source(AsVM *vm, AsValue name, AsFoundSource *out) AS_RUNS;
void as_import_free_source(AsFoundSource *found);
/* Gives __main__ the spec of the module that it is going to be. */
bool as_import_describe_main(AsVM *vm, AsModule *main, AsValue name, const AsFoundSource *source) AS_RUNS;
/* A C module, opened and put into sys.modules; AS_UNDEFINED if there is none of this name. */
AsValue as_import_builtin(AsVM *vm, AsValue name) AS_RUNS;

/* ---- run.c: the ways to start a program. Each runs it as __main__ and returns AS_NONE or AS_RAISED. ---- */

AsValue as_run_file(AsVM *vm, const char *path) AS_RUNS;
AsValue as_run_text(AsVM *vm, const char *text, size_t size, const char *filename) AS_RUNS;
/* set_name: sys.argv[0] becomes the module's file. */
AsValue as_run_module(AsVM *vm, const char *name, bool set_name) AS_RUNS;
/* Runs compiled module code in this namespace; top-level await included. */
AsValue as_run_code(AsVM *vm, AsValue code, AsDict *globals) AS_RUNS;
/* The __main__ module, made on first use. */
AsModule *as_run_main_module(AsVM *vm);

/* ---- report.c: exceptions as text ---- */

struct AsBuffer;
/* What Python prints for an exception that nobody caught, chain included. Runs __str__ of exceptions. Nothing
 * stays raised. */
void as_report_exception(AsVM *vm, AsValue exception, struct AsBuffer *out);
/* The same to sys.stderr (to descriptor 2 when there is no sys.stderr). */
void as_report_print(AsVM *vm, AsValue exception);
/* An exception that could not go on, for sys.unraisablehook: without its chain, its group or its notes. */
void as_report_print_ignored(AsVM *vm, AsValue exception);
/* A str to the same place. */
void as_report_text(AsVM *vm, AsValue text);
/* Prints what is pending, as the prompt does, and clears it. */
void as_report_pending(AsVM *vm);
/* What is pending goes through sys.excepthook; SystemExit decides instead. Returns the exit code, nothing
 * is pending any more. */
int as_report_uncaught(AsVM *vm);
/* as_report_uncaught says this after KeyboardInterrupt: the process should end by SIGINT. */
enum { AS_EXIT_INTERRUPTED = 256 + 130 };

/* traceback_print.c: a failing piece of a source line is a binary operation or a subscript: the characters from *left to
 * *right of it are its operator or brackets. As the traceback module wants to mark them. */
bool as_traceback_anchor(AsValue segment, int64_t *left, int64_t *right);

#endif
