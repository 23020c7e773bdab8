print("b begins")
import ring_a
print("b has a:", hasattr(ring_a, "done_a"))
try: ring_a.done_a
except AttributeError as e: print(e)
try: from ring_a import done_a
except ImportError as e: print(str(e).split(" (/")[0].split(" (ring")[0], e.name)
def give():
    from ring_a import done_a
    return done_a
done_b = True
