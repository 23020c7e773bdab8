/* Python's options, with Python's words; and a few of our own. */
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage_line[] = "usage: aspen [option] ... [-c cmd | -m mod | file | -] [arg] ...\n";

static const char help_text[] =
    "Aspen runs async scripts: Python's language, an event loop inside.\n"
    "\n"
    "  aspen script.as [arg] ...   run a script             aspen            the prompt (or a script from stdin)\n"
    "  aspen -c 'code' [arg] ...   run this code            aspen -          a script from stdin\n"
    "  aspen -m module [arg] ...   run a library module     aspen -i ...     the prompt after the script\n"
    "  aspen check file ...        compile only             aspen dis file   tokens, AST and bytecode of a script\n"
    "\n"
    "--virtual-time  the clock jumps to the next deadline instead of waiting\n"
    "-V, --version   print the version                     -h, --help       print this\n"
    "-i              the prompt when the script has ended  -q               no greeting at the prompt\n"
    "-u              write standard output at once         -W arg           warning filter: action:message:category:module:line\n"
    "-X dev          asyncio's debug mode                  -X quiet-hints   no hints on standard error\n"
    "-O, -OO         no asserts; no docstrings either      -E, -I           ignore the environment; and the user's paths\n"
    "-b -B -d -P -R -s -S -t -v -x                         as in Python, or of no effect here\n"
    "\n"
    "Environment: PYTHONHASHSEED, PYTHONPATH, PYTHONWARNINGS, PYTHONUNBUFFERED, PYTHONINSPECT as in Python;\n"
    "ASPEN_STDLIB=dir (the library from disk), ASPEN_GC=stress (collect at every safepoint;\n"
    "stress:N: at every N-th), ASPEN_MEMORY=300M (how much a script may take before MemoryError).\n"
    "Exit codes: 0, 1 after an uncaught exception, 2 for usage, sys.exit(n), 130 after Ctrl-C.\n";

static int usage_error(void)
{
    fputs(usage_line, stderr);
    fputs("Try `aspen -h' for more information.\n", stderr);
    return 2;
}

static int print_version(void)
{
    puts("Aspen " ASPEN_VERSION);
    return 0;
}

static int print_help(void)
{
    fputs(usage_line, stdout);
    fputs(help_text, stdout);
    return 0;
}

/* ---- the environment ---- */

static const char *environment(const char *name)
{
    const char *value = getenv(name);
    return value != NULL && value[0] != '\0' ? value : NULL;
}

static int read_hash_seed(AsOptions *options)
{
    const char *text = environment("PYTHONHASHSEED");
    if (text == NULL || strcmp(text, "random") == 0) { return -1; }
    char *end;
    unsigned long seed = strtoul(text, &end, 10);
    if (*end != '\0' || seed > 4294967295ul || text[0] == '-') {
        fputs("Fatal Aspen error: PYTHONHASHSEED must be \"random\" or an integer in range [0; 4294967295]\n", stderr);
        return 1;
    }
    options->has_hash_seed = true;
    options->hash_seed = seed;
    return -1;
}

static int read_environment(AsOptions *options)
{
    options->stdlib = environment("ASPEN_STDLIB");
    const char *gc = environment("ASPEN_GC");
    if (gc != NULL && strcmp(gc, "stress") == 0) { options->gc_stress = 1; }
    if (gc != NULL && strncmp(gc, "stress:", 7) == 0) { options->gc_stress = (unsigned)strtoul(gc + 7, NULL, 10); }
    if (!as_memory_limit_read(environment("ASPEN_MEMORY"), &options->memory_limit)) {
        fputs("aspen: ASPEN_MEMORY must be a number of bytes, with K, M or G behind it, or 0 for no limit\n", stderr);
        return 2;
    }
    if (options->ignore_environment) { return -1; }
    options->path = environment("PYTHONPATH");
    if (environment("PYTHONUNBUFFERED") != NULL) { options->unbuffered = true; }
    if (environment("PYTHONINSPECT") != NULL) { options->inspect = true; }
    if (environment("PYTHONDEVMODE") != NULL) { options->dev_mode = true; }
    if (environment("PYTHONSAFEPATH") != NULL) { options->safe_path = true; }
    return read_hash_seed(options);
}

/* ---- options ---- */

/* Reading one option: where we are in argv. */
typedef struct Cursor {
    AsCli *cli;
    int argc, index;
    char **argv;
} Cursor;

static void add_warning(AsCli *cli, const char *text)
{
    cli->lists[0][cli->options.warning_filter_count++] = text;
}

static void add_x_option(AsCli *cli, const char *text)
{
    cli->lists[1][cli->options.x_option_count++] = text;
    if (strcmp(text, "dev") == 0) { cli->options.dev_mode = true; }
}

/* The argument of -c, -m, -W, -X: the rest of the word or the next word. */
static const char *option_argument(Cursor *at, const char *rest, char letter)
{
    if (rest[0] != '\0') { return rest; }
    if (at->index < at->argc) { return at->argv[at->index++]; }
    fprintf(stderr, "Argument expected for the -%c option\n", letter);
    return NULL;
}

static void set_source(Cursor *at, AsCliSource kind, const char *source)
{
    at->cli->kind = kind;
    at->cli->source = source;
    at->cli->argv = at->argv + at->index;
    at->cli->argc = at->argc - at->index;
}

/* Letters that take an argument. Returns -1 to go on, -2 when the options are over, else the exit code. */
static int read_valued(Cursor *at, char letter, const char *rest)
{
    const char *argument = option_argument(at, rest, letter);
    if (argument == NULL) { return usage_error(); }
    switch (letter) {
    case 'c': set_source(at, AS_CLI_COMMAND, argument); return -2;
    case 'm': set_source(at, AS_CLI_MODULE, argument); return -2;
    case 'W': add_warning(at->cli, argument); return -1;
    default: add_x_option(at->cli, argument); return -1;
    }
}

static int read_flag(AsOptions *options, char letter)
{
    switch (letter) {
    case 'b': options->bytes_warning++; return -1;
    case 'B': options->no_bytecode = true; return -1;
    case 'E': options->ignore_environment = true; return -1;
    case 'I': options->isolated = options->ignore_environment = options->safe_path = true; return -1;
    case 'P': options->safe_path = true; return -1;
    case 'O':
        options->no_docs = options->no_asserts;
        options->no_asserts = true;
        return -1;
    case 'S': options->no_site = true; return -1;
    case 'i': options->inspect = true; return -1;
    case 'q': options->quiet = true; return -1;
    case 'u': options->unbuffered = true; return -1;
    case 'v': options->verbose++; return -1;
    case 'd': case 'R': case 's': case 't': case 'x': return -1;
    case 'V': return print_version();
    case 'h': case '?': return print_help();
    default:
        fprintf(stderr, "Unknown option: -%c\n", letter);
        return usage_error();
    }
}

static int read_short(Cursor *at, const char *word)
{
    for (const char *letter = word + 1; *letter != '\0'; letter++) {
        if (strchr("cmWX", *letter) != NULL) { return read_valued(at, *letter, letter + 1); }
        int outcome = read_flag(&at->cli->options, *letter);
        if (outcome != -1) { return outcome; }
    }
    return -1;
}

static int read_long(Cursor *at, const char *word)
{
    if (strcmp(word, "--version") == 0) { return print_version(); }
    if (strncmp(word, "--help", 6) == 0) { return print_help(); }
    if (strcmp(word, "--virtual-time") == 0) {
        at->cli->options.virtual_time = true;
        return -1;
    }
    fprintf(stderr, "unknown option %s\n", word);
    return usage_error();
}

/* What stands first behind the options: a file, a subcommand, or - for standard input. */
static void read_source(Cursor *at)
{
    const char *word = at->argv[at->index++];
    AsCliSource kind = AS_CLI_FILE;
    if (strcmp(word, "-") == 0) { kind = AS_CLI_STDIN; }
    if (strcmp(word, "check") == 0) { kind = AS_CLI_CHECK; }
    if (strcmp(word, "dis") == 0) { kind = AS_CLI_DIS; }
    set_source(at, kind, word);
}

static int read_words(Cursor *at)
{
    while (at->index < at->argc) {
        const char *word = at->argv[at->index];
        if (word[0] != '-' || word[1] == '\0') {
            read_source(at);
            return -1;
        }
        at->index++;
        if (strcmp(word, "--") == 0) { continue; }
        int outcome = word[1] == '-' ? read_long(at, word) : read_short(at, word);
        if (outcome == -2) { return -1; }
        if (outcome != -1) { return outcome; }
    }
    at->cli->argv = at->argv + at->index;
    return -1;
}

/* PYTHONWARNINGS come before -W. The text is cut into its own copy, which lives as long as the process. */
static void add_warning_environment(AsCli *cli)
{
    const char *text = cli->options.ignore_environment ? NULL : environment("PYTHONWARNINGS");
    if (text == NULL) { return; }
    char *copy = strdup(text);
    if (copy == NULL) { return; }
    size_t room = 1;
    for (const char *c = text; *c != '\0'; c++) { room += *c == ','; }
    const char **list = calloc(room + cli->options.warning_filter_count, sizeof *list);
    if (list == NULL) {
        free(copy);
        return;
    }
    size_t count = 0;
    char *rest = copy;
    for (char *part; (part = strsep(&rest, ",")) != NULL;) { list[count++] = part; }
    memcpy(list + count, cli->lists[0], cli->options.warning_filter_count * sizeof *list);
    free(cli->lists[0]);
    cli->lists[0] = list;
    cli->options.warning_filter_count += count;
    cli->environment_filters = copy;
}

int as_options_read(AsCli *cli, int argc, char **argv)
{
    *cli = (AsCli){.kind = AS_CLI_STDIN};
    cli->options.program = argc > 0 ? argv[0] : "aspen";
    for (size_t i = 0; i < 2; i++) {
        cli->lists[i] = calloc((size_t)argc + 1, sizeof *cli->lists[i]);
        if (cli->lists[i] == NULL) { return 1; }
    }
    Cursor at = {.cli = cli, .argc = argc, .index = 1, .argv = argv};
    int outcome = read_words(&at);
    if (outcome == -1) { outcome = read_environment(&cli->options); }
    if (outcome == -1) { add_warning_environment(cli); }
    cli->options.warning_filters = cli->lists[0];
    cli->options.x_options = cli->lists[1];
    return outcome;
}

void as_options_free(AsCli *cli)
{
    free(cli->lists[0]);
    free(cli->lists[1]);
    free(cli->environment_filters);
}
