# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ModerationParam(TypedDict, total=False):
    """Moderation param."""

    model: Required[str]
    """The moderation model that looks at input and output."""
    policy: params.ModerationPolicyParam | Model | None
    """What happens to flagged input and output; the server's own policy when left out."""


class ModerationPolicyParam(TypedDict, total=False):
    """Moderation policy param."""

    input: params.ModerationConfigParam | Model | None
    """How flagged input is handled."""
    output: params.ModerationConfigParam | Model | None
    """How flagged output is handled."""


class ModerationConfigParam(TypedDict, total=False):
    """Moderation config param."""

    mode: Required[Literal["score", "block"]]
    """What happens when something is flagged."""
