#!/bin/sh
# abuse.sh BUILD_DIR [COUNT [FIRST [STEPS]]]: scripts of hostile calls (tests/fuzz) end by themselves: no crash, no assertion, no
# sanitizer's report, no hang. Ends with "N passed, N failed".
aspen=$(cd "$1" && pwd)/aspen
count=${2:-24}
first=${3:-1}
steps=${4:-300}
fuzz=$(cd "$(dirname "$0")/../fuzz" && pwd)
export PYTHONHASHSEED=0 ASPEN_MEMORY=250M
# A script that has broken its own means ends with 1, one that waits for nothing with 13: no harm.
export UBSAN_OPTIONS=exitcode=99
export ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}allocator_may_return_null=1:exitcode=99:max_allocation_size_mb=1000"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
passed=0
failed=0

# abuse SEED SCRIPT OPTIONS...
abuse() {
    seed=$1
    script=$2
    shift 2
    timeout 60 "$aspen" "$@" "$fuzz/$script" "$seed" "$steps" > out 2> error < /dev/null
    code=$?
    if [ $code -le 1 ] || [ $code = 13 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED seed $seed, exit code $code; the last steps of: $script $seed $steps trace"
        timeout 60 "$aspen" "$@" "$fuzz/$script" "$seed" "$steps" trace 2>/dev/null < /dev/null | tail -n 4
        grep -aE -A 8 'ERROR: |runtime error|Assertion' error | head -n 12
        tail -n 2 error
    fi
}

i=$first
while [ "$i" -lt $((first + count)) ]; do
    abuse "$i" abuse.as
    abuse "$i" threads.as --virtual-time -X quiet-hints
    i=$((i + 1))
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
