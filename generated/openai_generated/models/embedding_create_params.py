# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.embedding_create_params_input import EmbeddingCreateParamsInput


@model
class EmbeddingCreateParams(Model):
    """Embedding create params."""

    input: EmbeddingCreateParamsInput
    model: Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str
    encoding_format: Literal["float", "base64"] | None = None
    dimensions: int | None = None
    user: str | None = None
