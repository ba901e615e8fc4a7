# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.responses_delegation_config_reasoning_param import (
        ResponsesDelegationConfigReasoningParam as Reasoning,
    )
    from openai_generated.params.responses_delegation_config_text_param import (
        ResponsesDelegationConfigTextParam as Text,
    )
    from openai_generated.params.responses_delegation_config_tool_choice_param import (
        ResponsesDelegationConfigToolChoiceApplyPatchParam as ToolChoiceApplyPatch,
        ResponsesDelegationConfigToolChoiceCodeInterpreterParam as ToolChoiceCodeInterpreter,
        ResponsesDelegationConfigToolChoiceComputerParam as ToolChoiceComputer,
        ResponsesDelegationConfigToolChoiceCustomParam as ToolChoiceCustom,
        ResponsesDelegationConfigToolChoiceFileSearchParam as ToolChoiceFileSearch,
        ResponsesDelegationConfigToolChoiceImageGenerationParam as ToolChoiceImageGeneration,
        ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam as ToolChoiceLiveAllowedToolsChoiceParam,
        ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam as ToolChoiceLiveFunctionToolChoiceParam,
        ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam as ToolChoiceLiveMCPToolChoiceParam,
        ResponsesDelegationConfigToolChoiceParam as ToolChoice,
        ResponsesDelegationConfigToolChoiceProgrammaticToolCallingParam as ToolChoiceProgrammaticToolCalling,
        ResponsesDelegationConfigToolChoiceShellParam as ToolChoiceShell,
        ResponsesDelegationConfigToolChoiceWebSearchParam as ToolChoiceWebSearch,
        ResponsesDelegationConfigToolChoiceWebSearchPreviewParam as ToolChoiceWebSearchPreview,
    )
    from openai_generated.params.responses_delegation_config_tool_param import (
        ResponsesDelegationConfigToolApplyPatchParam as ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
        ResponsesDelegationConfigToolCodeInterpreterParam as ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
        ResponsesDelegationConfigToolComputerParam as ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
        ResponsesDelegationConfigToolCustomParam as ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
        ResponsesDelegationConfigToolFileSearchParam as ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
        ResponsesDelegationConfigToolImageGenerationParam as ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
        ResponsesDelegationConfigToolLiveFunctionToolChoiceParam as ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
        ResponsesDelegationConfigToolLiveMCPToolChoiceParam as ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
        ResponsesDelegationConfigToolParam as ToolChoiceLiveAllowedToolsChoiceParamTool,
        ResponsesDelegationConfigToolProgrammaticToolCallingParam as ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
        ResponsesDelegationConfigToolShellParam as ToolChoiceLiveAllowedToolsChoiceParamToolShell,
        ResponsesDelegationConfigToolWebSearchParam as ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
        ResponsesDelegationConfigToolWebSearchPreviewParam as ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    )
    from openai_generated.params.responses_delegation_config_tool_schema_param import (
        ResponsesDelegationConfigToolApplyPatchSchemaParam as ToolApplyPatch,
        ResponsesDelegationConfigToolCodeInterpreterSchemaParam as ToolCodeInterpreter,
        ResponsesDelegationConfigToolComputerSchemaParam as ToolComputer,
        ResponsesDelegationConfigToolCustomSchemaParam as ToolCustom,
        ResponsesDelegationConfigToolFileSearchSchemaParam as ToolFileSearch,
        ResponsesDelegationConfigToolImageGenerationSchemaParam as ToolImageGeneration,
        ResponsesDelegationConfigToolMcpParam as ToolMcp,
        ResponsesDelegationConfigToolNamespaceParam as ToolNamespace,
        ResponsesDelegationConfigToolProgrammaticToolCallingSchemaParam as ToolProgrammaticToolCalling,
        ResponsesDelegationConfigToolSchemaParam as Tool,
        ResponsesDelegationConfigToolSearchParam as ToolSearch,
        ResponsesDelegationConfigToolShellSchemaParam as ToolShell,
        ResponsesDelegationConfigToolWebSearchSchemaParam as ToolWebSearch,
    )
    from openai_generated.params.responses_delegation_config_tool_shell_environment_container_auto_skill_param import (
        ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillParam as ToolShellEnvironmentContainerAutoSkill,
        ToolShellEnvironmentContainerAutoSkillInlineParam as ToolShellEnvironmentContainerAutoSkillInline,
        ToolShellEnvironmentContainerAutoSkillInlineSourceParam as ToolShellEnvironmentContainerAutoSkillInlineSource,
        ToolShellEnvironmentContainerAutoSkillSkillReferenceParam as ToolShellEnvironmentContainerAutoSkillSkillReference,
    )
    from openai_generated.params.responses_delegation_config_tool_shell_environment_param import (
        ResponsesDelegationConfigToolShellEnvironmentContainerAutoParam as ToolShellEnvironmentContainerAuto,
        ResponsesDelegationConfigToolShellEnvironmentContainerReferenceParam as ToolShellEnvironmentContainerReference,
        ResponsesDelegationConfigToolShellEnvironmentLocalParam as ToolShellEnvironmentLocal,
        ResponsesDelegationConfigToolShellEnvironmentLocalSkillParam as ToolShellEnvironmentLocalSkill,
        ResponsesDelegationConfigToolShellEnvironmentParam as ToolShellEnvironment,
    )
    from openai_generated.params.responses_delegation_update_config_param import (
        ResponsesDelegationUpdateConfigParam as ResponsesDelegationUpdateConfigParam,
    )
    from openai_generated.params.tool_mcp_allowed_tools_live_mcp_tool_filter_param import (
        ToolMcpAllowedToolsLiveMCPToolFilterParam as ToolMcpAllowedToolsLiveMCPToolFilterParam,
    )
    from openai_generated.params.tool_mcp_require_approval_live_mcp_require_approval_filter_param import (
        ResponsesDelegationConfigAlwaysParam as ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways,
        ResponsesDelegationConfigNeverParam as ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever,
        ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam as ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam,
    )
    from openai_generated.params.tool_shell_environment_container_auto_network_policy_param import (
        ToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam as ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
        ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam as ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
        ToolShellEnvironmentContainerAutoNetworkPolicyParam as ToolShellEnvironmentContainerAutoNetworkPolicy,
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
        "ToolApplyPatch": "openai_generated.params.responses_delegation_config_tool_schema_param:ResponsesDelegationConfigToolApplyPatchSchemaParam",
        "ToolChoice": "openai_generated.params.responses_delegation_config_tool_choice_param:ResponsesDelegationConfigToolChoiceParam",
        "ToolChoiceApplyPatch": "openai_generated.params.responses_delegation_config_tool_choice_param:ResponsesDelegationConfigToolChoiceApplyPatchParam",
        "ToolChoiceCodeInterpreter": "openai_generated.params.responses_delegation_config_tool_choice_param:ResponsesDelegationConfigToolChoiceCodeInterpreterParam",
        "ToolChoiceComputer": "openai_generated.params.responses_delegation_config_tool_choice_param:ResponsesDelegationConfigToolChoiceComputerParam",
        "ToolChoiceCustom": "openai_generated.params.responses_delegation_config_tool_choice_param:ResponsesDelegationConfigToolChoiceCustomParam",
        "ToolChoiceFileSearch": "openai_generated.params.responses_delegation_config_tool_choice_param:ResponsesDelegationConfigToolChoiceFileSearchParam",
        "ToolChoiceImageGeneration": "openai_generated.params.responses_delegation_config_tool_choice_param:ResponsesDelegationConfigToolChoiceImageGenerationParam",
        "ToolChoiceLiveAllowedToolsChoiceParam": "openai_generated.params.responses_delegation_config_tool_choice_param:ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam",
        "ToolChoiceLiveAllowedToolsChoiceParamTool": "openai_generated.params.responses_delegation_config_tool_param:ResponsesDelegationConfigToolParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch": "openai_generated.params.responses_delegation_config_tool_param:ResponsesDelegationConfigToolApplyPatchParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter": "openai_generated.params.responses_delegation_config_tool_param:ResponsesDelegationConfigToolCodeInterpreterParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolComputer": "openai_generated.params.responses_delegation_config_tool_param:ResponsesDelegationConfigToolComputerParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolCustom": "openai_generated.params.responses_delegation_config_tool_param:ResponsesDelegationConfigToolCustomParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch": "openai_generated.params.responses_delegation_config_tool_param:ResponsesDelegationConfigToolFileSearchParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration": "openai_generated.params.responses_delegation_config_tool_param:ResponsesDelegationConfigToolImageGenerationParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam": "openai_generated.params.responses_delegation_config_tool_param:ResponsesDelegationConfigToolLiveFunctionToolChoiceParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam": "openai_generated.params.responses_delegation_config_tool_param:ResponsesDelegationConfigToolLiveMCPToolChoiceParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling": "openai_generated.params.responses_delegation_config_tool_param:ResponsesDelegationConfigToolProgrammaticToolCallingParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolShell": "openai_generated.params.responses_delegation_config_tool_param:ResponsesDelegationConfigToolShellParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch": "openai_generated.params.responses_delegation_config_tool_param:ResponsesDelegationConfigToolWebSearchParam",
        "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview": "openai_generated.params.responses_delegation_config_tool_param:ResponsesDelegationConfigToolWebSearchPreviewParam",
        "ToolChoiceLiveFunctionToolChoiceParam": "openai_generated.params.responses_delegation_config_tool_choice_param:ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam",
        "ToolChoiceLiveMCPToolChoiceParam": "openai_generated.params.responses_delegation_config_tool_choice_param:ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam",
        "ToolChoiceProgrammaticToolCalling": "openai_generated.params.responses_delegation_config_tool_choice_param:ResponsesDelegationConfigToolChoiceProgrammaticToolCallingParam",
        "ToolChoiceShell": "openai_generated.params.responses_delegation_config_tool_choice_param:ResponsesDelegationConfigToolChoiceShellParam",
        "ToolChoiceWebSearch": "openai_generated.params.responses_delegation_config_tool_choice_param:ResponsesDelegationConfigToolChoiceWebSearchParam",
        "ToolChoiceWebSearchPreview": "openai_generated.params.responses_delegation_config_tool_choice_param:ResponsesDelegationConfigToolChoiceWebSearchPreviewParam",
        "ToolCodeInterpreter": "openai_generated.params.responses_delegation_config_tool_schema_param:ResponsesDelegationConfigToolCodeInterpreterSchemaParam",
        "ToolComputer": "openai_generated.params.responses_delegation_config_tool_schema_param:ResponsesDelegationConfigToolComputerSchemaParam",
        "ToolCustom": "openai_generated.params.responses_delegation_config_tool_schema_param:ResponsesDelegationConfigToolCustomSchemaParam",
        "ToolFileSearch": "openai_generated.params.responses_delegation_config_tool_schema_param:ResponsesDelegationConfigToolFileSearchSchemaParam",
        "ToolImageGeneration": "openai_generated.params.responses_delegation_config_tool_schema_param:ResponsesDelegationConfigToolImageGenerationSchemaParam",
        "ToolMcp": "openai_generated.params.responses_delegation_config_tool_schema_param:ResponsesDelegationConfigToolMcpParam",
        "ToolMcpAllowedToolsLiveMCPToolFilterParam": "openai_generated.params.tool_mcp_allowed_tools_live_mcp_tool_filter_param",
        "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam": "openai_generated.params.tool_mcp_require_approval_live_mcp_require_approval_filter_param",
        "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways": "openai_generated.params.tool_mcp_require_approval_live_mcp_require_approval_filter_param:ResponsesDelegationConfigAlwaysParam",
        "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever": "openai_generated.params.tool_mcp_require_approval_live_mcp_require_approval_filter_param:ResponsesDelegationConfigNeverParam",
        "ToolNamespace": "openai_generated.params.responses_delegation_config_tool_schema_param:ResponsesDelegationConfigToolNamespaceParam",
        "ToolProgrammaticToolCalling": "openai_generated.params.responses_delegation_config_tool_schema_param:ResponsesDelegationConfigToolProgrammaticToolCallingSchemaParam",
        "ToolSearch": "openai_generated.params.responses_delegation_config_tool_schema_param:ResponsesDelegationConfigToolSearchParam",
        "ToolShell": "openai_generated.params.responses_delegation_config_tool_schema_param:ResponsesDelegationConfigToolShellSchemaParam",
        "ToolShellEnvironment": "openai_generated.params.responses_delegation_config_tool_shell_environment_param:ResponsesDelegationConfigToolShellEnvironmentParam",
        "ToolShellEnvironmentContainerAuto": "openai_generated.params.responses_delegation_config_tool_shell_environment_param:ResponsesDelegationConfigToolShellEnvironmentContainerAutoParam",
        "ToolShellEnvironmentContainerAutoNetworkPolicy": "openai_generated.params.tool_shell_environment_container_auto_network_policy_param:ToolShellEnvironmentContainerAutoNetworkPolicyParam",
        "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist": "openai_generated.params.tool_shell_environment_container_auto_network_policy_param:ToolShellEnvironmentContainerAutoNetworkPolicyAllowlistParam",
        "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled": "openai_generated.params.tool_shell_environment_container_auto_network_policy_param:ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam",
        "ToolShellEnvironmentContainerAutoSkill": "openai_generated.params.responses_delegation_config_tool_shell_environment_container_auto_skill_param:ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillParam",
        "ToolShellEnvironmentContainerAutoSkillInline": "openai_generated.params.responses_delegation_config_tool_shell_environment_container_auto_skill_param:ToolShellEnvironmentContainerAutoSkillInlineParam",
        "ToolShellEnvironmentContainerAutoSkillInlineSource": "openai_generated.params.responses_delegation_config_tool_shell_environment_container_auto_skill_param:ToolShellEnvironmentContainerAutoSkillInlineSourceParam",
        "ToolShellEnvironmentContainerAutoSkillSkillReference": "openai_generated.params.responses_delegation_config_tool_shell_environment_container_auto_skill_param:ToolShellEnvironmentContainerAutoSkillSkillReferenceParam",
        "ToolShellEnvironmentContainerReference": "openai_generated.params.responses_delegation_config_tool_shell_environment_param:ResponsesDelegationConfigToolShellEnvironmentContainerReferenceParam",
        "ToolShellEnvironmentLocal": "openai_generated.params.responses_delegation_config_tool_shell_environment_param:ResponsesDelegationConfigToolShellEnvironmentLocalParam",
        "ToolShellEnvironmentLocalSkill": "openai_generated.params.responses_delegation_config_tool_shell_environment_param:ResponsesDelegationConfigToolShellEnvironmentLocalSkillParam",
        "ToolWebSearch": "openai_generated.params.responses_delegation_config_tool_schema_param:ResponsesDelegationConfigToolWebSearchSchemaParam",
    },
)
