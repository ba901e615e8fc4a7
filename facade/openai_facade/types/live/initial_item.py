# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.initial_item import InitialItem as InitialItem
    from openai_generated.models.initial_item_assistant import InitialItemAssistant as Assistant
    from openai_generated.models.initial_item_assistant_content import InitialItemAssistantContent as AssistantContent
    from openai_generated.models.initial_item_assistant_content_output_text import (
        InitialItemAssistantContentOutputText as AssistantContentOutputText,
    )
    from openai_generated.models.initial_item_assistant_content_text import (
        InitialItemAssistantContentText as AssistantContentText,
    )
    from openai_generated.models.initial_item_developer import InitialItemDeveloper as Developer
    from openai_generated.models.initial_item_developer_content import InitialItemDeveloperContent as DeveloperContent
    from openai_generated.models.initial_item_user import InitialItemUser as User
    from openai_generated.models.initial_item_user_content import InitialItemUserContent as UserContent


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
        "Assistant": "openai_generated.models.initial_item_assistant:InitialItemAssistant",
        "AssistantContent": "openai_generated.models.initial_item_assistant_content:InitialItemAssistantContent",
        "AssistantContentOutputText": "openai_generated.models.initial_item_assistant_content_output_text:InitialItemAssistantContentOutputText",
        "AssistantContentText": "openai_generated.models.initial_item_assistant_content_text:InitialItemAssistantContentText",
        "Developer": "openai_generated.models.initial_item_developer:InitialItemDeveloper",
        "DeveloperContent": "openai_generated.models.initial_item_developer_content:InitialItemDeveloperContent",
        "InitialItem": "openai_generated.models.initial_item",
        "User": "openai_generated.models.initial_item_user:InitialItemUser",
        "UserContent": "openai_generated.models.initial_item_user_content:InitialItemUserContent",
    },
)
