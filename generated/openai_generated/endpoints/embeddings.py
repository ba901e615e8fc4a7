# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `embeddings`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_EMBEDDING = Endpoint(
    operation="createEmbedding",
    method="POST",
    path="/embeddings",
    response="CreateEmbeddingResponse",
    body="json",
)
"""Turn texts or token arrays, up to 2048 at once, into embedding vectors."""
