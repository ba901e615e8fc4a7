# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.external_storage_create_params_provider_aws import (
        ExternalStorageCreateParamsProviderAws,
    )
    from openai_generated.models.external_storage_create_params_provider_azure import (
        ExternalStorageCreateParamsProviderAzure,
    )
    from openai_generated.models.external_storage_create_params_provider_gcp import (
        ExternalStorageCreateParamsProviderGcp,
    )
    from openai_generated.models.external_storage_create_params_provider_oci import (
        ExternalStorageCreateParamsProviderOci,
    )

    ExternalStorageCreateParamsProvider: TypeAlias = (
        ExternalStorageCreateParamsProviderAws
        | ExternalStorageCreateParamsProviderAzure
        | ExternalStorageCreateParamsProviderGcp
        | ExternalStorageCreateParamsProviderOci
    )
    """External storage create params provider: one of 4 kinds, told apart by `type`."""
else:
    ExternalStorageCreateParamsProvider = TaggedUnion(
        "ExternalStorageCreateParamsProvider",
        __package__,
        key="type",
        variants={
            "aws": "ExternalStorageCreateParamsProviderAws",
            "azure": "ExternalStorageCreateParamsProviderAzure",
            "gcp": "ExternalStorageCreateParamsProviderGcp",
            "oci": "ExternalStorageCreateParamsProviderOci",
        },
        shapes=(),
    )
