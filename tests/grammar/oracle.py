"""What CPython says about sources: tests/grammar/check.c asks.

Reads from standard input records of a line with a size, then so many bytes. For each it prints a line with a size, then
so many bytes: ast.dump() of the source with all attributes, or '!' and the fault: class, message, lineno, offset,
end_lineno, end_offset, with '|' between."""
import ast
import sys
import warnings


def answer(source):
    try:
        return ast.dump(ast.parse(source), include_attributes=True)
    except SyntaxError as e:
        return "!%s|%s|%s|%s|%s|%s" % (type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
    except (MemoryError, RecursionError, ValueError) as e:
        return "!%s" % type(e).__name__


warnings.simplefilter("ignore")
while line := sys.stdin.buffer.readline():
    text = answer(sys.stdin.buffer.read(int(line))).encode("utf-8", "surrogatepass")
    sys.stdout.buffer.write(b"%d\n%b" % (len(text), text))
