#!/bin/sh
# grammar.sh BUILD_DIR: the parser against grammar/aspen.ebnf, the table of faults, and CPython's trees of its own library.
# Ends with "N passed, N failed, N skipped".
check=$1/grammar
log=$1/grammar.log
library=$(python3 -c 'import os; print(os.path.dirname(os.__file__))' 2>/dev/null || echo /nowhere)
{
    "$check" quotes
    "$check" generate 1000 1
    "$check" faults tests/grammar/faults.txt
    "$check" trees "$library"/*.py "$library"/asyncio/*.py "$library"/test/test_[a-c]*.py
} > "$log" 2>&1
grep -vE '^[0-9]+ passed, ' "$log"
awk '/^[0-9]+ passed, / { p += $1; f += $3; s += $5; n++ }
     END { if (n < 4) f++; printf "%d passed, %d failed, %d skipped\n", p, f, s; exit f > 0 }' "$log"
