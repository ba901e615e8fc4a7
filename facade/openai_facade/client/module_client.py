"""The package as a client: `openai_facade.api_key = …`, then `openai_facade.chat.completions.create(…)`.

The settings are plain attributes of the package. The client behind them is made when it is first needed and made again
when a setting has changed.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from openai_runtime import forks

from ..errors import OpenAIError
from ..resources._tree import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .clients import OpenAI

_SETTINGS = (
    "api_key",
    "admin_api_key",
    "organization",
    "project",
    "webhook_secret",
    "base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "http_client",
)
_AZURE_SETTINGS = ("api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider")
_BEDROCK_SETTINGS = ("bedrock_token_provider",)


class _Guess(str):
    """A kind of service that nobody has named: shown as `api_type`, and guessed again when a setting changes."""

    __slots__ = ()


_lock = forks.Lock()
_current: tuple[tuple[Any, ...], OpenAI] | None = None


class AmbiguousModuleClientError(OpenAIError):
    """The environment names both OpenAI and Azure, and nobody said which one is meant."""

    def __init__(self) -> None:
        super().__init__(
            "There are credentials for OpenAI and for Azure: set openai_facade.api_type (or the environment variable "
            "OPENAI_API_TYPE) to 'openai' or 'azure'."
        )


def client() -> OpenAI:
    """The client that the settings of the package describe now."""
    global _current
    state = vars(sys.modules["openai_facade"])  # the package is there: this module stands in it
    named = None if isinstance(state.get("api_type"), _Guess) else state.get("api_type")
    values = (named, *(state.get(name) for name in (*_SETTINGS, *_AZURE_SETTINGS, *_BEDROCK_SETTINGS)))
    current = _current
    if current is not None and _same(current[0], values):
        return current[1]
    with _lock:
        current = _current
        if current is None or not _same(current[0], values):
            current = _current = (values, _make(state, named, None if current is None else current[1]))
    return current[1]


def reset() -> None:
    """Forget the client; the next use makes a new one."""
    global _current
    _current = None


def _same(before: tuple[Any, ...], now: tuple[Any, ...]) -> bool:
    return all(old is new or (type(old) is type(new) and old == new) for old, new in zip(before, now, strict=True))


def _make(state: dict[str, Any], named: str | None, before: OpenAI | None) -> OpenAI:
    arguments = {name: state[name] for name in _SETTINGS if state.get(name) is not None}
    if "timeout" in state:  # None is a value of its own here
        arguments["timeout"] = state["timeout"]
    kind = named or os.environ.get("OPENAI_API_TYPE") or _guess(state)
    if kind == "azure":
        from ..providers.azure.clients import AzureOpenAI

        arguments.update({name: state[name] for name in _AZURE_SETTINGS if state.get(name) is not None})
        for name in ("admin_api_key", "project"):
            arguments.pop(name, None)
        azure = AzureOpenAI(**arguments)
        state["api_type"] = named or _Guess(kind)
        return azure
    if kind == "amazon-bedrock":
        from ..providers.aws.clients import BedrockOpenAI

        arguments.update({name: state[name] for name in _BEDROCK_SETTINGS if state.get(name) is not None})
        arguments.pop("admin_api_key", None)
        return BedrockOpenAI(**arguments)
    if kind != "openai":
        raise OpenAIError(f"openai_facade.api_type must be 'openai', 'azure' or 'amazon-bedrock', not {kind!r}")
    from .clients import OpenAI

    made = OpenAI(**arguments, _enforce_credentials=False)
    if before is not None and type(before) is OpenAI and "http_client" not in arguments:
        made._transport = before._transport  # a new key is no reason to give up good connections
    state["api_type"] = named or _Guess(kind)
    return made


def _guess(state: Mapping[str, Any]) -> str:
    """Which service is meant, by the credentials that are there."""

    def known(setting: str, *variables: str) -> bool:
        return state.get(setting) is not None or any(os.environ.get(name) for name in variables)

    azure = known("azure_endpoint", "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_ENDPOINT")
    entra = known("azure_ad_token", "AZURE_OPENAI_AD_TOKEN") or known("azure_ad_token_provider")
    if os.environ.get("OPENAI_API_KEY") and (azure or entra):
        raise AmbiguousModuleClientError
    return "azure" if azure or entra else "openai"


class ResourceProxy:
    """A resource of whatever client the settings describe when it is used."""

    def __init__(self, name: str) -> None:
        self.__dict__["_name"] = name

    def __getattr__(self, attribute: str) -> Any:
        if attribute.startswith("__") and attribute.endswith("__"):
            raise AttributeError(attribute)
        try:
            return getattr(getattr(client(), self._name), attribute)
        except AttributeError:
            # A folder of this package may bear the same name; what is in it is found here, too.
            name = f"openai_facade.{self._name}"
            if name not in sys.modules:
                raise
            module = import_module(name)  # which waits where another thread is just importing it
            if not hasattr(module, attribute):
                raise
            return getattr(module, attribute)

    def __dir__(self) -> list[str]:
        return dir(getattr(client(), self._name))

    def __repr__(self) -> str:
        return f"<openai_facade.{self._name}>"


globals().update({name: ResourceProxy(name) for name in RESOURCES})
