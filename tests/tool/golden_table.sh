#!/bin/sh
# golden_table.sh write|check: the tables of tests/golden/README.md, one row for each topic and one for each intended
# difference. write counts the cases and takes the words of differs/ from the cases' first comments; what a topic is about
# stays as it stands in the file. check looks only whether every topic and every difference has its row, so that adding a
# case to a topic needs nothing. Ends with "N passed, N failed".
cd "$(dirname "$0")/../golden" || exit 1

topics() { for folder in */; do echo "${folder%/}"; done; }

# What the README says of a topic.
words() { awk -F' *[|] *' -v topic="\`$1/\`" '$2 == topic { print $4; exit }' README.md; }

cases() { find "$1" -name '*.as' -exec sh -c 'test -e "${1%.as}.out"' sh {} \; -print -o -name '*.sh' -print; }

# The comment at the head of a case, without the directives.
reason() {
    awk '!/^#/ { exit } /^# (run|args|python|stress):/ { next } { sub(/^# ?/, ""); text = text (text == "" ? "" : " ") $0 }
         END { print text }' "$1"
}

differences() { cases differs | sed 's/\.[a-z]*$//' | sort; }

table() {
    all=0
    echo "| topic | cases | what it is about |"
    echo "|---|---|---|"
    for topic in $(topics); do
        count=$(cases "$topic" | wc -l)
        all=$((all + count))
        echo "| \`$topic/\` | $((count)) | $(words "$topic") |"
    done
    echo "| all | $all | |"
}

differs_table() {
    echo "| case | what differs, and why |"
    echo "|---|---|"
    for name in $(differences); do
        file=$name.as
        [ -e "$file" ] || file=$name.sh
        echo "| \`${name#differs/}\` | $(reason "$file" | sed 's/|/\\|/g') |"
    done
}

# Puts the output of a function between its two marks.
replace() {
    "$2" > .table.new
    awk -v mark="$1" '
        $0 == "<!-- " mark " -->" { print; while ((getline line < ".table.new") > 0) print line; skip = 1 }
        $0 == "<!-- end of " mark " -->" { skip = 0 }
        !skip' README.md > .readme.new
    rm .table.new
    mv .readme.new README.md
}

case $1 in
write)
    replace topics table
    replace differences differs_table
    ;;
check)
    passed=0 failed=0
    tell() { failed=$((failed + 1)); echo "FAILED tests/golden/README.md: $1"; }
    for topic in $(topics); do
        if [ -n "$(words "$topic")" ]; then passed=$((passed + 1)); else tell "no words about the topic $topic/"; fi
    done
    for name in $(differences); do
        if grep -q "^| \`${name#differs/}\` | ..* |$" README.md; then
            passed=$((passed + 1))
        else
            tell "no row for $name: make golden-table"
        fi
    done
    echo "$passed passed, $failed failed, 0 skipped"
    [ "$failed" = 0 ]
    ;;
esac
