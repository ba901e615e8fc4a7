"""Values that do not change: compared, shown, copied and pickled by their fields."""

from __future__ import annotations

import copy
import pickle

import pytest
from openai_runtime.frozen import Frozen


class Point(Frozen):
    """A place."""

    __slots__ = __match_args__ = ("x", "y")
    x: float
    y: float

    def __init__(self, x: float, y: float = 0) -> None:
        if x != x:
            raise ValueError("not a number")
        self._set(x=x, y=y)


class Named(Point):
    """A place of the same fields, which is another kind of thing."""


def test_it_is_its_fields() -> None:
    assert Point(1, 2) == Point(1, 2)
    assert hash(Point(1, 2)) == hash(Point(1, 2))
    assert Point(1, 2) != Point(2, 1)
    assert Point(1, 2) != Named(1, 2)
    assert Point(1, 2) != (1, 2)
    assert repr(Point(1)) == "Point(x=1, y=0)"


def test_it_cannot_be_changed() -> None:
    point = Point(1)
    with pytest.raises(AttributeError, match=r"evolve\(x=…\)"):
        point.x = 2
    with pytest.raises(AttributeError, match="cannot be changed"):
        del point.x
    assert point == Point(1)


def test_another_one_is_checked_as_the_first() -> None:
    assert Point(1, 2).evolve(y=3) == Point(1, 3)
    assert type(Named(1).evolve(x=2)) is Named
    with pytest.raises(ValueError, match="not a number"):
        Point(1).evolve(x=float("nan"))
    with pytest.raises(TypeError, match="z"):
        Point(1).evolve(z=1)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_it_travels(protocol: int) -> None:
    assert pickle.loads(pickle.dumps(Point(1, 2), protocol)) == Point(1, 2)


def test_copies_and_patterns() -> None:
    point = Named(1, 2)
    assert copy.copy(point) == copy.deepcopy(point) == point
    match point:
        case Point(x, y):
            assert (x, y) == (1, 2)
