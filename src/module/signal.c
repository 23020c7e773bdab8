#include "module/signal.h"

#include <errno.h>
#include <math.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "async/hint.h"
#include "async/scheduler.h"
#include "load/load.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/float.h"
#include "object/function.h"
#include "object/int.h"
#include "object/list.h"
#include "object/module.h"
#include "object/op.h"
#include "object/set.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/call.h"

bool as_signal_open(AsVM *vm, AsModule *module);

enum { SIGNAL_COUNT = 65 };

// A C signal handler is told nothing but a number, so these cannot hang on the VM.
static AsVM *volatile receiver;
static volatile sig_atomic_t pending[SIGNAL_COUNT];
static volatile sig_atomic_t any_pending;
static volatile sig_atomic_t from_outside; // the last SIGINT: not sent by the program itself

static void on_signal(int number, siginfo_t *info, void *context)
{
    int saved = errno;
    AsVM *vm = receiver;
    (void)context;
    if (number == SIGINT) { from_outside = info->si_code > 0 || info->si_pid != getpid(); }
    pending[number] = 1;
    any_pending = 1;
    if (vm != NULL) { as_thread_poke_main(vm); }
    errno = saved;
}

// Without SA_RESTART: whatever blocks comes back, and lets the script's handler run.
static bool install_action(int number, struct sigaction action)
{
    sigemptyset(&action.sa_mask);
    return sigaction(number, &action, NULL) == 0;
}

static bool install(int number)
{
    return install_action(number, (struct sigaction){.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO});
}

/* The script's handlers, by number: a callable, 0 (SIG_DFL) or 1 (SIG_IGN). */
static AsDict *handlers(AsVM *vm)
{
    AsValue dict = as_load_get(vm, "signal.handlers");
    if (as_is_undefined(dict)) {
        dict = as_dict_new(vm);
        as_load_set(vm, "signal.handlers", dict);
    }
    return as_dict(dict);
}

static AsValue default_int_handler(AsVM *vm, AsValue *args)
{
    return as_raise_object(vm, as_exception_new(vm, vm->errors[AS_KEYBOARD_INTERRUPT], vm->empty_tuple));
}

static const AsMethod int_handler = {"default_int_handler(signalnum, frame, /)", default_int_handler};

static AsValue default_handler(AsVM *vm)
{
    AsValue native = as_load_get(vm, "signal.default_int_handler");
    if (as_is_undefined(native)) {
        native = as_native_new(vm, &int_handler, NULL, as_str_from_text(vm, "_signal"));
        as_load_set(vm, "signal.default_int_handler", native);
    }
    return native;
}

void as_signal_start(AsVM *vm)
{
    struct sigaction old;
    receiver = vm;
    // Ctrl-\ shows what everybody does, unless the script has a handler of its own for it.
    if (sigaction(SIGQUIT, NULL, &old) == 0 && old.sa_handler != SIG_IGN) { install(SIGQUIT); }
    if (sigaction(SIGINT, NULL, &old) == 0 && old.sa_handler == SIG_IGN) { return; }
    install(SIGINT);
}

void as_signal_stop(AsVM *vm)
{
    if (receiver == vm) { receiver = NULL; }
}

static bool run_handler(AsVM *vm, int number)
{
    AsValue handler = as_dict_get(vm, handlers(vm), as_small_value(number));
    if (as_raised(handler)) { return false; }
    if (number == SIGINT && (as_is_undefined(handler) || handler == default_handler(vm))) {
        return as_scheduler_interrupt(vm, from_outside);
    }
    if (number == SIGQUIT && as_is_undefined(handler)) {
        as_hint_show_tasks(vm);
        return true;
    }
    if (as_is_undefined(handler) || as_is_small(handler)) { return true; }
    size_t roots = as_roots_save(vm);
    AsFrame *frame = as_frame_at(vm, 0);
    AsValue args[] = {as_small_value(number), frame != NULL ? as_frame_object(vm, frame) : AS_NONE};
    as_root(vm, handler);
    as_root(vm, args[1]);
    AsValue result = as_call(vm, handler, args, 2);
    as_roots_restore(vm, roots);
    return !as_raised(result);
}

bool as_signal_run(AsVM *vm)
{
    if (!vm->thread->is_main || !any_pending || vm != receiver) { return true; } // others must not even look
    any_pending = 0;
    for (int number = 1; number < SIGNAL_COUNT; number++) {
        if (!pending[number]) { continue; }
        pending[number] = 0;
        if (!run_handler(vm, number)) {
            any_pending = 1; // the others' turn comes at the next safepoint
            as_interrupt(vm, AS_INTERRUPT_HOOK);
            return false;
        }
    }
    return true;
}

bool as_signal_take_ctrl_c(AsVM *vm)
{
    if (!pending[SIGINT] || !from_outside || vm != receiver) { return false; }
    AsValue handler = as_dict_get(vm, handlers(vm), as_small_value(SIGINT));
    if (!as_is_undefined(handler) && handler != default_handler(vm)) { return false; }
    pending[SIGINT] = 0;
    return true;
}

/* ---- the module ---- */

static bool number_arg(AsVM *vm, AsValue v, int *out)
{
    int64_t number;
    if (!as_index_arg(vm, v, &number)) { return false; }
    if (number < 1 || number >= SIGNAL_COUNT) {
        as_raise(vm, AS_VALUE_ERROR, "signal number out of range");
        return false;
    }
    *out = (int)number;
    return true;
}

static AsValue current_handler(AsVM *vm, int number)
{
    AsValue handler = as_dict_get(vm, handlers(vm), as_small_value(number));
    if (!as_is_undefined(handler)) { return handler; }
    struct sigaction action;
    if (sigaction(number, NULL, &action) != 0) { return AS_NONE; }
    bool is_ours = (action.sa_flags & SA_SIGINFO) && action.sa_sigaction == on_signal;
    if (is_ours) { return number == SIGINT ? default_handler(vm) : as_small_value(0); }
    if (action.sa_handler == SIG_DFL) { return as_small_value(0); }
    return action.sa_handler == SIG_IGN ? as_small_value(1) : AS_NONE;
}

static AsValue signal_getsignal(AsVM *vm, AsValue *args)
{
    int number;
    return number_arg(vm, args[0], &number) ? current_handler(vm, number) : AS_RAISED;
}

/* Does any signal run a function of the script? */
static bool has_script_handler(AsVM *vm)
{
    size_t at = 0;
    for (AsValue number, handler; as_dict_next(handlers(vm), &at, &number, &handler);) {
        if (!as_is_int(handler) && handler != default_handler(vm)) { return true; }
    }
    return false;
}

static AsValue signal_signal(AsVM *vm, AsValue *args)
{
    int number;
    int64_t how = -1;
    if (!vm->thread->is_main) {
        return as_raise(vm, AS_VALUE_ERROR, "signal only works in main thread of the main interpreter");
    }
    if (!number_arg(vm, args[0], &number)) { return AS_RAISED; }
    if (as_is_int(args[1])) {
        if (!as_int_to_i64(args[1], &how)) { how = -1; }
    }
    if (how != 0 && how != 1 && !as_is_callable(vm, args[1])) {
        return as_raise(vm, AS_TYPE_ERROR,
                        "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    }
    AsValue old = current_handler(vm, number);
    if (as_raised(old)) { return AS_RAISED; }
    as_root(vm, old);
    struct sigaction plain = {.sa_handler = how == 0 ? SIG_DFL : SIG_IGN};
    if (!(how >= 0 ? install_action(number, plain) : install(number))) {
        return as_raise_errno(vm, errno, AS_UNDEFINED);
    }
    if (!as_dict_set(vm, handlers(vm), as_small_value(number), how >= 0 ? as_small_value(how) : args[1])) { return AS_RAISED; }
    as_thread_listen(vm, has_script_handler(vm));
    return old;
}

static AsValue signal_raise_signal(AsVM *vm, AsValue *args)
{
    int64_t number;
    if (!as_index_arg(vm, args[0], &number)) { return AS_RAISED; }
    if (raise(number < 0 || number > INT32_MAX ? -1 : (int)number) != 0) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
    return as_safepoint(vm) ? AS_NONE : AS_RAISED;
}

static AsValue signal_alarm(AsVM *vm, AsValue *args)
{
    int64_t seconds;
    if (!as_index_arg(vm, args[0], &seconds)) { return AS_RAISED; }
    return as_small_value(alarm((unsigned)seconds));
}

static AsValue timer_value(AsVM *vm, const struct itimerval *timer)
{
    AsValue items[] = {
        as_float_value(vm, (double)timer->it_value.tv_sec + (double)timer->it_value.tv_usec * 1e-6),
        as_float_value(vm, (double)timer->it_interval.tv_sec + (double)timer->it_interval.tv_usec * 1e-6),
    };
    return as_tuple_from(vm, items, 2);
}

static bool timeval_arg(AsVM *vm, AsValue v, struct timeval *out)
{
    double seconds;
    if (!as_float_arg(vm, v, &seconds)) { return false; }
    double whole = floor(seconds);
    out->tv_sec = (time_t)whole;
    out->tv_usec = (suseconds_t)((seconds - whole) * 1e6);
    return true;
}

static AsValue signal_setitimer(AsVM *vm, AsValue *args)
{
    int64_t which;
    struct itimerval timer, old;
    if (!as_index_arg(vm, args[0], &which) || !timeval_arg(vm, args[1], &timer.it_value)
        || !timeval_arg(vm, args[2], &timer.it_interval)) {
        return AS_RAISED;
    }
    if (setitimer((int)which, &timer, &old) != 0) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
    return timer_value(vm, &old);
}

static AsValue signal_getitimer(AsVM *vm, AsValue *args)
{
    int64_t which;
    struct itimerval timer;
    if (!as_index_arg(vm, args[0], &which)) { return AS_RAISED; }
    if (getitimer((int)which, &timer) != 0) { return as_raise_errno(vm, errno, AS_UNDEFINED); }
    return timer_value(vm, &timer);
}

static AsValue signal_pause(AsVM *vm, AsValue *args)
{
    sigset_t all, before;
    sigfillset(&all);
    AsParty *self = as_thread_give(vm);
    // Blocked, no signal comes between the look and the wait.
    pthread_sigmask(SIG_BLOCK, &all, &before);
    if (!any_pending) { sigsuspend(&before); }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    as_thread_take(vm, self);
    return as_safepoint(vm) ? AS_NONE : AS_RAISED;
}

static AsValue signal_strsignal(AsVM *vm, AsValue *args)
{
    int number;
    return number_arg(vm, args[0], &number) ? as_str_from_text(vm, strsignal(number)) : AS_RAISED;
}

static AsValue signal_valid_signals(AsVM *vm, AsValue *args)
{
    AsValue set = as_set_new(vm);
    for (int number = 1; number < SIGNAL_COUNT; number++) {
        if (number == 32 || number == 33) { continue; } // libc keeps them
        if (!as_set_add(vm, as_set(set), as_small_value(number))) { return AS_RAISED; }
    }
    return set;
}

static const AsMethod functions[] = {
    {"signal(signalnum, handler, /)", signal_signal},
    {"getsignal(signalnum, /)", signal_getsignal},
    {"raise_signal(signalnum, /)", signal_raise_signal},
    {"alarm(seconds, /)", signal_alarm},
    {"setitimer(which, seconds, interval=0.0, /)", signal_setitimer},
    {"getitimer(which, /)", signal_getitimer},
    {"pause()", signal_pause},
    {"strsignal(signalnum, /)", signal_strsignal},
    {"valid_signals()", signal_valid_signals},
    {NULL, NULL},
};

#define NUMBER(name) {#name, name}
static const struct {
    const char *name;
    int value;
} numbers[] = {
    NUMBER(SIGHUP), NUMBER(SIGINT), NUMBER(SIGQUIT), NUMBER(SIGILL), NUMBER(SIGTRAP), NUMBER(SIGABRT), NUMBER(SIGBUS),
    NUMBER(SIGFPE), NUMBER(SIGKILL), NUMBER(SIGUSR1), NUMBER(SIGSEGV), NUMBER(SIGUSR2), NUMBER(SIGPIPE), NUMBER(SIGALRM),
    NUMBER(SIGTERM), NUMBER(SIGSTKFLT), NUMBER(SIGCHLD), NUMBER(SIGCONT), NUMBER(SIGSTOP), NUMBER(SIGTSTP),
    NUMBER(SIGTTIN), NUMBER(SIGTTOU), NUMBER(SIGURG), NUMBER(SIGXCPU), NUMBER(SIGXFSZ), NUMBER(SIGVTALRM),
    NUMBER(SIGPROF), NUMBER(SIGWINCH), NUMBER(SIGIO), NUMBER(SIGPWR), NUMBER(SIGSYS), NUMBER(ITIMER_REAL),
    NUMBER(ITIMER_VIRTUAL), NUMBER(ITIMER_PROF), {"SIG_DFL", 0}, {"SIG_IGN", 1}, {"NSIG", SIGNAL_COUNT},
};

bool as_signal_open(AsVM *vm, AsModule *module)
{
    as_module_add_methods(vm, module, functions);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        as_module_set(vm, module, numbers[i].name, as_small_value(numbers[i].value));
    }
    as_module_set(vm, module, "default_int_handler", default_handler(vm));
    return true;
}
