# int.to_bytes: widths, both orders, signs, and what does not fit.
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for value in (0, 1, 255, 256, 65535, 2**64 - 1, 2**100):
    for size in (0, 1, 2, 8, 13):
        attempt(lambda: value.to_bytes(size, 'big'))
for value in (-1, -128, -129, 127, 128, -2**63, 2**63 - 1, 2**63):
    for size in (0, 1, 2, 8, 9):
        attempt(lambda: value.to_bytes(size, 'little', signed=True))
attempt(lambda: (-1).to_bytes(4, 'big'))
attempt(lambda: (5).to_bytes())
attempt(lambda: (300).to_bytes())
attempt(lambda: (300).to_bytes(byteorder='little', length=4))
attempt(lambda: True.to_bytes(2, 'big'))
attempt(lambda: (1).to_bytes(-1, 'big'))
attempt(lambda: (1).to_bytes(1.0, 'big'))
attempt(lambda: (1).to_bytes('1', 'big'))
attempt(lambda: (1).to_bytes(1, 'middle'))
attempt(lambda: (1).to_bytes(1, None))
attempt(lambda: (1).to_bytes(1, b'big'))
attempt(lambda: (1).to_bytes(1, 'big', 'extra'))
attempt(lambda: (200).to_bytes(1, 'big', signed=[0]))
attempt(lambda: (200).to_bytes(1, 'big', signed=[]))
