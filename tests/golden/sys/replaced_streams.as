# print and tracebacks follow sys.stdout and sys.stderr
import io, sys
old = sys.stdout
sys.stdout = buffer = io.StringIO()
print("captured", 1)
sys.stdout.write("too\n")
sys.stdout = old
print(repr(buffer.getvalue()))


class Upper:
    def write(self, text):
        old.write(text.upper())
        return len(text)

    def flush(self):
        old.write("[flush]\n")


sys.stdout = Upper()
print("shout", flush=True)
sys.stdout = old
from contextlib import redirect_stdout, redirect_stderr
with redirect_stdout(io.StringIO()) as f:
    print("inside")
print(f.getvalue(), end="")
with redirect_stderr(io.StringIO()) as f:
    print("to err", file=sys.stderr)
print(f.getvalue(), end="")
sys.stderr = sys.stdout
sys.stdout = None
print("goes nowhere")
sys.stdout = old
1 / 0
