# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

SessionUpdateConfigParamDelegation: TypeAlias = (
    params.ClientDelegationParam
    | params.SessionUpdateConfigDelegationResponsesParam
    | params.SessionUpdateConfigParamDelegationDecisions
)
"""Session update config param delegation: one of 3 kinds, told apart by `type`."""
