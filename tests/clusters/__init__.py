"""Bulk runs on real clusters of Dask and Ray, on this machine; see `__main__`. Not part of the default test run."""
