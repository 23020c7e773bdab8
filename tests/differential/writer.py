"""Programs in files, as tests/tool/differential.c wants them.

    ... FOLDER SEED FIRST COUNT PER_FILE

makes FOLDER/0.as, FOLDER/1.as ...: PER_FILE programs in each, numbers FIRST to FIRST + COUNT - 1. A program depends on
SEED and its number alone, so that it can be made again by itself. Each begins with a line "# program N TOPIC" and prints
that line first; the lines before the first one belong to all. The last program of a file may end it with its exception.
"""
import random

from source import Source


def write_files(prelude, make, folder, seed, first, count, per_file):
    """make(rng) returns a program's topic and its lines."""
    first, count, per_file = int(first), int(count), int(per_file)
    for index, start in enumerate(range(first, first + count, per_file)):
        stop = min(start + per_file, first + count)
        with open(f"{folder}/{index}.as", "w", encoding="utf-8") as file:
            file.write(prelude)
            for number in range(start, stop):
                file.write(program(make, int(seed), number, number == stop - 1))


def program(make, seed, number, is_last):
    """The text of one program."""
    rng = random.Random(seed * 1000003 + number)
    topic, lines = make(rng)
    out = Source(rng)
    out.line(f"# program {number} {topic}")
    out.line(f'print("# program {number} {topic}")')
    if is_last:
        out.paste(lines)
        return out.text()
    if rng.random() < 0.7 and not any(line.lstrip().startswith("global ") for line in lines):
        with out.block(f"def program_{number}():"):
            out.paste(lines)
        lines = [f"program_{number}()"]
    with out.block("try:"):
        out.paste(lines)
    with out.block("except BaseException as error:"):
        out.line("report(error)")
    return out.text()
