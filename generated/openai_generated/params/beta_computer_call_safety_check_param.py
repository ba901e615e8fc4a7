# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaComputerCallSafetyCheckParam(TypedDict, total=False):
    """Beta computer call safety check param."""

    id: Required[str]
    """The id of the check, which an acknowledgement repeats."""
    code: str | None
    """A short word for the kind of danger."""
    message: str | None
    """What may be dangerous here, for people to read."""
