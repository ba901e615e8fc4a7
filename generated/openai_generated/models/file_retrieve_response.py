# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FileRetrieveResponse(Model):
    """File retrieve response."""

    id: str
    object: str
    container_id: str
    created_at: int
    bytes: int
    path: str
    source: str
