# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class InviteCreateParamsProject(Model):
    """Invite create params project."""

    id: str
    """The project, in the form `proj_…`."""
    role: Literal["member", "owner"]
    """The role in that project to offer."""
