import sys
try:
    sys.exit(3)
except SystemExit as e:
    print(repr(e), e.code)
for arg in (None, 0, "text", (1, 2), 300):
    try:
        sys.exit(arg)
    except SystemExit as e:
        print(repr(e.code), e.args)
raise SystemExit(7)
