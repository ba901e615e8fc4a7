# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class UpdateProjectServiceAccountBody(Model):
    """Update project service account body."""

    name: str | None = None
    """The name."""
    role: Literal["member", "owner"] | None = None
    """The role of the account from now on, member or owner."""


UpdateProjectServiceAccountBodyRole: TypeAlias = Literal["member", "owner"]
"""Update project service account body role: the values known when this was generated."""
