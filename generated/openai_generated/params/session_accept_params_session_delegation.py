# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

SessionAcceptParamsSessionDelegation: TypeAlias = (
    params.ClientDelegationParam
    | params.SessionAcceptParamsSessionDelegationResponses
    | params.SessionAcceptParamsSessionDelegationDecisions
)
"""Session accept params session delegation: one of 3 kinds, told apart by `type`."""
