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
import sys
def report(error):
    print(type(error).__name__, '' if isinstance(error, RecursionError) else error, *report_chain(error))
def report_chain(error):
    # Of what went on inside a library nothing is said.
    for _ in range(4):
        how = 'from' if error.__cause__ is not None else 'despite' if error.__suppress_context__ else 'in'
        error = error.__cause__ or error.__context__
        at = error and error.__traceback__
        while at and at.tb_next: at = at.tb_next
        if at is None or at.tb_frame.f_code.co_filename != sys.argv[0] or type(error).__name__ in ('RecursionError', 'CancelledError'):
            return
        yield how + ' ' + type(error).__name__
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

