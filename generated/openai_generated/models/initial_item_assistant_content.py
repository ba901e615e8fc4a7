# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.initial_item_assistant_content_output_text import InitialItemAssistantContentOutputText
    from openai_generated.models.initial_item_assistant_content_text import InitialItemAssistantContentText

    InitialItemAssistantContent: TypeAlias = InitialItemAssistantContentText | InitialItemAssistantContentOutputText
    """Initial item assistant content: one of 2 kinds, told apart by `type`."""
else:
    InitialItemAssistantContent = TaggedUnion(
        "InitialItemAssistantContent",
        __package__,
        key="type",
        variants={
            "output_text": "InitialItemAssistantContentOutputText",
            "text": "InitialItemAssistantContentText",
        },
        shapes=((("text",), "InitialItemAssistantContentText"),),
    )
