import sys
print(sys.get_int_max_str_digits())
def show(make):
    try:
        print(make())
    except ValueError as e:
        print(e)
show(lambda: len(str(10**4299)))
show(lambda: str(10**4300))
show(lambda: int("9" * 4300) > 0)
show(lambda: int("9" * 4301))
show(lambda: int("0" * 5000))
show(lambda: f"{10**5000:x}"[:3])
show(lambda: f"{10**5000}")
show(lambda: "%d" % 10**5000)
show(lambda: int("f" * 5000, 16).bit_length())
sys.set_int_max_str_digits(640)
show(lambda: len(str(10**639)))
show(lambda: str(10**640))
sys.set_int_max_str_digits(0)
show(lambda: len(str(10**5000)))
show(lambda: sys.set_int_max_str_digits(639))
show(lambda: sys.get_int_max_str_digits())
