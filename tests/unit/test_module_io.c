#include <criterion/criterion.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "aspen.h"
#include "load/load.h"
#include "module/io.h"
#include "module/struct_sequence.h"
#include "object/error.h"
#include "object/str.h"
#include "object/tuple.h"

static AsVM *vm;

static void start(void) { vm = as_vm_new(NULL); }
static void stop(void) { as_vm_free(vm); }

TestSuite(module_io, .init = start, .fini = stop);

static AsValue open_text(const char *path, const char *mode)
{
    AsValue name = as_str_from_text(vm, path), how = as_str_from_text(vm, mode);
    return as_io_open_file(vm, name, how, -1, AS_NONE, AS_NONE, AS_NONE, true, AS_NONE);
}

Test(module_io, written_text_reaches_the_file_when_it_is_closed)
{
    char path[] = "/tmp/aspen-unit-XXXXXX", data[16] = "";
    int fd = mkstemp(path);
    AsValue file = open_text(path, "w");
    cr_assert(as_io_write(vm, file, as_str_from_text(vm, "text\n")));
    cr_assert_eq(read(fd, data, sizeof data), 0);
    cr_assert(as_io_text_flush(vm, as_text_file(file)));
    cr_assert_eq(read(fd, data, sizeof data), 5);
    cr_assert(as_io_binary_close(vm, as_file(as_text_file(file)->buffer)));
    cr_assert_not(as_io_write(vm, file, as_str_from_text(vm, "more")));
    cr_assert(as_error_is(vm, AS_VALUE_ERROR));
    close(fd);
    unlink(path);
}

Test(module_io, a_file_that_nobody_reaches_any_more_is_written_and_closed)
{
    char path[] = "/tmp/aspen-unit-XXXXXX", data[16] = "";
    int fd = mkstemp(path);
    size_t roots = as_roots_save(vm);
    cr_assert(as_io_write(vm, open_text(path, "w"), as_str_from_text(vm, "kept")));
    as_roots_restore(vm, roots);
    as_heap_collect(vm);
    cr_assert_eq(read(fd, data, sizeof data), 4);
    close(fd);
    unlink(path);
}

Test(module_io, a_missing_file_raises_its_error_with_the_name)
{
    cr_assert(as_raised(open_text("/nonexistent/file", "r")));
    cr_assert(as_error_is(vm, AS_FILE_NOT_FOUND_ERROR));
}

Test(module_io, named_tuples_keep_their_hidden_fields)
{
    static const char *const fields[] = {"a", "b", "hidden", NULL};
    static const AsStructSpec spec = {"unit.pair", fields, 2};
    AsValue values[] = {as_small_value(1), as_small_value(2), as_small_value(3)};
    AsValue pair = as_struct_sequence_new(vm, &spec, values);
    cr_assert_eq(as_tuple(pair)->length, 2);
    as_load_set(vm, "unit.value", pair);
    as_heap_collect(vm);
    const char *text = "import sys\n";
    cr_assert(as_is_none(as_run_text(vm, text, strlen(text), "<string>")));
    cr_assert_eq(as_small(as_tuple(pair)->items[2]), 3);
}
