# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam: TypeAlias = (
    params.ContainerNetworkPolicyDisabledParam | params.ContainerNetworkPolicyAllowlistParam
)
"""Tool code interpreter container code interpreter tool auto network policy: one of 2 kinds, told apart by `type`."""
