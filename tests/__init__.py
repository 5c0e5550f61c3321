"""What acuscreen must do, as tests; `tests/spec` is the specification."""
