# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import SequenceNotStr, TypedDict


class FederationRulePermissionsServiceAccountDefaultParam(TypedDict, total=False):
    """Federation rule permissions service account default (`service_account_default`)."""

    type: Required[Literal["service_account_default"]]
    """Always `service_account_default`."""


class FederationRulePermissionsRestrictedParam(TypedDict, total=False):
    """Federation rule permissions restricted (`restricted`)."""

    scopes: Required[SequenceNotStr[str]]
    """The permissions that are left, such as `model.request`."""
    type: Required[Literal["restricted"]]
    """Always `restricted`."""


FederationRulePermissionsParam: TypeAlias = (
    params.FederationRulePermissionsServiceAccountDefaultParam | params.FederationRulePermissionsRestrictedParam
)
"""Federation rule permissions: one of 2 kinds, told apart by `type`."""
