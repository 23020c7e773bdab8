from cyc_c import c
d = 1
