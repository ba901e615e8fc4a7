# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.aws_external_storage_provider import AwsExternalStorageProvider
    from openai_generated.models.azure_external_storage_provider import AzureExternalStorageProvider
    from openai_generated.models.gcp_external_storage_provider import GcpExternalStorageProvider
    from openai_generated.models.oci_external_storage_provider import OciExternalStorageProvider

    AuditLogListResponseExternalStorageRegisteredDataProvider: TypeAlias = (
        AwsExternalStorageProvider
        | AzureExternalStorageProvider
        | GcpExternalStorageProvider
        | OciExternalStorageProvider
    )
    """Audit log list response external storage registered data provider: one of 4 kinds, told apart by `type`."""
else:
    AuditLogListResponseExternalStorageRegisteredDataProvider = TaggedUnion(
        "AuditLogListResponseExternalStorageRegisteredDataProvider",
        __package__,
        key="type",
        variants={
            "aws": "AwsExternalStorageProvider",
            "azure": "AzureExternalStorageProvider",
            "gcp": "GcpExternalStorageProvider",
            "oci": "OciExternalStorageProvider",
        },
        shapes=(),
    )
