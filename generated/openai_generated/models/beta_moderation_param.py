# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaModerationParam(Model):
    """Beta moderation param."""

    model: str
    """The moderation model that looks at input and output."""
    policy: BetaModerationPolicyParam | None = None
    """What happens to flagged input and output; the server's own policy when left out."""


@model
class BetaModerationPolicyParam(Model):
    """Beta moderation policy param."""

    input: BetaModerationConfigParam | None = None
    """How flagged input is handled."""
    output: BetaModerationConfigParam | None = None
    """How flagged output is handled."""


@model
class BetaModerationConfigParam(Model):
    """Beta moderation config param."""

    mode: Literal["score", "block"]
    """What happens when something is flagged."""


BetaModerationMode: TypeAlias = Literal["score", "block"]
"""Beta moderation mode: the values known when this was generated."""
