"""Money: amounts, currencies and what decided them, rates, and what a sum is for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Check = Callable[..., None]

# fmt: off
ROWS = {
    "Rent is [$1,450.50]money a month.": "1450.5, currency=None, per=month",
    "It cost [£12]money in all.": "12, currency=GBP, currency_basis=symbol",
    "It cost [€12]money, then [¥300]money.": "12, currency=EUR, currency_basis=symbol | 300, currency=JPY",
    "They owe [US$4bn]money and [C$3m]money.": "4000000000, currency=USD | 3000000, currency=CAD",
    "A loan of [A$20 million]money, [HK$5m]money or [R$9]money.":
        "20000000, currency=AUD | 5000000, currency=HKD | 9, currency=BRL",
    "Sales hit [USD34.6m]money and [MYR42]money.": "34600000, currency=USD, currency_basis=code | 42, currency=MYR",
    "It paid [USD 5,000]money, [5,000 SEK]money and [12EUR]money.":
        "5000, currency=USD | 5000, currency=SEK | 12, currency=EUR",
    "It paid [30 MUSD]money and [MAUD 60]money.": "30000000, currency=USD | 60000000, currency=AUD",
    "It lost [75 USD million]money.": "75000000, currency=USD",
    "The [us $ 150 million]money loan, [hk $ 10]money each.": "150000000, currency=USD | 10, currency=HKD",
    "It gave us [$150]money and a [$ 40]money coat.": "150, currency=None | 40, currency=None",
    "Worth [usd$ 15]money or [Mex$ 9]money.": "15, currency=USD | 9, currency=MXN",
    "Worth [U.S. $15]money.": "15, currency=USD",
    "He paid [10 dollars]money, [ten euros]money and [40 Canadian dollars]money.":
        "10, currency=None | 10, currency=EUR, currency_basis=name | 40, currency=CAD",
    "It sold for [12 Swiss francs]money, [9 francs]money.": "12, currency=CHF | 9, currency=None",
    "It sold for [1,200 won]money after they won [3]count games.": "1200, currency=None | 3",
    "[A trillion-dollar]money plan and a [12-cent]money stamp.": "1000000000000, subject=plan | 0.12, subject=stamp",
    "It cost [3 dollars 50 cents]money and [$20 and 43c]money.": "3.5 | 20.43",
    "It cost [a dollar and 42 cents]money, or [20 dollars 5c]money.": "1.42 | 20.05",
    "It rose [34 cents]money to [197 pence]money.": "0.34, currency=None | 1.97, currency=None",
    "The dividend is [11c to 17c]money a share.": "0.11..0.17, per=share",
    "Bids of [$5]money, [$10]money and [$15]money.": "5 | 10 | 15",
    "Prices of [$5-8,000]money and [$5-8 million]money.": "5000..8000 | 5000000..8000000",
    "Prices of [$10-20]money, [$10 to $20]money, [10 to 20 dollars]money.": "10..20 | 10..20 | 10..20",
    "Between [$30,000 and $60,000]money a year.": "30000..60000, per=year",
    "From [$500,000 to more than $1 million]money.": "500000..1000000, more_than",
    "From [$500 to $2 million]money; from [$5 to $10 million]money.": "500..2000000 | 5000000..10000000",
    "It rose from [$5]money to [$10]money.": "5 | 10",
    "One group raised [$64.8 million]money to [$45.1 million]money.": "64800000 | 45100000",
    "Either [$43 billion]money or [$55 billion]money.": "43000000000 | 55000000000",
    "Less than [$1 billion]money or more than [$42 billion]money.":
        "..1000000000, less_than | 42000000000.., more_than",
    "More than [$38 million]money and [$23 million]money.": "38000000.., more_than | 23000000.., more_than",
    "Donors gave [$3million]money or more.": "3000000.., at_least",
    "Up to [€5]money, at least [€6]money, nearly [€7]money, some [€8]money.":
        "..5, at_most | 6.., at_least | 7, nearly | 8, about",
    "Sales passed the [$1bn]money mark.": "1000000000",
    "Sales surged past [$1B]money.": "1000000000.., more_than",
    "It spent [billions of dollars]money and [hundreds of millions of pounds]money.":
        "2000000000.., vague | 200000000.., vague",
    "It owes [several million dollars]money.": "3000000.., vague",
    "Workers get [$12]money-an-hour.": "12, per=hour",
    "Workers get [$15]money/hour or [$9]money per head.": "15, per=hour | 9, per=head",
    "The [$1.3 billion]money border security plan includes fences.": "1300000000, subject=border security plan",
    "It set aside [$5 million]money for schools.": "5000000, subject=schools",
    "It saved [$2 million]money in legal fees.": "2000000, subject=legal fees",
    "The cost of the new bridge was [$9 million]money.": "9000000, subject=the new bridge",
    "It cost [$9 million dollars]money.": "9000000",
    "They carried [$20s]money.": "20",
    "A change of [-$23]money, [$-99.99]money or [minus $5]money.": "-23 | -99.99 | -5",
    "Priced [19,1€]money, [€12,50]money and [34.99€]money.": "19.1 | 12.5 | 34.99",
    "Offered at [150 kr]money, [69 TL]money and [42RM]money.":
        "150, currency=None | 69, currency=TRY | 42, currency=MYR",
    "Offered at [Rs 500]money and [₹300 crore]money.": "500, currency=None | 3000000000, currency=INR",
    "Offered at [35 lakh rupees]money.": "3500000, currency=None",
    "A fine of [500 pounds]money was paid.": "500, currency=None",
    "It weighs [500 pounds]measure.": "500, unit=pounds",
    "They stole [20 million pounds]money of public money.": "20000000",
    "They ate [20 million pounds]measure of beef.": "20000000",
    "They ate [5]count real meals.": "5, unit=real meals",
    "Sars got [R50bn]money, [N5,000]money; R2 is none.": "50000000000, currency=ZAR | 5000, currency=NGN",
    "Worth [$15 USD]money and [5m dollars]money, [5m€]money or [5m USD]money.":
        "15, currency=USD, currency_basis=code | 5000000 | 5000000, currency=EUR | 5000000, currency=USD",
    "Paid ringgit  [42]count; took [5]count of euros; pay [500]count [$ 600]money.": "42 | 5 | 500 | 600",
    "It costs [$5]money at least [$6]money.": "5, exact | 6.., at_least",
    "Officials approved massive new [$5 million]money contracts.": "5000000, subject=None",
    "A [$5]money fee largely paid; [$7]money per widget.": "5, subject=fee | 7, per=widget",
    "A cat and [5 cents]money; [$1.50]money [50 cents]money.": "0.05 | 1.5 | 0.5",
    "They pay [$5]money a doggy bag.": "5, per=None",
    "From [$5 to US$10]money.": "5..10, currency=USD",
    "Fined [ringgit 42]money, [euros 7 million]money.": "42, currency=MYR | 7000000, currency=EUR",
    "It lost [quarter million us dollars]money.": "250000, currency=USD",
    "Price: [US$:12.99]money": "12.99, currency=USD",
    "MAD [500]count people, TOP [10]count lists, ALL [50]count states.": "500 | 10 | 50",
    "It paid [MAD 500 million]money.": "500000000, currency=MAD",
    "[$20,000]money [$37,305.97]money": "20000 | 37305.97",
    "Worth [2 satoshis]money.": "0.00000002, currency=None",
    "It cost [99p]money, then [152.3p]money a litre, in 1080p and 720p; it hit 5p-a-mile.":
        "0.99, currency=GBP | 1.523, per=litre",
    "A fine of [Dh25]money, [Dh 320 million]money and [Dhs 500]money.":
        "25, currency=AED | 320000000, currency=AED | 500",
    "It cost [P500 million]money, not P2.": "500000000, currency=None",
}
# fmt: on


@pytest.mark.parametrize("row", ROWS)
def test_finds_the_sums_marked(row: str, check: Check) -> None:
    check(row, ROWS[row])
