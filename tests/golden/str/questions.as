# The is...() methods.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('abc',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('ABC',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('Abc Def',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('abc1',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('123',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('१२३',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('²',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('½',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('一',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in (' \t\n',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('\u3000',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('_a',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('1a',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('é',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('ª',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('ǅ',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('a b',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('\x00',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('\xa0',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('\u200b',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('😀',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('A1',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('Ⅷ',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('a-b',)])
show(lambda: [''.join(m[2:] for m in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper') if getattr(s, m)()) for s in ('class',)])
