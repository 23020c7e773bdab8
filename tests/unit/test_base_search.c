#include <criterion/criterion.h>
#include <string.h>

#include "base/search.h"

static size_t first(const char *hay, const char *needle)
{
    return as_search_first(hay, strlen(hay), needle, strlen(needle));
}

static size_t last(const char *hay, const char *needle)
{
    return as_search_last(hay, strlen(hay), needle, strlen(needle));
}

Test(search, finds_the_first_and_the_last_place)
{
    cr_assert_eq(first("abcabc", "bc"), 1);
    cr_assert_eq(last("abcabc", "bc"), 4);
    cr_assert_eq(first("abc", "c"), 2);
    cr_assert_eq(last("aaaa", "aa"), 2);
}

Test(search, an_empty_needle_lies_at_the_near_end)
{
    cr_assert_eq(first("abc", ""), 0);
    cr_assert_eq(last("abc", ""), 3);
    cr_assert_eq(last("", ""), 0);
}

Test(search, says_so_when_there_is_none)
{
    cr_assert_eq(first("abc", "x"), AS_NOT_FOUND);
    cr_assert_eq(last("abc", "abcd"), AS_NOT_FOUND);
    cr_assert_eq(first("", "a"), AS_NOT_FOUND);
}

Test(search, counts_side_by_side_up_to_the_limit)
{
    cr_assert_eq(as_search_count("aaaaa", 5, "aa", 2, 99), 2);
    cr_assert_eq(as_search_count("aaaaa", 5, "a", 1, 3), 3);
}
