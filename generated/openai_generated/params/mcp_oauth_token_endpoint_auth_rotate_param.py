# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

McpOauthTokenEndpointAuthRotateParam: TypeAlias = (
    params.McpOauthTokenEndpointAuthRotateParamClientSecretBasic
    | params.McpOauthTokenEndpointAuthRotateParamClientSecretPost
)
"""MCP oauth token endpoint auth rotate param: one of 2 kinds, told apart by `type`."""
