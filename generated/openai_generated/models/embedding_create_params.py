# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.embedding_create_params_input import EmbeddingCreateParamsInput


@model
class EmbeddingCreateParams(Model):
    """Embedding create params."""

    input: EmbeddingCreateParamsInput
    """What to embed: a text, up to 2048 texts, or arrays of token ids."""
    model: Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str
    """The id of an embedding model, such as text-embedding-3-small."""
    encoding_format: Literal["float", "base64"] | None = None
    """How vectors travel: float (the API's default) or the smaller base64, which clients ask for and unpack unless told otherwise."""
    dimensions: int | None = None
    """How many numbers each vector holds, 1 or more; models older than text-embedding-3 have a fixed length."""
    user: str | None = None
    """A stable id of your end user."""


EmbeddingModel: TypeAlias = Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
"""Embedding model: the values known when this was generated."""


EmbeddingCreateParamsEncodingFormat: TypeAlias = Literal["float", "base64"]
"""Embedding create params encoding format: the values known when this was generated."""
