#!/bin/sh
# interrupts.sh BUILD_DIR [measure]: one Ctrl-C ends every program of tests/interrupts/ctrl_c.table; Ctrl-\ shows what
# ctrl_backslash.table says, and the program goes on. Each section of a table is a program, which writes "ready" when the signal
# may come: "=== what it is | exit status | a text of its output". With `measure`, a table of the seconds from Ctrl-C to the end.
build=$(cd "$1" && pwd)
mode=$2
here=$(cd "$(dirname "$0")/../interrupts" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
case $build in *asan|*tsan) slow=30 ;; *) slow=8 ;; esac # a sanitizer takes its time
limit=${INTERRUPT_LIMIT:-$slow}
jobs=4
[ "$mode" = measure ] && jobs=1
passed=0
failed=0

# Splits a table into 001/case.as, 001/title, 001/status, 001/text and so on.
split() {
    rm -rf "$work"/[0-9]*
    awk -v work="$work" '
        /^=== /{ n++; folder = sprintf("%s/%03d", work, n); system("mkdir -p " folder); file = folder "/case.as"
                 count = split(substr($0, 5), part, / [|] ?/); print part[1] > (folder "/title")
                 print part[2] > (folder "/status"); print (count > 2 ? part[3] : "") > (folder "/text"); next }
        file { print >> file }' "$here/$1"
}

# one SIGNAL FOLDER: leaves "", or what is wrong, in FOLDER/result.
one() {
    cd "$2" || exit 1
    "$build/interrupt" "$1" "$limit" "$build/aspen" case.as > out 2>&1
    status=$?
    sed "s|$2/||g" out > raw
    text=$(cat text)
    if [ "$status" != "$(cat status)" ]; then
        echo "exit $status, expected $(cat status)" > result
    elif [ -n "$text" ] && ! grep -qF -- "$text" raw; then
        echo "no such text: $text" > result
    elif grep -q 'Exception ignored in: \|deadlock:' raw; then
        echo "an unexpected report" > result
    else
        : > result
    fi
}

# every SIGNAL TABLE
every() {
    split "$2"
    running=0
    for folder in "$work"/[0-9]*; do
        ( one "$1" "$folder" ) &
        running=$((running + 1))
        if [ $running -ge $jobs ]; then
            wait
            running=0
        fi
    done
    wait
    for folder in "$work"/[0-9]*; do
        if [ "$mode" = measure ]; then echo "$(tail -n 1 "$folder/raw") s  $(cat "$folder/title") $(cat "$folder/result")"; fi
        if [ -f "$folder/result" ] && [ ! -s "$folder/result" ]; then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
            [ "$mode" = measure ] || { echo "$2: $(cat "$folder/title"): $(cat "$folder/result")"; tail -n 12 "$folder/raw"; }
        fi
    done
}

[ "$mode" = backslash ] || every 2 ctrl_c.table
[ "$mode" = measure ] || every 3 ctrl_backslash.table
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
