# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ExternalStorageCreateParamsProvider: TypeAlias = (
    params.ExternalStorageCreateParamsProviderAws
    | params.ExternalStorageCreateParamsProviderAzure
    | params.ExternalStorageCreateParamsProviderGcp
    | params.ExternalStorageCreateParamsProviderOci
)
"""External storage create params provider: one of 4 kinds, told apart by `type`."""
