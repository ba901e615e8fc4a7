"""Strict checking: every misfit is found, and named by its place."""

from __future__ import annotations

import copy
import datetime
import enum
from typing import Any, Literal, NotRequired, TypedDict

import attrs
import pydantic
import pytest
from openai_runtime.model import Model
from openai_runtime.model.codec import ValidationError, decode
from openai_runtime.model.validate import fits, validate
from sample_models import Completion, Usage

GOOD: dict[str, Any] = {
    "id": "c",
    "created": 1,
    "object": "completion",
    "choices": [
        {
            "index": 0,
            "finish_reason": "a_new_reason",
            "message": {"type": "message", "role": "assistant", "content": [{"type": "note", "text": "x"}], "new": 1},
            "logprobs": [[1, 0.5]],
        }
    ],
    "usage_by_model": {"gpt": {"total": 1}},
    "usage": None,
}


def test_what_fits_passes_unchanged() -> None:
    """Unknown fields and unknown values of open enums fit; checking changes nothing."""
    value = copy.deepcopy(GOOD)
    validate("Completion", value, "sample_models")
    assert value == GOOD
    validate(Completion, decode(Completion, value))


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (["id"], 3, "id: expected a string, got 3"),
        (["created"], True, "created: expected an integer, got True"),
        (["created"], 1.5, "created: expected an integer, got 1.5"),
        (["choices"], None, "choices: expected list[sample_models.choice.Choice], got null"),
        (["choices", 0], "x", "choices[0]: expected a Choice, got 'x'"),
        (
            ["choices", 0, "message", "content", 0, "text"],
            [],
            "choices[0].message.content[0].text: expected a string, got []",
        ),
        (["choices", 0, "message", "content"], 5, "choices[0].message.content: expected a string or list[...] or null"),
        (["choices", 0, "logprobs", 0, 1], "x", "choices[0].logprobs[0][1]: expected a number, got 'x'"),
        (["usage_by_model", "gpt", "total"], "1", "usage_by_model.gpt.total: expected an integer, got '1'"),
        (["usage"], "none", "usage: expected a Usage or null, got 'none'"),
        (["object"], "other", "object: expected 'completion', got 'other'"),
    ],
)
def test_a_misfit_is_named_by_its_place(path: list[Any], value: Any, message: str) -> None:
    """Path, what is expected there, and what is there instead."""
    whole = copy.deepcopy(GOOD)
    inner: Any = whole
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    with pytest.raises(ValidationError) as caught:
        validate(Completion, whole)
    start, dots, _ = message.partition("list[...]")
    assert str(caught.value).startswith(start) if dots else str(caught.value) == message
    assert caught.value.path == message.partition(":")[0]


@pytest.mark.parametrize(
    "path", [["id"], ["choices"], ["choices", 0, "message", "role"], ["usage_by_model", "gpt", "total"]]
)
def test_what_is_missing_is_named(path: list[Any]) -> None:
    """Only fields that are required."""
    whole = copy.deepcopy(GOOD)
    inner: Any = whole
    for key in path[:-1]:
        inner = inner[key]
    del inner[path[-1]]
    with pytest.raises(ValidationError, match=r"got nothing$") as caught:
        validate(Completion, whole)
    assert caught.value.path.endswith(path[-1])
    validate(Completion, {key: value for key, value in GOOD.items() if not key.startswith("usage")})


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"type": "unheard_of"}, "$: expected a OutputItem, got {'type': 'unheard_of'}"),
        ({"type": "reasoning", "summary": [{"type": "note"}]}, "summary[0].text: expected a string, got nothing"),
        ([], "$: expected a OutputItem, got []"),
    ],
)
def test_unions_are_checked_by_their_tag(value: Any, message: str) -> None:
    """An unknown tag fits nothing; the variant of a known one is checked."""
    with pytest.raises(ValidationError) as caught:
        validate("OutputItem", value, "sample_models")
    assert str(caught.value) == message


def test_unions_with_shapes_lists_and_dicts() -> None:
    """Every kind of member is checked."""
    good: list[Any] = [
        {"total": 1},
        [{"type": "note", "text": "x"}],
        {"gpt": {"total": 1}},
        {"type": "note", "text": ""},
    ]
    for value in good:
        validate("InputItem", value, "sample_models")
    bad: list[Any] = [{"total": "1"}, [{"type": "note"}], {"gpt": {"total": "1"}}, {"gpt": 3}]
    for value in bad:
        with pytest.raises(ValidationError):
            validate("InputItem", value, "sample_models")


class Colour(enum.Enum):
    """Closed."""

    RED = "red"


class Movie(TypedDict):
    """Keys that may be missing."""

    title: str
    year: NotRequired[int]


@attrs.define
class Point:
    """An attrs class."""

    x: int
    y: int = 0


class City(pydantic.BaseModel):
    """A pydantic class."""

    name: str


class Shelf(Model):
    """A user's model."""

    kind: Literal["shelf"]
    sizes: tuple[int, ...]
    pair: tuple[int, str] | None = None


@pytest.mark.parametrize(
    ("annotation", "good", "bad"),
    [
        (int | None, None, "x"),
        (float, 1, True),
        (int, 1.0, True),
        (object, [1], None),
        (Literal["a", 1], 1, True),
        (Colour, "red", "blue"),
        (Movie, {"title": "M"}, {"title": "M", "year": "x"}),
        (Movie, {"title": "M", "more": 1}, {"year": 1}),
        (Point, {"x": 1}, {"x": "1"}),
        (City, {"name": "Ulm"}, {"name": 3}),
        (datetime.date, "2026-05-01", "tomorrow"),
        (Shelf, {"kind": "shelf", "sizes": [1]}, {"kind": "shelf", "sizes": ["1"]}),
        (Shelf, {"kind": "shelf", "sizes": [], "pair": [1, "a"]}, {"kind": "shelf", "sizes": [], "pair": [1]}),
        (list, [1], {}),
        (dict[str, int], {"a": 1}, {"a": "1"}),
    ],
)
def test_types_of_users_are_checked(annotation: Any, good: Any, bad: Any) -> None:
    """Each takes what fits and refuses what does not."""
    assert fits(annotation, good)
    if annotation is not object:
        assert not fits(annotation, bad)


def test_long_values_are_cut_in_the_message() -> None:
    """An error stays readable when the value is a whole answer."""
    with pytest.raises(ValidationError) as caught:
        validate(Usage, ["x" * 10_000])
    assert len(str(caught.value)) < 200


def test_the_error_is_a_value_error_and_pickles() -> None:
    """It crosses process borders with its attributes."""
    import pickle

    error: Any = pickle.loads(pickle.dumps(ValidationError("a.b", "a string", "3")))
    assert type(error) is ValidationError
    assert ValueError in type(error).__mro__
    assert (error.path, error.expected, error.got) == ("a.b", "a string", "3")
    assert str(error) == "a.b: expected a string, got 3"
