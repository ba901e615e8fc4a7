"""Decoding: what comes in is what comes out again, whatever came."""

from __future__ import annotations

import json
import sys
import threading
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openai_runtime.model import Model, codec
from openai_runtime.model.codec import DecodeError, decode, decode_json, decoder
from sample_models import Answer, Choice, Completion, Message, Note, Usage

COMPLETION: dict[str, Any] = {
    "id": "c_1",
    "created": 1,
    "size": "large",
    "object": "completion",
    "choices": [
        {
            "index": 0,
            "message": {
                "role": "assistant",
                "type": "message",
                "content": None,
                "note": {"type": "note", "text": "hi", "language": "de"},
                "tool_calls": [{"type": "tool_call", "id": "t", "arguments": "{}"}],
            },
            "finish_reason": "stop",
            "logprobs": [[0.5, -1e-07]],
        },
        {"index": 1, "message": {"role": "assistant", "content": [{"text": "a"}], "note": [{"text": "b"}]}},
    ],
    "metadata": {"k": "v"},
    "usage_by_model": {"gpt": {"total": 1, "cached": None}},
    "usage": None,
}
ANSWER: dict[str, Any] = {
    "id": "a_1",
    "output": [
        {"type": "reasoning", "summary": [{"type": "note", "text": "hm"}]},
        {"type": "message", "role": "assistant", "content": "hi"},
        {"type": "tool_call", "id": "t", "arguments": "{}"},
    ],
    "input": [{"role": "user", "content": "hi"}, {"type": "note", "text": "x"}],
    "filters": {"type": "and", "filters": [{"type": "eq", "key": "k", "value": [1, "a"]}]},
    "object": "answer",
}

scalars = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
tags = st.fixed_dictionaries({"type": st.sampled_from(["message", "note", "eq", "and", "unheard_of"]) | scalars})
anything: st.SearchStrategy[Any] = st.recursive(
    scalars | texts | tags,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts | st.sampled_from(list(COMPLETION)), inner),
    max_leaves=6,
)


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every container in a JSON value with each of its keys or indices."""
    if not isinstance(value, (dict, list)):
        return []
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    return [(value, key) for key in keys] + [place for key in keys for place in places(value[key])]


def tampered(data: st.DataObject, value: Any) -> Any:
    """A copy in which values were replaced, removed and added at random places."""
    value = json.loads(json.dumps(value))
    for _ in range(data.draw(st.integers(1, 4))):
        container, key = data.draw(st.sampled_from(places(value) or [(value, "id")]))
        change = data.draw(st.sampled_from(["replace", "remove", "add"]))
        if change == "replace":
            container[key] = data.draw(anything)
        elif change == "remove":
            container.pop(key, None) if isinstance(container, dict) else container.pop(key)
        elif isinstance(container, dict):
            container[data.draw(texts | st.sampled_from(["to_dict", "model_dump", "__class__", "self"]))] = data.draw(
                anything
            )
    return value


def test_nested_objects_become_their_classes() -> None:
    """Lists, dicts, either-or and nullable fields, by the annotation alone."""
    found: Any = decode("Completion", json.loads(json.dumps(COMPLETION)), "sample_models")
    assert {type(found), type(found.choices[0])} == {Completion, Choice}
    message = found.choices[0].message
    assert {type(message), type(message.note)} == {Message, Note}
    assert message.tool_calls[0].arguments == "{}"
    assert type(found.choices[1].message.content[0]) is Note
    assert type(found.choices[1].message.note[0]) is Note
    assert type(found.usage_by_model["gpt"]) is Usage
    assert found.metadata == {"k": "v"}
    assert found.size == "large"


@settings(max_examples=150, deadline=None)
@given(st.data(), st.sampled_from([("Completion", COMPLETION), ("Answer", ANSWER)]))
def test_what_came_is_given_back_byte_for_byte(data: st.DataObject, sample: tuple[str, Any]) -> None:
    """Unknown fields, tags and enum values, nulls, wrong types, missing fields: all of it survives, in its order."""
    value = tampered(data, sample[1])
    sent = json.dumps(value)
    found = decode(sample[0], json.loads(sent), "sample_models")
    assert json.dumps(found.to_dict()) == sent
    assert codec.encode_json(found) == codec.encode_json(value)


@settings(max_examples=60, deadline=None)
@given(value=anything)
def test_no_json_is_refused(value: Any) -> None:
    """Whatever stands where an object was promised, decoding does not raise and loses nothing."""
    for annotation in ("Completion", "OutputItem", "InputItem", "Filter", "list[Answer] | None", "dict[str, Usage]"):
        sent = json.dumps(value)
        assert codec.encode_json(decode(annotation, json.loads(sent), "sample_models")) == codec.encode_json(value)


def test_a_missing_field_reads_as_none() -> None:
    """A required field that a server left out never kills an answer; a tag has its only value."""
    found = decode(Completion, {})
    assert found.id is None
    assert found.choices is None
    assert found.object == "completion"
    assert found.to_dict() == {}


def test_null_and_missing_are_kept_apart() -> None:
    """Both read as None, each comes back as it was."""
    assert decode(Completion, {"usage": None}).to_dict() == {"usage": None}
    assert decode(Completion, {"usage": None}).usage is decode(Completion, {}).usage is None


@pytest.mark.parametrize("garbage", ["text", 5, [], [1, "a", None], {"a": 1}, True, [[{"text": "x"}]]])
def test_a_wrong_type_stays_as_it_came(garbage: Any) -> None:
    """Where the field promises a list of objects, anything else is handed on as it is."""
    found = decode(Completion, {"choices": garbage, "usage": garbage})
    assert found.choices == garbage
    assert found.to_dict() == {"choices": garbage, "usage": garbage}


def test_an_unknown_field_is_an_attribute() -> None:
    """New fields of a newer server can be read at once, as plain data."""
    found: Any = decode(Completion, {"id": "x", "brand_new": {"a": [1]}})
    assert found.brand_new == {"a": [1]}
    with pytest.raises(AttributeError, match="'Completion' object has no attribute 'brand_old'"):
        _ = found.brand_old


@pytest.mark.parametrize(
    "key",
    ["to_dict", "model_dump", "model_extra", "__deepcopy__", "__reduce_ex__", "__class__", "__dict__", "__iter__"],
)
def test_a_key_never_hides_a_method(key: str) -> None:
    """A server cannot break an object by the names it sends."""
    import copy
    import pickle

    found: Any = decode(Note, {"text": "x", key: 1})
    assert found.to_dict() == {"text": "x", key: 1}
    assert found.model_dump(exclude_unset=True) == {"text": "x", key: 1}
    assert copy.deepcopy(found) == pickle.loads(pickle.dumps(found)) == found
    assert found.model_extra == {key: 1}
    assert key in repr(found)
    found.to_dict = 3
    assert found.to_dict()["to_dict"] == 3


def test_the_value_is_taken_over() -> None:
    """No copy is made: the dict itself is the attributes."""
    value = {"text": "x"}
    assert vars(decode(Note, value)) is value


def test_what_is_decoded_already_passes_through() -> None:
    """Models inside the value stay, so that decoding twice is harmless."""
    found = decode(Completion, {"choices": [{"index": 0}]})
    assert decode(Completion, found) is found
    again = decode(Completion, {"choices": found.choices})
    assert again.choices[0] is found.choices[0]


def test_deep_nesting_is_one_clear_error() -> None:
    """Recursive schemas and unknown objects alike: no RecursionError gets out, and no interpreter dies."""
    nested: Any = {"type": "eq", "key": "k", "value": 1}
    unknown: Any = {"type": "unheard_of"}
    for _ in range(20_000):
        nested = {"type": "and", "filters": [nested]}
        unknown = {"type": "unheard_of", "inner": unknown}
    for value in (nested, unknown):
        with pytest.raises(DecodeError, match="nested too deeply"):
            decode("Filter", value, "sample_models")
    with pytest.raises(DecodeError, match="nested too deeply"):
        decode_json(b"[" * 100_000 + b"]" * 100_000)


def test_many_threads_may_meet_a_class_at_once() -> None:
    """Plans are completed while others decode by them."""
    failures = []

    class Fresh(Completion):
        """Not met by anyone yet."""

    def work() -> None:
        found = decode(Fresh, json.loads(json.dumps(COMPLETION)))
        if type(found.choices[0].message.note) is not Note or type(found.usage_by_model["gpt"]) is not Usage:
            failures.append(found)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [threading.Thread(target=work) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert not failures


def test_only_what_data_has_is_imported() -> None:
    """Seen in a fresh process: a field that is null or an empty list costs no import."""
    import subprocess

    script = """
import sys
from openai_runtime.model.codec import decode
decode("Completion", {"choices": [], "usage": None}, "sample_models")
loaded = sorted(name for name in sys.modules if name.startswith("sample_models."))
assert loaded == ["sample_models.completion"], loaded
for heavy in ("httpx", "pydantic", "attr", "inspect") if "orjson" not in sys.modules else ("httpx", "pydantic", "attr"):
    assert heavy not in sys.modules, heavy
"""
    subprocess.run([sys.executable, "-c", script], check=True, cwd=__file__.rpartition("/")[0])


def test_a_mixin_adds_to_a_model() -> None:
    """Generated classes may carry helpers; they see the decoded fields."""
    found = decode(Answer, json.loads(json.dumps(ANSWER)))
    assert found.output_text == "hi"
    assert "output_text" not in found.to_dict()


def test_a_decoder_is_compiled_once() -> None:
    """Endpoints ask for it by name, users by type."""
    assert decoder("Completion", "sample_models") is decoder("Completion", "sample_models")
    assert decoder(Completion) is decoder(Completion)
    assert type(decoder("Completion", "sample_models")({})) is Completion
    assert decoder("None")(None) is None


def test_a_name_that_does_not_exist_is_the_programmers_error() -> None:
    """Not a fault of the data."""
    with pytest.raises(AttributeError, match="Nonsense"):
        decode("Nonsense", {}, "sample_models")


@pytest.mark.parametrize(
    "data",
    [
        b'{"a": [1, 2.5, "x", null, true]}',
        b' \n{"a":1}\r\n\t ',
        '{"ä": "ü"}',
        b"\xef\xbb\xbf{}",
        b'"\\ud83d"',
        b"[NaN]",
    ],
)
def test_json_is_read_as_the_standard_library_reads_it(data: bytes | str) -> None:
    """With orjson or without: blank around it, a byte order mark, half a surrogate pair, NaN."""
    assert repr(decode_json(data)) == repr(json.loads(data))


@pytest.mark.parametrize("data", [b"", b"<html>", b'{"a":', b"{} {}", b"\xff\xfe\xfa", "[1,]"])
def test_what_is_not_json_is_one_clear_error(data: bytes | str) -> None:
    """The error of the codec, whatever the reason."""
    with pytest.raises(DecodeError, match="not JSON"):
        decode_json(data)


def test_unknown_objects_are_models() -> None:
    """They have the methods of every other model."""
    found = decode("OutputItem", {"type": "unheard_of", "a": {"b": 1}}, "sample_models")
    assert isinstance(found, Model)
    assert found.to_json(indent=None) == '{"type":"unheard_of","a":{"b":1}}'
