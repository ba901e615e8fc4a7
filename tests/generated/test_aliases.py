"""`openai_facade.types` and `openai_facade.resources`: the public module paths lead somewhere."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path
from typing import Any

import openai_facade.resources
import openai_facade.types
import pytest
from openai_codegen.document import read
from openai_runtime.model.codec import decode

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"
ALIASES = read(OPENAPI / "aliases.yaml")
PATHS = [public for path, entry in ALIASES.items() for public in (path, *(entry.get("also") or ()))]


def found(path: str) -> Any:
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(f"openai_facade.{module}"), name)


def test_every_public_type_is_where_the_table_says() -> None:
    missing = []
    for path in PATHS:
        try:
            found(path)
        except (ImportError, AttributeError) as error:
            missing.append(f"{path}: {error}")
    assert len(PATHS) > 2250
    assert not missing


@pytest.mark.parametrize("package", [openai_facade.types, openai_facade.resources], ids=["types", "resources"])
def test_every_exported_name_can_be_imported(package: Any) -> None:
    modules = [package.__name__, *(one.name for one in pkgutil.walk_packages(package.__path__, f"{package.__name__}."))]
    for name in modules:
        if name.rpartition(".")[2].startswith("_"):
            continue
        module = importlib.import_module(name)
        assert set(module.__all__) <= set(dir(module)), name
        for public in module.__all__:
            getattr(module, public)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("types.ChatModel", "types.shared.ChatModel"),
        ("types.chat.chat_completion.ChatCompletion", "types.chat.ChatCompletion"),
        ("types.chat.ChatCompletionMessageToolCall", "types.chat.ChatCompletionMessageFunctionToolCall"),
        ("types.responses.tool_param.WebSearchTool", "types.responses.WebSearchToolParam"),
        ("types.WebsocketConnectionOptions", "types.WebSocketConnectionOptions"),
    ],
)
def test_two_names_of_one_type_are_one_object(one: str, other: str) -> None:
    assert found(one) is found(other)


def test_modules_are_attributes_of_their_package() -> None:
    """`openai_facade.types.chat.chat_completion.Choice` needs no import of its own."""
    assert openai_facade.types.chat.chat_completion.Choice.__name__ == "ChatCompletionChoice"
    assert openai_facade.resources.beta.threads.runs.Runs is openai_facade.resources.beta.threads.runs.runs.Runs


def test_lists_that_users_build_up_are_lists() -> None:
    """`items: ResponseInputParam = []` and then `items.append(...)`."""
    assert found("types.responses.ResponseInputParam").__origin__ is list


def test_fields_that_the_public_surface_names_otherwise() -> None:
    usage = found("types.evals.run_retrieve_response.PerModelUsage")
    made = decode(usage, {"model_name": "m", "invocation_count": 1})
    assert made.run_model_name == "m"
    assert made.to_dict() == {"model_name": "m", "invocation_count": 1}
