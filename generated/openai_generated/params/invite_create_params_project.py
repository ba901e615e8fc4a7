# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class InviteCreateParamsProject(TypedDict, total=False):
    """Invite create params project."""

    id: Required[str]
    """The project, in the form `proj_…`."""
    role: Required[Literal["member", "owner"]]
    """The role in that project to offer."""
