# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SpendLimitEnforcement(Model):
    """Spend limit enforcement."""

    status: Literal["inactive", "enforcing"] | str
    """`enforcing` while requests are refused since the bound has been reached, else `inactive`."""
