"""What answers cost: tokens read from any `usage`, and a table of prices.

The figures are in `prices.toml`, with their source and date. Imports nothing but the standard library.
"""

from __future__ import annotations
