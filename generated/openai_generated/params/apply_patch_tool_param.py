# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import Iterable, TypedDict


class ApplyPatchToolParam(TypedDict, total=False):
    """Apply patch tool (`apply_patch`)."""

    type: Required[Literal["apply_patch"]]
    """Always `apply_patch`."""
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""
