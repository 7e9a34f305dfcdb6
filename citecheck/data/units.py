"""Units after a number, which is then not a year. Origin: the SI brochure, currencies (ISO 4217), units of computing."""

UNITS = frozenset({
    "CHF", "EUR", "GB", "GBP", "GHz", "Hz", "J", "K", "MB", "MHz", "N", "Pa", "TB", "USD", "V", "W", "bp", "cal", "cm", "cm²", "dpi", "eV", "g", "ha",
    "hPa", "kHz", "kPa", "kW", "kWh", "kcal", "kg", "km", "km²", "kt", "l", "m", "mA", "mL", "mg", "ml", "mm", "ms", "m²", "m³", "nm", "ppm", "px", "rpm",
    "s", "t", "°C", "Ω", "μm", "µm", "€",
})  # fmt: skip
