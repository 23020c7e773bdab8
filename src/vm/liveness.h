/* Which temporaries of a frame will be read again? */
#ifndef AS_VM_LIVENESS_H
#define AS_VM_LIVENESS_H

#include "vm/frame.h"

/* Empties the temporaries that no way from the instruction `at`, which is running, reads before it writes them. Locals
 * stay. Takes time in the order of the code's size for each temporary that holds an object. */
void as_liveness_clear(AsFrame *frame, uint32_t at);

#endif
