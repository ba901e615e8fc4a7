# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.chat_kit_thread_status_active import ChatKitThreadStatusActive
    from openai_generated.models.chat_kit_thread_status_closed import ChatKitThreadStatusClosed
    from openai_generated.models.chat_kit_thread_status_locked import ChatKitThreadStatusLocked

    ChatKitThreadStatus: TypeAlias = ChatKitThreadStatusActive | ChatKitThreadStatusLocked | ChatKitThreadStatusClosed
    """Chat kit thread status: one of 3 kinds, told apart by `type`."""
else:
    ChatKitThreadStatus = TaggedUnion(
        "ChatKitThreadStatus",
        __package__,
        key="type",
        variants={
            "active": "ChatKitThreadStatusActive",
            "closed": "ChatKitThreadStatusClosed",
            "locked": "ChatKitThreadStatusLocked",
        },
        shapes=(),
    )
