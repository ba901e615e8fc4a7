"""What `importlib.metadata` is told of the package `openai` while the alias is on."""

from __future__ import annotations

from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from .followed import VERSION
from .names import ALIAS

_FILES = {
    "METADATA": (
        f"Metadata-Version: 2.1\nName: {ALIAS}\nVersion: {VERSION}\nSummary: openai-facade under the name openai\n"
    ),
    "top_level.txt": f"{ALIAS}\n",
}


class AliasDistribution(Distribution):
    """The package `openai`: a name and a version, without files."""

    def read_text(self, filename: Any) -> str | None:
        return _FILES.get(str(filename))

    def locate_file(self, path: Any) -> Any:
        return Path(__file__).parents[2] / str(path)


def distributions(name: str | None) -> list[Distribution]:
    """The distribution of a name, or all of them (that is, one) where no name is given."""
    return [AliasDistribution()] if name is None or name.lower() == ALIAS else []
