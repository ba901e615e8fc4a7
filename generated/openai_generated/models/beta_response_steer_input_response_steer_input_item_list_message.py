# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_steer_input_content import BetaResponseSteerInputContent
    from openai_generated.models.beta_response_steer_input_response_steer_input_item_list_message_agent import (
        BetaResponseSteerInputResponseSteerInputItemListMessageAgent,
    )


@model
class BetaResponseSteerInputResponseSteerInputItemListMessage(Model):
    """Beta response steer input response steer input item list message (`message`)."""

    content: str | list[BetaResponseSteerInputContent]
    """What is said to the model while it works."""
    role: Literal["user"] = "user"
    """Always `user`."""
    type: Literal["message"] = "message"
    """Always `message`."""
    id: str | None = None
    """Names the item in events, references and deletions."""
    agent: BetaResponseSteerInputResponseSteerInputItemListMessageAgent | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    status: str | None = None
    """How far the item is: in_progress, completed or incomplete."""
