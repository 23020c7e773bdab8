"""What Python has and Aspen has not: the words of the hint: line that goes with the error. Asked only when something is
missing."""

_SOCKETS = "sockets are not offered yet"
_NETWORK = "the network is not offered yet: sockets, streams, servers"
_PIPES = "transports are not offered yet; loop.add_reader() and loop.add_writer() watch a pipe"
_PROCESSES = "other processes are not offered yet; tasks (asyncio) and threads (threading) run side by side in one"
_PICKLE = "pickled data can run code when it is read; write data as JSON instead (the module json)"
_BYTECODE = "this is CPython's bytecode; `aspen dis script.as` shows what Aspen makes of a script"
_DEBUGGER = "there is no debugger or profiler for scripts; print() and time.perf_counter() go a long way"
_SYNTAX = "scripts cannot look at syntax trees; `aspen dis script.as` shows tokens and tree"
_FOREIGN = "code in C cannot be loaded"
_WINDOWS = "there are no windows and no terminal screens"
_INSTALL = "packages are not installed: put the module's file beside the script or into a folder of PYTHONPATH"

# A module's first name to its hint; None: only that it is not there yet.
_MODULES = {}
for _hint, _names in (
    (_SOCKETS, "socket ssl select selectors socketserver asyncore asynchat"),
    (_PROCESSES, "subprocess pty pipes"),
    (_PICKLE, "pickle marshal shelve dbm pickletools"),
    (_BYTECODE, "dis opcode py_compile compileall zipimport symtable"),
    (_SYNTAX, "ast tokenize token lib2to3 pyclbr tabnanny"),
    (_DEBUGGER, "pdb bdb trace profile cProfile pstats tracemalloc faulthandler"),
    (_FOREIGN, "ctypes pyexpat"),
    (_WINDOWS, "tkinter turtle turtledemo curses idlelib readline rlcompleter"),
    (_INSTALL, "ensurepip venv distutils site sysconfig zipapp pip setuptools"),
    (None, "aifc antigravity argparse array audioop base64 binascii bz2 calendar cgi cgitb chunk cmd code codeop "
           "colorsys configparser crypt csv decimal doctest email encodings fcntl filecmp fileinput fnmatch fractions "
           "ftplib getopt getpass gettext glob graphlib grp gzip hashlib hmac html http imaplib imghdr imp importlib "
           "ipaddress locale logging lzma mailbox mailcap mimetypes mmap modulefinder netrc nis nntplib ntpath "
           "numbers optparse pathlib pkgutil platform plistlib poplib pwd pydoc quopri resource runpy sched secrets "
           "shlex shutil smtpd smtplib sndhdr spwd sqlite3 statistics stringprep struct sunau syslog tarfile telnetlib "
           "tempfile termios this timeit tomllib tty unicodedata urllib uu uuid wave webbrowser wsgiref xdrlib xml "
           "xmlrpc zipfile zlib zoneinfo"),
):
    _MODULES.update(dict.fromkeys(_names.split(), _hint))

_FORK = "fork forkpty execl execle execlp execlpe execv execve execvp execvpe spawnl spawnle spawnlp spawnlpe spawnv " \
        "spawnve spawnvp spawnvpe posix_spawn posix_spawnp popen wait wait3 wait4 waitid register_at_fork"

# "module.attribute" to its hint.
_ATTRIBUTES = {}
for _hint, _module, _names in (
    (_PROCESSES, "os", _FORK),
    (_NETWORK, "asyncio",
     "StreamReader StreamReaderProtocol StreamWriter open_connection open_unix_connection start_server start_unix_server "
     "BaseProtocol BufferedProtocol DatagramProtocol Protocol SubprocessProtocol BaseTransport DatagramTransport "
     "ReadTransport SubprocessTransport Transport WriteTransport streams protocols transports sslproto staggered trsock"),
    (_PROCESSES, "asyncio", "create_subprocess_exec create_subprocess_shell subprocess base_subprocess"),
    ("other processes are not offered yet, and will need no watchers", "asyncio",
     "AbstractChildWatcher FastChildWatcher MultiLoopChildWatcher PidfdChildWatcher SafeChildWatcher "
     "ThreadedChildWatcher get_child_watcher set_child_watcher"),
    ("this is for Windows only", "asyncio",
     "IocpProactor ProactorEventLoop WindowsProactorEventLoopPolicy WindowsSelectorEventLoopPolicy proactor_events "
     "windows_events windows_utils"),
    (_PROCESSES, "multiprocessing",
     "Array Barrier Condition Event JoinableQueue Lock Manager Pipe Pool Process Queue RLock Semaphore SimpleQueue Value "
     "active_children connection cpu_count current_process freeze_support get_context managers pool queues "
     "set_start_method shared_memory"),
):
    _ATTRIBUTES.update((f"{_module}.{_name}", _hint) for _name in _names.split())


def module_hint(name):
    """The hint for a module that was not found, or None: it is none of Python's."""
    if name in _ATTRIBUTES:
        return f"hint: {_ATTRIBUTES[name]}"
    first = name.partition(".")[0]
    if first not in _MODULES:
        return None
    return f"hint: {_MODULES[first] or f'the module {first} is not offered yet'}"


def attribute_error(module, name):
    """The AttributeError for a name that a module of the library does not have; for its __getattr__."""
    error = AttributeError(f"module {module.__name__!r} has no attribute {name!r}", name=name, obj=module)
    hint = _ATTRIBUTES.get(f"{module.__name__}.{name}")
    if hint is not None:
        error.add_note(f"hint: {hint}")
    return error
