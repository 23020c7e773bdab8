print("a begins")
import cyc_b
name_a = "a"
print("a ends", cyc_b.name_b)
