def tree(cls, depth=0):
    print("  " * depth + cls.__name__, cls.__module__)
    for sub in cls.__subclasses__():
        if sub.__module__ == "builtins":
            tree(sub, depth + 1)
names = ["BaseException", "BaseExceptionGroup", "GeneratorExit", "KeyboardInterrupt", "SystemExit", "Exception", "ArithmeticError", "FloatingPointError", "OverflowError", "ZeroDivisionError", "AssertionError", "AttributeError", "BufferError", "EOFError", "ExceptionGroup", "ImportError", "ModuleNotFoundError", "LookupError", "IndexError", "KeyError", "MemoryError", "NameError", "UnboundLocalError", "OSError", "BlockingIOError", "ChildProcessError", "ConnectionError", "BrokenPipeError", "ConnectionAbortedError", "ConnectionRefusedError", "ConnectionResetError", "FileExistsError", "FileNotFoundError", "InterruptedError", "IsADirectoryError", "NotADirectoryError", "PermissionError", "ProcessLookupError", "TimeoutError", "ReferenceError", "RuntimeError", "NotImplementedError", "RecursionError", "StopAsyncIteration", "StopIteration", "SyntaxError", "IndentationError", "TabError", "SystemError", "TypeError", "ValueError", "UnicodeError", "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError", "Warning", "BytesWarning", "DeprecationWarning", "EncodingWarning", "FutureWarning", "ImportWarning", "PendingDeprecationWarning", "ResourceWarning", "RuntimeWarning", "SyntaxWarning", "UnicodeWarning", "UserWarning"]
import builtins
for n in names:
    c = getattr(builtins, n)
    print(c.__name__, [b.__name__ for b in c.__mro__[1:]], c.__module__)
print(IOError is OSError, EnvironmentError is OSError)
for n in names:
    c = getattr(builtins, n)
    try: e = c("m", 2)
    except Exception as x: print(n, "!", x); continue
    try: print(n, repr(e), "|", str(e), e.args)
    except Exception as x: print(n, "!!", x)
for n in names:
    c = getattr(builtins, n)
    try: e = c()
    except Exception as x: print(n, "!", x); continue
    print(repr(e), "|", str(e), e.args, e.__cause__, e.__context__, e.__traceback__, e.__suppress_context__)
