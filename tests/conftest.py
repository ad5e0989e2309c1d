"""What every test may ask for. A fixture is named here only when more than one room uses it."""

from tests.secret_service import secret_service, secret_service_bus

__all__ = ["secret_service", "secret_service_bus"]
