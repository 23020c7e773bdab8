/* measure SECONDS MEGABYTES COMMAND...: runs the command and fails if it needed more processor time or memory, or ended by a
 * signal. Else the status is the command's. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { EXCEEDED = 120 };

int main(int argc, char **argv)
{
    if (argc < 4) {
        fputs("usage: measure SECONDS MEGABYTES COMMAND...\n", stderr);
        return 2;
    }
    double seconds = atof(argv[1]);
    long kilobytes = atol(argv[2]) * 1024;
    pid_t child = fork();
    if (child < 0) {
        perror("fork");
        return 2;
    }
    if (child == 0) {
        // Nothing runs on for ever; what counts is measured below.
        struct rlimit time = {(rlim_t)(10 * seconds) + 1, (rlim_t)(10 * seconds) + 1};
        setrlimit(RLIMIT_CPU, &time);
        execvp(argv[3], argv + 3);
        perror(argv[3]);
        _exit(127);
    }
    int status;
    struct rusage usage;
    if (wait4(child, &status, 0, &usage) < 0) { return 2; }
    double used = (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
                  (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    if (used > seconds || usage.ru_maxrss > kilobytes || WIFSIGNALED(status)) {
        printf("%.2f seconds, %ld MB, signal %d\n", used, usage.ru_maxrss / 1024, WIFSIGNALED(status) ? WTERMSIG(status) : 0);
        return EXCEEDED;
    }
    return WEXITSTATUS(status);
}
