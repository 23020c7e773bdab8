from cyc_d import d
c = 1
