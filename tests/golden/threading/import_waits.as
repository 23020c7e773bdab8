# A thread that imports what another one is importing waits until it is there, or has failed; unless they would wait for each
# other.
import os
import sys
import threading
import time

MODULES = {
    'slow': 'import time\na = 1\ntime.sleep(0.2)\nb = 2\n',
    'failing': 'import time\na = 1\ntime.sleep(0.3)\nraise ValueError("it fails")\n',
    'left': 'import time\ntime.sleep(0.2)\nimport right\nname = "left"\n',
    'right': 'import time\ntime.sleep(0.2)\nimport left\nname = "right"\n',
    'package/__init__': 'import time\ntime.sleep(0.1)\nfrom . import part\ndone = True\n',
    'package/part': 'import time\ntime.sleep(0.1)\nvalue = 5\n',
    'outer': 'import slow2\nvalue = slow2.value + 1\n',
    'slow2': 'import time\ntime.sleep(0.2)\nvalue = 1\n',
}


def import_slow():
    import slow
    return slow.a, slow.b


def import_failing():
    try:
        import failing
        return failing.a, 'failing' in sys.modules
    except ValueError as e:
        return str(e)


def missing_in_failing():
    import failing
    return failing.b


def import_left():
    import left
    return left.name


def import_right():
    import right
    return right.name


def from_package():
    from package import part
    return part.value


def import_package():
    import package.part
    return package.done, package.part.value


def import_outer():
    import outer
    return outer.value


def import_slow2():
    from slow2 import value
    return value


def run(*functions):
    results = []

    def call(function):
        try:
            results.append(repr(function()))
        except Exception as e:
            results.append(f'{type(e).__name__}: {e}')

    threads = [threading.Thread(target=call, args=(function,)) for function in functions]
    for thread in threads:
        thread.start()
        time.sleep(0.03)  # so that the module is there, with what it has so far
    for thread in threads:
        thread.join()
    print(sorted(results))


directory = f'/tmp/import-waits-{os.getpid()}'
sys.dont_write_bytecode = True
os.mkdir(directory)
os.mkdir(directory + '/package')
for name, text in MODULES.items():
    with open(f'{directory}/{name}.py', 'w') as file:
        file.write(text)
sys.path.insert(0, directory)
try:
    run(*[import_slow] * 4)
    run(*[import_failing] * 2, missing_in_failing)
    print('failing' in sys.modules)
    run(import_left, import_right)
    run(from_package, import_package)
    run(import_outer, import_slow2)
finally:
    for name in MODULES:
        os.remove(f'{directory}/{name}.py')
    os.rmdir(directory + '/package')
    os.rmdir(directory)
