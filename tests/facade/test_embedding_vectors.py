"""Vectors as base64: decoded where the server encoded, left where it did not."""

from __future__ import annotations

import base64
import struct
import sys
from typing import Any

import pytest
from openai_facade import embedding_vectors
from openai_facade.embedding_vectors import decode_vectors
from openai_runtime.codec import decode
from openai_runtime.faults import DecodeError
from openai_runtime.model import Model


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
