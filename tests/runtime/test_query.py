"""Query strings as the API reads them."""

from __future__ import annotations

import dataclasses
import enum
import io
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai_runtime.request.query import encode, flatten, text
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_runtime.request.endpoint import QueryStyle


class Order(enum.StrEnum):
    ASCENDING = "asc"


class OldOrder(str, enum.Enum):  # noqa: UP042 - the older way to write it prints differently
    ASCENDING = "asc"


class Level(enum.IntEnum):
    HIGH = 3


@dataclasses.dataclass
class Range:
    gte: int
    lt: int | None = None


@attrs.define
class Span:
    gte: int


class Fields:
    """Stands for the models of any SDK."""

    def to_dict(self) -> dict[str, Any]:
        return {"gte": 1}


@pytest.mark.parametrize(
    ("value", "style", "query"),
    [
        ("a b&c=d+é", "form", "k=a+b%26c%3Dd%2B%C3%A9"),
        ("~*/", "form", "k=~%2A%2F"),
        (True, "form", "k=true"),
        (False, "brackets", "k=false"),
        (20, "form", "k=20"),
        (1.5, "form", "k=1.5"),
        (Decimal("0.10"), "form", "k=0.10"),
        (b"raw", "form", "k=raw"),
        (Order.ASCENDING, "form", "k=asc"),
        (OldOrder.ASCENDING, "form", "k=asc"),
        ([OldOrder.ASCENDING], "form", "k=asc"),
        (Level.HIGH, "form", "k=3"),
        (datetime(2026, 5, 1, 12, tzinfo=UTC), "form", "k=2026-05-01T12%3A00%3A00%2B00%3A00"),
        (date(2026, 5, 1), "form", "k=2026-05-01"),
        ("", "form", "k="),
        (None, "form", ""),
        (omit, "form", ""),
        (["a", "b"], "form", "k=a&k=b"),
        (["a", "b"], "brackets", "k%5B%5D=a&k%5B%5D=b"),
        (("a", None, True), "brackets", "k%5B%5D=a&k%5B%5D=true"),
        (["a", "b"], "comma", "k=a%2Cb"),
        ([True, None, 1], "comma", "k=true%2C1"),
        ([], "comma", ""),
        ([], "brackets", ""),
        ({"gte": 1, "lt": None}, "deepObject", "k%5Bgte%5D=1"),
        ({"gte": 1}, "form", "k%5Bgte%5D=1"),
        ({"a b": {"c": ["d", "e"]}}, "deepObject", "k%5Ba+b%5D%5Bc%5D%5B%5D=d&k%5Ba+b%5D%5Bc%5D%5B%5D=e"),
        ([{"x": 1}, {"y": 2}], "brackets", "k%5B%5D%5Bx%5D=1&k%5B%5D%5By%5D=2"),
        ([[1, 2], [3]], "brackets", "k%5B%5D%5B%5D=1&k%5B%5D%5B%5D=2&k%5B%5D%5B%5D=3"),
        (Range(1), "deepObject", "k%5Bgte%5D=1"),
        (Span(1), "deepObject", "k%5Bgte%5D=1"),
        (Fields(), "deepObject", "k%5Bgte%5D=1"),
    ],
)
def test_writes_a_parameter_in_its_style(value: object, style: QueryStyle, query: str) -> None:
    assert encode("k", value, style) == query


def test_any_iterable_is_a_list() -> None:
    def numbers() -> Iterator[int]:
        yield from (1, 2)

    assert encode("k", numbers()) == "k%5B%5D=1&k%5B%5D=2"
    assert encode("k", {"a": 1}.keys()) == "k%5B%5D=a"


def test_refuses_an_object_that_has_no_text() -> None:
    with pytest.raises(TypeError, match="pass a string, a number, a bool or a dict"):
        encode("k", object())
    with pytest.raises(TypeError):
        text(iter([]))
    with pytest.raises(TypeError):
        encode("k", io.BytesIO(b"a file"))


_scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.text(st.characters(codec="utf-8"), max_size=5))
_keys = st.text(st.sampled_from("ab_é &=[]"), min_size=1, max_size=3)
_values = st.recursive(
    _scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_keys, inner, max_size=3), max_leaves=8
)


@given(value=_values, style=st.sampled_from(["form", "brackets", "deepObject"]))
def test_what_is_written_reads_back_as_the_flat_pairs(value: object, style: QueryStyle) -> None:
    pairs = [(name, text(leaf)) for name, leaf in flatten("k", value, style)]
    assert parse_qsl(encode("k", value, style), keep_blank_values=True, strict_parsing=bool(pairs)) == pairs


@given(value=_values)
def test_nothing_but_scalars_comes_out_flat_and_no_none(value: object) -> None:
    def leaves(item: object) -> Iterator[object]:
        if isinstance(item, dict):
            for member in item.values():
                yield from leaves(member)
        elif isinstance(item, list):
            for member in item:
                yield from leaves(member)
        elif item is not None:
            yield item

    assert [leaf for _, leaf in flatten("k", value)] == list(leaves(value))
