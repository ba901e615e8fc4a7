"""Classes of users: subclasses of the model class, and what else they decode into."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import pickle
import typing
from typing import Annotated, Any, ClassVar, Generic, Literal, NamedTuple, NewType, Optional, TypedDict, TypeVar, Union

import attrs
import pydantic
import pytest
from openai_runtime.model import Model, wire
from openai_runtime.model.codec import ValidationError, decode
from openai_runtime.model.validate import validate
from sample_models import Completion, Note, OutputItem, Reasoning, Usage

T = TypeVar("T")
Score = NewType("Score", int)


class Other(Model):
    """Nested."""

    y: int


class Mine(Model):
    """With everything a class body may hold."""

    LIMIT: ClassVar[int] = 3
    _private: int = 4

    x: int
    items: list[Other]
    note: Note | None = None
    union: OutputItem | None = None
    tags: list[str] = []  # noqa: RUF012 - as in pydantic, every instance gets its own
    renamed: str | None = wire("re-named", default=None)
    itself: Mine | None = None
    default: int = 5
    when: datetime.datetime | None = None

    @property
    def double(self) -> int:
        """Twice."""
        return self.x * 2


class Derived(Mine):
    """Adds a field, changes another."""

    z: str
    default: int = 6


class Envelope(Model, Generic[T]):
    """A generic answer."""

    data: list[T]
    first: T | None = None


class Extended(Completion):
    """A generated class with more fields."""

    other: list[Other] | None = None


class PydanticFields(Model):
    """Written with pydantic's Field, as classes on the reference SDK are."""

    a: int = pydantic.Field(alias="A")
    b: list[int] = pydantic.Field(default_factory=list)
    c: int = pydantic.Field(3, description="c")
    d: int = pydantic.Field(description="d")


class Colour(enum.Enum):
    """Closed values."""

    RED = "red"


@dataclasses.dataclass
class Point:
    """A dataclass that contains itself."""

    x: int
    next: Point | None = None
    others: list[Other] = dataclasses.field(default_factory=list)


@attrs.frozen
class Frozen:
    """An attrs class with slots and a private attribute."""

    _hidden: int
    other: Other | None = None


@attrs.define
class Picky:
    """Refuses what it does not like."""

    x: int = attrs.field(validator=attrs.validators.instance_of(int))


class Movie(TypedDict):
    """A dict with known keys."""

    title: str
    other: typing.NotRequired[Other]


class Pydantic(pydantic.BaseModel):
    """A user's pydantic class."""

    x: int


class Pair(NamedTuple):
    """Not something JSON becomes."""

    a: int


def test_a_subclass_needs_nothing_but_annotations() -> None:
    """Keyword constructor, nested decoding, defaults, properties; private and class variables are no fields."""
    mine = Mine(x=1, items=[{"y": 2}, Other(y=3)], itself={"x": 2, "items": []})  # type: ignore[list-item, arg-type]
    assert [item.y for item in mine.items] == [2, 3]
    assert type(mine.itself) is Mine
    assert (mine.double, mine.default, mine.note, Mine.LIMIT, mine._private) == (2, 5, None, 3, 4)
    assert list(Mine.model_fields) == ["x", "items", "note", "union", "tags", "renamed", "itself", "default", "when"]
    assert mine.to_dict() == {"x": 1, "items": [{"y": 2}, {"y": 3}], "itself": {"x": 2, "items": []}}
    assert mine.model_dump()["default"] == 5
    with pytest.raises(ValidationError, match="x, items"):
        Mine()  # type: ignore[call-arg]
    assert pickle.loads(pickle.dumps(mine)) == mine


def test_a_subclass_is_decoded() -> None:
    """Generated models and unions inside it, keys with other names, dates."""
    found = decode(
        Mine,
        {
            "x": 1,
            "note": {"text": "hi"},
            "union": {"type": "reasoning", "summary": []},
            "re-named": "r",
            "when": "2026-05-01T12:00:00Z",
        },
    )
    assert type(found.note) is Note
    assert type(found.union) is Reasoning
    assert found.renamed == "r"
    assert found.when == datetime.datetime(2026, 5, 1, 12, tzinfo=datetime.UTC)
    assert found.to_dict(mode="json")["when"] == "2026-05-01T12:00:00+00:00"
    assert decode(Mine, {"when": "yesterday"}).when == "yesterday"


def test_mutable_defaults_are_not_shared() -> None:
    """Every instance has its own."""
    one, two = Mine(x=1, items=[]), Mine(x=1, items=[])
    one.tags.append("a")
    assert two.tags == []
    assert one.to_dict()["tags"] == ["a"]


def test_subclasses_of_subclasses_and_of_generated_models() -> None:
    """Fields add up, and each class's annotations mean what they mean where it was written."""
    assert list(Derived.model_fields)[-1] == "z"
    assert decode(Derived, {"items": [{"y": 1}]}).items[0].y == 1
    assert (decode(Derived, {}).default, decode(Mine, {}).default) == (6, 5)
    found = decode(Extended, {"usage": {"total": 1}, "other": [{"y": 1}]})
    assert type(found.usage) is Usage
    assert type(found.other[0]) is Other


def test_generic_subclasses() -> None:
    """The type in brackets decides, and leaves no trace in the data."""
    found = decode(Envelope[Other], {"data": [{"y": 1}], "first": {"y": 2}})
    assert type(found) is Envelope
    assert type(found.data[0]) is type(found.first) is Other
    assert type(decode(Envelope[Note], {"data": [{"text": "x"}]}).data[0]) is Note
    assert decode(Envelope, {"data": [{"y": 1}]}).data == [{"y": 1}]
    assert Envelope[Other](data=[Other(y=1)]).to_dict() == {"data": [{"y": 1}]}
    with pytest.raises(ValidationError, match=r"data\[0\]\.y"):
        validate(Envelope[Other], {"data": [{"y": "x"}]})


def test_pydantics_field_is_understood() -> None:
    """Aliases, defaults and factories keep their meaning after the import was changed."""
    found = PydanticFields(A=1, d=2)  # type: ignore[call-arg]
    assert (found.a, found.b, found.c, found.d) == (1, [], 3, 2)
    assert found.to_dict() == {"A": 1, "b": [], "d": 2} or found.to_dict() == {"A": 1, "d": 2}
    assert PydanticFields.model_fields["a"].alias == "A"
    with pytest.raises(ValidationError, match="a, d"):
        PydanticFields()


def test_classes_made_inside_a_function_find_each_other() -> None:
    """Annotations are text in this module, and the function is over when they get their meaning."""

    def make() -> type[Model]:
        class Inner(Model):
            """Only known in here."""

            n: int

        class Outer(Model):
            """Uses it."""

            items: list[Inner]
            other: Inner | None = None

        return Outer

    made = decode(make(), {"items": [{"n": 1}], "other": {"n": 2}})
    assert (made.items[0].n, made.other.n, type(made.other).__name__) == (1, 2, "Inner")


def test_a_name_that_cannot_be_found_is_named() -> None:
    """What neither the module nor the function around a class has is an error that says which."""

    class Local(Model):
        """Refers to a name nobody has."""

        a: Nowhere  # type: ignore[name-defined]  # noqa: F821

    assert decode(Local, {"a": None}).a is None
    with pytest.raises(TypeError, match=r"Local\.a: name 'Nowhere' is not defined; define it in the module"):
        decode(Local, {"a": {}})


def test_nested_classes_and_quoted_names_are_found() -> None:
    """Names of the class body, and strings inside real annotations."""

    class Outer(Model):
        """Holds a class."""

        class Inner(Model):
            """Held."""

            x: int

        inner: Inner
        others: "list[Other]"  # noqa: UP037

    found = decode(Outer, {"inner": {"x": 1}, "others": [{"y": 1}]})
    assert type(found.inner) is Outer.Inner
    assert type(found.others[0]) is Other


@pytest.mark.parametrize("annotation", [str, int, float, bool, object, Any, None, dict, list, Literal["a"], type(None)])
def test_plain_types_leave_values_as_they_are(annotation: Any) -> None:
    """Also when the value is of another type."""
    for value in ("a", 1, None, [1], {"a": 1}):
        assert decode(annotation, value) == value


@pytest.mark.parametrize(
    ("annotation", "value", "expected"),
    [
        (list[Other], [{"y": 1}, None], [Other(y=1), None]),
        (typing.List[Other], [{"y": 1}], [Other(y=1)]),  # noqa: UP006
        (typing.Sequence[Other], [{"y": 1}], [Other(y=1)]),
        (dict[str, Other], {"a": {"y": 1}}, {"a": Other(y=1)}),
        (typing.Mapping[str, list[Other]], {"a": [{"y": 1}]}, {"a": [Other(y=1)]}),
        (Optional[Other], {"y": 1}, Other(y=1)),  # noqa: UP045
        (Other | str, "text", "text"),
        (Annotated[Other, "meta"], {"y": 1}, Other(y=1)),
        (tuple[Other, ...], [{"y": 1}], (Other(y=1),)),
        (tuple[int, Other], [1, {"y": 1}], (1, Other(y=1))),
        (tuple[int, Other], [1], [1]),
        (set[str], ["a", "a"], {"a"}),
        (Score, 3, 3),
        (Colour, "red", Colour.RED),
        (Colour, "blue", "blue"),
        (list[Colour | None], ["red", None], [Colour.RED, None]),
        (datetime.date, "2026-05-01", datetime.date(2026, 5, 1)),
        (Point, {"x": 1, "next": {"x": 2}, "more": 3}, Point(1, Point(2))),
        (Point, {"others": [{"y": 1}]}, Point(None, None, [Other(y=1)])),  # type: ignore[arg-type]
        (Point, "text", "text"),
        (Frozen, {"hidden": 1, "other": {"y": 1}}, Frozen(1, Other(y=1))),
        (Frozen, {"other": {"y": 1}}, Frozen(None, Other(y=1))),  # type: ignore[arg-type]
        (Movie, {"title": "M", "other": {"y": 1}}, {"title": "M", "other": Other(y=1)}),
        (Pydantic, {"x": "1"}, Pydantic(x=1)),
        (Pydantic, [1], [1]),
        (Pair, [1], [1]),
        ("list[Other]", [1], None),
    ],
)
def test_other_types_are_decoded_too(annotation: Any, value: Any, expected: Any) -> None:
    """Containers, aliases, enums, dates, dataclasses, attrs and pydantic classes, TypedDicts; misfits stay."""
    if isinstance(annotation, str):
        with pytest.raises(NameError):
            decode(annotation, value)
        return
    found = decode(annotation, value)
    assert found == expected
    assert type(found) is type(expected)


def test_what_a_class_refuses_is_built_without_it() -> None:
    """Validators and missing fields of foreign classes do not kill an answer."""
    assert decode(Picky, {"x": "text"}).x == "text"
    found: Any = decode(Pydantic, {"x": "text", "new": 1})
    assert {type(found)} == {Pydantic}
    assert found.x == "text"


def test_unions_of_user_classes_take_the_one_that_fits() -> None:
    """In order; where none fits, the first."""

    class Cat(Model):
        """By its literal."""

        kind: Literal["cat"]

    class Dog(Model):
        """By its literal."""

        kind: Literal["dog"]
        name: str | None = None

    either = Union[Cat, Dog, list[Dog], str]  # noqa: UP007
    assert type(decode(either, {"kind": "dog"})) is Dog
    assert type(decode(either, {"kind": "cat"})) is Cat
    assert type(decode(either, {"kind": "cow"})) is Cat
    assert type(decode(either, [{"kind": "dog"}])[0]) is Dog
    assert decode(either, "text") == "text"
    assert type(decode(Union[datetime.datetime, Other], {"y": 1})) is Other  # noqa: UP007
