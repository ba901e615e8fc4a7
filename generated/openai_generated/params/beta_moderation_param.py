# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaModerationParam(TypedDict, total=False):
    """Beta moderation param."""

    model: Required[str]
    """The moderation model that looks at input and output."""
    policy: params.BetaModerationPolicyParam | Model | None
    """What happens to flagged input and output; the server's own policy when left out."""


class BetaModerationPolicyParam(TypedDict, total=False):
    """Beta moderation policy param."""

    input: params.BetaModerationConfigParam | Model | None
    """How flagged input is handled."""
    output: params.BetaModerationConfigParam | Model | None
    """How flagged output is handled."""


class BetaModerationConfigParam(TypedDict, total=False):
    """Beta moderation config param."""

    mode: Required[Literal["score", "block"]]
    """What happens when something is flagged."""
