# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.invite_create_params_project import InviteCreateParamsProject


@model
class InviteCreateParams(Model):
    """Invite create params."""

    email: str
    role: Literal["reader", "owner"]
    projects: list[InviteCreateParamsProject] | None = None
