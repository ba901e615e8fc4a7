# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.admin import admin as admin, organization as organization
    from openai_generated.resources.admin.admin import (
        Admin as Admin,
        AdminWithRawResponse as AdminWithRawResponse,
        AdminWithStreamingResponse as AdminWithStreamingResponse,
        AsyncAdmin as AsyncAdmin,
        AsyncAdminWithRawResponse as AsyncAdminWithRawResponse,
        AsyncAdminWithStreamingResponse as AsyncAdminWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.organization import (
        AsyncOrganization as AsyncOrganization,
        AsyncOrganizationWithRawResponse as AsyncOrganizationWithRawResponse,
        AsyncOrganizationWithStreamingResponse as AsyncOrganizationWithStreamingResponse,
        Organization as Organization,
        OrganizationWithRawResponse as OrganizationWithRawResponse,
        OrganizationWithStreamingResponse as OrganizationWithStreamingResponse,
    )


__all__ = [
    "Admin",
    "AdminWithRawResponse",
    "AdminWithStreamingResponse",
    "AsyncAdmin",
    "AsyncAdminWithRawResponse",
    "AsyncAdminWithStreamingResponse",
    "AsyncOrganization",
    "AsyncOrganizationWithRawResponse",
    "AsyncOrganizationWithStreamingResponse",
    "Organization",
    "OrganizationWithRawResponse",
    "OrganizationWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Admin": "openai_generated.resources.admin.admin",
        "AdminWithRawResponse": "openai_generated.resources.admin.admin",
        "AdminWithStreamingResponse": "openai_generated.resources.admin.admin",
        "AsyncAdmin": "openai_generated.resources.admin.admin",
        "AsyncAdminWithRawResponse": "openai_generated.resources.admin.admin",
        "AsyncAdminWithStreamingResponse": "openai_generated.resources.admin.admin",
        "AsyncOrganization": "openai_generated.resources.admin.organization.organization",
        "AsyncOrganizationWithRawResponse": "openai_generated.resources.admin.organization.organization",
        "AsyncOrganizationWithStreamingResponse": "openai_generated.resources.admin.organization.organization",
        "Organization": "openai_generated.resources.admin.organization.organization",
        "OrganizationWithRawResponse": "openai_generated.resources.admin.organization.organization",
        "OrganizationWithStreamingResponse": "openai_generated.resources.admin.organization.organization",
        "admin": ".admin:",
        "organization": ".organization:",
    },
)
