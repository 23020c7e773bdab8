# files that are no programs
cd "$(mktemp -d)" || exit 1
try() {
    "$ASPEN" "$1" > out 2>&1
    code=$?
    tail -n 1 out | cut -c 1-100 | sed "s#$PWD/##"
    echo "$1 $code"
}
: > empty.py
try empty.py
printf 'print("no newline at the end")' > no_newline.py
try no_newline.py
printf '\357\273\277print("bom")\n' > bom.py
try bom.py
printf 'x = 1\r\nif x:\r\n    print("crlf")\r\n' > crlf.py
try crlf.py
printf 'print("open\n' > unterminated.py
try unterminated.py
printf 'x = """never closed\n' > triple.py
try triple.py
printf 'x = (1,\n' > paren.py
try paren.py
head -c 3000 /dev/zero | tr '\0' '\377' > junk.py
try junk.py
printf '# coding: nothing\nx=1\n' > coding.py
try coding.py
printf 'if 1:\n\tx = 1\n        y = 2\n' > tabs.py
try tabs.py
{ printf 'x = "'; head -c 1000000 /dev/zero | tr '\0' 'a'; printf '"\nprint(len(x))\n'; } > long_line.py
try long_line.py
{ printf 'x = 1'; i=0; while [ $i -lt 2000 ]; do printf ' + 1'; i=$((i + 1)); done; printf '\nprint(x)\n'; } > long_sum.py
try long_sum.py
