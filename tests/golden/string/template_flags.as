# Template with flags and patterns of its own: upper case counts when the class says so
import string

class Lower(string.Template):
    flags = 0

class Words(string.Template):
    flags = 0
    idpattern = '[a-z]+'

class Inside(string.Template):
    flags = 0
    idpattern = '[a-z]+'
    braceidpattern = '[A-Z]+'

class Spaced(string.Template):
    idpattern = ' [a-z] [a-z]'

values = {'who': 'tim', 'what': 'ham', 'WHO': 'TIM', 'w': 'W'}
for cls in (string.Template, Lower, Words, Inside, Spaced):
    for text in ('$who likes ${what}', '$wHO', '$WHO', '${WHO}', '${who}', '$ who', '$who_is', '$$who'):
        for method in ('substitute', 'safe_substitute'):
            try:
                print(cls.__name__, text, '->', getattr(cls(text), method)(values))
            except (KeyError, ValueError) as e:
                print(cls.__name__, text, '->', repr(e))
