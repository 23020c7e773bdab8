"""Writes random asynchronous programs for tests/tool/differential.c: arguments and files as of ../differential/generate.as."""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(os.path.dirname(HERE), 'differential'))

from program import Program
from writer import write_files

# A program made again by itself must find its world, too.
PRELUDE = f'''\
import sys
sys.path.insert(0, {HERE!r})
from world import *
'''


def program(rng):
    return 'async', Program(rng).write()


write_files(PRELUDE, program, *sys.argv[1:6])
