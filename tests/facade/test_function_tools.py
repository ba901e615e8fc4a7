"""Functions and types as tools: the definition from signature and docstring, and the arguments back."""

from __future__ import annotations

import enum
import pickle
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import function_tool, pydantic_function_tool
from openai_facade.parsing import SchemaError, chat_function_tool
from openai_facade.parsing.functions import read_arguments

if TYPE_CHECKING:
    from collections.abc import Callable

NULLABLE = {"anyOf": [{"type": "string"}, {"type": "null"}]}


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclass
class Item:
    """One thing."""

    name: str
    note: str | None = None


ITEM = {
    "type": "object",
    "description": "One thing.",
    "properties": {"name": {"type": "string"}, "note": NULLABLE},
    "required": ["name", "note"],
    "additionalProperties": False,
}


def find(place: str, color: Color, limit: int = 5, note: str | None = None) -> str:
    """Find things
    in a place.

    More text that nobody needs.

    Args:
        place: Where to look,
            on earth.
        color (Color): Which ones.

    Returns:
        limit: no argument.
    """
    return f"{place} {color} {limit} {note}"


FIND = {
    "name": "find",
    "description": "Find things in a place.",
    "strict": True,
    "parameters": {
        "type": "object",
        "properties": {
            "place": {"type": "string", "description": "Where to look, on earth."},
            "color": {"type": "string", "enum": ["red", "blue"], "description": "Which ones."},
            "limit": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
            "note": NULLABLE,
        },
        "required": ["place", "color", "limit", "note"],
        "additionalProperties": False,
    },
}


def test_a_function_is_a_tool_by_its_signature_and_docstring() -> None:
    assert function_tool(find) == {"type": "function", **FIND}
    assert chat_function_tool(find) == {"type": "function", "function": FIND}
    lenient: Any = function_tool(find, name="seek", description="Seek.", strict=False)
    assert (lenient["name"], lenient["description"], lenient["strict"]) == ("seek", "Seek.", False)
    assert lenient["parameters"]["required"] == ["place", "color"]
    bound: Any = function_tool(partial(find, limit=3))
    assert list(bound["parameters"]["properties"]) == ["place", "color", "note"]
    assert bound["description"] == "Find things in a place."


def test_a_type_is_a_tool_whose_fields_are_the_arguments() -> None:
    tool: Any = pydantic_function_tool(Item)
    assert tool["function"] == {"name": "Item", "description": "One thing.", "strict": True, "parameters": ITEM}
    again = pickle.loads(pickle.dumps(tool))
    assert (again, again.target.type) == (tool, Item)


def no_annotation(place) -> None:  # type: ignore[no-untyped-def]
    pass


def rest(*places: str) -> None:
    pass


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (no_annotation, "no_annotation: argument 'place' has no annotation; add one, such as place: str"),
        (rest, "rest: argument 'places' cannot be given by keyword"),
        (len, "len: "),
    ],
)
def test_functions_that_cannot_be_tools_are_named(function: Callable[..., Any], message: str) -> None:
    with pytest.raises(SchemaError, match=message):
        function_tool(function)


def take(item: Item, colors: set[Color], limit: int = 5, note: str | None = "none") -> Any:
    return item, colors, limit, note


def test_arguments_come_back_in_the_types_of_the_function() -> None:
    text = '{"item": {"name": "cup", "note": null}, "colors": ["red"], "limit": null, "note": null}'
    assert read_arguments(take, text) == {"item": Item("cup"), "colors": {Color.RED}}  # null is the default
    text = '{"item": {"name": "cup"}, "colors": [], "limit": 0, "note": ""}'
    assert read_arguments(take, text) == {"item": Item("cup"), "colors": set(), "limit": 0, "note": ""}
    assert read_arguments(lambda: None, "") == read_arguments(lambda: None, "{}") == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no json", "not JSON"),
        ("[1]", "have to be an object"),
        ("{}", "the argument 'item' is missing"),
        ('{"item": {"name": 1}, "colors": []}', "the argument 'item' does not fit: name: expected a string, got 1"),
        ('{"item": {"name": ""}, "colors": ["pink"]}', "the argument 'colors' does not fit"),
        ('{"item": {"name": ""}, "colors": [], "limit": "x"}', "the argument 'limit' does not fit"),
        ('{"item": {"name": ""}, "colors": [], "size": 1}', "there is no argument 'size'"),
    ],
)
def test_arguments_that_do_not_fit_are_named(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read_arguments(take, text)


def test_a_name_that_the_api_would_refuse_is_mended() -> None:
    from typing import Generic, TypeVar

    from pydantic import BaseModel

    inner = TypeVar("inner")

    class Box(BaseModel, Generic[inner]):
        x: inner

    class Größe(BaseModel):
        x: int

    assert pydantic_function_tool(Box[int])["function"]["name"] == "Box_int"
    assert function_tool(Box[list[str]])["name"] == "Box_list_str"
    assert pydantic_function_tool(Größe)["function"]["name"].isascii()
    assert pydantic_function_tool(Größe, name="mine")["function"]["name"] == "mine"
