# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class BetaContainerAutoParam(TypedDict, total=False):
    """Beta container auto param (`container_auto`)."""

    type: Required[Literal["container_auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: params.BetaContainerAutoParamNetworkPolicy | Model
    skills: Iterable[params.BetaContainerAutoParamSkill | Model]
