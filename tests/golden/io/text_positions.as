# tell and seek in text files: cookies, multi-byte characters, reading and writing in turns, truncate
import io, os, tempfile_stub as tmp
path = tmp.path('positions.txt')


def attempt(what, f, *args):
    try:
        print(what, *args, '->', f(*args))
    except Exception as e:
        print(what, *args, '->', type(e).__name__ + ':', e)


with open(path, 'w', encoding='utf-8') as f:
    f.write('é中😀\nline two\nthree')
    print(f.tell())
with open(path, encoding='utf-8') as f:
    places = []
    while True:
        places.append(f.tell())
        if not f.read(1):
            break
    print(places)
    for place in places[::3]:
        f.seek(place)
        print(place, ascii(f.read(4)), ascii(f.readline()))
    for args in [(1, 1), (-1, 2), (0, 1), (0, 2), (0, 5), (-1,), (0, 0)]:
        attempt('seek', f.seek, *args)
    next(f)
    attempt('tell after next', f.tell)
    f.seek(0)
    print(ascii(f.readline()), f.tell(), ascii(next(f)), ascii(f.read()))
with open(path, 'r+', encoding='utf-8') as f:
    print(ascii(f.readline()))
    f.seek(f.tell())
    f.write('LINE')
    f.flush()
    f.seek(0)
    print(ascii(f.read()))
    f.seek(0)
    f.readline()
    attempt('truncate', f.truncate)
    f.seek(0)
    print(ascii(f.read()))
with open(path, 'a+', encoding='utf-8') as f:
    print(f.tell(), f.write('appended'), f.tell())
    f.seek(0)
    print(ascii(f.read()))
    f.seek(0)
    f.write('!')
    f.seek(0)
    print(ascii(f.read()[-3:]))
with open(path, 'w+', encoding='utf-16') as f:
    f.write('é中')
    f.seek(0)
    print(ascii(f.read()), os.path.getsize(path))
    f.write('more')
print(open(path, 'rb').read())
with open(path, encoding='utf-16') as f:
    print(ascii(f.read(2)), ascii(f.read()))
with open(path, 'w') as f:
    attempt('read in w', f.read)
    attempt('readline in w', f.readline)
    attempt('iterate in w', lambda: next(f))
with open(path) as f:
    attempt('write in r', f.write, 'x')
    attempt('truncate in r', f.truncate)
    attempt('writelines in r', f.writelines, ['x'])
with open(path, 'x' if not os.path.exists(path) else 'w') as f:
    pass
attempt('exclusive', open, path, 'x') if False else None
try:
    open(path, 'x')
except FileExistsError as e:
    print(e.errno, e.strerror)
os.remove(path)
