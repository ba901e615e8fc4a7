"""Every generated model: an example of each is decoded into its classes and given back byte for byte."""

from __future__ import annotations

import json
from typing import Any, Literal, get_args, get_origin

import openai_generated.models as models
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openai_runtime.model.annotation import named, parse, type_of
from openai_runtime.model.codec import decode
from openai_runtime.model.fields import fields_of
from openai_runtime.model import Model
from openai_runtime.model.union import TaggedUnion
from openai_runtime.model.validate import validate

PACKAGE = "openai_generated.models"
PUBLIC = {name: getattr(models, name) for name in dir(models) if name[0].isupper() and name != "TYPE_CHECKING"}
CLASSES = {name: value for name, value in PUBLIC.items() if isinstance(value, type) and issubclass(value, Model)}
UNIONS = {name: value for name, value in PUBLIC.items() if isinstance(value, TaggedUnion)}
SCALARS: dict[Any, Any] = {
    str: "text",
    int: 1,
    float: 0.5,
    bool: True,
    type(None): None,
    None: None,
    object: {"any": [1]},
    Any: None,
}
DEEPEST = 4


def example(annotation: Any, depth: int = 0) -> Any:
    """A JSON value that fits a type, its optional fields filled in near the top."""
    if annotation in SCALARS:
        return SCALARS[annotation]
    if isinstance(annotation, TaggedUnion):
        return next(iter(examples(annotation, depth)), "text")  # some are of strings and lists only
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return arguments[0]
    if origin is list:
        return [] if depth > DEEPEST else [example(arguments[0], depth + 1)]
    if origin is dict:
        return {} if depth > DEEPEST else {"key": example(arguments[1], depth + 1)}
    if arguments:
        scalar = [argument for argument in arguments if argument in SCALARS]
        return example(scalar[0] if depth > DEEPEST and scalar else arguments[0], depth + 1)
    return {
        field.wire: example(type_of(field), depth + 1)
        for field in fields_of(annotation).values()
        if field.required or depth < DEEPEST
    }


def examples(union: TaggedUnion, depth: int = 0) -> list[dict[str, Any]]:
    """One value for every tag of a union, and one for every shape."""
    found = []
    choices = [(tag, choice) for tag, choice in union.variants.items()] + [(None, union.shapes)]
    for tag, choice in choices:
        for name in [choice] if isinstance(choice, str) else [name for _, name in choice]:
            value = example(named(PACKAGE, name), depth + 1)
            found.append({**value, union.key: tag} if tag is not None and union.key is not None else value)
    return found


def test_the_index_is_complete() -> None:
    """Every name of the index imports, and is a model, a union or an alias of plain types."""
    assert len(CLASSES) > 1000
    assert len(UNIONS) > 100


def test_every_model_gives_back_what_came() -> None:
    """Decoded into the classes its annotations name, checked strictly, and dumped as the same bytes."""
    for name, cls in CLASSES.items():
        value = example(cls)
        text = json.dumps(value)
        validate(cls, value)
        found = decode(name, value, PACKAGE)
        assert type(found) is cls, name
        assert json.dumps(found.to_dict()) == text, name
        assert found == decode(cls, json.loads(text)), name


def test_every_tag_of_every_union_leads_to_a_class() -> None:
    """No tag that the description knows ends as an object of unknown type."""
    for name, union in UNIONS.items():
        for value in examples(union):
            text = json.dumps(value)
            found = decode(name, value, PACKAGE)
            assert type(found) is not Model, f"{name}: {text}"
            assert json.dumps(found.to_dict()) == text, name


def test_attributes_are_read_without_a_value() -> None:
    """An empty answer has every declared attribute: None, or the tag that cannot be anything else."""
    for name, cls in CLASSES.items():
        found = decode(cls, {})
        for field in fields_of(cls).values():
            value = getattr(found, field.name)
            assert value is None or value in get_args(type_of(field)), f"{name}.{field.name}"
        assert found.to_dict() == {}


junk: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5) | st.just("type"), inner, max_size=2)
    ),
    max_leaves=5,
)


@pytest.mark.parametrize("name", ["ChatCompletion", "ChatCompletionChunk", "Response", "ResponseStreamEvent", "Thread"])
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_surprises_survive(name: str, data: st.DataObject) -> None:
    """Unknown fields, tags and enum values, nulls and wrong types anywhere in an answer come back as they were."""
    value = example(PUBLIC[name])

    def tamper(node: Any) -> Any:
        if data.draw(st.integers(0, 9)) == 0:
            return data.draw(junk)
        if isinstance(node, dict):
            kept = {key: tamper(item) for key, item in node.items() if data.draw(st.integers(0, 19))}
            return {**kept, **data.draw(st.dictionaries(st.text(max_size=4), junk, max_size=1))}
        return [tamper(item) for item in node] if isinstance(node, list) else node

    text = json.dumps(tamper(value))
    found = decode(name, json.loads(text), PACKAGE)
    assert json.dumps(found.to_dict() if isinstance(found, Model) else found) == text
    assert parse(name, PACKAGE) is PUBLIC[name]
