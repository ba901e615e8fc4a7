"""Models as users hold them: attributes, construction, equality, copies, pickles, dumps."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from typing import Any

import attrs
import pytest
from openai_runtime.model import Model
from openai_runtime.model.codec import DecodeError, ValidationError, decode
from openai_runtime.model.fields import Field
from openai_runtime.unset import omit
from sample_models import Categories, Choice, Completion, Message, Note, Tool, Usage

CATEGORIES = {"hate": 0.1, "hate/threatening": 0.2, "class": "x", "new/key": 1}


def completion() -> Completion:
    found: Completion = decode(
        Completion,
        {
            "id": "c",
            "choices": [{"index": 0, "message": {"role": "assistant", "content": None, "new": 1}}],
            "usage": None,
            "weird": {"a": [1]},
        },
    )
    return found


def test_the_repr_shows_the_public_name_and_what_was_received() -> None:
    """Nothing that was not sent, attribute names instead of keys."""
    assert repr(completion()) == (
        "Completion(id='c', choices=[Choice(index=0, message=Message(role='assistant', content=None, new=1))],"
        " usage=None, weird={'a': [1]})"
    )
    assert repr(decode(Categories, dict(CATEGORIES))) == (
        "Categories(hate=0.1, hate_threatening=0.2, class_='x', new/key=1)"
    )
    ring: Any = Note(text="x")
    ring.self = ring
    assert "..." in repr(ring)


def test_keys_that_are_no_names_have_attributes() -> None:
    """Read, assigned and deleted through the attribute, kept under the key."""
    found = decode(Categories, dict(CATEGORIES))
    assert (found.hate_threatening, found.class_, found.self_harm) == (0.2, "x", None)
    found.self_harm = 0.5
    del found.class_
    assert found.to_dict() == {"hate": 0.1, "hate/threatening": 0.2, "new/key": 1, "self-harm": 0.5}
    assert found.to_dict(use_api_names=False)["self_harm"] == 0.5


def test_models_are_made_by_keyword() -> None:
    """Attribute names or keys, nested dicts become models, `omit` is not given, tags are filled in."""
    usage = {"total": 1}
    found = Completion(id="c", created=1, choices=[{"index": 0}], usage=usage, size=omit, extra=3)  # type: ignore
    assert type(found.choices[0]) is Choice
    assert type(found.usage) is Usage
    assert found.to_dict() == {
        "id": "c",
        "created": 1,
        "choices": [{"index": 0}],
        "usage": {"total": 1},
        "extra": 3,
        "object": "completion",
    }
    assert usage == {"total": 1}, "the caller's dict is not touched"
    assert Categories(hate=1, hate_threatening=2).to_dict() == {"hate": 1, "hate/threatening": 2}
    assert Categories(**CATEGORIES).hate_threatening == 0.2  # type: ignore[arg-type]


def test_what_is_required_is_required() -> None:
    """The constructor names what is missing; `construct` takes anything."""
    with pytest.raises(ValidationError, match="Completion: expected a value for id, choices"):
        Completion(created=1)  # type: ignore[call-arg]
    assert Completion.construct(created="x").to_dict() == {"created": "x"}
    assert type(Completion.model_construct(None, usage={"total": 1}).usage) is Usage


def test_construct_leaves_the_callers_values_alone() -> None:
    """Decoding works on copies; models inside stay the same objects."""
    note = Note(text="x")
    message = {"content": [note, {"text": "y"}]}
    found: Any = Choice.construct(message=message)
    assert message == {"content": [note, {"text": "y"}]}
    assert found.message.content[0] is note
    assert type(found.message.content[1]) is Note


def test_assignments_show_up_everywhere() -> None:
    """Models are plain mutable objects."""
    found: Any = completion()
    found.usage = Usage(total=3)
    found.brand_new = 1
    del found.weird
    assert found.to_dict()["usage"] == {"total": 3}
    assert found.model_fields_set == {"id", "choices", "usage"}
    assert found.model_extra == {"brand_new": 1}
    assert found.usage_by_model is None


def test_equality_is_by_class_and_value() -> None:
    """Unset and None are the same to it, as in pydantic; order does not matter; other classes are never equal."""
    assert completion() == completion()
    assert decode(Usage, {"total": 1}) == decode(Usage, {"cached": None, "total": 1})
    assert decode(Usage, {"total": 1}) != decode(Usage, {"total": 2})
    assert decode(Usage, {"total": 1}) != decode(Usage, {"total": 1, "extra": None})
    assert decode(Usage, {"total": 1}) != decode(Tool, {"total": 1})
    assert decode(Usage, {"total": 1}) != {"total": 1}
    with pytest.raises(TypeError, match="unhashable"):
        hash(completion())


def test_iteration_gives_names_and_values() -> None:
    """Declared fields first, with their defaults, then the rest."""
    found = decode(Usage, {"extra": 2, "total": 1})
    assert list(found) == [("total", 1), ("cached", None), ("extra", 2)]
    assert dict(decode(Categories, dict(CATEGORIES)))["hate_threatening"] == 0.2


@pytest.mark.parametrize(
    "journey", [copy.deepcopy, lambda found: pickle.loads(pickle.dumps(found)), lambda f: f.model_copy(deep=True)]
)
def test_copies_and_pickles_are_equal_and_independent(journey: Any) -> None:
    """Every nested value is a new one, and the request id comes along."""
    found: Any = completion()
    found._request_id = "req_1"
    twin = journey(found)
    assert twin == found
    assert repr(twin) == repr(found)
    assert twin._request_id == "req_1"
    assert type(twin.choices[0].message) is Message
    twin.choices[0].message.content = "changed"
    twin.weird["a"].append(2)
    assert found == completion()


def test_every_pickle_protocol_works() -> None:
    """Also those before the default one."""
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(completion(), protocol)) == completion()


def test_deepcopy_keeps_what_is_shared_shared() -> None:
    """As `copy.deepcopy` promises, rings included."""
    note = Note(text="x")
    pair: Any = Note.construct(text=[1])
    pair.a = pair.b = note
    pair.self = pair
    twin = copy.deepcopy(pair)
    assert twin.a is twin.b is not note
    assert twin.self is twin


def test_a_shallow_copy_shares_values_but_not_attributes() -> None:
    """`copy.copy` and `model_copy`, with attributes replaced by name."""
    found: Any = completion()
    for twin in (copy.copy(found), found.model_copy(), found.copy()):
        assert twin == found
        assert twin.choices is found.choices
        twin.id = "other"
        assert found.id == "c"
    twin = found.model_copy(update={"id": "d", "usage": Usage(total=1)})
    assert (twin.id, twin.usage.total, found.id) == ("d", 1, "c")
    renamed = decode(Categories, dict(CATEGORIES)).model_copy(update={"self_harm": 1})
    assert renamed.to_dict()["self-harm"] == 1


def test_the_request_id_is_no_field() -> None:
    """It is None until a client sets it, and never part of the data, whatever the server sends."""
    found: Any = decode(Note, {"text": "x", "_request_id": "theirs"})
    assert found._request_id is None
    found._request_id = "req_1"
    assert found._request_id == "req_1"
    assert found.to_dict() == {"text": "x", "_request_id": "theirs"}


def test_to_dict_gives_fresh_containers() -> None:
    """Changing the result does not change the model."""
    found = completion()
    found.to_dict()["weird"]["a"].append(2)
    found.model_dump()["choices"].clear()
    assert found == completion()


def test_dumps_have_pydantics_meaning() -> None:
    """Defaults appear unless they are excluded; keys go by attribute or by wire name."""
    found = completion()
    message = {"role": "assistant", "content": None, "new": 1}
    assert found.model_dump(exclude_unset=True) == found.to_dict()
    assert found.model_dump() == {
        "id": "c",
        "choices": [
            {
                "index": 0,
                "finish_reason": None,
                "message": {"type": "message", **message, "note": None, "tool_calls": None},
                "logprobs": None,
            }
        ],
        "created": None,
        "object": "completion",
        "size": None,
        "metadata": None,
        "score": None,
        "usage": None,
        "usage_by_model": None,
        "weird": {"a": [1]},
    }
    assert list(found.model_dump()) == [*Completion.model_fields, "weird"]
    assert found.dict() == found.model_dump() == found.to_dict(exclude_unset=False)
    assert found.to_dict(exclude_none=True)["choices"] == [
        {"index": 0, "message": {"role": "assistant", "new": 1}},
    ]
    assert "usage" not in found.to_dict(exclude_none=True)
    assert found.to_dict(exclude_defaults=True).keys() == {"id", "choices", "weird"}
    categories = decode(Categories, dict(CATEGORIES))
    assert categories.model_dump() == {
        "hate": 0.1,
        "hate_threatening": 0.2,
        "self_harm": None,
        "class_": "x",
        "new/key": 1,
    }
    assert categories.model_dump(by_alias=True, exclude_unset=True) == CATEGORIES == categories.to_dict()


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"include": {"id"}}, {"id": "c"}),
        ({"include": {"choices": {0: {"index"}}}}, {"choices": [{"index": 0}]}),
        ({"include": {"choices": {"__all__": {"message": {"new"}}}}}, {"choices": [{"message": {"new": 1}}]}),
        ({"exclude": {"choices", "weird"}}, {"id": "c", "usage": None}),
        ({"exclude": {"choices": True, "weird": {"a"}}}, {"id": "c", "usage": None, "weird": {}}),
        ({"exclude": {"choices": {0: ...}, "id": True, "usage": True, "weird": ...}}, {"choices": []}),
        ({"include": {"id", "usage"}, "exclude": {"usage"}}, {"id": "c"}),
        ({"include": {"id"}, "context": 1, "round_trip": True, "warnings": False}, {"id": "c"}),
    ],
)
def test_include_and_exclude_select(options: Any, expected: dict[str, Any]) -> None:
    """Sets or nested mappings, list positions and `__all__`."""
    assert completion().model_dump(exclude_unset=True, **options) == expected


def test_an_unknown_dump_option_is_a_type_error() -> None:
    """A misspelt option must not be ignored."""
    with pytest.raises(TypeError, match="exclude_nones"):
        completion().model_dump(exclude_nones=True)  # type: ignore[call-arg]


def test_json_text() -> None:
    """`to_json` is indented by default, `model_dump_json` compact; both keep what is not ASCII."""
    note: Any = decode(Note, {"text": "ü"})
    assert note.to_json() == '{\n  "text": "ü"\n}'
    assert note.to_json(indent=None) == '{"text":"ü"}'
    assert note.model_dump_json(exclude_unset=True, ensure_ascii=True) == '{"text":"\\u00fc"}'
    assert json.loads(note.model_dump_json()) == {"type": "note", "text": "ü", "language": None}
    assert note.json(exclude_none=True, exclude_unset=True) == '{"text":"ü"}'
    note.score = float("nan")
    assert json.loads(note.to_json())["score"] is None, "as pydantic writes what JSON cannot say"


def test_dumping_never_warns(recwarn: pytest.WarningsRecorder) -> None:
    """Values that do not fit their type are dumped like any other."""
    found = decode(Completion, {"choices": "nonsense", "usage": [1], "score": {"a": 1}})
    found.model_dump()
    found.to_dict(mode="json", warnings=True)
    found.model_dump_json()
    assert not recwarn.list


def test_model_fields_describe_the_class() -> None:
    """Names, keys on the wire, defaults; readable on the class and on instances."""
    fields = Categories.model_fields
    assert list(fields) == ["hate", "hate_threatening", "self_harm", "class_"]
    assert isinstance(fields["hate"], Field)
    assert fields["hate_threatening"].alias == "hate/threatening"
    assert fields["hate"].alias is None
    assert [field.is_required() for field in fields.values()] == [True, True, False, False]
    assert fields["self_harm"].get_default() is None
    assert repr(fields["self_harm"]) == "Field(self_harm: float | None = None)"
    assert repr(fields["hate"]) == "Field(hate: float)"
    assert completion().model_fields is Completion.model_fields


def test_model_validate_checks_and_copies() -> None:
    """Strict on the way in, with the place in the error."""
    value = {"index": 0, "finish_reason": "stop", "message": {"type": "message", "role": "user", "content": [{}]}}
    with pytest.raises(ValidationError, match=r"^message\.content\[0\]\.type: expected 'note', got nothing$"):
        Choice.model_validate(value)
    value["message"]["content"] = [{"type": "note", "text": "x"}]  # type: ignore[index]
    found: Any = Choice.model_validate(value)
    assert type(found.message.content[0]) is Note
    assert type(value["message"]) is dict
    assert Choice.model_validate(found) is found
    assert Choice.model_validate_json(json.dumps(value)) == found
    with pytest.raises(DecodeError):
        Choice.model_validate_json("{")


def test_attrs_sees_attrs_classes() -> None:
    """`attrs.has`, `fields`, `asdict` work, although defining a model does not import attrs."""
    assert attrs.has(Usage)
    assert [(field.name, field.default) for field in attrs.fields(Usage)] == [
        ("total", attrs.NOTHING),
        ("cached", None),
    ]
    assert attrs.asdict(decode(Completion, {"usage": {"total": 1}}))["usage"] == {"total": 1, "cached": None}
    script = "import sys, sample_models; sample_models.Completion; assert 'attr' not in sys.modules"
    subprocess.run([sys.executable, "-c", script], check=True, cwd=__file__.rpartition("/")[0])


def test_a_field_may_be_called_like_a_method_of_dicts() -> None:
    """`keys` is a field of the real API."""
    found = Tool(name="x", keys=["ctrl"])
    assert found.keys == ["ctrl"]
    assert Tool(name="x").keys is None


def test_an_empty_model_is_a_model() -> None:
    """The base class itself holds anything."""
    found: Any = Model.construct(a={"b": 1})
    assert found.a == {"b": 1}
    assert Model().to_dict() == {}
