# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.initial_item_assistant_content import InitialItemAssistantContent


@model
class InitialItemDeveloper(Model):
    """Initial item developer."""

    content: list[InitialItemDeveloperContent]
    role: Literal["developer"] = "developer"
    """Always `developer`."""
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


@model
class InitialItemDeveloperContent(Model):
    """Initial item developer content."""

    text: str
    type: Literal["input_text"] | None = None


InitialItemDeveloperStatus: TypeAlias = Literal["incomplete", "completed"]
"""Initial item developer status: the values known when this was generated."""


@model
class InitialItemUser(Model):
    """Initial item user."""

    content: list[InitialItemUserContent]
    role: Literal["user"] = "user"
    """Always `user`."""
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


@model
class InitialItemUserContent(Model):
    """Initial item user content."""

    text: str
    type: Literal["input_text"] | None = None


InitialItemUserStatus: TypeAlias = Literal["incomplete", "completed"]
"""Initial item user status: the values known when this was generated."""


@model
class InitialItemAssistant(Model):
    """Initial item assistant."""

    content: list[InitialItemAssistantContent]
    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


InitialItemAssistantStatus: TypeAlias = Literal["incomplete", "completed"]
"""Initial item assistant status: the values known when this was generated."""


if TYPE_CHECKING:
    InitialItem: TypeAlias = InitialItemDeveloper | InitialItemUser | InitialItemAssistant
    """Initial item: one of 3 kinds, told apart by `role`."""
else:
    InitialItem = TaggedUnion(
        "InitialItem",
        __package__,
        key="role",
        variants={
            "assistant": "InitialItemAssistant",
            "developer": "InitialItemDeveloper",
            "user": "InitialItemUser",
        },
        shapes=(),
    )
