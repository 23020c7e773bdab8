#!/bin/sh
# async_order.sh BUILD_DIR [COUNT [FIRST]]: random asyncio programs do the same under Aspen and python3, line by line.
build=$1
count=${2:-40}
first=${3:-1}
here=$(dirname "$0")
if ! command -v python3 >/dev/null || ! python3 -c 'import sys; sys.exit(sys.version_info[:2] < (3, 11))'; then
    echo "no python3 of 3.11: not compared"
    echo "0 passed, 0 failed, $count skipped"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0
seed=$first
while [ "$seed" -lt $((first + count)) ]; do
    "$build/aspen" "$here/async_program.as" "$seed" > "$work/program.as" || exit 1
    PYTHONHASHSEED=0 timeout 60 python3 -W ignore "$work/program.as" > "$work/python" 2>/dev/null
    PYTHONHASHSEED=0 timeout 60 "$build/aspen" -W ignore "$work/program.as" > "$work/aspen" 2>"$work/error"
    if cmp -s "$work/python" "$work/aspen"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "seed $seed (python3 <, aspen >):"
        diff "$work/python" "$work/aspen" | head -n 6
        tail -n 2 "$work/error"
    fi
    seed=$((seed + 1))
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
