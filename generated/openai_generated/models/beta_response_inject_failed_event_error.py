# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseInjectFailedEventError(Model):
    """Beta response inject failed event error."""

    code: Literal["response_already_completed", "response_not_found"]
    """A short word for why it could not be put in."""
    message: str
    """Why it could not be put in, for people to read."""
