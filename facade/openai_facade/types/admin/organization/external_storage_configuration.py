# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.external_storage_configuration import (
        ExternalStorageConfiguration as ExternalStorageConfiguration,
    )
    from openai_generated.models.external_storage_configuration_provider import (
        ExternalStorageConfigurationProvider as Provider,
    )


__all__ = ["ExternalStorageConfiguration", "Provider"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ExternalStorageConfiguration": "openai_generated.models.external_storage_configuration",
        "Provider": "openai_generated.models.external_storage_configuration_provider:ExternalStorageConfigurationProvider",
    },
)
