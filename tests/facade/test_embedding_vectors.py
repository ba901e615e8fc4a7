"""Vectors as base64: decoded where the server encoded, left where it did not."""

from __future__ import annotations

import base64
import gc
import json
import string
import struct
import sys
from typing import Any

import pytest
from openai_facade.parsing import embedding_vectors
from openai_facade.parsing.embedding_vectors import CREATE, decode_vectors
from openai_runtime.model import Model
from openai_runtime.model.codec import decode
from openai_runtime.model.faults import DecodeError


class Embedding(Model):
    """One vector."""

    embedding: list[float]


class Vectors(Model):
    """As the endpoint answers."""

    data: list[Embedding]


def answer(*vectors: Any) -> Any:
    return decode(Vectors, {"data": [{"embedding": vector} for vector in vectors]})


def packed(*floats: float) -> str:
    return base64.b64encode(struct.pack(f"<{len(floats)}f", *floats)).decode()


def test_base64_becomes_floats_and_lists_stay() -> None:
    response = decode_vectors(answer(packed(0.5, -1.25, 3.0), [0.1, 0.2], packed()))
    assert [item.embedding for item in response.data] == [[0.5, -1.25, 3.0], [0.1, 0.2], []]
    assert all(type(value) is float for value in response.data[0].embedding)
    assert response.to_dict()["data"][0] == {"embedding": [0.5, -1.25, 3.0]}


def test_big_endian_machines_swap(monkeypatch: pytest.MonkeyPatch) -> None:
    foreign = ">" if sys.byteorder == "little" else "<"  # what a swap on this machine makes right
    swapped = base64.b64encode(struct.pack(f"{foreign}2f", 0.5, -1.25)).decode()
    monkeypatch.setattr(embedding_vectors.sys, "byteorder", "big")
    assert decode_vectors(answer(swapped)).data[0].embedding == [0.5, -1.25]


@pytest.mark.parametrize("vector", ["%%%", "AAA", "AAAA", "é"])
def test_what_is_no_base64_of_floats_is_refused_by_place(vector: str) -> None:
    with pytest.raises(DecodeError, match=r"data\[1\]\.embedding"):
        decode_vectors(answer(packed(1.0), vector))


@pytest.mark.parametrize("data", [[], None])
def test_an_answer_without_vectors_is_refused(data: Any) -> None:
    with pytest.raises(DecodeError, match="no embeddings"):
        decode_vectors(decode(Vectors, {"data": data}))


def test_numpy_is_not_imported_for_it() -> None:
    before = "numpy" in sys.modules
    decode_vectors(answer(packed(1.0)))
    assert ("numpy" in sys.modules) is before


@pytest.mark.parametrize("enabled", [True, False])
def test_the_garbage_collector_is_left_as_it_was(enabled: bool) -> None:
    (gc.enable if enabled else gc.disable)()
    try:
        decode_vectors(answer(packed(1.0)))
        with pytest.raises(DecodeError):
            decode_vectors(answer("%"))
        assert gc.isenabled() is enabled
    finally:
        gc.enable()


def loaded(text: str) -> Any:
    response = decode(Vectors, CREATE.loads(text.encode()))
    return decode_vectors(response).to_dict() if isinstance(response, Vectors) and response.data else response


def test_an_answer_is_taken_apart_and_put_together() -> None:
    note = 'says "embedding":"AAAA"'
    payload = {
        "object": "list",
        "data": [
            {"object": "embedding", "index": 0, "embedding": packed(0.5, -1.25)},
            {"object": "embedding", "embedding": packed(3.0), "index": 1, "note": note},
        ],
        "model": "embedding",
        "usage": {"embedding": None},
    }
    for text in (json.dumps(payload), json.dumps(payload, indent=2), json.dumps(payload, separators=(",", ":"))):
        found = loaded(text)
        assert [item.pop("embedding") for item in found["data"]] == [[0.5, -1.25], [3.0]]
        assert found["data"][1] == {"object": "embedding", "index": 1, "note": note}
        assert (found["model"], found["usage"]) == ("embedding", {"embedding": None})


@pytest.mark.parametrize(
    "payload",
    [
        {"data": [{"embedding": [0.5]}, {"embedding": [1.0]}]},
        {"more": {"embedding": packed(0.5)}, "data": [{"embedding": []}, {"embedding": [0.5]}]},
        {"data": None, "embedding": packed(0.5)},
        {"data": [], "embedding": packed(0.5)},
        {"data": []},
        {},
        [],
        "embedding",
        None,
    ],
)
def test_any_other_answer_is_decoded_as_it_is(payload: Any) -> None:
    assert CREATE.loads(json.dumps(payload).encode()) == payload


def test_lists_and_base64_may_be_mixed() -> None:
    payload = {"data": [{"embedding": packed(0.5)}, {"embedding": [1.0]}], "more": {"embedding": "x"}}
    assert loaded(json.dumps(payload)) == {
        "data": [{"embedding": [0.5]}, {"embedding": [1.0]}],
        "more": {"embedding": "x"},
    }


def test_escaped_base64_is_still_base64() -> None:
    assert loaded('{"data": [{"embedding": "AAAAP\\u0077=="}]}') == {"data": [{"embedding": [0.5]}]}


@pytest.mark.parametrize("text", ["", "<html>", '{"embedding": "', '{"data": [{"embedding": "AAAA'])
def test_what_is_no_json_stays_an_error(text: str) -> None:
    with pytest.raises(DecodeError):
        CREATE.loads(text.encode())


def large(count: int, length: int) -> tuple[list[list[float]], str]:
    vectors = [[float(place * length + n) / 7 for n in range(length)] for place in range(count)]
    rounded = [list(struct.unpack(f"<{length}f", struct.pack(f"<{length}f", *vector))) for vector in vectors]
    return rounded, json.dumps({"data": [{"embedding": packed(*vector)} for vector in vectors]})


@pytest.mark.parametrize("length", [3, 12, 1536, 4, 256])
def test_numpy_gives_the_same_floats(monkeypatch: pytest.MonkeyPatch, length: int) -> None:
    vectors, text = large(70, length)
    assert [item["embedding"] for item in loaded(text)["data"]] == vectors
    monkeypatch.setattr(embedding_vectors, "_LARGE", 0)
    assert [item["embedding"] for item in loaded(text)["data"]] == vectors
    monkeypatch.setitem(sys.modules, "numpy", None)  # as if it were not installed
    assert [item["embedding"] for item in loaded(text)["data"]] == vectors


@pytest.mark.parametrize("wrong", ["!", "=", "\u00e9", "\n"])
def test_numpy_refuses_what_is_no_base64(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    monkeypatch.setattr(embedding_vectors, "_LARGE", 0)
    good = packed(*[1.0] * 12)
    text = json.dumps({"data": [{"embedding": good}, {"embedding": good[:20] + wrong + good[21:]}]}, ensure_ascii=False)
    with pytest.raises(DecodeError):
        loaded(text)


def test_numpy_decodes_every_pair_of_characters() -> None:
    from openai_facade.parsing.base64_floats import decode

    alphabet = string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"
    groups = [(one + two + two + one).encode() * 4 for one in alphabet for two in alphabet]
    found = decode([memoryview(group) for group in groups])
    wanted = [struct.unpack("<3f", base64.b64decode(group)) for group in groups]
    assert [list(map(repr, floats)) for floats in found] == [list(map(repr, floats)) for floats in wanted]
