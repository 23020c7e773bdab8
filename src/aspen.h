/* Aspen as a library: make a VM, run scripts in it, drop it. Two VMs may live side by side.
 *
 * What a program may do with the results is in load/load.h (running and reporting) and object/op.h (values). */
#ifndef ASPEN_H
#define ASPEN_H

#include "core/options.h"
#include "core/vm.h"

#define ASPEN_VERSION "0.1.0"

/* A VM with all floors wired together and builtins ready; nothing has run in it yet. options may be NULL; it is
 * copied, what it points to must outlive the VM. */
AsVM *as_vm_new(const AsOptions *options);
/* Are threads left that scripts started? They may run whenever the calling thread waits, and as_vm_free must not be called. */
bool as_vm_has_threads(AsVM *vm);
/* Finalizes every object and gives all memory back. Runs no script code. */
void as_vm_free(AsVM *vm);
/* Ctrl-C: what runs gets KeyboardInterrupt (asyncio.run's main task is cancelled first). May be called from a
 * signal handler. */
void as_vm_interrupt(AsVM *vm);

#endif
