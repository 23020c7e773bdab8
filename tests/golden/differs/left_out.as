# Python's library and inner parts that Aspen does not have: CPython's exception class and message, and a line that says
# what to do instead. This is the list of what is left out. A row whose part has been made is taken out of here.
import sys

hints = {}


def missing(code):
    try:
        exec(code, {})
    except Exception as e:
        notes = getattr(e, "__notes__", [])
        hints.setdefault(notes[0] if notes else "(no hint)", []).append(f"{type(e).__name__}: {e}")
    else:
        print("is there:", code)


for name in ("socket ssl select selectors socketserver subprocess pty pickle marshal shelve dbm dis opcode symtable ast tokenize token "
             "pdb bdb trace cProfile profile tracemalloc faulthandler ctypes tkinter turtle curses readline venv sysconfig "
             "csv http.server urllib.request xml.etree.ElementTree email.message sqlite3 zlib gzip zipfile "
             "logging argparse pathlib tempfile shutil struct hashlib base64").split():
    missing(f"import {name}")
for name in "fork execv execvp spawnl posix_spawn popen wait".split():
    missing(f"import os; os.{name}")
for name in "Process Pool Queue Lock Manager Value cpu_count get_context".split():
    missing(f"import multiprocessing; multiprocessing.{name}")
missing("from multiprocessing import Pool")
missing("from os import fork")
for name in "open_connection start_server create_subprocess_exec create_subprocess_shell".split():
    missing(f"import asyncio; asyncio.{name}")
missing("from concurrent.futures import ProcessPoolExecutor; ProcessPoolExecutor()")
missing("import sys; sys.settrace(print)")
missing("import sys; sys.setprofile(print)")
missing("import threading; threading.settrace(print)")
missing("breakpoint()")
missing("(lambda: 0).__code__.replace(co_code=b'')")
missing("(lambda: 0).__code__.co_linetable")
missing("import no_such_module_at_all")
for hint, errors in hints.items():
    print(hint)
    for error in errors:
        print("   ", error)
