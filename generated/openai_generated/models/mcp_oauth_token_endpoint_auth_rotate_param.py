# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.rotate_mcp_oauth_token_endpoint_auth_param_client_secret_basic import (
        RotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    )
    from openai_generated.models.rotate_mcp_oauth_token_endpoint_auth_param_client_secret_post import (
        RotateMcpOauthTokenEndpointAuthParamClientSecretPost,
    )

    McpOauthTokenEndpointAuthRotateParam: TypeAlias = (
        RotateMcpOauthTokenEndpointAuthParamClientSecretBasic | RotateMcpOauthTokenEndpointAuthParamClientSecretPost
    )
    """MCP oauth token endpoint auth rotate param: one of 2 kinds, told apart by `type`."""
else:
    McpOauthTokenEndpointAuthRotateParam = TaggedUnion(
        "McpOauthTokenEndpointAuthRotateParam",
        __package__,
        key="type",
        variants={
            "client_secret_basic": "RotateMcpOauthTokenEndpointAuthParamClientSecretBasic",
            "client_secret_post": "RotateMcpOauthTokenEndpointAuthParamClientSecretPost",
        },
        shapes=(),
    )
