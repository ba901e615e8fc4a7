# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageOwner

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.create_embedding_response_usage import CreateEmbeddingResponseUsage
    from openai_generated.models.embedding import Embedding


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
