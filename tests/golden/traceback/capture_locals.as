# traceback with capture_locals: what each frame knew.
import traceback


def divide(numerator, denominator):
    result = numerator / denominator
    return result


def average(values, *, scale=1):
    total = sum(values)
    count = len(values)
    return divide(total * scale, count)


class Report:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<Report {self.name}>"

    def build(self, groups):
        self.groups = groups
        for key in self.groups:
            average(self.groups[key])


class Shy:
    def __repr__(self):
        raise RuntimeError("no repr")


def main():
    report = Report("sales")
    report.build({"a": [1, 2], "b": []})


try:
    main()
except ZeroDivisionError as e:
    e.__traceback__ = e.__traceback__.tb_next
    te = traceback.TracebackException.from_exception(e, capture_locals=True)
    print("".join(te.format()))
    for frame in te.stack:
        print(frame.name, frame.locals and sorted(frame.locals))
    summary = traceback.StackSummary.extract(traceback.walk_tb(e.__traceback__), capture_locals=True, limit=-1)
    print(summary.format()[0])
    print(traceback.TracebackException.from_exception(e).stack[0].locals)


def recurse(n):
    return recurse(n + 1)


try:
    recurse(0)
except RecursionError as e:
    frames = list(traceback.walk_tb(e.__traceback__))
    print([frame.f_locals["n"] for frame, _ in frames[1:4]], len(frames) > 900)
    print(frames[-1][0].f_locals["n"] - frames[-2][0].f_locals["n"])


def shown():
    shy = Shy()
    1 / 0


try:
    shown()
except ZeroDivisionError as e:
    try:
        traceback.TracebackException.from_exception(e, capture_locals=True)
    except RuntimeError as error:
        print(error)


def wrap():
    inner = "first"
    try:
        divide(1, 0)
    except ZeroDivisionError:
        outer = "second"
        raise ValueError("wrapped")


try:
    wrap()
except ValueError as e:
    e.__traceback__ = e.__traceback__.tb_next
    print("".join(traceback.TracebackException.from_exception(e, capture_locals=True).format()))
