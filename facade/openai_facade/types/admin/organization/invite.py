# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.invite import Invite as Invite, InviteProject as Project


__all__ = ["Invite", "Project"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Invite": "openai_generated.models.invite",
        "Project": "openai_generated.models.invite:InviteProject",
    },
)
