#!/bin/sh
# bytecode.sh BUILD_DIR: what the compiler makes of real sources passes the checker: our library, samples and goldens, and
# CPython's library where there is one. Ends with "N passed, N failed, N skipped".
aspen=$1/aspen
log=$1/bytecode.log
library=$(python3 -c 'import os; print(os.path.dirname(os.__file__))' 2>/dev/null || echo /nowhere)
passed=0 failed=0 skipped=0

# A name, then files. Only bad bytecode and crashes fail: a source may be one that has to be refused.
sources() {
    name=$1
    shift
    [ -e "$1" ] || { skipped=$((skipped + 1)); return; }
    "$aspen" check "$@" > "$log" 2>&1
    if [ $? -gt 1 ] || grep -a 'bad bytecode' "$log"; then
        failed=$((failed + 1))
        echo "FAILED $name"
        tail -n 3 "$log"
    else
        passed=$((passed + 1))
    fi
}

sources stdlib $(find stdlib -name '*.as')
sources samples samples/*.as
sources goldens $(find tests/golden -name '*.as')
sources library "$library"/*.py "$library"/asyncio/*.py "$library"/collections/*.py
sources tests "$library"/test/test_[a-f]*.py
sources "more tests" "$library"/test/test_[g-z]*.py
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
