# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.initial_item import (
        InitialItem as InitialItem,
        InitialItemAssistant as Assistant,
        InitialItemDeveloper as Developer,
        InitialItemDeveloperContent as DeveloperContent,
        InitialItemUser as User,
        InitialItemUserContent as UserContent,
    )
    from openai_generated.models.initial_item_assistant_content import (
        InitialItemAssistantContent as AssistantContent,
        InitialItemAssistantContentOutputText as AssistantContentOutputText,
        InitialItemAssistantContentText as AssistantContentText,
    )


__all__ = [
    "Assistant",
    "AssistantContent",
    "AssistantContentOutputText",
    "AssistantContentText",
    "Developer",
    "DeveloperContent",
    "InitialItem",
    "User",
    "UserContent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Assistant": "openai_generated.models.initial_item:InitialItemAssistant",
        "AssistantContent": "openai_generated.models.initial_item_assistant_content:InitialItemAssistantContent",
        "AssistantContentOutputText": "openai_generated.models.initial_item_assistant_content:InitialItemAssistantContentOutputText",
        "AssistantContentText": "openai_generated.models.initial_item_assistant_content:InitialItemAssistantContentText",
        "Developer": "openai_generated.models.initial_item:InitialItemDeveloper",
        "DeveloperContent": "openai_generated.models.initial_item:InitialItemDeveloperContent",
        "InitialItem": "openai_generated.models.initial_item",
        "User": "openai_generated.models.initial_item:InitialItemUser",
        "UserContent": "openai_generated.models.initial_item:InitialItemUserContent",
    },
)
