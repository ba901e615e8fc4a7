"""Pages about modules: clients, public names, errors, helpers, the emulator, the runtime, low-level functions."""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

from described import described_class, fenced, function
from docstrings import first_sentence, markdown, prose

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

CLIENTS = ("OpenAI", "AsyncOpenAI", "AzureOpenAI", "AsyncAzureOpenAI", "BedrockOpenAI", "AsyncBedrockOpenAI")
HELPERS = {
    "Retries": {"openai_facade": "RetryPolicy Retry"},
    "Limits": {"openai_facade": "AdaptiveLimiter SQLiteStore RedisStore"},
    "Bulk runs": {"openai_facade.bulk": "Bulk BulkRun Row RowError Request Estimate Progress open"},
    "Costs": {"openai_facade": "Budget Costs Prices use_prices"},
    "Listeners": {"openai_facade": "RequestEvent ResponseEvent ErrorEvent"},
    "Structured outputs": {
        "openai_facade": "to_strict_schema function_tool pydantic_function_tool pydantic_responses_function_tool",
        "openai_facade.parsing": "SchemaError StrictSchemaError StrictSchemaWarning",
    },
    "Tools": {"openai_facade": "Tool ComputerToolset ComputerDriver", "openai_facade.tools.loop": "ResponseToolRun"},
    "Streams": {
        "openai_facade": "Stream AsyncStream AssistantEventHandler",
        "openai_facade.streaming.responses_streams": "ResponseStreamManager ResponseStream",
        "openai_facade.streaming.chat_streams": "ChatCompletionStreamManager ChatCompletionStream",
    },
    "Identities": {
        "openai_facade.auth": (
            "k8s_service_account_token_provider azure_managed_identity_token_provider gcp_id_token_provider "
            "x509_workload_identity"
        ),
    },
    "Providers": {"openai_facade.providers": "bedrock vertex"},
    "Sound": {"openai_facade.helpers": "Microphone LocalAudioPlayer"},
    "The whole package": {"openai_facade": "preload alias_openai file_from_path"},
}
RUNTIME = {
    "Models": {"openai_runtime.model": "Model"},
    "Answers": {
        "openai_runtime.answer.response": "APIResponse LegacyAPIResponse Response",
        "openai_runtime.answer.binary": "HttpxBinaryResponseContent",
        "openai_runtime.answer.rate_limit": "RateLimit",
        "openai_runtime.answer.stream": "Stream",
        "openai_runtime.answer.page": "SyncCursorPage SyncPage",
    },
    "Requests": {"openai_runtime.request.files": "file_from_path", "openai_runtime.request.endpoint": "Endpoint"},
    "Missing values": {"openai_runtime.unset": "Omit NotGiven"},
}


def client_page() -> str:
    """The clients: the first with everything, the others with what they add."""
    package = import_module("openai_facade")
    lines = ["# Clients", "", "The resources of a client have [pages of their own](index.md#resources).", ""]
    for name in CLIENTS:
        lines += described_class(name, getattr(package, name), members=name == "OpenAI")
    observation = import_module("openai_facade.client.observed").Observation
    lines += ["## What watches calls {: #observation }", "", "Every client also takes these arguments.", ""]
    lines += markdown(inspect.getdoc(observation), {})
    return "\n".join(lines)


def names_page() -> str:
    """Every name of the package, with a sentence."""
    package = import_module("openai_facade")
    lines = ["# Public names", "", "All that `from openai_facade import …` gives.", ""]
    lines += [
        "Beside them the package is a client itself, with all its resources (`openai_facade.responses.create(…)`) and",
        "settings (`openai_facade.api_key = …`), and `openai_facade.types` has the types of all requests and answers.",
        "",
    ]
    for name in sorted(package.__all__, key=str.lower):
        value = getattr(package, name)
        said = first_sentence(value) if inspect.isclass(value) or inspect.isfunction(value) else ""
        lines.append(f"- `{name}`" + (f": {said}" if said else ""))
    return "\n".join(lines)


def errors_page() -> str:
    """The tree of errors, and each of them."""
    errors = import_module("openai_facade.errors")
    lines = ["# Errors", "", *markdown(inspect.getdoc(errors), {}), ""]
    for name in re.findall(r"(?:├── |└── |^    )(\w+)", errors.__doc__ or "", re.MULTILINE):
        value = getattr(errors, name, None)
        if inspect.isclass(value):
            lines += described_class(name, value)
    return "\n".join(lines)


def emulator_page() -> str:
    """The emulator and what belongs to it."""
    testing = import_module("openai_facade.testing")
    lines = ["# Emulator", "", "[The guide](../emulator.md) says the same by what one wants to do.", ""]
    for name in sorted(testing.__all__, key=lambda name: name != "Emulator"):
        lines += described(name, getattr(testing, name))
    return "\n".join(lines)


def tables_page(title: str, introduction: str, tables: dict[str, dict[str, str]]) -> str:
    """A page of some names from some modules, under headings."""
    lines = [f"# {title}", "", introduction, ""]
    for heading, modules in tables.items():
        lines += [f"## {heading}", ""]
        for module, names in modules.items():
            for name in names.split():
                lines += described(name, getattr(import_module(module), name), level=3)
    return "\n".join(lines)


def described(name: str, value: Any, level: int = 2) -> list[str]:
    """A class, a function, or a module with its functions."""
    if inspect.isclass(value):
        return described_class(name, value, level)
    if inspect.ismodule(value):
        made = [one for one in vars(value).values() if inspect.isfunction(one) and one.__module__ == value.__name__]
        lines = [f"{'#' * level} `{name}`", "", *markdown(inspect.getdoc(value), {}), ""]
        public = [one for one in made if not one.__name__.startswith("_")]
        return lines + [line for one in public for line in function(f"{name}.{one.__name__}", one, level + 1)]
    return function(name, value, level)


def low_level_page(surface: Path) -> str:
    """The functions of `openai_generated.api`, as `generated/API.md` lists them, and their clients."""
    generated = import_module("openai_generated")
    lines = ["# Low-level functions", "", "[The guide](../low-level.md) shows how they are called.", ""]
    for name in ("Client", "AuthenticatedClient"):
        lines += described_class(name, getattr(generated, name))
    lines += ["## Operations", "", *fenced("from openai_generated.api.files import list_files")]
    return "\n".join(lines) + surface.read_text("utf-8").partition("## Operations")[2]


def index_page(resources: Iterable[str], said: dict[str, str]) -> str:
    """The head of the reference."""
    lines = ["# Reference", "", "Written from the code by each build of this site.", ""]
    lines += [f"- [{title}]({page})" for title, page in PAGES.items()]
    lines += ["", "## Resources", ""]
    lines += [f"- [`client.{name}`](resources/{name}.md): {prose(said[name])}" for name in resources]
    lines += ["", "## What every method takes", "", *EVERY_METHOD]
    return "\n".join(lines)


PAGES = {
    "Clients": "client.md",
    "Public names": "names.md",
    "Errors": "errors.md",
    "Helpers": "helpers.md",
    "Emulator": "emulator.md",
    "Runtime": "runtime.md",
    "Low-level functions": "low-level.md",
}
EVERY_METHOD = """\
Each method of a resource also takes these, which its signature leaves out:

- `extra_headers`: further headers of this request; `omit` takes one away.
- `extra_query`: further parameters of the query.
- `extra_body`: further fields of the body, or others in their place.
- `timeout`: seconds, or an `httpx.Timeout`, for this call.

An async client has the same methods with the same arguments, to be awaited. `omit` as a default means: not sent.
The words for types (`params.…`, `models.…`) are those of `openai_generated`; the same classes are under
`openai_facade.types`, at the paths that the `openai` package has. A dictionary does wherever a `params.…` is asked for.
""".splitlines()
