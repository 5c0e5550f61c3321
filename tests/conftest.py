"""How the tests run: the same examples each time, so that a red build can be seen again."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "build", derandomize=True, deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", deadline=None, max_examples=5000, suppress_health_check=list(HealthCheck))
settings.load_profile("build")
