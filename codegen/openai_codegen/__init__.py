"""From the API description to the generated client: vendor, normalise, render."""
