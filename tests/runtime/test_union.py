"""Unions at run time: the table that tells which class an object becomes."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import typing
from typing import Any

import pytest
import sample_models as sample
from openai_runtime.model import Model
from openai_runtime.model.codec import decode
from openai_runtime.model.union import TaggedUnion
from sample_models import Comparison, Compound, Filter, InputItem, Message, Note, OutputItem, Reasoning, ToolCall, Usage


def item(value: Any) -> Any:
    return decode("InputItem", value, "sample_models")


def test_the_tag_decides() -> None:
    """Each tag leads to its class, also through a union inside the union."""
    assert type(decode(OutputItem, {"type": "message", "role": "user", "content": "hi"})) is Message
    assert type(item({"type": "note", "text": "hi"})) is Note
    assert type(item({"type": "tool_call", "id": "c", "arguments": ""})) is ToolCall


def test_where_the_tag_does_not_decide_the_required_keys_do() -> None:
    """Pairs of keys and class are tried in order; the last may demand nothing."""
    for _ in range(2):  # the second time nothing is left over from the first
        assert type(item({"type": "message", "role": "user"})) is Message
        assert type(item({"type": "message", "text": "hi"})) is Note


def test_shapes_are_for_objects_without_a_tag() -> None:
    """No tag, or null as a tag: required keys tell; an unknown tag is not guessed at."""
    assert type(item({"role": "user", "content": "hi"})) is Message
    assert type(item({"type": None, "total": 1})) is Usage
    assert type(item({"type": "news", "role": "user", "content": "hi"})) is Model


def test_a_shape_that_demands_the_tag_is_for_new_values_of_it() -> None:
    """A variant may leave the tag open: it is what every value means that no other variant has."""
    variants = {"message": "Message"}
    union = TaggedUnion("Open", "sample_models", key="type", variants=variants, shapes=((("type",), "Note"),))
    decode_open = union.__decoder__
    assert type(decode_open({"type": "message", "role": "user"})) is Message
    assert type(decode_open({"type": "brand_new", "text": "hi"})) is Note
    assert type(decode_open({"text": "hi"})) is Model


def test_lists_and_dicts_can_be_members() -> None:
    """A union of objects may also be a list, or a dict of objects."""
    notes = item([{"text": "a"}, "raw"])
    assert type(notes[0]) is Note
    assert notes[1] == "raw"
    assert type(item({"gpt": {"total": 3}})["gpt"]) is Usage


@pytest.mark.parametrize("value", ["auto", 3, None, True, 1.5, [], ["x"]])
def test_what_is_no_object_passes_through(value: Any) -> None:
    """Unions such as a tool choice may be plain strings as well."""
    assert decode(OutputItem, value) == value
    assert item(value) == value


@pytest.mark.parametrize("tag", ["brand_new", "", 7, True, ["message"], {"a": 1}])
def test_an_unknown_tag_gives_a_plain_record(tag: Any) -> None:
    """Whatever a newer server sends is readable by attributes, nested objects included."""
    value = {"type": tag, "deep": {"list": [{"leaf": 1}, [{"leaf": 2}], "text", None]}}
    record: Any = decode(OutputItem, copy.deepcopy(value))
    assert {type(record)} == {Model}
    assert record.deep.list[0].leaf == 1
    assert record.deep.list[1][0].leaf == 2
    assert record.to_dict() == value


def test_a_union_may_contain_itself() -> None:
    """Filters of filters, as vector stores have them."""
    eq = {"type": "eq", "key": "k", "value": 1}
    found = decode(Filter, {"type": "and", "filters": [eq, {"type": "or", "filters": [eq]}]})
    assert type(found) is Compound
    inner: Any = found.filters[1]
    assert type(inner.filters[0]) is Comparison


def test_only_the_variants_met_are_imported() -> None:
    """Seen in a fresh process: one object imports one class, and nothing else of the union."""
    script = """
import sys, sample_models
from openai_runtime.model.codec import decode
decode("OutputItem", {"type": "reasoning", "summary": []}, "sample_models")
loaded = sorted(name for name in sys.modules if name.startswith("sample_models."))
assert loaded == ["sample_models.output_item", "sample_models.reasoning"], loaded
"""
    subprocess.run([sys.executable, "-c", script], check=True, cwd=__file__.rpartition("/")[0])


def test_it_stands_in_annotations_that_are_evaluated() -> None:
    """Users annotate with it at run time, too: `|`, Optional and containers."""
    assert typing.get_args(OutputItem | None) == (OutputItem, type(None))
    assert typing.get_args(None | OutputItem) == (type(None), OutputItem)
    assert type(decode(list[OutputItem], [{"type": "reasoning", "summary": []}])[0]) is Reasoning
    assert type(decode(typing.Optional[OutputItem], {"type": "reasoning"})) is Reasoning  # noqa: UP045


def test_it_is_pickled_and_copied_by_name() -> None:
    """Endpoints and user classes that mention a union travel between processes."""
    assert repr(InputItem) == "InputItem"
    assert pickle.loads(pickle.dumps(InputItem)) is sample.InputItem
    assert copy.deepcopy([InputItem])[0] is InputItem
