/* The prompt, a line at a time. */
#include "cli/cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "async/thread.h"
#include "base/buffer.h"
#include "core/options.h"
#include "load/load.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/op.h"
#include "object/str.h"

static void greet(AsVM *vm)
{
    if (vm->options->quiet) { return; }
    fputs("Aspen " ASPEN_VERSION " (Python 3.11's language; await works here too)\n"
          "Type exit() or press Ctrl-D to leave.\n", stderr);
}

static void set_default_prompts(AsVM *vm)
{
    AsModule *sys = as_module(vm->sys);
    if (as_is_undefined(as_load_sys(vm, "ps1"))) { as_module_set(vm, sys, "ps1", as_str_from_text(vm, ">>> ")); }
    if (as_is_undefined(as_load_sys(vm, "ps2"))) { as_module_set(vm, sys, "ps2", as_str_from_text(vm, "... ")); }
}

/* The terminal sees the prompt behind everything printed so far. */
static void show_prompt(AsVM *vm, const char *name)
{
    AsValue out = as_load_sys(vm, "stdout"), prompt = as_load_sys(vm, name);
    if (as_is_object(out) && as_raised(as_call_method(vm, out, as_name(vm, AS_NAME_flush), NULL, 0))) {
        as_error_clear(vm);
    }
    AsValue text = as_is_undefined(prompt) ? vm->empty_str : as_op_str(vm, prompt);
    if (as_raised(text)) {
        as_error_clear(vm);
        return;
    }
    fputs(as_str(text)->data, stdout);
    fflush(stdout);
}

typedef enum AsInput { AS_INPUT_THERE, AS_INPUT_END, AS_INPUT_DROPPED } AsInput;

/* Appends a line of input, or says that there is no more, or that Ctrl-C came. Other threads run meanwhile. */
static AsInput read_line(AsVM *vm, AsBuffer *input)
{
    char *line = NULL;
    size_t capacity = 0;
    ssize_t size;
    bool ok = true, again;
    do {
        AsParty *self = as_thread_give(vm);
        clearerr(stdin);
        errno = 0;
        size = getline(&line, &capacity, stdin);
        again = size <= 0 && errno == EINTR;
        as_thread_take(vm, self);
        ok = as_safepoint(vm);
    } while (ok && again);
    if (ok && size > 0) {
        as_buffer_add(input, line, (size_t)size);
        if (line[size - 1] != '\n') { as_buffer_add_byte(input, '\n'); }
    }
    free(line);
    return !ok ? AS_INPUT_DROPPED : size > 0 ? AS_INPUT_THERE : AS_INPUT_END;
}

/* What a signal's handler raised at the prompt. */
static void show_interruption(AsVM *vm)
{
    putchar('\n');
    fflush(stdout);
    if (as_error_is(vm, AS_KEYBOARD_INTERRUPT)) {
        as_error_clear(vm);
        vm->interruption = AS_UNDEFINED;
        fputs("KeyboardInterrupt\n", stderr);
    } else {
        as_report_pending(vm);
    }
}

/* As in CPython, one of blanks does not end a statement. */
static bool is_empty_line(const char *text, size_t size)
{
    return size == 0 || text[0] == '\n' || text[0] == '\r';
}

/* No statement, but perhaps a comment. */
static bool is_without_code(const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (text[i] == '#') { return true; }
        if (strchr(" \t\r\n\f", text[i]) == NULL) { return false; }
    }
    return true;
}

/* A compound statement ends with an empty line, unless it is all on its first one. */
static bool needs_more(const AsBuffer *input, size_t last_line)
{
    switch (as_source_progress(input->data, input->size)) {
    case AS_SOURCE_INCOMPLETE: return true;
    case AS_SOURCE_BLOCK: return !is_empty_line(input->data + last_line, input->size - last_line);
    default: return false;
    }
}

/* Reads one whole statement; false at the end of input with nothing read. */
static bool read_statement(AsVM *vm, AsBuffer *input)
{
    const char *prompt = "ps1";
    for (;;) {
        size_t last_line = input->size;
        show_prompt(vm, prompt);
        AsInput got = read_line(vm, input);
        if (got == AS_INPUT_DROPPED) {
            show_interruption(vm);
            input->size = 0;
            prompt = "ps1";
            continue;
        }
        if (got == AS_INPUT_END) { return input->size > 0; }
        if (last_line == 0 && is_without_code(input->data, input->size)) {
            input->size = 0;
            continue;
        }
        if (!needs_more(input, last_line)) { return true; }
        prompt = "ps2";
    }
}

/* Runs it; false when the prompt should end, with the exit code. */
static bool run_statement(AsVM *vm, const AsBuffer *input, int *code)
{
    size_t roots = as_roots_save(vm);
    AsValue filename = as_str_from_text(vm, "<stdin>");
    as_root(vm, filename);
    AsValue result = as_source_compile(vm, input->data, input->size, filename, AS_SOURCE_INTERACTIVE, 0);
    if (!as_raised(result)) {
        as_root(vm, result);
        result = as_run_code(vm, result, as_run_main_module(vm)->dict);
    }
    bool go_on = true;
    if (as_raised(result)) {
        go_on = !as_error_is(vm, AS_SYSTEM_EXIT);
        if (go_on) {
            as_report_pending(vm);
        } else {
            *code = as_report_uncaught(vm);
        }
    }
    as_roots_restore(vm, roots);
    return go_on;
}

int as_prompt_run(AsVM *vm)
{
    int code = 0;
    AsBuffer input;
    as_buffer_init(&input);
    vm->options->interactive = true;
    if (isatty(STDIN_FILENO)) { greet(vm); }
    set_default_prompts(vm);
    while (read_statement(vm, &input)) {
        if (!run_statement(vm, &input, &code)) { break; }
        input.size = 0;
    }
    if (input.size == 0) { fputc('\n', stdout); }
    fflush(stdout);
    as_buffer_clear(&input);
    return code;
}
