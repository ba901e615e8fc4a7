# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ProjectAPIKeyOwnerUser(Model):
    """Project API key owner user."""

    id: str
    email: str
    name: str
    created_at: int
    role: str
