# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class FederationRuleUpdateParamsPermissionsRestrictedPermissionsParam(TypedDict, total=False):
    """Federation rule update params permissions restricted permissions param (`restricted`)."""

    scopes: Required[SequenceNotStr[str]]
    type: Required[Literal["restricted"]]
