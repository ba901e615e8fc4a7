# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.admin.organization import (
        admin_api_key as admin_api_key,
        admin_api_key_create_params as admin_api_key_create_params,
        admin_api_key_create_response as admin_api_key_create_response,
        admin_api_key_delete_response as admin_api_key_delete_response,
        admin_api_key_list_params as admin_api_key_list_params,
        audit_log_list_params as audit_log_list_params,
        audit_log_list_response as audit_log_list_response,
        aws_external_storage_provider as aws_external_storage_provider,
        azure_external_storage_provider as azure_external_storage_provider,
        certificate as certificate,
        certificate_activate_params as certificate_activate_params,
        certificate_activate_response as certificate_activate_response,
        certificate_create_params as certificate_create_params,
        certificate_deactivate_params as certificate_deactivate_params,
        certificate_deactivate_response as certificate_deactivate_response,
        certificate_delete_response as certificate_delete_response,
        certificate_list_params as certificate_list_params,
        certificate_list_response as certificate_list_response,
        certificate_retrieve_params as certificate_retrieve_params,
        certificate_update_params as certificate_update_params,
        cost_quantity_unit as cost_quantity_unit,
        data_retention_update_params as data_retention_update_params,
        external_key as external_key,
        external_key_create_params as external_key_create_params,
        external_key_list_params as external_key_list_params,
        external_key_validate_response as external_key_validate_response,
        external_storage_configuration as external_storage_configuration,
        external_storage_create_params as external_storage_create_params,
        external_storage_deleted as external_storage_deleted,
        external_storage_list_params as external_storage_list_params,
        gcp_external_storage_provider as gcp_external_storage_provider,
        group as group,
        group_create_params as group_create_params,
        group_delete_response as group_delete_response,
        group_list_params as group_list_params,
        group_update_params as group_update_params,
        group_update_response as group_update_response,
        groups as groups,
        invite as invite,
        invite_create_params as invite_create_params,
        invite_delete_response as invite_delete_response,
        invite_list_params as invite_list_params,
        oci_external_storage_provider as oci_external_storage_provider,
        organization_data_retention as organization_data_retention,
        organization_spend_alert as organization_spend_alert,
        organization_spend_alert_deleted as organization_spend_alert_deleted,
        organization_spend_limit as organization_spend_limit,
        organization_spend_limit_deleted as organization_spend_limit_deleted,
        organization_user as organization_user,
        project as project,
        project_create_params as project_create_params,
        project_list_params as project_list_params,
        project_residency as project_residency,
        project_update_params as project_update_params,
        projects as projects,
        role as role,
        role_create_params as role_create_params,
        role_delete_response as role_delete_response,
        role_list_params as role_list_params,
        role_update_params as role_update_params,
        spend_alert_create_params as spend_alert_create_params,
        spend_alert_list_params as spend_alert_list_params,
        spend_alert_update_params as spend_alert_update_params,
        spend_limit_update_params as spend_limit_update_params,
        usage_audio_speeches_params as usage_audio_speeches_params,
        usage_audio_speeches_response as usage_audio_speeches_response,
        usage_audio_transcriptions_params as usage_audio_transcriptions_params,
        usage_audio_transcriptions_response as usage_audio_transcriptions_response,
        usage_code_interpreter_sessions_params as usage_code_interpreter_sessions_params,
        usage_code_interpreter_sessions_response as usage_code_interpreter_sessions_response,
        usage_completions_params as usage_completions_params,
        usage_completions_response as usage_completions_response,
        usage_costs_params as usage_costs_params,
        usage_costs_response as usage_costs_response,
        usage_decisions_params as usage_decisions_params,
        usage_decisions_response as usage_decisions_response,
        usage_embeddings_params as usage_embeddings_params,
        usage_embeddings_response as usage_embeddings_response,
        usage_file_search_calls_params as usage_file_search_calls_params,
        usage_file_search_calls_response as usage_file_search_calls_response,
        usage_file_search_calls_result as usage_file_search_calls_result,
        usage_images_params as usage_images_params,
        usage_images_response as usage_images_response,
        usage_moderations_params as usage_moderations_params,
        usage_moderations_response as usage_moderations_response,
        usage_vector_stores_params as usage_vector_stores_params,
        usage_vector_stores_response as usage_vector_stores_response,
        usage_web_search_calls_params as usage_web_search_calls_params,
        usage_web_search_calls_response as usage_web_search_calls_response,
        usage_web_search_calls_result as usage_web_search_calls_result,
        user_delete_response as user_delete_response,
        user_list_params as user_list_params,
        user_update_params as user_update_params,
        users as users,
        workload_identity_provider as workload_identity_provider,
        workload_identity_provider_create_params as workload_identity_provider_create_params,
        workload_identity_provider_deleted as workload_identity_provider_deleted,
        workload_identity_provider_list_params as workload_identity_provider_list_params,
        workload_identity_provider_update_params as workload_identity_provider_update_params,
        workload_identity_providers as workload_identity_providers,
    )
    from openai_facade.types.admin.organization.cost_quantity_unit import CostQuantityUnit as CostQuantityUnit
    from openai_generated.models.admin_api_key import AdminAPIKey as AdminAPIKey
    from openai_generated.models.admin_api_key_create_response import (
        AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse,
    )
    from openai_generated.models.admin_api_key_delete_response import (
        AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse,
    )
    from openai_generated.models.aws_external_storage_provider import (
        AwsExternalStorageProvider as AwsExternalStorageProvider,
    )
    from openai_generated.models.azure_external_storage_provider import (
        AzureExternalStorageProvider as AzureExternalStorageProvider,
    )
    from openai_generated.models.certificate import Certificate as Certificate
    from openai_generated.models.certificate_delete_response import (
        CertificateDeleteResponse as CertificateDeleteResponse,
    )
    from openai_generated.models.external_key import ExternalKey as ExternalKey
    from openai_generated.models.external_key_validate_response import (
        ExternalKeyValidateResponse as ExternalKeyValidateResponse,
    )
    from openai_generated.models.external_storage_configuration import (
        ExternalStorageConfiguration as ExternalStorageConfiguration,
    )
    from openai_generated.models.external_storage_deleted import ExternalStorageDeleted as ExternalStorageDeleted
    from openai_generated.models.gcp_external_storage_provider import (
        GcpExternalStorageProvider as GcpExternalStorageProvider,
    )
    from openai_generated.models.group import Group as Group
    from openai_generated.models.group_update_response import GroupUpdateResponse as GroupUpdateResponse
    from openai_generated.models.invite import Invite as Invite
    from openai_generated.models.invite_delete_response import InviteDeleteResponse as InviteDeleteResponse
    from openai_generated.models.list_audit_logs_response import AuditLogListResponse as AuditLogListResponse
    from openai_generated.models.oci_external_storage_provider import (
        OciExternalStorageProvider as OciExternalStorageProvider,
    )
    from openai_generated.models.organization_certificate_list_response import (
        OrganizationCertificateListResponse as CertificateActivateResponse,
        OrganizationCertificateListResponse as CertificateDeactivateResponse,
        OrganizationCertificateListResponse as CertificateListResponse,
    )
    from openai_generated.models.organization_data_retention import (
        OrganizationDataRetention as OrganizationDataRetention,
    )
    from openai_generated.models.organization_group_delete_response import (
        OrganizationGroupDeleteResponse as GroupDeleteResponse,
    )
    from openai_generated.models.organization_role_delete_response import (
        OrganizationRoleDeleteResponse as RoleDeleteResponse,
    )
    from openai_generated.models.organization_spend_alert import OrganizationSpendAlert as OrganizationSpendAlert
    from openai_generated.models.organization_spend_alert_deleted import (
        OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted,
    )
    from openai_generated.models.organization_spend_limit import OrganizationSpendLimit as OrganizationSpendLimit
    from openai_generated.models.organization_spend_limit_deleted import (
        OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted,
    )
    from openai_generated.models.organization_user import OrganizationUser as OrganizationUser
    from openai_generated.models.organization_user_delete_response import (
        OrganizationUserDeleteResponse as UserDeleteResponse,
    )
    from openai_generated.models.project import Project as Project
    from openai_generated.models.public_project_residency import PublicProjectResidency as ProjectResidency
    from openai_generated.models.role import Role as Role
    from openai_generated.models.usage_costs_response import (
        UsageCostsResponse as UsageAudioSpeechesResponse,
        UsageCostsResponse as UsageAudioTranscriptionsResponse,
        UsageCostsResponse as UsageCodeInterpreterSessionsResponse,
        UsageCostsResponse as UsageCompletionsResponse,
        UsageCostsResponse as UsageCostsResponse,
        UsageCostsResponse as UsageEmbeddingsResponse,
        UsageCostsResponse as UsageFileSearchCallsResponse,
        UsageCostsResponse as UsageImagesResponse,
        UsageCostsResponse as UsageModerationsResponse,
        UsageCostsResponse as UsageVectorStoresResponse,
        UsageCostsResponse as UsageWebSearchCallsResponse,
    )
    from openai_generated.models.usage_decisions_response import UsageDecisionsResponse as UsageDecisionsResponse
    from openai_generated.models.usage_file_search_calls_result import (
        UsageFileSearchCallsResult as UsageFileSearchCallsResult,
    )
    from openai_generated.models.usage_web_search_calls_result import (
        UsageWebSearchCallsResult as UsageWebSearchCallsResult,
    )
    from openai_generated.models.workload_identity_provider import WorkloadIdentityProvider as WorkloadIdentityProvider
    from openai_generated.models.workload_identity_provider_deleted import (
        WorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted,
    )
    from openai_generated.params.admin_api_key_create_params import AdminAPIKeyCreateParams as AdminAPIKeyCreateParams
    from openai_generated.params.admin_api_key_list_params import AdminAPIKeyListParams as AdminAPIKeyListParams
    from openai_generated.params.audit_log_list_params import AuditLogListParams as AuditLogListParams
    from openai_generated.params.certificate_activate_params import (
        CertificateActivateParams as CertificateActivateParams,
        CertificateActivateParams as CertificateDeactivateParams,
    )
    from openai_generated.params.certificate_create_params import CertificateCreateParams as CertificateCreateParams
    from openai_generated.params.certificate_list_params import CertificateListParams as CertificateListParams
    from openai_generated.params.certificate_retrieve_params import (
        CertificateRetrieveParams as CertificateRetrieveParams,
    )
    from openai_generated.params.certificate_update_params import CertificateUpdateParams as CertificateUpdateParams
    from openai_generated.params.create_spend_alert_body_param import (
        CreateSpendAlertBodyParam as SpendAlertCreateParams,
        CreateSpendAlertBodyParam as SpendAlertUpdateParams,
    )
    from openai_generated.params.external_key_create_params import ExternalKeyCreateParams as ExternalKeyCreateParams
    from openai_generated.params.external_key_list_params import ExternalKeyListParams as ExternalKeyListParams
    from openai_generated.params.external_storage_create_params import (
        ExternalStorageCreateParams as ExternalStorageCreateParams,
    )
    from openai_generated.params.external_storage_list_params import (
        ExternalStorageListParams as ExternalStorageListParams,
    )
    from openai_generated.params.group_list_params import GroupListParams as GroupListParams
    from openai_generated.params.group_update_params import GroupUpdateParams as GroupUpdateParams
    from openai_generated.params.invite_create_params import InviteCreateParams as InviteCreateParams
    from openai_generated.params.invite_list_params import InviteListParams as InviteListParams
    from openai_generated.params.organization_group_create_params import (
        OrganizationGroupCreateParams as GroupCreateParams,
    )
    from openai_generated.params.organization_role_create_params import OrganizationRoleCreateParams as RoleCreateParams
    from openai_generated.params.organization_user_update_params import OrganizationUserUpdateParams as UserUpdateParams
    from openai_generated.params.project_create_params import ProjectCreateParams as ProjectCreateParams
    from openai_generated.params.project_list_params import ProjectListParams as ProjectListParams
    from openai_generated.params.project_update_params import ProjectUpdateParams as ProjectUpdateParams
    from openai_generated.params.role_list_params import RoleListParams as RoleListParams
    from openai_generated.params.role_update_params import RoleUpdateParams as RoleUpdateParams
    from openai_generated.params.spend_alert_list_params import SpendAlertListParams as SpendAlertListParams
    from openai_generated.params.update_organization_data_retention_body_param import (
        UpdateOrganizationDataRetentionBodyParam as DataRetentionUpdateParams,
    )
    from openai_generated.params.update_organization_spend_limit_body_param import (
        UpdateOrganizationSpendLimitBodyParam as SpendLimitUpdateParams,
    )
    from openai_generated.params.usage_audio_speeches_params import UsageAudioSpeechesParams as UsageAudioSpeechesParams
    from openai_generated.params.usage_audio_transcriptions_params import (
        UsageAudioTranscriptionsParams as UsageAudioTranscriptionsParams,
    )
    from openai_generated.params.usage_code_interpreter_sessions_params import (
        UsageCodeInterpreterSessionsParams as UsageCodeInterpreterSessionsParams,
    )
    from openai_generated.params.usage_completions_params import UsageCompletionsParams as UsageCompletionsParams
    from openai_generated.params.usage_costs_params import UsageCostsParams as UsageCostsParams
    from openai_generated.params.usage_decisions_params import UsageDecisionsParams as UsageDecisionsParams
    from openai_generated.params.usage_embeddings_params import UsageEmbeddingsParams as UsageEmbeddingsParams
    from openai_generated.params.usage_file_search_calls_params import (
        UsageFileSearchCallsParams as UsageFileSearchCallsParams,
    )
    from openai_generated.params.usage_images_params import UsageImagesParams as UsageImagesParams
    from openai_generated.params.usage_moderations_params import UsageModerationsParams as UsageModerationsParams
    from openai_generated.params.usage_vector_stores_params import UsageVectorStoresParams as UsageVectorStoresParams
    from openai_generated.params.usage_web_search_calls_params import (
        UsageWebSearchCallsParams as UsageWebSearchCallsParams,
    )
    from openai_generated.params.user_list_params import UserListParams as UserListParams
    from openai_generated.params.workload_identity_provider_create_params import (
        WorkloadIdentityProviderCreateParams as WorkloadIdentityProviderCreateParams,
    )
    from openai_generated.params.workload_identity_provider_list_params import (
        WorkloadIdentityProviderListParams as WorkloadIdentityProviderListParams,
    )
    from openai_generated.params.workload_identity_provider_update_params import (
        WorkloadIdentityProviderUpdateParams as WorkloadIdentityProviderUpdateParams,
    )


__all__ = [
    "AdminAPIKey",
    "AdminAPIKeyCreateParams",
    "AdminAPIKeyCreateResponse",
    "AdminAPIKeyDeleteResponse",
    "AdminAPIKeyListParams",
    "AuditLogListParams",
    "AuditLogListResponse",
    "AwsExternalStorageProvider",
    "AzureExternalStorageProvider",
    "Certificate",
    "CertificateActivateParams",
    "CertificateActivateResponse",
    "CertificateCreateParams",
    "CertificateDeactivateParams",
    "CertificateDeactivateResponse",
    "CertificateDeleteResponse",
    "CertificateListParams",
    "CertificateListResponse",
    "CertificateRetrieveParams",
    "CertificateUpdateParams",
    "CostQuantityUnit",
    "DataRetentionUpdateParams",
    "ExternalKey",
    "ExternalKeyCreateParams",
    "ExternalKeyListParams",
    "ExternalKeyValidateResponse",
    "ExternalStorageConfiguration",
    "ExternalStorageCreateParams",
    "ExternalStorageDeleted",
    "ExternalStorageListParams",
    "GcpExternalStorageProvider",
    "Group",
    "GroupCreateParams",
    "GroupDeleteResponse",
    "GroupListParams",
    "GroupUpdateParams",
    "GroupUpdateResponse",
    "Invite",
    "InviteCreateParams",
    "InviteDeleteResponse",
    "InviteListParams",
    "OciExternalStorageProvider",
    "OrganizationDataRetention",
    "OrganizationSpendAlert",
    "OrganizationSpendAlertDeleted",
    "OrganizationSpendLimit",
    "OrganizationSpendLimitDeleted",
    "OrganizationUser",
    "Project",
    "ProjectCreateParams",
    "ProjectListParams",
    "ProjectResidency",
    "ProjectUpdateParams",
    "Role",
    "RoleCreateParams",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleUpdateParams",
    "SpendAlertCreateParams",
    "SpendAlertListParams",
    "SpendAlertUpdateParams",
    "SpendLimitUpdateParams",
    "UsageAudioSpeechesParams",
    "UsageAudioSpeechesResponse",
    "UsageAudioTranscriptionsParams",
    "UsageAudioTranscriptionsResponse",
    "UsageCodeInterpreterSessionsParams",
    "UsageCodeInterpreterSessionsResponse",
    "UsageCompletionsParams",
    "UsageCompletionsResponse",
    "UsageCostsParams",
    "UsageCostsResponse",
    "UsageDecisionsParams",
    "UsageDecisionsResponse",
    "UsageEmbeddingsParams",
    "UsageEmbeddingsResponse",
    "UsageFileSearchCallsParams",
    "UsageFileSearchCallsResponse",
    "UsageFileSearchCallsResult",
    "UsageImagesParams",
    "UsageImagesResponse",
    "UsageModerationsParams",
    "UsageModerationsResponse",
    "UsageVectorStoresParams",
    "UsageVectorStoresResponse",
    "UsageWebSearchCallsParams",
    "UsageWebSearchCallsResponse",
    "UsageWebSearchCallsResult",
    "UserDeleteResponse",
    "UserListParams",
    "UserUpdateParams",
    "WorkloadIdentityProvider",
    "WorkloadIdentityProviderCreateParams",
    "WorkloadIdentityProviderDeleted",
    "WorkloadIdentityProviderListParams",
    "WorkloadIdentityProviderUpdateParams",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdminAPIKey": "openai_generated.models.admin_api_key",
        "AdminAPIKeyCreateParams": "openai_generated.params.admin_api_key_create_params",
        "AdminAPIKeyCreateResponse": "openai_generated.models.admin_api_key_create_response",
        "AdminAPIKeyDeleteResponse": "openai_generated.models.admin_api_key_delete_response",
        "AdminAPIKeyListParams": "openai_generated.params.admin_api_key_list_params",
        "AuditLogListParams": "openai_generated.params.audit_log_list_params",
        "AuditLogListResponse": "openai_generated.models.list_audit_logs_response",
        "AwsExternalStorageProvider": "openai_generated.models.aws_external_storage_provider",
        "AzureExternalStorageProvider": "openai_generated.models.azure_external_storage_provider",
        "Certificate": "openai_generated.models.certificate",
        "CertificateActivateParams": "openai_generated.params.certificate_activate_params",
        "CertificateActivateResponse": "openai_generated.models.organization_certificate_list_response:OrganizationCertificateListResponse",
        "CertificateCreateParams": "openai_generated.params.certificate_create_params",
        "CertificateDeactivateParams": "openai_generated.params.certificate_activate_params:CertificateActivateParams",
        "CertificateDeactivateResponse": "openai_generated.models.organization_certificate_list_response:OrganizationCertificateListResponse",
        "CertificateDeleteResponse": "openai_generated.models.certificate_delete_response",
        "CertificateListParams": "openai_generated.params.certificate_list_params",
        "CertificateListResponse": "openai_generated.models.organization_certificate_list_response:OrganizationCertificateListResponse",
        "CertificateRetrieveParams": "openai_generated.params.certificate_retrieve_params",
        "CertificateUpdateParams": "openai_generated.params.certificate_update_params",
        "CostQuantityUnit": "openai_facade.types.admin.organization.cost_quantity_unit",
        "DataRetentionUpdateParams": "openai_generated.params.update_organization_data_retention_body_param:UpdateOrganizationDataRetentionBodyParam",
        "ExternalKey": "openai_generated.models.external_key",
        "ExternalKeyCreateParams": "openai_generated.params.external_key_create_params",
        "ExternalKeyListParams": "openai_generated.params.external_key_list_params",
        "ExternalKeyValidateResponse": "openai_generated.models.external_key_validate_response",
        "ExternalStorageConfiguration": "openai_generated.models.external_storage_configuration",
        "ExternalStorageCreateParams": "openai_generated.params.external_storage_create_params",
        "ExternalStorageDeleted": "openai_generated.models.external_storage_deleted",
        "ExternalStorageListParams": "openai_generated.params.external_storage_list_params",
        "GcpExternalStorageProvider": "openai_generated.models.gcp_external_storage_provider",
        "Group": "openai_generated.models.group",
        "GroupCreateParams": "openai_generated.params.organization_group_create_params:OrganizationGroupCreateParams",
        "GroupDeleteResponse": "openai_generated.models.organization_group_delete_response:OrganizationGroupDeleteResponse",
        "GroupListParams": "openai_generated.params.group_list_params",
        "GroupUpdateParams": "openai_generated.params.group_update_params",
        "GroupUpdateResponse": "openai_generated.models.group_update_response",
        "Invite": "openai_generated.models.invite",
        "InviteCreateParams": "openai_generated.params.invite_create_params",
        "InviteDeleteResponse": "openai_generated.models.invite_delete_response",
        "InviteListParams": "openai_generated.params.invite_list_params",
        "OciExternalStorageProvider": "openai_generated.models.oci_external_storage_provider",
        "OrganizationDataRetention": "openai_generated.models.organization_data_retention",
        "OrganizationSpendAlert": "openai_generated.models.organization_spend_alert",
        "OrganizationSpendAlertDeleted": "openai_generated.models.organization_spend_alert_deleted",
        "OrganizationSpendLimit": "openai_generated.models.organization_spend_limit",
        "OrganizationSpendLimitDeleted": "openai_generated.models.organization_spend_limit_deleted",
        "OrganizationUser": "openai_generated.models.organization_user",
        "Project": "openai_generated.models.project",
        "ProjectCreateParams": "openai_generated.params.project_create_params",
        "ProjectListParams": "openai_generated.params.project_list_params",
        "ProjectResidency": "openai_generated.models.public_project_residency:PublicProjectResidency",
        "ProjectUpdateParams": "openai_generated.params.project_update_params",
        "Role": "openai_generated.models.role",
        "RoleCreateParams": "openai_generated.params.organization_role_create_params:OrganizationRoleCreateParams",
        "RoleDeleteResponse": "openai_generated.models.organization_role_delete_response:OrganizationRoleDeleteResponse",
        "RoleListParams": "openai_generated.params.role_list_params",
        "RoleUpdateParams": "openai_generated.params.role_update_params",
        "SpendAlertCreateParams": "openai_generated.params.create_spend_alert_body_param:CreateSpendAlertBodyParam",
        "SpendAlertListParams": "openai_generated.params.spend_alert_list_params",
        "SpendAlertUpdateParams": "openai_generated.params.create_spend_alert_body_param:CreateSpendAlertBodyParam",
        "SpendLimitUpdateParams": "openai_generated.params.update_organization_spend_limit_body_param:UpdateOrganizationSpendLimitBodyParam",
        "UsageAudioSpeechesParams": "openai_generated.params.usage_audio_speeches_params",
        "UsageAudioSpeechesResponse": "openai_generated.models.usage_costs_response:UsageCostsResponse",
        "UsageAudioTranscriptionsParams": "openai_generated.params.usage_audio_transcriptions_params",
        "UsageAudioTranscriptionsResponse": "openai_generated.models.usage_costs_response:UsageCostsResponse",
        "UsageCodeInterpreterSessionsParams": "openai_generated.params.usage_code_interpreter_sessions_params",
        "UsageCodeInterpreterSessionsResponse": "openai_generated.models.usage_costs_response:UsageCostsResponse",
        "UsageCompletionsParams": "openai_generated.params.usage_completions_params",
        "UsageCompletionsResponse": "openai_generated.models.usage_costs_response:UsageCostsResponse",
        "UsageCostsParams": "openai_generated.params.usage_costs_params",
        "UsageCostsResponse": "openai_generated.models.usage_costs_response",
        "UsageDecisionsParams": "openai_generated.params.usage_decisions_params",
        "UsageDecisionsResponse": "openai_generated.models.usage_decisions_response",
        "UsageEmbeddingsParams": "openai_generated.params.usage_embeddings_params",
        "UsageEmbeddingsResponse": "openai_generated.models.usage_costs_response:UsageCostsResponse",
        "UsageFileSearchCallsParams": "openai_generated.params.usage_file_search_calls_params",
        "UsageFileSearchCallsResponse": "openai_generated.models.usage_costs_response:UsageCostsResponse",
        "UsageFileSearchCallsResult": "openai_generated.models.usage_file_search_calls_result",
        "UsageImagesParams": "openai_generated.params.usage_images_params",
        "UsageImagesResponse": "openai_generated.models.usage_costs_response:UsageCostsResponse",
        "UsageModerationsParams": "openai_generated.params.usage_moderations_params",
        "UsageModerationsResponse": "openai_generated.models.usage_costs_response:UsageCostsResponse",
        "UsageVectorStoresParams": "openai_generated.params.usage_vector_stores_params",
        "UsageVectorStoresResponse": "openai_generated.models.usage_costs_response:UsageCostsResponse",
        "UsageWebSearchCallsParams": "openai_generated.params.usage_web_search_calls_params",
        "UsageWebSearchCallsResponse": "openai_generated.models.usage_costs_response:UsageCostsResponse",
        "UsageWebSearchCallsResult": "openai_generated.models.usage_web_search_calls_result",
        "UserDeleteResponse": "openai_generated.models.organization_user_delete_response:OrganizationUserDeleteResponse",
        "UserListParams": "openai_generated.params.user_list_params",
        "UserUpdateParams": "openai_generated.params.organization_user_update_params:OrganizationUserUpdateParams",
        "WorkloadIdentityProvider": "openai_generated.models.workload_identity_provider",
        "WorkloadIdentityProviderCreateParams": "openai_generated.params.workload_identity_provider_create_params",
        "WorkloadIdentityProviderDeleted": "openai_generated.models.workload_identity_provider_deleted",
        "WorkloadIdentityProviderListParams": "openai_generated.params.workload_identity_provider_list_params",
        "WorkloadIdentityProviderUpdateParams": "openai_generated.params.workload_identity_provider_update_params",
        "admin_api_key": ".admin_api_key:",
        "admin_api_key_create_params": ".admin_api_key_create_params:",
        "admin_api_key_create_response": ".admin_api_key_create_response:",
        "admin_api_key_delete_response": ".admin_api_key_delete_response:",
        "admin_api_key_list_params": ".admin_api_key_list_params:",
        "audit_log_list_params": ".audit_log_list_params:",
        "audit_log_list_response": ".audit_log_list_response:",
        "aws_external_storage_provider": ".aws_external_storage_provider:",
        "azure_external_storage_provider": ".azure_external_storage_provider:",
        "certificate": ".certificate:",
        "certificate_activate_params": ".certificate_activate_params:",
        "certificate_activate_response": ".certificate_activate_response:",
        "certificate_create_params": ".certificate_create_params:",
        "certificate_deactivate_params": ".certificate_deactivate_params:",
        "certificate_deactivate_response": ".certificate_deactivate_response:",
        "certificate_delete_response": ".certificate_delete_response:",
        "certificate_list_params": ".certificate_list_params:",
        "certificate_list_response": ".certificate_list_response:",
        "certificate_retrieve_params": ".certificate_retrieve_params:",
        "certificate_update_params": ".certificate_update_params:",
        "cost_quantity_unit": ".cost_quantity_unit:",
        "data_retention_update_params": ".data_retention_update_params:",
        "external_key": ".external_key:",
        "external_key_create_params": ".external_key_create_params:",
        "external_key_list_params": ".external_key_list_params:",
        "external_key_validate_response": ".external_key_validate_response:",
        "external_storage_configuration": ".external_storage_configuration:",
        "external_storage_create_params": ".external_storage_create_params:",
        "external_storage_deleted": ".external_storage_deleted:",
        "external_storage_list_params": ".external_storage_list_params:",
        "gcp_external_storage_provider": ".gcp_external_storage_provider:",
        "group": ".group:",
        "group_create_params": ".group_create_params:",
        "group_delete_response": ".group_delete_response:",
        "group_list_params": ".group_list_params:",
        "group_update_params": ".group_update_params:",
        "group_update_response": ".group_update_response:",
        "groups": ".groups:",
        "invite": ".invite:",
        "invite_create_params": ".invite_create_params:",
        "invite_delete_response": ".invite_delete_response:",
        "invite_list_params": ".invite_list_params:",
        "oci_external_storage_provider": ".oci_external_storage_provider:",
        "organization_data_retention": ".organization_data_retention:",
        "organization_spend_alert": ".organization_spend_alert:",
        "organization_spend_alert_deleted": ".organization_spend_alert_deleted:",
        "organization_spend_limit": ".organization_spend_limit:",
        "organization_spend_limit_deleted": ".organization_spend_limit_deleted:",
        "organization_user": ".organization_user:",
        "project": ".project:",
        "project_create_params": ".project_create_params:",
        "project_list_params": ".project_list_params:",
        "project_residency": ".project_residency:",
        "project_update_params": ".project_update_params:",
        "projects": ".projects:",
        "role": ".role:",
        "role_create_params": ".role_create_params:",
        "role_delete_response": ".role_delete_response:",
        "role_list_params": ".role_list_params:",
        "role_update_params": ".role_update_params:",
        "spend_alert_create_params": ".spend_alert_create_params:",
        "spend_alert_list_params": ".spend_alert_list_params:",
        "spend_alert_update_params": ".spend_alert_update_params:",
        "spend_limit_update_params": ".spend_limit_update_params:",
        "usage_audio_speeches_params": ".usage_audio_speeches_params:",
        "usage_audio_speeches_response": ".usage_audio_speeches_response:",
        "usage_audio_transcriptions_params": ".usage_audio_transcriptions_params:",
        "usage_audio_transcriptions_response": ".usage_audio_transcriptions_response:",
        "usage_code_interpreter_sessions_params": ".usage_code_interpreter_sessions_params:",
        "usage_code_interpreter_sessions_response": ".usage_code_interpreter_sessions_response:",
        "usage_completions_params": ".usage_completions_params:",
        "usage_completions_response": ".usage_completions_response:",
        "usage_costs_params": ".usage_costs_params:",
        "usage_costs_response": ".usage_costs_response:",
        "usage_decisions_params": ".usage_decisions_params:",
        "usage_decisions_response": ".usage_decisions_response:",
        "usage_embeddings_params": ".usage_embeddings_params:",
        "usage_embeddings_response": ".usage_embeddings_response:",
        "usage_file_search_calls_params": ".usage_file_search_calls_params:",
        "usage_file_search_calls_response": ".usage_file_search_calls_response:",
        "usage_file_search_calls_result": ".usage_file_search_calls_result:",
        "usage_images_params": ".usage_images_params:",
        "usage_images_response": ".usage_images_response:",
        "usage_moderations_params": ".usage_moderations_params:",
        "usage_moderations_response": ".usage_moderations_response:",
        "usage_vector_stores_params": ".usage_vector_stores_params:",
        "usage_vector_stores_response": ".usage_vector_stores_response:",
        "usage_web_search_calls_params": ".usage_web_search_calls_params:",
        "usage_web_search_calls_response": ".usage_web_search_calls_response:",
        "usage_web_search_calls_result": ".usage_web_search_calls_result:",
        "user_delete_response": ".user_delete_response:",
        "user_list_params": ".user_list_params:",
        "user_update_params": ".user_update_params:",
        "users": ".users:",
        "workload_identity_provider": ".workload_identity_provider:",
        "workload_identity_provider_create_params": ".workload_identity_provider_create_params:",
        "workload_identity_provider_deleted": ".workload_identity_provider_deleted:",
        "workload_identity_provider_list_params": ".workload_identity_provider_list_params:",
        "workload_identity_provider_update_params": ".workload_identity_provider_update_params:",
        "workload_identity_providers": ".workload_identity_providers:",
    },
)
