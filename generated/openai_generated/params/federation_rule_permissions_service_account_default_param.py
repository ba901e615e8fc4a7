# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class FederationRulePermissionsServiceAccountDefaultParam(TypedDict, total=False):
    """Federation rule permissions service account default (`service_account_default`)."""

    type: Required[Literal["service_account_default"]]
