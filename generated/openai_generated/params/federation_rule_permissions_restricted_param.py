# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class FederationRulePermissionsRestrictedParam(TypedDict, total=False):
    """Federation rule permissions restricted (`restricted`)."""

    scopes: Required[SequenceNotStr[str]]
    """The permissions that are left, such as `model.request`."""
    type: Required[Literal["restricted"]]
    """Always `restricted`."""
