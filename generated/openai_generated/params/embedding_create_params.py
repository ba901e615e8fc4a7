# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class EmbeddingCreateParams(TypedDict, total=False):
    """What `POST /embeddings` takes."""

    input: Required[str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]]]
    """What to embed: a text, up to 2048 texts, or arrays of token ids."""
    model: Required[Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str]
    """The id of an embedding model, such as text-embedding-3-small."""
    encoding_format: Literal["float", "base64"]
    """How vectors travel: float (the API's default) or the smaller base64, which clients ask for and unpack unless told otherwise."""
    dimensions: int
    """How many numbers each vector holds, 1 or more; models older than text-embedding-3 have a fixed length."""
    user: str
    """A stable id of your end user."""
