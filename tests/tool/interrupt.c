/* interrupt SIGNAL SECONDS COMMAND...: runs the command, sends it the signal once when it has written the line "ready" (and has
 * had a moment to go on), and shows what it writes. Its standard input stays open and empty. The last line tells for how many
 * seconds it lived on. Ends with the command's status, 128 + N if signal N ended it, or 124 if it was still there after
 * SECONDS. */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { STILL_THERE = 124, MOMENT = 150 /* milliseconds */, START = 60 /* seconds to become ready */ };

static double now(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec + (double)at.tv_nsec * 1e-9;
}

static pid_t start(char **command, int *output)
{
    int in[2], out[2];
    if (pipe(in) || pipe(out)) { return -1; }
    pid_t child = fork();
    if (child == 0) {
        // A shell has its background jobs ignore Ctrl-C.
        signal(SIGINT, SIG_DFL);
        signal(SIGQUIT, SIG_DFL);
        dup2(in[0], STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        dup2(out[1], STDERR_FILENO);
        close(in[1]);
        close(out[0]);
        execvp(command[0], command);
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    *output = out[0];
    return child;
}

/* Passes on what the command writes until `until`, or until it has written "ready" (if seen is not NULL). false: it has closed
 * its output. */
static bool pass_on(int output, double until, bool *seen)
{
    static char line[16];
    static size_t filled;
    while (!seen || !*seen) {
        double left = until - now();
        struct pollfd ready = {.fd = output, .events = POLLIN};
        if (left <= 0) { return true; }
        if (poll(&ready, 1, (int)(left * 1000) + 1) <= 0) { continue; }
        char c;
        if (read(output, &c, 1) <= 0) { return false; }
        putchar(c);
        if (c == '\n' || filled == sizeof line - 1) {
            line[filled] = '\0';
            if (seen && strcmp(line, "ready") == 0) { *seen = true; }
            filled = 0;
        } else {
            line[filled++] = c;
        }
    }
    return true;
}

int main(int argc, char **argv)
{
    int output, status = 0;
    bool ready = false;
    if (argc < 4) {
        fputs("usage: interrupt SIGNAL SECONDS COMMAND...\n", stderr);
        return 2;
    }
    pid_t child = start(argv + 3, &output);
    if (child < 0) { return 2; }
    if (pass_on(output, now() + START, &ready) && ready) { pass_on(output, now() + MOMENT * 1e-3, NULL); }
    double sent = now(), end = sent + atof(argv[2]);
    kill(child, atoi(argv[1]));
    bool open = true;
    while (waitpid(child, &status, WNOHANG) == 0 && now() < end) {
        if (open) { open = pass_on(output, now() + 0.002, NULL); } else { usleep(1000); }
    }
    double lived = now() - sent;
    if (now() >= end) {
        kill(child, SIGKILL);
        waitpid(child, &status, 0);
        status = -1;
    }
    // Its threads and its children are gone, or do not matter.
    if (open) { pass_on(output, now() + 0.05, NULL); }
    printf("\n%.3f\n", lived);
    return status == -1 ? STILL_THERE : WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}
