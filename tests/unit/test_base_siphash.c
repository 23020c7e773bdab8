#include <criterion/criterion.h>
#include <string.h>

#include "base/siphash.h"

static int64_t hash_with_seed(uint32_t seed, const char *text)
{
    uint64_t key[2];
    as_hash_key_from_seed(key, seed);
    return (int64_t)as_siphash13(key, text, strlen(text));
}

Test(siphash, seeds_give_the_hashes_of_cpython)
{
    cr_assert_eq(hash_with_seed(0, "abc"), INT64_C(-4594863902769663758));
    cr_assert_eq(hash_with_seed(0, "abcdefgh"), INT64_C(4574395652268504554));
    cr_assert_eq(hash_with_seed(7, "abc"), INT64_C(-7459679063432183616));
    cr_assert_eq(hash_with_seed(7, "0123456789"), INT64_C(1690658553640595043));
}

Test(siphash, every_bit_of_the_key_matters)
{
    uint64_t a[2] = {0, 0}, b[2] = {0, UINT64_C(1) << 63};
    cr_assert_neq(as_siphash13(a, "x", 1), as_siphash13(b, "x", 1));
}
