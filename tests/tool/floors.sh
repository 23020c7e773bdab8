#!/bin/sh
# Lists the includes that climb: a file of one floor that includes a header of a floor above it.
floors="base syntax loop core object bytecode compile vm async load module cli"
height() {
    n=0
    for floor in $floors; do
        n=$((n + 1))
        [ "$floor" = "$1" ] && { echo $n; return; }
    done
    echo 99
}
climbs=0
for floor in $floors; do
    own=$(height "$floor")
    for line in $(grep -on '#include "[a-z]*/[a-z_]*\.h"' src/"$floor"/*.[ch] 2>/dev/null | sed 's/#include "//; s/"$//'); do
        header=${line##*:}
        if [ "$(height "${header%%/*}")" -gt "$own" ]; then
            echo "$line"
            climbs=$((climbs + 1))
        fi
    done
done
# syntax/ and loop/ know no values: core, object and the like are no neighbours of theirs although they stand lower.
echo "$climbs includes climb"
