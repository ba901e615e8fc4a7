# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.initial_item_assistant import InitialItemAssistant
    from openai_generated.models.initial_item_developer import InitialItemDeveloper
    from openai_generated.models.initial_item_user import InitialItemUser

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
