"""Keeps the stock of a warehouse: goods come in as lots, leave by orders, and are counted now and then."""

from __future__ import annotations

import csv
import logging
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Iterable, Iterator

LOGGER = logging.getLogger(__name__)
CENT = Decimal("0.01")
LOW_STOCK_DAYS = 14
MAX_LOTS_PER_PRODUCT = 500


class InventoryError(Exception):
    """What a clerk can put right."""


class OutOfStock(InventoryError):
    """More was asked for than is there."""

    def __init__(self, sku: str, wanted: int, available: int) -> None:
        super().__init__(f"{sku}: {wanted} wanted, {available} available")
        self.sku = sku
        self.wanted = wanted
        self.available = available


class UnknownProduct(InventoryError):
    """No product has this number."""


@dataclass(frozen=True)
class Product:
    sku: str
    name: str
    reorder_level: int = 10
    perishable: bool = False


@dataclass
class Lot:
    sku: str
    quantity: int
    unit_cost: Decimal
    received: date
    expires: date | None = None

    def is_expired(self, today: date) -> bool:
        return self.expires is not None and self.expires < today

    def take(self, quantity: int) -> int:
        """Takes as much as there is, and returns how much that was."""
        taken = min(self.quantity, quantity)
        self.quantity -= taken
        return taken


@dataclass
class Movement:
    sku: str
    quantity: int
    day: date
    cost: Decimal
    reason: str


@dataclass
class Warehouse:
    products: dict[str, Product] = field(default_factory=dict)
    lots: dict[str, list[Lot]] = field(default_factory=lambda: defaultdict(list))
    movements: list[Movement] = field(default_factory=list)

    def add_product(self, product: Product) -> None:
        if product.sku in self.products:
            raise InventoryError(f"{product.sku} exists already")
        self.products[product.sku] = product

    def product(self, sku: str) -> Product:
        try:
            return self.products[sku]
        except KeyError:
            raise UnknownProduct(sku) from None

    def receive(self, sku: str, quantity: int, unit_cost: Decimal, day: date, expires: date | None = None) -> Lot:
        """Books a delivery. Perishable goods need a date until which they keep."""
        product = self.product(sku)
        if quantity <= 0:
            raise InventoryError("a delivery has at least one piece")
        if product.perishable and expires is None:
            raise InventoryError(f"{product.name} needs a date of expiry")
        if len(self.lots[sku]) >= MAX_LOTS_PER_PRODUCT:
            self.merge_lots(sku)
        lot = Lot(sku, quantity, round_money(unit_cost), day, expires)
        self.lots[sku].append(lot)
        self.record(sku, quantity, day, lot.unit_cost * quantity, "received")
        return lot

    def ship(self, sku: str, quantity: int, day: date) -> Decimal:
        """Takes goods out, those that expire first before the others, and returns what they had cost."""
        available = self.available(sku, day)
        if quantity > available:
            raise OutOfStock(sku, quantity, available)
        cost = Decimal(0)
        left = quantity
        for lot in sorted(self.sellable(sku, day), key=by_expiry):
            taken = lot.take(left)
            cost += lot.unit_cost * taken
            left -= taken
            if left == 0:
                break
        self.drop_empty(sku)
        self.record(sku, -quantity, day, -cost, "shipped")
        if self.available(sku, day) < self.product(sku).reorder_level:
            LOGGER.warning("%s is below its reorder level", sku)
        return round_money(cost)

    def available(self, sku: str, day: date) -> int:
        return sum(lot.quantity for lot in self.sellable(sku, day))

    def sellable(self, sku: str, day: date) -> Iterator[Lot]:
        self.product(sku)
        return (lot for lot in self.lots[sku] if not lot.is_expired(day))

    def write_off_expired(self, day: date) -> list[Movement]:
        """Removes what can no longer be sold."""
        written_off: list[Movement] = []
        for sku, lots in self.lots.items():
            for lot in lots:
                if lot.is_expired(day):
                    cost = lot.unit_cost * lot.quantity
                    written_off.append(self.record(sku, -lot.quantity, day, -cost, "expired"))
                    lot.quantity = 0
            self.drop_empty(sku)
        return written_off

    def count(self, sku: str, counted: int, day: date) -> Movement | None:
        """Compares what was counted with what is booked, and books the difference at the average cost."""
        booked = self.available(sku, day)
        difference = counted - booked
        if difference == 0:
            return None
        unit_cost = self.average_cost(sku, day)
        if difference > 0:
            self.lots[sku].append(Lot(sku, difference, unit_cost, day))
        else:
            left = -difference
            for lot in sorted(self.sellable(sku, day), key=by_expiry):
                left -= lot.take(left)
            self.drop_empty(sku)
        return self.record(sku, difference, day, unit_cost * difference, "counted")

    def average_cost(self, sku: str, day: date) -> Decimal:
        lots = list(self.sellable(sku, day))
        pieces = sum(lot.quantity for lot in lots)
        if pieces == 0:
            return Decimal(0)
        return round_money(sum((lot.unit_cost * lot.quantity for lot in lots), Decimal(0)) / pieces)

    def days_left(self, sku: str, today: date, window: int = 30) -> float:
        """For how many days the stock lasts if goods leave as they did lately."""
        since = today - timedelta(days=window)
        shipped = -sum(m.quantity for m in self.movements if m.sku == sku and m.reason == "shipped" and m.day >= since)
        return float("inf") if shipped == 0 else self.available(sku, today) / (shipped / window)

    def running_low(self, today: date) -> list[Product]:
        low = [p for p in self.products.values() if self.days_left(p.sku, today) < LOW_STOCK_DAYS]
        return sorted(low, key=lambda product: self.days_left(product.sku, today))

    def merge_lots(self, sku: str) -> None:
        merged: dict[tuple[Decimal, date | None], Lot] = {}
        for lot in self.lots[sku]:
            key = (lot.unit_cost, lot.expires)
            if key in merged:
                merged[key].quantity += lot.quantity
            else:
                merged[key] = lot
        self.lots[sku] = list(merged.values())

    def drop_empty(self, sku: str) -> None:
        self.lots[sku] = [lot for lot in self.lots[sku] if lot.quantity > 0]

    def record(self, sku: str, quantity: int, day: date, cost: Decimal, reason: str) -> Movement:
        movement = Movement(sku, quantity, day, round_money(cost), reason)
        self.movements.append(movement)
        return movement


def by_expiry(lot: Lot) -> tuple[date, date]:
    return (lot.expires or date.max, lot.received)


def round_money(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def load_products(path: Path) -> Iterable[Product]:
    with path.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield Product(
                sku=row["sku"].strip(),
                name=row["name"].strip(),
                reorder_level=int(row.get("reorder_level") or 10),
                perishable=row.get("perishable", "").lower() in {"yes", "true", "1"},
            )


def turnover(warehouse: Warehouse, since: date) -> dict[str, Decimal]:
    """What was shipped since a day, by product, at cost."""
    totals: dict[str, Decimal] = defaultdict(Decimal)
    for movement in warehouse.movements:
        if movement.reason == "shipped" and movement.day >= since:
            totals[movement.sku] += -movement.cost
    return dict(sorted(totals.items(), key=lambda item: item[1], reverse=True))
