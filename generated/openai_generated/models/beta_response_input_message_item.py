# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_input_content import BetaResponseInputContent


@model
class BetaResponseInputMessageItem(Model):
    """Beta response input message item (`message`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["message"] = "message"
    """Always `message`."""
    role: Literal["user", "system", "developer"]
    """Who speaks; developer and system rank above user."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""
    content: list[BetaResponseInputContent]
    """What is said: texts, pictures and files."""
    id: str
    """Names the item in events, references and deletions."""
