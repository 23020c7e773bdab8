/* Calculations that libtommath does in one piece, and that may take minutes: Ctrl-C must not wait for them. */
#include "object/int_impl.h"

#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>

#include "object/error.h"

#define LONG 2e7                           /* nanoseconds, roughly: longer calculations get a thread of the system */
#define LOOK_INTERVAL 10000000L            /* nanoseconds between two looks for Ctrl-C */

/* What such a thread does, with numbers of its own: whoever waited for it may have left. */
typedef struct AsIntJob {
    AsIntWork work;
    mp_int numbers[3], out;
    mp_err error;
    pthread_mutex_t lock; /* guards the next two */
    pthread_cond_t changed;
    bool done, abandoned;
} AsIntJob;

static mp_err calculate(AsIntWork work, const mp_int *a, const mp_int *b, const mp_int *c, mp_int *out)
{
    switch (work) {
    case AS_INT_MULTIPLY: return mp_mul(a, b, out);
    case AS_INT_SQUARE: return mp_sqr(a, out);
    case AS_INT_INVERT: return mp_invmod(a, b, out);
    default: return mp_exptmod(a, b, c, out);
    }
}

/* How long it takes, in nanoseconds; right within a factor of three or so, for numbers of more than some dozen digits. */
static double estimate(AsIntWork work, const mp_int *a, const mp_int *b, const mp_int *c)
{
    double n = a->used, m = work == AS_INT_SQUARE ? n : b->used;
    switch (work) {
    case AS_INT_MULTIPLY: case AS_INT_SQUARE: return 5 * fmax(n, m) * sqrt(fmin(n, m));
    case AS_INT_INVERT: return 250 * m * m;
    default: return 60.0 * b->used * c->used * c->used;
    }
}

static void free_job(AsIntJob *job)
{
    for (size_t i = 0; i < 3; i++) { mp_clear(&job->numbers[i]); }
    mp_clear(&job->out);
    pthread_mutex_destroy(&job->lock);
    pthread_cond_destroy(&job->changed);
    free(job);
}

static void *run_job(void *data)
{
    AsIntJob *job = data;
    mp_int *numbers = job->numbers;
    mp_err error = calculate(job->work, &numbers[0], &numbers[1], &numbers[2], &job->out);
    pthread_mutex_lock(&job->lock);
    job->error = error;
    job->done = true;
    bool abandoned = job->abandoned;
    pthread_cond_signal(&job->changed);
    pthread_mutex_unlock(&job->lock);
    if (abandoned) { free_job(job); }
    return NULL;
}

static AsIntJob *new_job(AsIntWork work, const mp_int *const *numbers)
{
    AsIntJob *job = calloc(1, sizeof *job);
    pthread_condattr_t attributes;
    if (!job) { return NULL; }
    job->work = work;
    pthread_mutex_init(&job->lock, NULL);
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&job->changed, &attributes);
    pthread_condattr_destroy(&attributes);
    bool ok = mp_init(&job->out) == MP_OKAY;
    for (size_t i = 0; i < 3 && ok; i++) { ok = !numbers[i] || mp_init_copy(&job->numbers[i], numbers[i]) == MP_OKAY; }
    if (ok) { return job; }
    free_job(job);
    return NULL;
}

static bool start_job(AsIntJob *job)
{
    pthread_t id;
    pthread_attr_t attributes;
    sigset_t all, old;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &old);
    bool started = pthread_create(&id, &attributes, run_job, job) == 0;
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    pthread_attr_destroy(&attributes);
    return started;
}

/* Waits for it; false: Ctrl-C came before, and the job frees itself when it is done. */
static bool await_job(AsVM *vm, AsIntJob *job)
{
    pthread_mutex_lock(&job->lock);
    while (!job->done) {
        struct timespec until;
        clock_gettime(CLOCK_MONOTONIC, &until);
        until.tv_nsec += LOOK_INTERVAL;
        if (until.tv_nsec >= 1000000000L) {
            until.tv_sec++;
            until.tv_nsec -= 1000000000L;
        }
        pthread_cond_timedwait(&job->changed, &job->lock, &until);
        if (!job->done && as_ctrl_c(vm)) { job->abandoned = true; break; }
    }
    bool done = job->done;
    pthread_mutex_unlock(&job->lock);
    return done;
}

mp_err as_int_calculate(AsVM *vm, AsIntWork work, const mp_int *a, const mp_int *b, const mp_int *c, mp_int *out)
{
    if (estimate(work, a, b, c) < LONG) { return calculate(work, a, b, c, out); }
    const mp_int *numbers[] = {a, b, c};
    AsIntJob *job = new_job(work, numbers);
    if (!job) { return MP_MEM; }
    if (!start_job(job)) {
        free_job(job);
        return calculate(work, a, b, c, out);
    }
    if (!await_job(vm, job)) { return AS_INT_INTERRUPTED; }
    mp_err error = job->error;
    mp_exch(out, &job->out);
    free_job(job);
    return error;
}
