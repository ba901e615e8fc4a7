"""What an import costs, counted in modules: a child process tells what it loaded.

Counts are the same on every machine, seconds are not. A budget that is too small wants a reason, not a larger number.
"""

from __future__ import annotations

import subprocess
import sys
from functools import cache

import pytest

HEAVY = ("aiohttp", "anyio", "httpcore", "httpx", "httpx2", "numpy", "openai", "pydantic", "websockets")
HEAVY_FOR_SERVERS = ("jsonschema", "starlette", "uvicorn", "yaml")
MODELS = ("openai_generated.models.", "openai_generated.params.", "openai_facade.types.")

PROBE = """
import sys
before = set(sys.modules)
{code}
print("LOADED", *sorted(set(sys.modules) - before))
"""

CHAT = b'{"id": "x", "choices": [{"index": 0, "message": {"role": "assistant", "content": "hi"}}]}'


@cache
def loaded_by(code: str) -> frozenset[str]:
    """Names of the modules that a fresh interpreter loads to run some code."""
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROBE.format(code=code)], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return frozenset(run.stdout.rpartition("LOADED")[2].split())


def among(modules: frozenset[str], prefixes: tuple[str, ...]) -> list[str]:
    """The modules that stand below one of some prefixes."""
    return sorted(
        module for module in modules if any(f"{module}.".startswith(f"{prefix.rstrip('.')}.") for prefix in prefixes)
    )


def ours(modules: frozenset[str]) -> list[str]:
    """The modules of the three packages that are shipped."""
    return among(modules, ("openai_runtime", "openai_generated", "openai_facade"))


@pytest.mark.parametrize(
    ("package", "own", "altogether"), [("openai_runtime", 1, 1), ("openai_generated", 4, 8), ("openai_facade", 6, 30)]
)
def test_importing_a_package_loads_next_to_nothing(package: str, own: int, altogether: int) -> None:
    modules = loaded_by(f"import {package}")
    assert among(modules, HEAVY + HEAVY_FOR_SERVERS) == []
    assert [module for module in ours(modules) if module.startswith(MODELS)] == []
    assert len(ours(modules)) <= own, ours(modules)
    assert len(modules) <= altogether, sorted(modules)


def test_the_list_of_models_loads_no_model() -> None:
    modules = loaded_by("import openai_generated.models, openai_generated.params\ndir(openai_generated.models)")
    assert [module for module in ours(modules) if module.startswith(MODELS)] == []
    assert among(modules, HEAVY + HEAVY_FOR_SERVERS) == []


def test_the_first_chat_completion_loads_the_models_it_holds_and_no_more() -> None:
    modules = loaded_by(
        "from openai_generated.models import ChatCompletion\n"
        "from openai_runtime.codec import decode_json\n"
        f"completion = ChatCompletion.model_validate(decode_json({CHAT!r}))\n"
        "assert completion.choices[0].message.content == 'hi'"
    )
    models = [module for module in ours(modules) if module.startswith(MODELS)]
    assert 1 <= len(models) <= 6, models
    assert among(modules, HEAVY + HEAVY_FOR_SERVERS) == []
    assert len(ours(modules)) <= 25, ours(modules)


def test_an_operation_loads_no_other_and_no_http_library() -> None:
    modules = loaded_by("from openai_generated.api.embeddings import create_embedding")
    assert among(modules, HEAVY + HEAVY_FOR_SERVERS) == []
    operations = [module for module in modules if module.startswith("openai_generated.api.") and module.count(".") == 3]
    assert operations == ["openai_generated.api.embeddings.create_embedding"]
    assert [module for module in modules if module.startswith(MODELS)] == []


def test_a_client_loads_no_model_and_no_websocket() -> None:
    modules = loaded_by("from openai_facade import OpenAI\nOpenAI(api_key='k')")
    assert [module for module in ours(modules) if module.startswith(MODELS)] == []
    assert among(modules, ("websockets", "pydantic", "numpy", "aiohttp", "httpx2", "openai")) == []
    assert len(ours(modules)) <= 60, ours(modules)


def test_the_probe_sees_what_is_loaded() -> None:
    modules = loaded_by("import httpx")
    assert "httpx._client" in among(modules, HEAVY)
    assert len(modules) > 100
