# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.initial_item_user_content import InitialItemUserContent


@model
class InitialItemUser(Model):
    """Initial item user."""

    content: list[InitialItemUserContent]
    role: Literal["user"] = "user"
    id: str | None = None
    status: Literal["incomplete", "completed"] | str | None = None
    type: Literal["message"] | None = None
