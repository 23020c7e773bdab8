"""Writes random programs that print the same on every run, for tests/tool/differential.c to compare interpreters by.

    generate.as FOLDER SEED FIRST COUNT PER_FILE [TOPIC]

makes FOLDER/0.as, FOLDER/1.as ...: PER_FILE programs in each, numbers FIRST to FIRST + COUNT - 1. A program depends on
SEED and its number alone, so that it can be made again by itself. Each begins with a line "# program N TOPIC" and prints
that line first; the lines before the first one belong to all. The last program of a file may end it with its exception.
"""
import os
import random
import sys

from expressions import topic_hole
from source import Source
from topic import Topic

# Where exactly the stack is full, and so the end of that message, is each interpreter's own business.
PRELUDE = '''\
def report(error):
    print(type(error).__name__, '' if isinstance(error, RecursionError) else error)
def show(make):
    try:
        print(repr(make()))
    except BaseException as error:
        report(error)
'''


def program(topics, seed, number, is_last):
    """The text of one program."""
    rng = random.Random(seed * 1000003 + number)
    topic = rng.choice(topics)
    body = Source(rng)
    topic.write(body, topic_hole)
    out = Source(rng)
    out.line(f"# program {number} {topic.name}")
    out.line(f'print("# program {number} {topic.name}")')
    if is_last:
        out.paste(body.lines)
        return out.text()
    if rng.random() < 0.7 and not any(line.lstrip().startswith("global ") for line in body.lines):
        with out.block(f"def program_{number}():"):
            out.paste(body.lines)
        body = Source(rng)
        body.line(f"program_{number}()")
    with out.block("try:"):
        out.paste(body.lines)
    with out.block("except BaseException as error:"):
        out.line("report(error)")
    return out.text()


def read_topics(only):
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "topics")
    names = sorted(name for name in os.listdir(folder) if name.startswith(only))
    return [Topic(os.path.join(folder, name)) for name in names]


def main(folder, seed, first, count, per_file, only=""):
    topics = read_topics(only)
    first, count, per_file = int(first), int(count), int(per_file)
    for index, start in enumerate(range(first, first + count, per_file)):
        stop = min(start + per_file, first + count)
        with open(f"{folder}/{index}.as", "w", encoding="utf-8") as file:
            file.write(PRELUDE)
            for number in range(start, stop):
                file.write(program(topics, int(seed), number, number == stop - 1))


main(*sys.argv[1:])
