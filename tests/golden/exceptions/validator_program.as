# args: 3 x
# a program that validates records and reports everything wrong at once, with a exit code
import sys
class Invalid(ValueError):
    def __init__(self, field, problem): super().__init__(f"{field}: {problem}"); self.field = field
def required(record, field):
    try: return record[field]
    except KeyError: raise Invalid(field, "missing") from None
def number(value, field, low, high):
    try: n = int(value)
    except (TypeError, ValueError) as e: raise Invalid(field, f"not a number: {value!r}") from e
    if not low <= n <= high: raise Invalid(field, f"{n} not in {low}..{high}")
    return n
def validate(record):
    errors = []
    def check(f, *args):
        try: return f(*args)
        except Invalid as e: errors.append(e)
    name = check(required, record, "name")
    age = check(lambda: number(required(record, "age"), "age", 0, 150))
    tags = record.get("tags", [])
    for i, tag in enumerate(tags):
        if not isinstance(tag, str): errors.append(Invalid(f"tags[{i}]", f"{type(tag).__name__} instead of str"))
    if errors: raise ExceptionGroup(f"record {record.get('id', '?')}", errors)
    return name, age, tags
records = [{"id": 1, "name": "Ann", "age": "31"}, {"id": 2, "age": "x", "tags": ["a", 5]}, {"id": 3, "name": "Bo", "age": 200}, {}, {"id": 5, "name": "Cy", "age": None}]
good, problems = [], []
for record in records:
    try: good.append(validate(record))
    except* Invalid as group: problems.append(group)
print(good)
report = ExceptionGroup("validation", problems)
print(len(report.exceptions), [len(g.exceptions) for g in report.exceptions])
ages, others = report.split(lambda e: isinstance(e, Invalid) and e.field == "age")
for kind, g in (("ages", ages), ("others", others)):
    for sub in g.exceptions:
        for e in sub.exceptions: print(kind, "|", sub.message, "|", e, "|", repr(e.__cause__))
print(sys.argv[1:])
sys.exit(len(problems) * 10 + int(sys.argv[1]))
