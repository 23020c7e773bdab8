# f-strings: specs, conversions, '=', nesting.
x, y, z, w = 'hé', 3.14159, 1234567, 9
print(f'{x}|{x:>5}|{x!r}|{x!a}|{x!s:^6}|')
print(f'{y:.2f}|{y:{w}.3f}|{y:<{w}.1f}|{y:e}|{y:%}')
print(f'{z:,}|{z:_}|{z:x}|{z:#b}|{z:+}|{z:012,}')
print(f'{x=}|{y = :.1f}|{z=!r:>10}|{ x = }')
print(f'{{}} {{{z}}} {"nested " + f"{x:*^8}"} {[1, 2][0]} {len(x)} {x[0]}')
print(f'{x:{"*"}{"^"}{w}}', f'{"a" "b"}' f'{z}' 'c', rf'\n{z}', f'''{
    z + 1
}''')
d = {'k': [1, {'n': 2}]}
print(f"{d['k'][1]['n']:03d} {(lambda a: a * 2)(4)} {z if y > 3 else x} {not z}")
for bad in (lambda: f'{x:d}', lambda: f'{y:s}', lambda: f'{z:.2}', lambda: f'{None:5}', lambda: f'{y:{x}}'):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
