# The prompt: its greeting, and await at top level, are Aspen's own.
printf 'x = 20\nx + 1\n_ * 2\nNone\n"text"\nfor i in range(2):\n    i\n\ndef f(a):\n    return a\n\nf(5)\n1/0\nprint("goes on")\nif x\ny = """a\nb"""\ny\n(1 +\n2)\nimport asyncio\nawait asyncio.sleep(0, "awaited")\nclass C:\n    def m(self):\n        return 1\n\nC().m()\nexit(3)\n' | "$ASPEN" -i -q
echo "exit $?"
printf 'a = 1\na' | "$ASPEN" -q -i
echo "eof $?"
printf 'print(x)\n' | "$ASPEN" -q -i -c 'x = "from -c"'
echo
printf 'x\n' | "$ASPEN" -q -i -c 'x = 7; 1/0'
echo
printf 'import sys\nsys.ps1 = "$ "\n1\nsys.displayhook = lambda v: print("shown", v)\n2\n' | "$ASPEN" -q -i
