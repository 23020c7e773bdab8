from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        return 0

    @property
    @abstractmethod
    def name(self):
        ...

    @classmethod
    @abstractmethod
    def make(cls):
        ...

    def describe(self):
        return f"{self.name} of {self.area()}"


class Square(Shape):
    name = "square"

    def __init__(self, side):
        self.side = side

    def area(self):
        return super().area() + self.side ** 2

    @classmethod
    def make(cls):
        return cls(1)


class Half(Shape):
    def area(self):
        return 1


print(Square(3).describe(), Square.make().area(), sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), Square.__abstractmethods__)
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as e:
        print(e)


class One(metaclass=ABCMeta):
    @abstractmethod
    def only(self):
        pass


try:
    One()
except TypeError as e:
    print(e)


@One.register
class Virtual:
    pass


print(isinstance(Virtual(), One), issubclass(Virtual, One), issubclass(int, One), isinstance(3, One), One in Virtual.__mro__)


class Hooked(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Hooked:
            return hasattr(other, "quack")
        return NotImplemented


class Duck:
    def quack(self):
        pass


print(isinstance(Duck(), Hooked), issubclass(int, Hooked), isinstance(5, Hooked))
try:
    One.register(5)
except TypeError as e:
    print(e)
try:
    issubclass(5, One)
except TypeError as e:
    print(e)
