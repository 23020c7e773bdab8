print("b begins")
import cyc_a
print("a seen from b:", hasattr(cyc_a, "name_a"))
name_b = "b"
