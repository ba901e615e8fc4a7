# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class ConversationItemLocalShellCallActionParam(TypedDict, total=False):
    """Conversation item local shell call action (`exec`)."""

    type: Required[Literal["exec"]]
    """Always `exec`."""
    command: Required[SequenceNotStr[str]]
    """The program and its arguments, not to be split further."""
    timeout_ms: int | None
    """After how many milliseconds to stop the command; null for no limit."""
    working_directory: str | None
    """Where to run the command; null for wherever you like."""
    env: Required[Mapping[str, str]]
    """Variables that the command finds in its environment."""
    user: str | None
    """Whom to run the command as; null for whoever runs your program."""
