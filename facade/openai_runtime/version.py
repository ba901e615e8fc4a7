"""The version of this package."""

from __future__ import annotations

__title__ = "openai_facade"
__version__ = "0.1.0"
VERSION = __version__
