/* Signals: from the C handler to the script's. */
#ifndef AS_MODULE_SIGNAL_H
#define AS_MODULE_SIGNAL_H

#include "core/vm.h"

/* Makes this VM the one that the process's signals go to, and Ctrl-C a KeyboardInterrupt in it. */
void as_signal_start(AsVM *vm);
void as_signal_stop(AsVM *vm);
/* Did a Ctrl-C come, for which the script has no handler of its own? Then it is the caller's to raise. */
bool as_signal_take_ctrl_c(AsVM *vm);
/* Runs the handlers of the signals that have come; from the interrupt hook. false: one raised. */
bool as_signal_run(AsVM *vm) AS_RUNS;

#endif
