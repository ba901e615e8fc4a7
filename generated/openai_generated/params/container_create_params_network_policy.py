# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


ContainerCreateParamsNetworkPolicy: TypeAlias = (
    params.ContainerNetworkPolicyDisabledParam | params.ContainerNetworkPolicyAllowlistParam
)
"""Container create params network policy: one of 2 kinds, told apart by `type`."""
