# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.initial_item_assistant_content_param import (
        InitialItemAssistantContentOutputTextParam as AssistantContentOutputText,
        InitialItemAssistantContentParam as AssistantContent,
        InitialItemAssistantContentTextParam as AssistantContentText,
    )
    from openai_generated.params.initial_item_param import (
        InitialItemAssistantParam as Assistant,
        InitialItemDeveloperContentParam as DeveloperContent,
        InitialItemDeveloperParam as Developer,
        InitialItemParam as InitialItemParam,
        InitialItemUserContentParam as UserContent,
        InitialItemUserParam as User,
    )


__all__ = [
    "Assistant",
    "AssistantContent",
    "AssistantContentOutputText",
    "AssistantContentText",
    "Developer",
    "DeveloperContent",
    "InitialItemParam",
    "User",
    "UserContent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Assistant": "openai_generated.params.initial_item_param:InitialItemAssistantParam",
        "AssistantContent": "openai_generated.params.initial_item_assistant_content_param:InitialItemAssistantContentParam",
        "AssistantContentOutputText": "openai_generated.params.initial_item_assistant_content_param:InitialItemAssistantContentOutputTextParam",
        "AssistantContentText": "openai_generated.params.initial_item_assistant_content_param:InitialItemAssistantContentTextParam",
        "Developer": "openai_generated.params.initial_item_param:InitialItemDeveloperParam",
        "DeveloperContent": "openai_generated.params.initial_item_param:InitialItemDeveloperContentParam",
        "InitialItemParam": "openai_generated.params.initial_item_param",
        "User": "openai_generated.params.initial_item_param:InitialItemUserParam",
        "UserContent": "openai_generated.params.initial_item_param:InitialItemUserContentParam",
    },
)
