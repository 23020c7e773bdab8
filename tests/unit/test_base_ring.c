#include <criterion/criterion.h>

#include "base/ring.h"

Test(ring, what_goes_in_first_comes_out_first)
{
    AsRing ring;
    int items[1000];
    as_ring_init(&ring);
    cr_assert(as_ring_is_empty(&ring));
    for (int i = 0; i < 1000; i++) { as_ring_push(&ring, &items[i]); }
    cr_assert_eq(as_ring_length(&ring), 1000);
    cr_assert_eq(as_ring_at(&ring, 7), &items[7]);
    for (int i = 0; i < 1000; i++) { cr_assert_eq(as_ring_pop(&ring), &items[i]); }
    cr_assert(as_ring_is_empty(&ring));
    as_ring_clear(&ring);
}

Test(ring, it_grows_while_it_is_wrapped_round)
{
    AsRing ring;
    int items[512];
    as_ring_init(&ring);
    int in = 0, out = 0;
    while (out < 512) {
        for (int k = 0; k < 7 && in < 512; k++) { as_ring_push(&ring, &items[in++]); }
        for (int k = 0; k < 3; k++) {
            if (!as_ring_is_empty(&ring)) { cr_assert_eq(as_ring_pop(&ring), &items[out++]); }
        }
    }
    as_ring_clear(&ring);
}
