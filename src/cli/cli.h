/* The command line: options, the prompt, the subcommands. */
#ifndef AS_CLI_CLI_H
#define AS_CLI_CLI_H

#include "aspen.h"

typedef enum AsCliSource {
    AS_CLI_STDIN,   /* no argument, or - */
    AS_CLI_FILE,
    AS_CLI_COMMAND, /* -c */
    AS_CLI_MODULE,  /* -m */
    AS_CLI_CHECK, AS_CLI_DIS, /* subcommands; source is NULL, their arguments are in argv */
} AsCliSource;

/* What the command line asks for. Everything points into argv, the environment, or the lists it owns. */
typedef struct AsCli {
    AsOptions options;
    AsCliSource kind;
    const char *source; /* file name, command text or module name */
    char **argv;        /* what follows it */
    int argc;
    const char **lists[2]; /* owned: -W and -X */
    char *environment_filters; /* owned: what PYTHONWARNINGS was cut into, or NULL */
} AsCli;

/* Reads the command line and the environment. Returns -1 to go on, else the exit code: what there was to say has
 * been said (help, version, a usage error). */
int as_options_read(AsCli *cli, int argc, char **argv);
void as_options_free(AsCli *cli);

/* Bytes of heap that a script may take. text: what ASPEN_MEMORY says, or NULL for what the system would give.
 * false: text is no size. */
bool as_memory_limit_read(const char *text, size_t *out);
/* Tells malloc to keep what is freed for what will be wanted next. */
void as_memory_tune(void);

/* Runs the prompt until end of input; returns the exit code. */
int as_prompt_run(AsVM *vm);

/* The subcommands that need no running script. */
int as_dump_check(AsVM *vm, int argc, char **argv);
int as_dump_code(AsVM *vm, int argc, char **argv);

#endif
