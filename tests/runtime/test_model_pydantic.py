"""Models inside a user's pydantic classes, and what frameworks built on pydantic do with them."""

from __future__ import annotations

import pickle
import warnings
from typing import Any

import pydantic
import pytest
from openai_runtime.model import Model, codec
from openai_runtime.model.codec import decode
from sample_models import Categories, Completion, Note, OutputItem, Reasoning, Usage


class Mine(pydantic.BaseModel):
    """A user's class that holds answers."""

    completion: Completion
    usages: list[Usage] = []
    item: OutputItem | None = None


class Answer(Model):
    """A user's model."""

    x: int
    note: Note | None = None


VALUE: dict[str, Any] = {
    "object": "completion",
    "id": "c",
    "created": 1,
    "choices": [],
    "usage": {"total": 1, "new": 2},
}


def test_a_field_takes_a_model_or_a_dict() -> None:
    """A dict is checked and decoded and stays the caller's; a model is kept as it is."""
    value = {**VALUE, "usage": {"total": 1, "new": 2}}
    mine = Mine(completion=value, usages=[{"total": 1}], item={"type": "reasoning", "summary": []})  # type: ignore
    assert type(mine.completion.usage) is Usage
    assert type(mine.usages[0]) is Usage
    assert type(mine.item) is Reasoning
    assert type(value["usage"]) is dict
    assert Mine(completion=mine.completion).completion is mine.completion


@pytest.mark.parametrize(
    ("value", "place", "message"),
    [
        ({**VALUE, "id": 3}, ("id",), "expected a string, got 3"),
        ({**VALUE, "usage": {}}, ("usage", "total"), "expected an integer, got nothing"),
        ("text", (), "expected a Completion, got 'text'"),
        (Note(text="x"), (), "expected a Completion, got Note"),
    ],
)
def test_a_misfit_is_a_validation_error_of_pydantic(value: Any, place: tuple[str, ...], message: str) -> None:
    """With the place inside the model as pydantic gives it for its own."""
    with pytest.raises(pydantic.ValidationError) as caught:
        Mine(completion=value)
    (fault,) = caught.value.errors()
    assert fault["loc"] == ("completion", *place)
    assert fault["msg"].startswith(message)
    assert message in str(caught.value)


def test_it_is_dumped_with_the_options_of_the_outer_model() -> None:
    """Excluding, names and modes reach the inner model; nothing warns."""
    mine = Mine(completion=decode(Completion, {**VALUE, "usage": {"total": 1}}))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert mine.model_dump(exclude_unset=True) == {"completion": {**VALUE, "usage": {"total": 1}}}
        assert mine.model_dump()["completion"] == mine.completion.model_dump()
        assert mine.model_dump(exclude_none=True, mode="json")["completion"]["usage"] == {"total": 1}
        assert '"cached":null' in mine.model_dump_json()


def test_type_adapters_and_json_schema() -> None:
    """What FastAPI needs of a response class: validation, serialisation, a schema."""
    adapter = pydantic.TypeAdapter(list[Answer])
    found = adapter.validate_json('[{"x": 1, "note": {"type": "note", "text": "hi"}}]')
    assert type(found[0].note) is Note
    assert adapter.dump_python(found, exclude_unset=True) == [{"x": 1, "note": {"type": "note", "text": "hi"}}]
    categories = pydantic.TypeAdapter(Categories)
    assert categories.dump_python(Categories(hate=1, hate_threatening=2), by_alias=True, exclude_unset=True) == {
        "hate": 1,
        "hate/threatening": 2,
    }
    schema = Mine.model_json_schema()
    assert schema["properties"]["completion"] == {"$ref": "#/$defs/Completion"}
    assert schema["$defs"]["Completion"]["type"] == "object"
    assert schema["$defs"]["Completion"]["title"] == "Completion"


def test_every_argument_of_pydantic_is_taken() -> None:
    found = Answer.model_validate({"x": 1}, strict=None, extra="allow", context={}, by_alias=True, by_name=False)
    options: dict[str, Any] = {"exclude_computed_fields": True, "serialize_as_any": True, "round_trip": True}
    assert found.model_dump(**options, polymorphic_serialization=True, context=1, warnings="none")["x"] == 1
    assert found.model_dump_json(**options) == '{"x":1,"note":null}'
    for call in (lambda: Answer.model_validate({"x": 1}, stricht=True), lambda: found.model_dump(by_allias=True)):
        with pytest.raises(TypeError, match="unexpected argument"):
            call()  # type: ignore[no-untyped-call]


def test_a_fallback_writes_what_json_has_no_form_for() -> None:
    odd = Answer.model_construct(x=1, note=object)
    assert odd.model_dump(mode="json", fallback=str)["note"] == str(object)
    with pytest.raises(TypeError):
        odd.model_dump(mode="json")
    assert odd.model_dump(fallback=str)["note"] is object  # in Python everything has a form


def test_attributes_of_other_objects_are_taken() -> None:
    class Other:
        x = 3
        y = 4

    assert Answer.model_validate(Other(), from_attributes=True) == Answer(x=3)
    with pytest.raises(pydantic.ValidationError):
        Answer.model_validate(Other())


def test_a_misfit_can_be_caught_under_both_names() -> None:
    for kind in (pydantic.ValidationError, codec.ValidationError, ValueError):
        with pytest.raises(kind) as caught:
            Completion.model_validate({**VALUE, "usage": {"total": "many"}})
    error: Any = caught.value
    (found,) = error.errors()
    assert found["loc"] == ("usage", "total")
    assert found["msg"] == "expected an integer, got 'many'"
    assert str(error) == "usage.total: expected an integer, got 'many'"
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.path) == (str(error), "usage.total")


def test_a_json_schema_has_all_fields() -> None:
    schema = Completion.model_json_schema()
    assert schema["title"] == "Completion"
    assert schema["properties"]["usage"] != {}
    assert set(schema["required"]) <= set(schema["properties"]) == set(Completion.model_fields)
    assert set(schema["$defs"]) >= {"Usage"}
    assert Answer.model_json_schema(ref_template="#/components/schemas/{model}")["properties"]["note"] == {
        "anyOf": [{"$ref": "#/components/schemas/Note"}, {"type": "null"}],
        "default": None,
    }
    assert "hate/threatening" in Categories.model_json_schema()["properties"]
    assert "hate_threatening" in Categories.model_json_schema(by_alias=False)["properties"]
    inner = Mine.model_json_schema()["$defs"]["Completion"]["properties"]
    assert inner.keys() == schema["properties"].keys()
