# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class ChatKitThreadStatusActive(Model):
    """Chat kit thread status active (`active`)."""

    type: Literal["active"] = "active"
    """Always `active`."""


@model
class ChatKitThreadStatusLocked(Model):
    """Chat kit thread status locked (`locked`)."""

    type: Literal["locked"] = "locked"
    """Always `locked`."""
    reason: str | None = None
    """Why the thread takes no messages for now; None if it was not said."""


@model
class ChatKitThreadStatusClosed(Model):
    """Chat kit thread status closed (`closed`)."""

    type: Literal["closed"] = "closed"
    """Always `closed`."""
    reason: str | None = None
    """Why the thread was closed for good; None if it was not said."""


if TYPE_CHECKING:
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
