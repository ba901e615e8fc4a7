# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam: TypeAlias = (
    params.BetaContainerNetworkPolicyDisabledParam | params.BetaContainerNetworkPolicyAllowlistParam
)
"""Beta tool code interpreter container code interpreter tool auto network policy: one of 2 kinds, told apart by `type`."""
