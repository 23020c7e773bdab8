/* The command `aspen`. */
#define _GNU_SOURCE
#include "aspen.h"
#include "cli/cli.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "load/load.h"
#include "module/signal.h"
#include "module/sys.h"
#include "object/error.h"
#include "object/str.h"

/* The file as tracebacks name it: absolute, otherwise as written. The caller frees it. */
static char *absolute_path(const char *path)
{
    char *directory = path[0] == '/' ? NULL : getcwd(NULL, 0);
    char *result = NULL;
    if (directory == NULL) { return strdup(path); }
    if (asprintf(&result, "%s%s%s", directory, directory[1] == '\0' ? "" : "/", path) < 0) { result = NULL; }
    free(directory);
    return result;
}

/* What can be said before a VM exists. Returns -1 to go on. */
static int check_file(const char *path)
{
    struct stat status;
    if (stat(path, &status) != 0 || access(path, R_OK) != 0) {
        fprintf(stderr, "aspen: can't open file '%s': [Errno %d] %s\n", path, errno, strerror(errno));
        return 2;
    }
    if (S_ISDIR(status.st_mode)) {
        char *main_file = NULL;
        bool found = false;
        for (size_t i = 0; i < 2 && !found; i++) {
            if (asprintf(&main_file, "%s/__main__.%s", path, i == 0 ? "as" : "py") < 0) { return 1; }
            found = access(main_file, R_OK) == 0;
            free(main_file);
        }
        if (!found) {
            fprintf(stderr, "aspen: can't find '__main__' module in '%s'\n", path);
            return 1;
        }
    }
    return -1;
}

static AsValue run_stdin(AsVM *vm)
{
    AsBuffer text;
    as_buffer_init(&text);
    for (;;) {
        char *room = as_buffer_reserve(&text, 65536);
        ssize_t got = read(STDIN_FILENO, room, 65536);
        if (got < 0 && errno == EINTR) { continue; }
        if (got <= 0) { break; }
        text.size += (size_t)got;
    }
    as_buffer_reserve(&text, 1)[0] = '\0';
    as_module_set(vm, as_run_main_module(vm), "__file__", as_str_from_text(vm, "<stdin>"));
    as_module_set(vm, as_run_main_module(vm), "__cached__", AS_NONE);
    AsValue result = as_run_text(vm, text.data, text.size, "<stdin>");
    as_buffer_clear(&text);
    return result;
}

static AsValue run_directory(AsVM *vm, const char *directory)
{
    as_sys_prepend_path(vm, directory);
    return as_run_module(vm, "__main__", false);
}

static AsValue run_path(AsVM *vm, const char *path)
{
    struct stat status;
    if (stat(path, &status) == 0 && S_ISDIR(status.st_mode)) { return run_directory(vm, path); }
    char *directory = realpath(path, NULL);
    char *slash = directory != NULL ? strrchr(directory, '/') : NULL;
    if (slash != NULL) {
        slash[slash == directory] = '\0';
        as_sys_prepend_path(vm, directory);
    }
    free(directory);
    return as_run_file(vm, path);
}

static AsValue run_source(AsVM *vm, const AsCli *cli, const char *path)
{
    switch (cli->kind) {
    case AS_CLI_FILE: return run_path(vm, path);
    case AS_CLI_COMMAND:
        as_sys_prepend_path(vm, "");
        return as_run_text(vm, cli->source, strlen(cli->source), "<string>");
    case AS_CLI_MODULE: {
        char *directory = getcwd(NULL, 0);
        as_sys_prepend_path(vm, directory != NULL ? directory : "");
        free(directory);
        return as_run_module(vm, cli->source, true);
    }
    default:
        as_sys_prepend_path(vm, "");
        return run_stdin(vm);
    }
}

static void set_arguments(AsVM *vm, const AsCli *cli)
{
    const char *first = cli->kind == AS_CLI_FILE ? cli->source
        : cli->kind == AS_CLI_COMMAND || cli->kind == AS_CLI_MODULE ? (cli->kind == AS_CLI_MODULE ? "-m" : "-c")
        : cli->source != NULL ? cli->source : "";
    as_sys_set_arguments(vm, first, cli->argv, cli->argc);
}

/* Runs the program, then the prompt if -i asks for it. Returns the exit code. */
static int run(AsVM *vm, const AsCli *cli, const char *path)
{
    bool prompt = cli->kind == AS_CLI_STDIN && (isatty(STDIN_FILENO) || cli->options.inspect) && cli->source == NULL;
    if (prompt) {
        as_sys_prepend_path(vm, "");
        return as_prompt_run(vm);
    }
    int code = 0;
    if (as_raised(run_source(vm, cli, path))) {
        if (cli->options.inspect) {
            as_report_pending(vm);
        } else {
            code = as_report_uncaught(vm);
        }
    }
    if (cli->options.inspect) { code = as_prompt_run(vm); }
    return code;
}

/* Ends as a process that Ctrl-C ended does, so that shells see it too. */
static int end(int code)
{
    if (code == AS_EXIT_INTERRUPTED) {
        signal(SIGINT, SIG_DFL);
        kill(getpid(), SIGINT);
        code = 130;
    }
    return code;
}

int main(int argc, char **argv)
{
    AsCli cli;
    as_memory_tune();
    int code = as_options_read(&cli, argc, argv);
    if (code >= 0) {
        as_options_free(&cli);
        return fflush(stdout) == 0 ? code : 120;
    }
    char *path = cli.kind == AS_CLI_FILE ? absolute_path(cli.source) : NULL;
    if (path != NULL && (code = check_file(path)) >= 0) {
        free(path);
        as_options_free(&cli);
        return code;
    }
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN); // as in Python: a write beyond the limit is an OSError
    AsVM *vm = as_vm_new(&cli.options);
    as_signal_start(vm);
    set_arguments(vm, &cli);
    if (cli.kind == AS_CLI_CHECK) {
        code = as_dump_check(vm, cli.argc, cli.argv);
    } else if (cli.kind == AS_CLI_DIS) {
        code = as_dump_code(vm, cli.argc, cli.argv);
    } else {
        code = run(vm, &cli, path);
    }
    code = as_sys_finish(vm, code);
    if (as_vm_has_threads(vm)) { _exit(end(code)); } // threads that are left end with the process
    as_vm_free(vm);
    free(path);
    as_options_free(&cli);
    return end(code);
}
