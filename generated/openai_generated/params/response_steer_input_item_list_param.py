# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ResponseSteerInputItemListParam: TypeAlias = (
    params.ResponseSteerInputItemListMessageParam | params.ResponseSteerInputItemListFunctionCallOutputParam
)
"""Response steer input item list: one of 2 kinds, told apart by `type`."""
