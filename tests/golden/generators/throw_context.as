# What throw() throws in gets the context of each generator that it passes, and nothing of those outside.
def ch(e):
    s = type(e).__name__
    if e.__context__ is not None: s += ' in ' + ch(e.__context__)
    return s
class K(Exception): pass
class A(Exception): pass
class B(Exception): pass
class C(Exception): pass
class N(Exception): pass
def inner(own, catch):
    try:
        if own: raise A
        if catch:
            try: yield 1
            except K: raise N
        else: yield 1
    except A:
        if catch:
            try: yield 1
            except K: raise N
        else: yield 1
def outer(own, catch, handle):
    try:
        if handle: raise B
        yield from inner(own, catch)
    except B:
        yield from inner(own, catch)
def outer2(own, catch, handle):
    try:
        if handle: raise B
        x = yield from inner(own, catch)
    except B:
        try: yield from inner(own, catch)
        finally: pass
def trial(make, thrown):
    for own in (0,1):
        for catch in (0,1):
            for handle in (0,1):
                for outside in (0,1):
                    g = make(own, catch, handle)
                    next(g)
                    try:
                        if outside:
                            try: raise C
                            except C: g.throw(thrown())
                        else: g.throw(thrown())
                    except Exception as e: print(own, catch, handle, outside, ch(e))
def used():
    try: raise K
    except K as e: return e
trial(outer, K)
trial(outer, used)
trial(outer2, used)
trial(lambda own, catch, handle: inner(own, catch), K)
trial(lambda own, catch, handle: inner(own, catch), used)
# by send
print('send')
def inner(own):
    try:
        if own: raise A
        yield 1
    except A:
        yield 1
    raise K
def inner2(own):
    try:
        if own: raise A
        yield 1
        raise K
    except A:
        yield 1
        raise K
def out(i, own, handle):
    try:
        if handle: raise B
        yield from i(own)
    except B: yield from i(own)
for i in inner, inner2:
    for own in 0, 1:
        for handle in 0, 1:
            for outside in 0, 1:
                g = out(i, own, handle)
                next(g)
                try:
                    if outside:
                        try: raise C
                        except C: g.send(None)
                    else: g.send(None)
                except Exception as e: print(own, handle, outside, ch(e))
