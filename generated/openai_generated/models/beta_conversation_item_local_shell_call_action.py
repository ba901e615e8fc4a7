# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaConversationItemLocalShellCallAction(Model):
    """Beta conversation item local shell call action (`exec`)."""

    type: Literal["exec"] = "exec"
    """Always `exec`."""
    command: list[str]
    """The program and its arguments, not to be split further."""
    timeout_ms: int | None = None
    """After how many milliseconds to stop the command; null for no limit."""
    working_directory: str | None = None
    """Where to run the command; null for wherever you like."""
    env: dict[str, str]
    """Variables that the command finds in its environment."""
    user: str | None = None
    """Whom to run the command as; null for whoever runs your program."""
