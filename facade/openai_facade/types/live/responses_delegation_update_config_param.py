# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.responses_delegation_config_always_param import (
        ResponsesDelegationConfigAlwaysParam as ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways,
    )
    from openai_generated.params.responses_delegation_config_never_param import (
        ResponsesDelegationConfigNeverParam as ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever,
    )
    from openai_generated.params.responses_delegation_config_reasoning_param import (
        ResponsesDelegationConfigReasoningParam as Reasoning,
    )
    from openai_generated.params.responses_delegation_config_text_param import (
        ResponsesDelegationConfigTextParam as Text,
    )
    from openai_generated.params.responses_delegation_config_tool_apply_patch_param import (
        ResponsesDelegationConfigToolApplyPatchParam as ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    )
    from openai_generated.params.responses_delegation_config_tool_apply_patch_schema_param import (
        ResponsesDelegationConfigToolApplyPatchSchemaParam as ToolApplyPatch,
    )
    from openai_generated.params.responses_delegation_config_tool_choice_apply_patch_param import (
        ResponsesDelegationConfigToolChoiceApplyPatchParam as ToolChoiceApplyPatch,
    )
    from openai_generated.params.responses_delegation_config_tool_choice_code_interpreter_param import (
        ResponsesDelegationConfigToolChoiceCodeInterpreterParam as ToolChoiceCodeInterpreter,
    )
    from openai_generated.params.responses_delegation_config_tool_choice_computer_param import (
        ResponsesDelegationConfigToolChoiceComputerParam as ToolChoiceComputer,
    )
    from openai_generated.params.responses_delegation_config_tool_choice_custom_param import (
        ResponsesDelegationConfigToolChoiceCustomParam as ToolChoiceCustom,
    )
    from openai_generated.params.responses_delegation_config_tool_choice_file_search_param import (
        ResponsesDelegationConfigToolChoiceFileSearchParam as ToolChoiceFileSearch,
    )
    from openai_generated.params.responses_delegation_config_tool_choice_image_generation_param import (
        ResponsesDelegationConfigToolChoiceImageGenerationParam as ToolChoiceImageGeneration,
    )
    from openai_generated.params.responses_delegation_config_tool_choice_live_allowed_tools_choice_param import (
        ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam as ToolChoiceLiveAllowedToolsChoiceParam,
    )
    from openai_generated.params.responses_delegation_config_tool_choice_live_function_tool_choice_param import (
        ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam as ToolChoiceLiveFunctionToolChoiceParam,
    )
    from openai_generated.params.responses_delegation_config_tool_choice_live_mcp_tool_choice_param import (
        ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam as ToolChoiceLiveMCPToolChoiceParam,
    )
    from openai_generated.params.responses_delegation_config_tool_choice_param import (
        ResponsesDelegationConfigToolChoiceParam as ToolChoice,
    )
    from openai_generated.params.responses_delegation_config_tool_choice_programmatic_tool_calling_param import (
        ResponsesDelegationConfigToolChoiceProgrammaticToolCallingParam as ToolChoiceProgrammaticToolCalling,
    )
    from openai_generated.params.responses_delegation_config_tool_choice_shell_param import (
        ResponsesDelegationConfigToolChoiceShellParam as ToolChoiceShell,
    )
    from openai_generated.params.responses_delegation_config_tool_choice_web_search_param import (
        ResponsesDelegationConfigToolChoiceWebSearchParam as ToolChoiceWebSearch,
    )
    from openai_generated.params.responses_delegation_config_tool_choice_web_search_preview_param import (
        ResponsesDelegationConfigToolChoiceWebSearchPreviewParam as ToolChoiceWebSearchPreview,
    )
    from openai_generated.params.responses_delegation_config_tool_code_interpreter_param import (
        ResponsesDelegationConfigToolCodeInterpreterParam as ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
    )
    from openai_generated.params.responses_delegation_config_tool_code_interpreter_schema_param import (
        ResponsesDelegationConfigToolCodeInterpreterSchemaParam as ToolCodeInterpreter,
    )
    from openai_generated.params.responses_delegation_config_tool_computer_param import (
        ResponsesDelegationConfigToolComputerParam as ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
    )
    from openai_generated.params.responses_delegation_config_tool_computer_schema_param import (
        ResponsesDelegationConfigToolComputerSchemaParam as ToolComputer,
    )
    from openai_generated.params.responses_delegation_config_tool_custom_param import (
        ResponsesDelegationConfigToolCustomParam as ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
    )
    from openai_generated.params.responses_delegation_config_tool_custom_schema_param import (
        ResponsesDelegationConfigToolCustomSchemaParam as ToolCustom,
    )
    from openai_generated.params.responses_delegation_config_tool_file_search_param import (
        ResponsesDelegationConfigToolFileSearchParam as ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
    )
    from openai_generated.params.responses_delegation_config_tool_file_search_schema_param import (
        ResponsesDelegationConfigToolFileSearchSchemaParam as ToolFileSearch,
    )
    from openai_generated.params.responses_delegation_config_tool_image_generation_param import (
        ResponsesDelegationConfigToolImageGenerationParam as ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
    )
    from openai_generated.params.responses_delegation_config_tool_image_generation_schema_param import (
        ResponsesDelegationConfigToolImageGenerationSchemaParam as ToolImageGeneration,
    )
    from openai_generated.params.responses_delegation_config_tool_live_function_tool_choice_param import (
        ResponsesDelegationConfigToolLiveFunctionToolChoiceParam as ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
    )
    from openai_generated.params.responses_delegation_config_tool_live_mcp_tool_choice_param import (
        ResponsesDelegationConfigToolLiveMCPToolChoiceParam as ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
    )
    from openai_generated.params.responses_delegation_config_tool_mcp_param import (
        ResponsesDelegationConfigToolMcpParam as ToolMcp,
    )
    from openai_generated.params.responses_delegation_config_tool_namespace_param import (
        ResponsesDelegationConfigToolNamespaceParam as ToolNamespace,
    )
    from openai_generated.params.responses_delegation_config_tool_param import (
        ResponsesDelegationConfigToolParam as ToolChoiceLiveAllowedToolsChoiceParamTool,
    )
    from openai_generated.params.responses_delegation_config_tool_programmatic_tool_calling_param import (
        ResponsesDelegationConfigToolProgrammaticToolCallingParam as ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
    )
    from openai_generated.params.responses_delegation_config_tool_programmatic_tool_calling_schema_param import (
        ResponsesDelegationConfigToolProgrammaticToolCallingSchemaParam as ToolProgrammaticToolCalling,
    )
    from openai_generated.params.responses_delegation_config_tool_schema_param import (
        ResponsesDelegationConfigToolSchemaParam as Tool,
    )
    from openai_generated.params.responses_delegation_config_tool_search_param import (
        ResponsesDelegationConfigToolSearchParam as ToolSearch,
    )
    from openai_generated.params.responses_delegation_config_tool_shell_environment_container_auto_param import (
        ResponsesDelegationConfigToolShellEnvironmentContainerAutoParam as ToolShellEnvironmentContainerAuto,
    )
    from openai_generated.params.responses_delegation_config_tool_shell_environment_container_auto_skill_param import (
        ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillParam as ToolShellEnvironmentContainerAutoSkill,
    )
    from openai_generated.params.responses_delegation_config_tool_shell_environment_container_reference_param import (
        ResponsesDelegationConfigToolShellEnvironmentContainerReferenceParam as ToolShellEnvironmentContainerReference,
    )
    from openai_generated.params.responses_delegation_config_tool_shell_environment_local_param import (
        ResponsesDelegationConfigToolShellEnvironmentLocalParam as ToolShellEnvironmentLocal,
    )
    from openai_generated.params.responses_delegation_config_tool_shell_environment_local_skill_param import (
        ResponsesDelegationConfigToolShellEnvironmentLocalSkillParam as ToolShellEnvironmentLocalSkill,
    )
    from openai_generated.params.responses_delegation_config_tool_shell_environment_param import (
        ResponsesDelegationConfigToolShellEnvironmentParam as ToolShellEnvironment,
    )
    from openai_generated.params.responses_delegation_config_tool_shell_param import (
        ResponsesDelegationConfigToolShellParam as ToolChoiceLiveAllowedToolsChoiceParamToolShell,
    )
    from openai_generated.params.responses_delegation_config_tool_shell_schema_param import (
        ResponsesDelegationConfigToolShellSchemaParam as ToolShell,
    )
    from openai_generated.params.responses_delegation_config_tool_web_search_param import (
        ResponsesDelegationConfigToolWebSearchParam as ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
    )
    from openai_generated.params.responses_delegation_config_tool_web_search_preview_param import (
        ResponsesDelegationConfigToolWebSearchPreviewParam as ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    )
    from openai_generated.params.responses_delegation_config_tool_web_search_schema_param import (
        ResponsesDelegationConfigToolWebSearchSchemaParam as ToolWebSearch,
    )
    from openai_generated.params.responses_delegation_update_config_param import (
        ResponsesDelegationUpdateConfigParam as ResponsesDelegationUpdateConfigParam,
    )
    from openai_generated.params.tool_mcp_allowed_tools_live_mcp_tool_filter_param import (
        ToolMcpAllowedToolsLiveMCPToolFilterParam as ToolMcpAllowedToolsLiveMCPToolFilterParam,
    )
    from openai_generated.params.tool_mcp_require_approval_live_mcp_require_approval_filter_param import (
        ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam as ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam,
    )
    from openai_generated.params.tool_shell_environment_container_auto_network_policy_allowlist_param import (
        ToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam as ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    )
    from openai_generated.params.tool_shell_environment_container_auto_network_policy_disabled_param import (
        ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam as ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    )
    from openai_generated.params.tool_shell_environment_container_auto_network_policy_param import (
        ToolShellEnvironmentContainerAutoNetworkPolicyParam as ToolShellEnvironmentContainerAutoNetworkPolicy,
    )
    from openai_generated.params.tool_shell_environment_container_auto_skill_inline_param import (
        ToolShellEnvironmentContainerAutoSkillInlineParam as ToolShellEnvironmentContainerAutoSkillInline,
    )
    from openai_generated.params.tool_shell_environment_container_auto_skill_inline_source_param import (
        ToolShellEnvironmentContainerAutoSkillInlineSourceParam as ToolShellEnvironmentContainerAutoSkillInlineSource,
    )
    from openai_generated.params.tool_shell_environment_container_auto_skill_skill_reference_param import (
        ToolShellEnvironmentContainerAutoSkillSkillReferenceParam as ToolShellEnvironmentContainerAutoSkillSkillReference,
    )


ToolMcpAllowedTools: TypeAlias = params.ToolMcpAllowedToolsLiveMCPToolFilterParam | list[str]
"""Tool MCP allowed tools."""

ToolMcpRequireApproval: TypeAlias = (
    Literal["always", "never"] | params.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam
)
"""Tool MCP require approval."""

__all__ = [
    "Reasoning",
    "ResponsesDelegationUpdateConfigParam",
    "Text",
    "Tool",
    "ToolApplyPatch",
    "ToolChoice",
    "ToolChoiceApplyPatch",
    "ToolChoiceCodeInterpreter",
    "ToolChoiceComputer",
    "ToolChoiceCustom",
    "ToolChoiceFileSearch",
    "ToolChoiceImageGeneration",
    "ToolChoiceLiveAllowedToolsChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamTool",
    "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter",
    "ToolChoiceLiveAllowedToolsChoiceParamToolComputer",
    "ToolChoiceLiveAllowedToolsChoiceParamToolCustom",
    "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling",
    "ToolChoiceLiveAllowedToolsChoiceParamToolShell",
    "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview",
    "ToolChoiceLiveFunctionToolChoiceParam",
    "ToolChoiceLiveMCPToolChoiceParam",
    "ToolChoiceProgrammaticToolCalling",
    "ToolChoiceShell",
    "ToolChoiceWebSearch",
    "ToolChoiceWebSearchPreview",
    "ToolCodeInterpreter",
    "ToolComputer",
    "ToolCustom",
    "ToolFileSearch",
    "ToolImageGeneration",
    "ToolMcp",
    "ToolMcpAllowedTools",
    "ToolMcpAllowedToolsLiveMCPToolFilterParam",
    "ToolMcpRequireApproval",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever",
    "ToolNamespace",
    "ToolProgrammaticToolCalling",
    "ToolSearch",
    "ToolShell",
    "ToolShellEnvironment",
    "ToolShellEnvironmentContainerAuto",
    "ToolShellEnvironmentContainerAutoNetworkPolicy",
    "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist",
    "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled",
    "ToolShellEnvironmentContainerAutoSkill",
    "ToolShellEnvironmentContainerAutoSkillInline",
    "ToolShellEnvironmentContainerAutoSkillInlineSource",
    "ToolShellEnvironmentContainerAutoSkillSkillReference",
    "ToolShellEnvironmentContainerReference",
    "ToolShellEnvironmentLocal",
    "ToolShellEnvironmentLocalSkill",
    "ToolWebSearch",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Reasoning": "openai_generated.params.responses_delegation_config_reasoning_param:ResponsesDelegationConfigReasoningParam",
        "ResponsesDelegationUpdateConfigParam": "openai_generated.params.responses_delegation_update_config_param",
        "Text": "openai_generated.params.responses_delegation_config_text_param:ResponsesDelegationConfigTextParam",
        "Tool": "openai_generated.params.responses_delegation_config_tool_schema_param:ResponsesDelegationConfigToolSchemaParam",
        "ToolApplyPatch": "openai_generated.params.responses_delegation_config_tool_apply_patch_schema_param:ResponsesDelegationConfigToolApplyPatchSchemaParam",
        "ToolChoice": "openai_generated.params.responses_delegation_config_tool_choice_param:ResponsesDelegationConfigToolChoiceParam",
        "ToolChoiceApplyPatch": "openai_generated.params.responses_delegation_config_tool_choice_apply_patch_param:ResponsesDelegationConfigToolChoiceApplyPatchParam",
        "ToolChoiceCodeInterpreter": "openai_generated.params.responses_delegation_config_tool_choice_code_interpreter_param:ResponsesDelegationConfigToolChoiceCodeInterpreterParam",
        "ToolChoiceComputer": "openai_generated.params.responses_delegation_config_tool_choice_computer_param:ResponsesDelegationConfigToolChoiceComputerParam",
        "ToolChoiceCustom": "openai_generated.params.responses_delegation_config_tool_choice_custom_param:ResponsesDelegationConfigToolChoiceCustomParam",
        "ToolChoiceFileSearch": "openai_generated.params.responses_delegation_config_tool_choice_file_search_param:ResponsesDelegationConfigToolChoiceFileSearchParam",
        "ToolChoiceImageGeneration": "openai_generated.params.responses_delegation_config_tool_choice_image_generation_param:ResponsesDelegationConfigToolChoiceImageGenerationParam",
        "ToolChoiceLiveAllowedToolsChoiceParam": "openai_generated.params.responses_delegation_config_tool_choice_live_allowed_tools_choice_param:ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam",
        "ToolChoiceLiveAllowedToolsChoiceParamTool": "openai_generated.params.responses_delegation_config_tool_param:ResponsesDelegationConfigToolParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch": "openai_generated.params.responses_delegation_config_tool_apply_patch_param:ResponsesDelegationConfigToolApplyPatchParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter": "openai_generated.params.responses_delegation_config_tool_code_interpreter_param:ResponsesDelegationConfigToolCodeInterpreterParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolComputer": "openai_generated.params.responses_delegation_config_tool_computer_param:ResponsesDelegationConfigToolComputerParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolCustom": "openai_generated.params.responses_delegation_config_tool_custom_param:ResponsesDelegationConfigToolCustomParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch": "openai_generated.params.responses_delegation_config_tool_file_search_param:ResponsesDelegationConfigToolFileSearchParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration": "openai_generated.params.responses_delegation_config_tool_image_generation_param:ResponsesDelegationConfigToolImageGenerationParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam": "openai_generated.params.responses_delegation_config_tool_live_function_tool_choice_param:ResponsesDelegationConfigToolLiveFunctionToolChoiceParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam": "openai_generated.params.responses_delegation_config_tool_live_mcp_tool_choice_param:ResponsesDelegationConfigToolLiveMCPToolChoiceParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling": "openai_generated.params.responses_delegation_config_tool_programmatic_tool_calling_param:ResponsesDelegationConfigToolProgrammaticToolCallingParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolShell": "openai_generated.params.responses_delegation_config_tool_shell_param:ResponsesDelegationConfigToolShellParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch": "openai_generated.params.responses_delegation_config_tool_web_search_param:ResponsesDelegationConfigToolWebSearchParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview": "openai_generated.params.responses_delegation_config_tool_web_search_preview_param:ResponsesDelegationConfigToolWebSearchPreviewParam",
        "ToolChoiceLiveFunctionToolChoiceParam": "openai_generated.params.responses_delegation_config_tool_choice_live_function_tool_choice_param:ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam",
        "ToolChoiceLiveMCPToolChoiceParam": "openai_generated.params.responses_delegation_config_tool_choice_live_mcp_tool_choice_param:ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam",
        "ToolChoiceProgrammaticToolCalling": "openai_generated.params.responses_delegation_config_tool_choice_programmatic_tool_calling_param:ResponsesDelegationConfigToolChoiceProgrammaticToolCallingParam",
        "ToolChoiceShell": "openai_generated.params.responses_delegation_config_tool_choice_shell_param:ResponsesDelegationConfigToolChoiceShellParam",
        "ToolChoiceWebSearch": "openai_generated.params.responses_delegation_config_tool_choice_web_search_param:ResponsesDelegationConfigToolChoiceWebSearchParam",
        "ToolChoiceWebSearchPreview": "openai_generated.params.responses_delegation_config_tool_choice_web_search_preview_param:ResponsesDelegationConfigToolChoiceWebSearchPreviewParam",
        "ToolCodeInterpreter": "openai_generated.params.responses_delegation_config_tool_code_interpreter_schema_param:ResponsesDelegationConfigToolCodeInterpreterSchemaParam",
        "ToolComputer": "openai_generated.params.responses_delegation_config_tool_computer_schema_param:ResponsesDelegationConfigToolComputerSchemaParam",
        "ToolCustom": "openai_generated.params.responses_delegation_config_tool_custom_schema_param:ResponsesDelegationConfigToolCustomSchemaParam",
        "ToolFileSearch": "openai_generated.params.responses_delegation_config_tool_file_search_schema_param:ResponsesDelegationConfigToolFileSearchSchemaParam",
        "ToolImageGeneration": "openai_generated.params.responses_delegation_config_tool_image_generation_schema_param:ResponsesDelegationConfigToolImageGenerationSchemaParam",
        "ToolMcp": "openai_generated.params.responses_delegation_config_tool_mcp_param:ResponsesDelegationConfigToolMcpParam",
        "ToolMcpAllowedToolsLiveMCPToolFilterParam": "openai_generated.params.tool_mcp_allowed_tools_live_mcp_tool_filter_param",
        "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam": "openai_generated.params.tool_mcp_require_approval_live_mcp_require_approval_filter_param",
        "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways": "openai_generated.params.responses_delegation_config_always_param:ResponsesDelegationConfigAlwaysParam",
        "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever": "openai_generated.params.responses_delegation_config_never_param:ResponsesDelegationConfigNeverParam",
        "ToolNamespace": "openai_generated.params.responses_delegation_config_tool_namespace_param:ResponsesDelegationConfigToolNamespaceParam",
        "ToolProgrammaticToolCalling": "openai_generated.params.responses_delegation_config_tool_programmatic_tool_calling_schema_param:ResponsesDelegationConfigToolProgrammaticToolCallingSchemaParam",
        "ToolSearch": "openai_generated.params.responses_delegation_config_tool_search_param:ResponsesDelegationConfigToolSearchParam",
        "ToolShell": "openai_generated.params.responses_delegation_config_tool_shell_schema_param:ResponsesDelegationConfigToolShellSchemaParam",
        "ToolShellEnvironment": "openai_generated.params.responses_delegation_config_tool_shell_environment_param:ResponsesDelegationConfigToolShellEnvironmentParam",
        "ToolShellEnvironmentContainerAuto": "openai_generated.params.responses_delegation_config_tool_shell_environment_container_auto_param:ResponsesDelegationConfigToolShellEnvironmentContainerAutoParam",
        "ToolShellEnvironmentContainerAutoNetworkPolicy": "openai_generated.params.tool_shell_environment_container_auto_network_policy_param:ToolShellEnvironmentContainerAutoNetworkPolicyParam",
        "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist": "openai_generated.params.tool_shell_environment_container_auto_network_policy_allowlist_param:ToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam",
        "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled": "openai_generated.params.tool_shell_environment_container_auto_network_policy_disabled_param:ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam",
        "ToolShellEnvironmentContainerAutoSkill": "openai_generated.params.responses_delegation_config_tool_shell_environment_container_auto_skill_param:ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillParam",
        "ToolShellEnvironmentContainerAutoSkillInline": "openai_generated.params.tool_shell_environment_container_auto_skill_inline_param:ToolShellEnvironmentContainerAutoSkillInlineParam",
        "ToolShellEnvironmentContainerAutoSkillInlineSource": "openai_generated.params.tool_shell_environment_container_auto_skill_inline_source_param:ToolShellEnvironmentContainerAutoSkillInlineSourceParam",
        "ToolShellEnvironmentContainerAutoSkillSkillReference": "openai_generated.params.tool_shell_environment_container_auto_skill_skill_reference_param:ToolShellEnvironmentContainerAutoSkillSkillReferenceParam",
        "ToolShellEnvironmentContainerReference": "openai_generated.params.responses_delegation_config_tool_shell_environment_container_reference_param:ResponsesDelegationConfigToolShellEnvironmentContainerReferenceParam",
        "ToolShellEnvironmentLocal": "openai_generated.params.responses_delegation_config_tool_shell_environment_local_param:ResponsesDelegationConfigToolShellEnvironmentLocalParam",
        "ToolShellEnvironmentLocalSkill": "openai_generated.params.responses_delegation_config_tool_shell_environment_local_skill_param:ResponsesDelegationConfigToolShellEnvironmentLocalSkillParam",
        "ToolWebSearch": "openai_generated.params.responses_delegation_config_tool_web_search_schema_param:ResponsesDelegationConfigToolWebSearchSchemaParam",
    },
)
