"""Which edition of the reference SDK stands behind the name `openai`."""

from __future__ import annotations

from typing import Final

VERSION: Final = "2.36.0"
"""What `openai.__version__` and `importlib.metadata.version("openai")` say while the alias is on."""
