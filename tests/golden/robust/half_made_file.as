# A text file whose __init__ never ran.
import io

for name in ('close', 'read', 'readline', 'flush', 'detach', 'tell', 'fileno', 'readable', 'mode', 'name', 'line_buffering'):
    file = io.TextIOWrapper.__new__(io.TextIOWrapper)
    try:
        value = getattr(file, name)
        print(name, value() if callable(value) else value)
    except (ValueError, AttributeError) as error:
        print(name, type(error).__name__, error)
