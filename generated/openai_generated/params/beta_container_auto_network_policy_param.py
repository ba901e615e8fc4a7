# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


BetaContainerAutoNetworkPolicyParam: TypeAlias = (
    params.BetaContainerNetworkPolicyDisabledParam | params.BetaContainerNetworkPolicyAllowlistParam
)
"""Beta container auto network policy: one of 2 kinds, told apart by `type`."""
