# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.initial_item_developer_content import InitialItemDeveloperContent


@model
class InitialItemDeveloper(Model):
    """Initial item developer."""

    content: list[InitialItemDeveloperContent]
    role: Literal["developer"] = "developer"
    id: str | None = None
    status: Literal["incomplete", "completed"] | str | None = None
    type: Literal["message"] | None = None
