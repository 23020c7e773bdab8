"""Writes random programs that print the same on every run, for tests/tool/differential.c to compare interpreters by.

    generate.as FOLDER SEED FIRST COUNT PER_FILE [TOPIC]

What it writes: writer.py.
"""
import os
import sys

from expressions import topic_hole
from source import Source
from topic import Topic
from writer import write_files

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


def read_topics(only):
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "topics")
    names = sorted(name for name in os.listdir(folder) if name.startswith(only))
    return [Topic(os.path.join(folder, name)) for name in names]


def main(folder, seed, first, count, per_file, only=""):
    topics = read_topics(only)

    def make(rng):
        topic = rng.choice(topics)
        body = Source(rng)
        topic.write(body, topic_hole)
        return topic.name, body.lines

    write_files(PRELUDE, make, folder, seed, first, count, per_file)


main(*sys.argv[1:])

