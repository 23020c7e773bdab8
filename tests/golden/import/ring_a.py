print("a begins")
import ring_b
print("a has b:", hasattr(ring_b, "done_b"))
done_a = True
def use(): return ring_b.give()
