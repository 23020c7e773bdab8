/* Times tests/bench beside CPython: interleaved runs, medians, ratios.
 *
 *     bench ASPEN PYTHON ROUNDS SCRIPT...
 *
 * A script prints its results and then a line "seconds X" for the part that counts; one without such a line is
 * timed from start to end. Results must be the same under both. PYTHON may be "": then only Aspen runs. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { ROUNDS_MAX = 99, OUTPUT_MAX = 65536 };

typedef struct Run {
    double seconds;
    char output[OUTPUT_MAX]; /* without the line of seconds */
    bool failed;
} Run;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* Takes the last line "seconds X" out of the output; false if there is none. */
static bool take_seconds(char *output, double *seconds)
{
    char *line = strstr(output, "seconds ");
    if (!line || (line != output && line[-1] != '\n')) { return false; }
    *seconds = strtod(line + strlen("seconds "), NULL);
    *line = 0;
    return true;
}

static void run_script(const char *interpreter, const char *script, Run *run)
{
    int fds[2];
    size_t size = 0;
    ssize_t got;
    int status;
    double start = now();
    if (pipe(fds) != 0) { exit(2); }
    pid_t child = fork();
    if (child == 0) {
        dup2(fds[1], 1);
        close(fds[0]);
        close(fds[1]);
        execlp(interpreter, interpreter, script, (char *)NULL);
        _exit(127);
    }
    close(fds[1]);
    while (size < OUTPUT_MAX - 1 && (got = read(fds[0], run->output + size, OUTPUT_MAX - 1 - size)) > 0) { size += (size_t)got; }
    run->output[size] = 0;
    close(fds[0]);
    waitpid(child, &status, 0);
    run->seconds = now() - start;
    run->failed = !WIFEXITED(status) || WEXITSTATUS(status) != 0;
    take_seconds(run->output, &run->seconds);
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values, int count)
{
    qsort(values, (size_t)count, sizeof *values, by_value);
    return count % 2 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static bool bench_script(const char *aspen, const char *python, int rounds, const char *script)
{
    static Run ours, theirs;
    double our_times[ROUNDS_MAX], their_times[ROUNDS_MAX];
    bool same = true;
    for (int i = 0; i < rounds; i++) {
        run_script(aspen, script, &ours);
        our_times[i] = ours.seconds;
        if (ours.failed) {
            printf("%-20s failed under %s\n", base_name(script), aspen);
            return false;
        }
        if (!*python) { continue; }
        run_script(python, script, &theirs);
        their_times[i] = theirs.seconds;
        same = same && !theirs.failed && strcmp(ours.output, theirs.output) == 0;
    }
    double our_median = median(our_times, rounds);
    printf("%-20s %10.2f ms", base_name(script), our_median * 1e3);
    if (*python) {
        double their_median = median(their_times, rounds);
        printf(" %10.2f ms %8.2f x", their_median * 1e3, their_median / our_median);
    }
    printf("%s\n", same ? "" : "   results differ");
    fflush(stdout);
    return same;
}

int main(int argc, char **argv)
{
    if (argc < 5) {
        fprintf(stderr, "usage: bench ASPEN PYTHON ROUNDS SCRIPT...\n");
        return 2;
    }
    int rounds = atoi(argv[3]);
    if (rounds < 1 || rounds > ROUNDS_MAX) { rounds = 5; }
    bool fine = true;
    printf("%-20s %13s %13s %10s\n", "median of each", "aspen", *argv[2] ? "python" : "", *argv[2] ? "ratio" : "");
    for (int i = 4; i < argc; i++) { fine = bench_script(argv[1], argv[2], rounds, argv[i]) && fine; }
    return fine ? 0 : 1;
}
