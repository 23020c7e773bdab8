# Which classes below int, tuple and bytes go together: their attributes lie behind the items.
import itertools
for base in (int, tuple, bytes, str, Exception):
    class A(base): pass
    class B(base): pass
    class E(base): __slots__ = ()
    class F(base): __slots__ = ()
    class G(E): pass
    class H(A): pass
    for x, y in itertools.permutations([A, B, E, F, G, H], 2):
        try: print(base.__name__, x.__name__, y.__name__, type('T', (x, y), {}).__base__.__name__)
        except TypeError as e: print(base.__name__, x.__name__, y.__name__, str(e)[:50])
class Text(str):
    def __bytes__(self): return b'own'
print(bytes(Text('x')), bytes(Text('é'), 'utf-8'))
