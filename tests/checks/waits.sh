#!/bin/sh
# waits.sh BUILD_DIR: deadlocks that must be found, waits that are none, blocking calls that must be named. Each section of the
# tables in tests/waits is a program: "=== what it is | a text of its report". Programs run in real and in virtual time.
build=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")/../waits" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
passed=0
failed=0

# Splits a table into 1/case.as, 1/title, 1/text and so on.
split() {
    cd "$work" || exit 1
    rm -rf "$work"/[0-9]*
    awk '/^=== /{ n++; system("mkdir -p " n); file = n "/case.as"; title = substr($0, 5); text = ""
                  if (i = index(title, " | ")) { text = substr(title, i + 3); title = substr(title, 1, i - 1) }
                  print title > (n "/title"); print text > (n "/text"); printf "" > file; next }
         { print >> file }' "$here/$1"
}

# run TABLE EXIT OPTIONS...: every program of the table must end with this status and say its text.
run() {
    expected=$1
    shift
    for folder in "$work"/[0-9]*; do
        cd "$folder" || exit 1
        timeout 20 "$build/aspen" "$@" case.as > raw 2>&1 < /dev/null
        status=$?
        sed "s|$folder/||g" raw > out
        text=$(cat text)
        if [ "$status" = "$expected" ] && { [ -z "$text" ] || grep -qF "$text" out; } && ! { [ "$expected" = 0 ] && [ -z "$text" ] && grep -q '^hint: \|^deadlock' out; }; then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
            echo "$(cat title) ($*): exit $status, expected $expected and: $text"
            head -n 8 out
        fi
    done
}

# relay SEED OPTIONS...: a random program that ends, and the same as a deadlock.
relay() {
    seed=$1
    shift
    ends=$(timeout 60 "$build/aspen" "$@" "$here/relay.as" "$seed" 2>&1 < /dev/null)
    status=$?
    lost=$(timeout 60 "$build/aspen" "$@" "$here/relay.as" "$seed" 1 2>&1 < /dev/null)
    lost_status=$?
    if [ $status = 0 ] && [ $lost_status = 13 ] && ! echo "$ends" | grep -q '^hint: \|^deadlock' && echo "$lost" | grep -q '^deadlock'; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "relay.as $seed ($*): exit $status, expected 0; with one lost: exit $lost_status, expected 13"
        echo "$ends" | tail -n 5
        echo "$lost" | tail -n 5
    fi
}

# clocks SEED: in virtual time, everything comes back at its moment.
clocks() {
    said=$(timeout 60 "$build/aspen" --virtual-time -X quiet-hints "$here/clocks.as" "$1" 2>&1 < /dev/null)
    if [ "$said" = done ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "clocks.as $1: $said" | head -n 8
    fi
}

split deadlocks.table
run 13
run 13 --virtual-time
split waits.table
run 0
run 0 --virtual-time
split blocking.table
run 0
for seed in 1 2 3 4 5 6 7 8 9 10 11 12; do relay $seed --virtual-time; clocks $seed; clocks 1$seed; done
for seed in 13 14 15 16; do relay $seed; done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
