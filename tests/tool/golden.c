/* The golden tests: runs every tests/golden/ ** / *.as, tests/programs and samples file that has an .out beside it and compares.
 *
 *   golden --interp build/release/aspen [--accept] [--gc-stress] [case ...]
 *   golden --python [case ...]           the same cases run by python3; tests/golden/differs is left out
 *
 * A case is run in its own folder as `interp case.as` with standard output and error in one pipe, as a terminal
 * shows them; the folder's path is cut out of what it prints. A first line "# run: --virtual-time" gives the
 * interpreter options, "# args: a b" the script arguments; "# python: skip (why)" keeps a case from python3,
 * "# stress: skip (why)" from a collection at every safepoint; "# stress: every 97 (why)" makes it every 97th.
 * case.in is its standard input. case.sh is run by sh instead, with the interpreter's path in $ASPEN. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MOST_WORDS = 32, OUTPUT_LIMIT = 8 << 20 };

typedef struct Text {
    char *data;
    size_t size, capacity;
} Text;

typedef struct Case {
    char *path;  /* "tests/golden/async/gather.as" */
    char *label; /* "async/gather" */
    bool is_shell;
} Case;

typedef struct Job {
    const Case *test;
    pid_t pid;
    int fd;
    double deadline;
    Text output;
    bool timed_out;
} Job;

static struct {
    char interp[PATH_MAX];
    bool python, accept, gc_stress;
    char **filters;
    int filter_count, jobs;
    double timeout;
} options = {.jobs = 2, .timeout = 60};

static Case *cases;
static size_t case_count;
static int passed, failed, skipped;

/* ---- texts ---- */

static void text_add(Text *text, const char *data, size_t size)
{
    if (text->size + size + 1 > text->capacity) {
        text->capacity = (text->size + size + 1) * 2;
        text->data = realloc(text->data, text->capacity);
        if (text->data == NULL) { abort(); }
    }
    memcpy(text->data + text->size, data, size);
    text->size += size;
    text->data[text->size] = '\0';
}

static bool read_file(const char *path, Text *out)
{
    char chunk[65536];
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) { return false; }
    for (ssize_t n; (n = read(fd, chunk, sizeof chunk)) > 0;) { text_add(out, chunk, (size_t)n); }
    close(fd);
    return true;
}

static bool write_file(const char *path, const Text *text)
{
    FILE *out = fopen(path, "wb");
    if (out == NULL) { return false; }
    bool ok = text->size == 0 || fwrite(text->data, 1, text->size, out) == text->size;
    return fclose(out) == 0 && ok;
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static char *with_suffix(const char *path, const char *suffix)
{
    const char *dot = strrchr(path, '.');
    char *result;
    if (asprintf(&result, "%.*s%s", (int)(dot - path), path, suffix) < 0) { abort(); }
    return result;
}

/* ---- finding the cases ---- */

static bool is_wanted(const char *label)
{
    for (int i = 0; i < options.filter_count; i++) {
        const char *at = strstr(label, options.filters[i]);
        if (at != NULL && (at == label || at[-1] == '/')) { return true; }
    }
    return options.filter_count == 0;
}

static int visit(const char *path, const struct stat *status, int type, struct FTW *where)
{
    (void)status;
    (void)where;
    const char *suffix = strrchr(path, '.');
    if (type != FTW_F || suffix == NULL || (strcmp(suffix, ".as") != 0 && strcmp(suffix, ".sh") != 0)) { return 0; }
    const char *from = strncmp(path, "tests/golden/", 13) == 0 ? path + 13 : strncmp(path, "tests/", 6) == 0 ? path + 6 : path;
    char *label = with_suffix(from, "");
    char *expected = with_suffix(path, ".out");
    bool has_output = access(expected, R_OK) == 0;
    free(expected);
    if (!is_wanted(label) || (!has_output && !(options.accept && options.filter_count > 0))) {
        free(label);
        return 0;
    }
    cases = realloc(cases, (case_count + 1) * sizeof *cases);
    if (cases == NULL) { abort(); }
    cases[case_count++] = (Case){.path = strdup(path), .label = label, .is_shell = strcmp(suffix, ".sh") == 0};
    return 0;
}

static int by_label(const void *a, const void *b) { return strcmp(((const Case *)a)->label, ((const Case *)b)->label); }

/* ---- the directives of a case ---- */

typedef struct Directives {
    char *run, *args, *stress;
    bool skip_python, skip_stress;
} Directives;

static Directives read_directives(const char *path)
{
    Directives found = {0};
    Text source = {0};
    read_file(path, &source);
    char *line = source.data;
    for (int i = 0; line != NULL && line[0] == '#' && i < 4; i++) {
        char *end = strchr(line, '\n');
        if (end != NULL) { *end = '\0'; }
        if (strncmp(line, "# run: ", 7) == 0) { found.run = strdup(line + 7); }
        if (strncmp(line, "# args: ", 8) == 0) { found.args = strdup(line + 8); }
        if (strncmp(line, "# python: skip", 14) == 0) { found.skip_python = true; }
        if (strncmp(line, "# stress: skip", 14) == 0) { found.skip_stress = true; }
        if (strncmp(line, "# stress: every ", 16) == 0) { found.stress = strndup(line + 16, strspn(line + 16, "0123456789")); }
        line = end != NULL ? end + 1 : NULL;
    }
    free(source.data);
    return found;
}

static size_t add_words(char **words, size_t count, char *text)
{
    for (char *word = text != NULL ? strtok(text, " ") : NULL; word != NULL; word = strtok(NULL, " ")) {
        if (count < MOST_WORDS - 1) { words[count++] = word; }
    }
    return count;
}

/* ---- running ---- */

static void set_environment(void)
{
    setenv("PYTHONHASHSEED", "0", 1);
    setenv("TZ", "UTC", 1);
    setenv("LANG", "C.UTF-8", 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    setenv("COLUMNS", "80", 1);
    setenv("NO_COLOR", "1", 1);
    setenv("PYTHONUNBUFFERED", "1", 1);
    setenv("PYTHONDONTWRITEBYTECODE", "1", 1);
    setenv("ASPEN", options.interp, 1);
    // What a script asks for may be too much; that is the script's MemoryError, not a fault.
    setenv("ASAN_OPTIONS", "detect_leaks=1:allocator_may_return_null=1", 0);
    setenv("UBSAN_OPTIONS", "print_stacktrace=1", 0);
    if (options.gc_stress) { setenv("ASPEN_GC", "stress", 1); }
    unsetenv("PYTHONPATH");
    unsetenv("PYTHONWARNINGS");
}

/* In the child: never returns. */
static void run_child(const Case *test, int out)
{
    Directives directives = read_directives(test->path);
    char *directory = strdup(test->path), *slash = strrchr(directory, '/');
    char *file = slash + 1, *input = with_suffix(file, ".in"), *words[MOST_WORDS];
    *slash = '\0';
    if (chdir(directory) != 0) { _exit(126); }
    int in = open(input, O_RDONLY);
    if (in < 0) { in = open("/dev/null", O_RDONLY); }
    dup2(in, 0);
    dup2(out, 1);
    dup2(out, 2);
    if (in > 2) { close(in); }
    size_t count = 0;
    words[count++] = test->is_shell ? "sh" : options.interp;
    if (!test->is_shell && !options.python) { count = add_words(words, count, directives.run); }
    words[count++] = file;
    count = add_words(words, count, directives.args);
    words[count] = NULL;
    char *stress;
    if (options.gc_stress && directives.stress != NULL && asprintf(&stress, "stress:%s", directives.stress) > 0) {
        setenv("ASPEN_GC", stress, 1);
    }
    setpgid(0, 0);
    execvp(words[0], words);
    fprintf(stderr, "golden: cannot run %s: %s\n", words[0], strerror(errno));
    _exit(126);
}

static void start(Job *job, const Case *test)
{
    int pipes[2];
    *job = (Job){.test = test, .deadline = now() + options.timeout};
    if (pipe2(pipes, O_CLOEXEC) != 0) { abort(); }
    job->pid = fork();
    if (job->pid < 0) { abort(); }
    if (job->pid == 0) { run_child(test, pipes[1]); }
    close(pipes[1]);
    job->fd = pipes[0];
}

/* Cuts the folder's absolute path out of the output, so that tracebacks are the same everywhere. */
static Text without_folder(const Case *test, const Text *output)
{
    char folder[PATH_MAX + 1], *copy = strdup(test->path);
    *strrchr(copy, '/') = '\0';
    if (realpath(copy, folder) == NULL) { abort(); }
    free(copy);
    size_t length = strlen(folder);
    folder[length++] = '/';
    Text result = {0};
    text_add(&result, "", 0);
    for (size_t i = 0; i < output->size;) {
        if (output->size - i >= length && memcmp(output->data + i, folder, length) == 0) {
            i += length;
        } else {
            text_add(&result, output->data + i++, 1);
        }
    }
    return result;
}

/* The sanitizer's remark about a size that a script asked for in vain. */
static void drop_remarks(Text *output)
{
    static const char remark[] = "WARNING: AddressSanitizer failed to allocate";
    size_t kept = 0;
    for (size_t at = 0; at < output->size;) {
        const char *line = output->data + at, *newline = memchr(line, '\n', output->size - at);
        size_t size = newline != NULL ? (size_t)(newline - line) + 1 : output->size - at;
        if (memmem(line, size, remark, sizeof remark - 1) == NULL) {
            memmove(output->data + kept, line, size);
            kept += size;
        }
        at += size;
    }
    output->size = kept;
    output->data[kept] = '\0';
}

static void add_exit_line(Text *output, const Job *job, int status)
{
    char line[64];
    int code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    if (job->timed_out) {
        snprintf(line, sizeof line, "[timeout]\n");
    } else if (code == 0) {
        return;
    } else {
        snprintf(line, sizeof line, "[exit %d]\n", code);
    }
    if (output->size > 0 && output->data[output->size - 1] != '\n') { text_add(output, "\n", 1); }
    text_add(output, line, strlen(line));
}

static void show_difference(const char *expected, const Text *actual)
{
    char name[] = "/tmp/aspen-golden-XXXXXX", *command;
    int fd = mkstemp(name);
    if (fd < 0) { return; }
    close(fd);
    write_file(name, actual);
    fflush(stdout);
    if (asprintf(&command, "diff -u --label expected --label actual '%s' '%s' | head -n 60", expected, name) >= 0) {
        if (system(command) < 0) { perror("diff"); }
        free(command);
    }
    unlink(name);
}

static void judge(Job *job, int status)
{
    Text actual = without_folder(job->test, &job->output), wanted = {0};
    char *expected = with_suffix(job->test->path, ".out");
    drop_remarks(&actual);
    add_exit_line(&actual, job, status);
    bool known = read_file(expected, &wanted);
    bool same = known && wanted.size == actual.size && (wanted.size == 0 || memcmp(wanted.data, actual.data, wanted.size) == 0);
    if (same) {
        passed++;
    } else if (options.accept) {
        printf("accepted %s\n", job->test->label);
        if (!write_file(expected, &actual)) { perror(expected); }
        passed++;
    } else {
        failed++;
        printf("FAILED %s\n", job->test->label);
        show_difference(expected, &actual);
    }
    fflush(stdout);
    free(expected);
    free(actual.data);
    free(wanted.data);
    free(job->output.data);
    close(job->fd);
    job->test = NULL;
}

/* Reads what the job has; true when it has ended. */
static bool pump(Job *job)
{
    char chunk[65536];
    ssize_t n = read(job->fd, chunk, sizeof chunk);
    if (n > 0 && job->output.size < OUTPUT_LIMIT) { text_add(&job->output, chunk, (size_t)n); }
    return n == 0 || (n < 0 && errno != EINTR && errno != EAGAIN);
}

static void wait_for_some(Job *jobs)
{
    struct pollfd fds[64];
    for (int i = 0; i < options.jobs; i++) { fds[i] = (struct pollfd){.fd = jobs[i].test ? jobs[i].fd : -1, .events = POLLIN}; }
    poll(fds, (nfds_t)options.jobs, 200);
    for (int i = 0; i < options.jobs; i++) {
        Job *job = &jobs[i];
        if (job->test == NULL) { continue; }
        if (now() > job->deadline && !job->timed_out) {
            job->timed_out = true;
            kill(-job->pid, SIGKILL);
            kill(job->pid, SIGKILL);
        }
        if ((fds[i].revents & (POLLIN | POLLHUP | POLLERR)) && pump(job)) {
            int status;
            waitpid(job->pid, &status, 0);
            judge(job, status);
        }
    }
}

static bool is_skipped(const Case *test)
{
    if (options.python && strncmp(test->label, "differs/", 8) == 0) { return true; }
    Directives directives = read_directives(test->path);
    bool skip = (options.python && directives.skip_python) || (options.gc_stress && directives.skip_stress);
    free(directives.run);
    free(directives.args);
    free(directives.stress);
    return skip;
}

static void run_all(void)
{
    Job jobs[64] = {0};
    size_t next = 0;
    for (int running = 0;;) {
        for (int i = 0; i < options.jobs; i++) {
            while (jobs[i].test == NULL && next < case_count) {
                const Case *test = &cases[next++];
                if (is_skipped(test)) {
                    skipped++;
                } else {
                    start(&jobs[i], test);
                }
            }
        }
        running = 0;
        for (int i = 0; i < options.jobs; i++) { running += jobs[i].test != NULL; }
        if (running == 0) { return; }
        wait_for_some(jobs);
    }
}

/* ---- the command line ---- */

static bool find_python(void)
{
    const char *path = getenv("PATH");
    char *copy = strdup(path != NULL ? path : "/usr/bin"), *rest = copy;
    for (char *folder; (folder = strsep(&rest, ":")) != NULL;) {
        snprintf(options.interp, sizeof options.interp, "%s/python3", folder);
        if (access(options.interp, X_OK) == 0) {
            free(copy);
            return true;
        }
    }
    free(copy);
    return false;
}

static int read_arguments(int argc, char **argv)
{
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    options.jobs = cores < 1 ? 1 : cores > 16 ? 16 : (int)cores;
    options.filters = calloc((size_t)argc + 1, sizeof *options.filters);
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--python") == 0) {
            options.python = true;
        } else if (strcmp(argv[i], "--accept") == 0) {
            options.accept = true;
        } else if (strcmp(argv[i], "--gc-stress") == 0) {
            options.gc_stress = true;
        } else if (strcmp(argv[i], "--interp") == 0 && i + 1 < argc) {
            if (realpath(argv[++i], options.interp) == NULL) {
                perror(argv[i]);
                return 2;
            }
        } else if (strcmp(argv[i], "--timeout") == 0 && i + 1 < argc) {
            options.timeout = atof(argv[++i]);
        } else {
            options.filters[options.filter_count++] = argv[i];
        }
    }
    if (options.accept && options.filter_count == 0) {
        fputs("golden: accept wants CASE=...\n", stderr);
        return 2;
    }
    return 0;
}

int main(int argc, char **argv)
{
    int status = read_arguments(argc, argv);
    if (status != 0) { return status; }
    nftw("tests/golden", visit, 16, FTW_PHYS);
    nftw("tests/programs", visit, 16, FTW_PHYS);
    nftw("samples", visit, 16, FTW_PHYS);
    if (case_count > 0) { qsort(cases, case_count, sizeof *cases, by_label); }
    if (options.python && !find_python()) {
        printf("golden: python3 is missing: nothing was compared with it\n0 passed, 0 failed, %zu skipped\n", case_count);
        return 0;
    }
    set_environment();
    run_all();
    printf("%d passed, %d failed, %d skipped\n", passed, failed, skipped);
    return failed > 0;
}
