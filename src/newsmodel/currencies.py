"""Currencies that no language owns: ISO 4217 codes with their minor units, and the symbols that stand for them.

The codes are the active currencies and funds of ISO 4217:2015, list one, as it stood in 2026 (with the Caribbean
guilder XCG and the Zimbabwe gold ZWG, without the Bulgarian lev), less the codes for metals, bond units, drawing
rights and tests; `HISTORIC` are codes of list three that news of living memory still uses. BTC and ETH stand here so
that amounts in them are read as money, but they are no ISO 4217 codes. Digits are the exponent of the minor unit: 2
for cents, 0 where there is none.
"""

from __future__ import annotations

#: Minor-unit digits of every active currency.
DIGITS: dict[str, int] = {
    code: digits
    for digits, codes in {
        0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
        2: """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW
        CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR
        ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV
        MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD
        SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
        """,
        3: "BHD IQD JOD KWD LYD OMR TND",
        4: "CLF UYW",
    }.items()
    for code in codes.split()
}

#: Codes no longer issued that texts of the last decades still carry, with their minor-unit digits.
HISTORIC: dict[str, int] = {
    "ANG": 2, "ATS": 2, "BEF": 2, "BGN": 2, "BYR": 0, "CUC": 2, "DEM": 2, "ECS": 0, "EEK": 2, "ESP": 0, "FIM": 2,
    "FRF": 2,
    "GHC": 2, "GRD": 0, "HRK": 2, "IEP": 2, "ITL": 0, "LTL": 2, "LUF": 2, "LVL": 2, "MRO": 2, "MTL": 2, "MZM": 2,
    "NLG": 2, "PTE": 0, "ROL": 2, "SIT": 2, "SKK": 2, "SLL": 2, "STD": 2, "TRL": 0, "VEB": 2, "VEF": 2, "YUM": 2,
    "ZMK": 2, "ZWD": 2, "ZWL": 2,
}  # fmt: skip

#: Every code that can stand beside an amount.
CODES = frozenset(DIGITS) | frozenset(HISTORIC)

#: Symbols of one currency, as Unicode knows them or as newspapers write them; the longest that fits is read.
SYMBOLS: dict[str, str] = {
    "US$": "USD", "U.S.$": "USD", "U.S. $": "USD", "$US": "USD", "USD$": "USD",
    "C$": "CAD", "CA$": "CAD", "CAN$": "CAD", "Can$": "CAD", "CDN$": "CAD", "Cdn$": "CAD", "$CA": "CAD", "CAD$": "CAD",
    "A$": "AUD", "AU$": "AUD", "AUS$": "AUD", "$A": "AUD", "AUD$": "AUD",
    "NZ$": "NZD", "$NZ": "NZD", "NZD$": "NZD",
    "HK$": "HKD", "$HK": "HKD", "HKD$": "HKD",
    "S$": "SGD", "SG$": "SGD", "SGD$": "SGD",
    "NT$": "TWD", "TW$": "TWD", "R$": "BRL", "BR$": "BRL",
    "J$": "JMD", "JA$": "JMD", "TT$": "TTD", "BZ$": "BZD", "EC$": "XCD", "Bds$": "BBD", "BDS$": "BBD", "B$": "BSD",
    "BD$": "BMD", "G$": "GYD", "GY$": "GYD", "FJ$": "FJD", "F$": "FJD", "N$": "NAD", "L$": "LRD", "Z$": "ZWL",
    "ZW$": "ZWL", "KY$": "KYD", "CI$": "KYD", "WS$": "WST", "T$": "TOP", "MOP$": "MOP", "SI$": "SBD",
    "Mex$": "MXN", "MX$": "MXN", "MXN$": "MXN", "AR$": "ARS", "CL$": "CLP", "CLP$": "CLP", "COL$": "COP", "CO$": "COP",
    "RD$": "DOP", "C$N": "NIO", "$U": "UYU", "UY$": "UYU", "Arg$": "ARS",
    "€": "EUR", "₣": "FRF", "₤": "GBP", "£": "GBP", "E£": "EGP", "LE£": "EGP", "IR£": "IEP", "Ir£": "IEP", "UK£": "GBP",
    "¥": "JPY", "JP¥": "JPY", "￥": "JPY", "CN¥": "CNY", "RMB¥": "CNY", "元": "CNY", "円": "JPY",
    "₩": "KRW", "₹": "INR", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₸": "KZT", "₮": "MNT", "₦": "NGN", "₱": "PHP",
    "₫": "VND", "₭": "LAK", "฿": "THB", "₪": "ILS", "₲": "PYG", "₡": "CRC", "₵": "GHS", "GH₵": "GHS", "₼": "AZN",
    "₾": "GEL", "₿": "BTC", "៛": "KHR", "৳": "BDT", "؋": "AFN", "֏": "AMD", "₠": "EUR", "₳": "ARS", "₧": "ESP",
    "﷼": "IRR", "K\u010d": "CZK", "z\u0142": "PLN",
    "R": "ZAR", "N": "NGN", "Dh": "AED", "Dhs": "AED", "RM": "MYR", "Rp": "IDR", "TL": "TRY", "Ft": "HUF",
    "RMB": "CNY", "Tk": "BDT",
    "KSh": "KES", "Ksh": "KES",
    "KSH": "KES", "Sh": "KES", "USh": "UGX", "TSh": "TZS", "GH¢": "GHS", "Lm": "MTL", "DM": "DEM", "SFr": "CHF",
    "SFr.": "CHF", "Fr.": "CHF", "BTC": "BTC", "ETH": "ETH", "CFA": "XOF", "FCFA": "XOF", "NIS": "ILS",
}  # fmt: skip

#: Symbols that are also plain letters: they need an amount that looks like money ("R50bn", "N5,000").
LETTERS = frozenset({"R", "N", "P"})

#: Symbols that several countries share, with the family of currencies that each stands for.
SHARED_SYMBOLS: dict[str, str] = {
    "$": "dollar", "＄": "dollar", "﹩": "dollar", "Rs": "rupee", "Rs.": "rupee", "₨": "rupee", "kr": "krona",
    "kr.": "krona", "KD": "dinar", "P": "peso",
}  # fmt: skip

#: Which currencies a shared name or symbol can mean.
FAMILIES: dict[str, tuple[str, ...]] = {
    "dollar": (
        "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "JMD", "TTD", "BBD", "BSD", "BMD", "BZD", "XCD", "GYD", "FJD",
        "LRD", "NAD", "SBD", "SRD", "KYD", "BND", "ZWL",
    ),
    "pound": ("GBP", "EGP", "LBP", "SYP", "SDG", "SSP", "GIP", "FKP", "SHP", "IEP"),
    "franc": ("CHF", "XAF", "XOF", "CDF", "RWF", "BIF", "DJF", "GNF", "KMF", "XPF", "FRF", "BEF", "LUF"),
    "rupee": ("INR", "PKR", "LKR", "NPR", "MUR", "SCR"),
    "krona": ("SEK", "NOK", "DKK", "ISK"),
    "peso": ("MXN", "ARS", "CLP", "COP", "PHP", "UYU", "DOP", "CUP"),
    "rial": ("IRR", "OMR", "YER"),
    "riyal": ("SAR", "QAR", "YER", "OMR"),
    "dinar": ("KWD", "IQD", "JOD", "BHD", "TND", "DZD", "LYD", "RSD", "MKD"),
    "dirham": ("AED", "MAD"),
    "lira": ("TRY", "ITL"),
    "shilling": ("KES", "UGX", "TZS", "SOS"),
    "won": ("KRW", "KPW"),
    "real": ("BRL",),
    "ruble": ("RUB", "BYN"),
    "cent": ("USD", "EUR", "CAD", "AUD", "NZD", "HKD", "SGD", "ZAR", "JMD", "TTD", "KES"),
    "pence": ("GBP", "IEP", "GIP", "FKP"),
}  # fmt: skip


def digits_of(code: str) -> int:
    """How many digits the minor unit of *code* has; 2 where nothing is known.

    >>> digits_of("JPY"), digits_of("KWD")
    (0, 3)
    """
    return DIGITS.get(code, HISTORIC.get(code, 2))
