# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.initial_item_assistant_content_output_text_param import (
        InitialItemAssistantContentOutputTextParam as AssistantContentOutputText,
    )
    from openai_generated.params.initial_item_assistant_content_param import (
        InitialItemAssistantContentParam as AssistantContent,
    )
    from openai_generated.params.initial_item_assistant_content_text_param import (
        InitialItemAssistantContentTextParam as AssistantContentText,
    )
    from openai_generated.params.initial_item_assistant_param import InitialItemAssistantParam as Assistant
    from openai_generated.params.initial_item_developer_content_param import (
        InitialItemDeveloperContentParam as DeveloperContent,
    )
    from openai_generated.params.initial_item_developer_param import InitialItemDeveloperParam as Developer
    from openai_generated.params.initial_item_param import InitialItemParam as InitialItemParam
    from openai_generated.params.initial_item_user_content_param import InitialItemUserContentParam as UserContent
    from openai_generated.params.initial_item_user_param import InitialItemUserParam as User


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
        "Assistant": "openai_generated.params.initial_item_assistant_param:InitialItemAssistantParam",
        "AssistantContent": "openai_generated.params.initial_item_assistant_content_param:InitialItemAssistantContentParam",
        "AssistantContentOutputText": "openai_generated.params.initial_item_assistant_content_output_text_param:InitialItemAssistantContentOutputTextParam",
        "AssistantContentText": "openai_generated.params.initial_item_assistant_content_text_param:InitialItemAssistantContentTextParam",
        "Developer": "openai_generated.params.initial_item_developer_param:InitialItemDeveloperParam",
        "DeveloperContent": "openai_generated.params.initial_item_developer_content_param:InitialItemDeveloperContentParam",
        "InitialItemParam": "openai_generated.params.initial_item_param",
        "User": "openai_generated.params.initial_item_user_param:InitialItemUserParam",
        "UserContent": "openai_generated.params.initial_item_user_content_param:InitialItemUserContentParam",
    },
)
