/* The subcommands check and dis. */
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>

#include "bytecode/checker.h"
#include "bytecode/disassembler.h"
#include "load/load.h"
#include "object/code.h"
#include "object/error.h"
#include "object/str.h"

/* Compiles a file; prints what is wrong with it. */
static AsValue compile_file(AsVM *vm, const char *path)
{
    char *text;
    size_t size;
    AsValue filename = as_str_from_text(vm, path);
    as_root(vm, filename);
    AsValue code = AS_RAISED;
    if (as_source_read(vm, filename, &text, &size)) {
        code = as_source_compile(vm, text, size, filename, AS_SOURCE_FILE, 0);
        free(text);
    }
    if (as_raised(code)) { as_report_pending(vm); }
    return code;
}

/* What the compiler made is checked too; a fault there is ours, not the script's. */
static bool check_file(AsVM *vm, const char *path)
{
    size_t roots = as_roots_save(vm);
    AsValue code = compile_file(vm, path);
    if (as_raised(code)) { return false; }
    AsBuffer fault;
    as_buffer_init(&fault);
    bool fine = as_checker_verify(as_code(code), &fault);
    if (!fine) { fprintf(stderr, "aspen: %s: bad bytecode: %s\n", path, fault.data); }
    as_buffer_clear(&fault);
    as_roots_restore(vm, roots);
    return fine;
}

int as_dump_check(AsVM *vm, int argc, char **argv)
{
    int failed = 0;
    if (argc == 0) {
        fputs("usage: aspen check file ...\n", stderr);
        return 2;
    }
    for (int i = 0; i < argc; i++) { failed += !check_file(vm, argv[i]); }
    return failed > 0;
}

int as_dump_code(AsVM *vm, int argc, char **argv)
{
    if (argc != 1) {
        fputs("usage: aspen dis file\n", stderr);
        return 2;
    }
    AsValue code = compile_file(vm, argv[0]);
    if (as_raised(code)) { return 1; }
    as_root(vm, code);
    AsBuffer out;
    as_buffer_init(&out);
    as_disassembler_write(vm, as_code(code), &out);
    fwrite(out.data, 1, out.size, stdout);
    as_buffer_clear(&out);
    return 0;
}
