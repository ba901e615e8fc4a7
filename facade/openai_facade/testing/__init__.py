"""A local server that speaks the OpenAI API, for trying things out and for tests.

    from openai_facade.testing import Emulator

    with Emulator() as server:
        server.when(text="weather").call_tool("get_weather", city="Paris").say("It is sunny in Paris.")
        client = OpenAI(base_url=server.base_url, api_key="sk-test")

What the model does is said with `say`, `call_tool`, `refuse`, `think`, `fail` and `when`; the journal is `requests`;
`script` and `faults` work on the wire. Other languages do the same over HTTP below `/_emulator/`.
Needs the extra `testing`. Nothing is imported before it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import faults
    from .answers import Answer
    from .batching import BatchCourse
    from .calls import Call
    from .decorating import emulated
    from .emulator import Emulator
    from .faults import Fault
    from .incoming import Incoming
    from .latency import Latency
    from .model.asking import Ask

__all__ = ["Answer", "Ask", "BatchCourse", "Call", "Emulator", "Fault", "Incoming", "Latency", "emulated", "faults"]

_HOMES = {
    "Answer": "answers",
    "Ask": "model.asking",
    "BatchCourse": "batching",
    "Call": "calls",
    "Emulator": "emulator",
    "Fault": "faults",
    "Incoming": "incoming",
    "Latency": "latency",
    "emulated": "decorating",
}


def __getattr__(name: str) -> Any:
    if name == "faults":
        return import_module(".faults", __name__)
    if name in _HOMES:
        return getattr(_home(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _home(module: str) -> Any:
    """Import one of the modules here.

    Raises:
        ModuleNotFoundError: A package is missing; the message says which extra brings it.
    """
    try:
        return import_module(f".{module}", __name__)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("openai_"):
            raise
        said = f"the emulator needs {error.name.partition('.')[0]}: install the extra 'testing' of openai-facade"
        raise ModuleNotFoundError(said, name=error.name) from error
