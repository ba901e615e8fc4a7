# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageCost, UsageOwner

if TYPE_CHECKING:
    from typing import Literal


@model
class CreateEmbeddingResponse(UsageOwner, Model):
    """Create embedding response (`list`)."""

    data: list[Embedding]
    """One vector for each input, in the order of the inputs."""
    model: str
    """The model that made the vectors, by its full name."""
    object: Literal["list"] = "list"
    """Always `list`."""
    usage: CreateEmbeddingResponseUsage
    """The tokens that the request was billed for."""


@model
class Embedding(Model):
    """Embedding (`embedding`)."""

    index: int
    """Which input the vector belongs to, counted from 0."""
    embedding: list[float]
    """The vector, of length 1; a string in base64 only if you asked for that format yourself."""
    object: Literal["embedding"] = "embedding"
    """Always `embedding`."""


@model
class CreateEmbeddingResponseUsage(UsageCost, Model):
    """Create embedding response usage."""

    prompt_tokens: int
    """Tokens of all inputs together."""
    total_tokens: int
    """The same figure, since an embedding writes no tokens."""
