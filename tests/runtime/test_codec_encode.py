"""Encoding request bodies: one encode, everything users hold, and refusals that say where."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import json
import pathlib
import uuid
from collections import OrderedDict, UserDict, UserList, namedtuple
from typing import TYPE_CHECKING, Any

import attrs
import numpy
import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openai_runtime.model import Model, codec, wire
from openai_runtime.model.codec import decode, decode_json, encode_json
from openai_runtime.unset import omit
from sample_models import Completion, Note

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(params=["orjson", "json"], autouse=True)
def encoder(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test runs with orjson and without."""
    if request.param == "json":
        monkeypatch.setattr(codec, "_orjson", None)
    else:
        pytest.importorskip("orjson")


class Colour(enum.Enum):
    """An enum of strings that is no string."""

    RED = "red"


class Size(str, enum.Enum):  # noqa: UP042 - the older spelling is what many users have
    """An enum that is a string."""

    BIG = "big"


@dataclasses.dataclass
class Point:
    """A dataclass with slots of every kind."""

    x: int
    next: Point | None = None


@attrs.frozen
class Tag:
    """An attrs class."""

    name: str
    note: Any = omit


class City(pydantic.BaseModel):
    """A pydantic model with an alias and a default."""

    name: str = pydantic.Field(alias="cityName")
    size: int = 3


class Mine(Model):
    """A model of a user."""

    self_harm: bool = wire("self-harm")
    inner: list[Note] | None = None


Pair = namedtuple("Pair", "a b")
MOMENT = datetime.datetime(2026, 5, 1, 12, 30, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": [1, 2.5, True, None, "ü\u2028😀"]}, '{"a":[1,2.5,true,null,"ü\u2028😀"]}'),
        ((1, (2,)), "[1,[2]]"),
        (
            {
                1,
            },
            "[1]",
        ),
        (frozenset(), "[]"),
        (range(3), "[0,1,2]"),
        ({"b": 1, "a": {}}.items(), '[["b",1],["a",{}]]'),
        ({2: "int", None: "null", False: "bool"}, '{"2":"int","null":"null","false":"bool"}'),
        (OrderedDict(a=1), '{"a":1}'),
        (UserDict({"a": 1}), '{"a":1}'),
        (UserList([1]), "[1]"),
        (Pair(1, 2), "[1,2]"),
        (Colour.RED, '"red"'),
        ({"size": Size.BIG}, '{"size":"big"}'),
        (Point(1, Point(2)), '{"x":1,"next":{"x":2,"next":null}}'),
        (Tag("t"), '{"name":"t"}'),
        ({"city": City(cityName="Ulm")}, '{"city":{"cityName":"Ulm"}}'),
        (MOMENT, '"2026-05-01T12:30:00+00:00"'),
        (datetime.date(2026, 5, 1), '"2026-05-01"'),
        (uuid.UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        (pathlib.PurePosixPath("a/b"), '"a/b"'),
        ([decimal.Decimal("0.5"), decimal.Decimal(2)], "[0.5,2]"),
        (numpy.array([[1, 2]]), "[[1,2]]"),
        ([numpy.float64(0.5), numpy.int64(3), numpy.float32(0.5)], "[0.5,3,0.5]"),
        (2**70, str(2**70)),
        (-(2**70), str(-(2**70))),
    ],
)
def test_what_users_hold_is_written(value: Any, text: str) -> None:
    """Standard containers, enums, dataclasses, attrs, pydantic, dates, paths, numbers and arrays."""
    assert encode_json(value).decode() == text


def test_models_are_written_as_they_are() -> None:
    """What was received goes out again, null and missing kept apart; fields have their names on the wire."""
    note = Note(text="hi", language=None)
    assert encode_json({"n": note}) == b'{"n":{"text":"hi","language":null,"type":"note"}}'
    assert encode_json(Mine(self_harm=True, inner=[note]))[:18] == b'{"self-harm":true,'
    answer = decode(Completion, {"choices": [{"index": 0, "message": {"content": None, "new": [1]}}], "usage": None})
    text = b'{"choices":[{"index":0,"message":{"content":null,"new":[1]}}],"usage":null}'
    assert encode_json(answer) == text
    assert encode_json([answer, answer]) == b"[" + text + b"," + text + b"]"


def test_iterators_are_written_whole_and_read_once() -> None:
    """A generator anywhere in the body, beside things that need a second attempt."""
    reads: list[int] = []

    def notes() -> Iterator[Any]:
        for index in range(3):
            reads.append(index)
            yield {"i": index, "n": None}

    body = {"big": 2**70, "half": "\ud83d", "messages": notes(), "left": omit, "after": (n for n in [1])}
    half = b"\\ud83d"
    assert encode_json(body) == (
        b'{"big":%d,"half":"%s","messages":[{"i":0,"n":null},{"i":1,"n":null},{"i":2,"n":null}],"after":[1]}'
        % (2**70, half)
    )
    assert reads == [0, 1, 2]


def test_omit_is_left_out_wherever_it_stands() -> None:
    """Not only as an argument: nested values that are not given are not sent, None is."""
    assert encode_json({"a": {"b": omit, "c": None}, "d": [omit, 1], "e": Tag("t", omit)}) == (
        b'{"a":{"c":null},"d":[1],"e":{"name":"t"}}'
    )


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb", "\ud83d\ude00", '\x00\x1f"\\'])
def test_half_a_surrogate_pair_is_written_as_its_escape(text: str) -> None:
    """It must neither crash nor be lost."""
    sent = encode_json({"t": text})
    assert json.loads(sent)["t"] == json.loads(json.dumps(text))
    sent.decode()


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize(
    ("wrap", "place"),
    [
        (lambda n: {"temperature": n}, "temperature"),
        (lambda n: {"a": [1, {"b": (0, n)}]}, r"a\[1\]\.b\[1\]"),
        (lambda n: {"p": Point(n)}, r"p\.x"),
        (lambda n: {"n": Note.construct(text=n)}, r"n\.text"),
        (lambda n: n, "the body"),
    ],
)
def test_numbers_that_are_not_finite_are_refused_by_place(number: float, wrap: Any, place: str) -> None:
    """JSON has no NaN; a server would answer 400 without saying where."""
    with pytest.raises(ValueError, match=rf"^{place}: {number} is not a number in JSON$"):
        encode_json(wrap(number))


@pytest.mark.parametrize("data", [b"x", bytearray(b"x"), memoryview(b"x")])
def test_bytes_are_refused_with_a_hint(data: Any) -> None:
    """A picture has to be base64, and the error says so."""
    with pytest.raises(TypeError, match=r"messages\[0\]\.image: bytes .* base64\.b64encode"):
        encode_json({"messages": [{"image": data}]})


@pytest.mark.parametrize("value", [object(), Note, len, 1j])
def test_what_cannot_be_written_is_refused_by_place(value: Any) -> None:
    """The path leads to it."""
    with pytest.raises(TypeError, match=r"^a\[0\]: .* cannot be sent as JSON"):
        encode_json({"a": [value]})


def test_what_contains_itself_is_refused() -> None:
    """Lists, dicts and models."""
    ring: dict[str, Any] = {}
    ring["r"] = [ring]
    note: Any = Note(text="x")
    note.again = note
    for value in (ring, note):
        with pytest.raises(ValueError, match="the value contains itself"):
            encode_json(value)


def test_too_deep_a_body_is_refused() -> None:
    """No RecursionError gets out."""
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(ValueError, match="nested too deeply"):
        encode_json({"a": deep})


def test_keys_that_are_no_text_are_refused() -> None:
    """As the standard library does."""
    with pytest.raises(TypeError, match="keys must be str"):
        encode_json({(1, 2): 3})


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)


@settings(max_examples=100, deadline=None)
@given(json_values)
def test_what_is_written_is_read_again(value: Any) -> None:
    """Encode and decode are each other's inverse, for any JSON value."""
    sent = encode_json(value)
    assert json.loads(sent) == value
    if codec._orjson is None:
        assert decode_json(sent) == value
        assert sent == json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
