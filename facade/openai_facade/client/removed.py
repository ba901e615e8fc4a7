"""Names of the API before version 1, which say where their successors are."""

from __future__ import annotations

from typing import Any, NoReturn

from ..errors import OpenAIError

_INSTEAD = {
    "Audio": "client.audio",
    "ChatCompletion": "client.chat.completions",
    "Completion": "client.completions",
    "Edit": "client.chat.completions",
    "Embedding": "client.embeddings",
    "Engine": "client.models",
    "File": "client.files",
    "FineTune": "client.fine_tuning.jobs",
    "FineTuningJob": "client.fine_tuning.jobs",
    "Image": "client.images",
    "Model": "client.models",
    "Moderation": "client.moderations",
}


class RemovedNameError(OpenAIError):
    """A name from before version 1 was used."""


class _Removed:
    """Stands where something used to be; any use of it explains the way on."""

    def __init__(self, name: str) -> None:
        self._name = name

    def _explain(self) -> NoReturn:
        instead = _INSTEAD.get(self._name)
        hint = f"use {instead} of an OpenAI() client" if instead else "there is nothing in its place"
        raise RemovedNameError(f"{self._name} was removed from the API of this package with version 1: {hint}.")

    def __getattr__(self, name: str) -> NoReturn:
        if name.startswith("__"):
            raise AttributeError(name)
        self._explain()

    def __call__(self, *_: Any, **__: Any) -> NoReturn:
        self._explain()

    def __repr__(self) -> str:
        return f"<removed name {self._name}>"


globals().update({name: _Removed(name) for name in (*_INSTEAD, "Customer", "Deployment", "ErrorObject")})
