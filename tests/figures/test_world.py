"""Sentences as the news of many countries has them: markets, courts, weather, sport, elections, health, obituaries."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Check = Callable[..., None]

# fmt: off
WORLD = {
    "Declan Moore ([54]age), of Mill Lane, was jailed for [18 months]measure.": "54 | 18",
    "Asha Patel ([38]age) opened the cafe with alone.": "38",
    "Ms Orr, who left school at [14]age, never looked back.": "14",
    "She began work at [16]age and retired at [67]age.": "16 | 67",
    "He died at home aged [91]age.": "91",
    "Jean and Harold Pugh, both [72]age, were held for [two hours]measure.": "72 | 2",
    "Tickets are free for children under [16]age and adults over [65]age.": "..16 | 65..",
    "Boys aged [12 to 15]age and girls aged between [9 and 11]age took part.": "12..15 | 9..11",
    "A [13-year-old]age boy and a [six-month-old]age baby were hurt.": "13 | 6",
    "The [two]count [15-year-olds]age were released on bail.": "2 | 15",
    "Temperatures will rise to between [7C and 9C]measure ([45F to 48F]measure) on Sunday.": "7..9 | 45..48",
    "Gusts of [60-70mph]measure and [20-40mm]measure of rain are forecast.": "60..70 | 20..40",
    "Lows of [-4C]measure and highs of [29°C]measure.": "-4 | 29",
    "Electricity was cut to [2 000]count of the [38 500]count accounts.": "2000 | 38500, unit=accounts",
    "The stadium holds [12 345]count fans and cost [R1 250 000]money.": "12345, unit=fans | 1250000, currency=ZAR",
    "Inflation eased to [2pc]percentage from [3.4pc]percentage.": "2 | 3.4",
    "Shares fell [1.3pc]percentage while the index rose.": "1.3",
    "The FTSE 100 closed up [45]count points at [7,650.12]count.": "45 | 7650.12",
    "Sydney lost [0.3 per cent]percentage and Seoul gained [1.2 per cent]percentage.":
        "0.3, change=down | 1.2, change=up",
    "The plant will process [2 million tonnes]measure of waste per year.": "2000000, per=year",
    "England beat Wales [24-12]score in Cardiff.": "-",
    "City won [3-1]score away from home on Saturday.": "-",
    "Murray won [6-4]score, [3-6]score, [7-5]score in [two hours and 41 minutes]measure.": "- | - | - | 161",
    "Root made [112]count off [98]count balls as England reached [345]count.": "112 | 98 | 345",
    "He took [four]count wickets for [32]count runs.": "4 | 32",
    "The jury took [four hours and 20 minutes]measure to convict him.": "260",
    "The judge jailed him for [12 years]measure on [seven]count counts of fraud.": "12 | 7",
    "A [£2.5m]money fine and [£45,000]money costs were imposed.": "2500000, currency=GBP | 45000",
    "Council tax will rise by [4.99%]percentage, or [£87]money a year for a band D home.": "4.99 | 87, per=year",
    "Petrol costs [145.9p]money a litre.": "1.459, per=litre",
    "The house sold for [£1.2m]money, [£150,000]money over the asking price.": "1200000 | 150000",
    "Rates are at [5.25%]percentage, up [0.25 percentage points]percentage_points.": "5.25 | 0.25, change=up",
    "The pound fell [half a cent]money to [$1.27]money.": "0.005 | 1.27",
    "Turnout was [67.2%]percentage, down from [68.8%]percentage in 2017.": "67.2 | 68.8, period=2017",
    "Labour won the seat with a majority of [4,126]count votes.": "4126, unit=votes",
    "The motion passed by [312]count votes to [291]count.": "312 | 291",
    "MPs voted [269 to 230]score against the bill.": "-",
    "The ministry sanctioned [Rs 1,250 crore]money for [17]count districts.": "12500000000 | 17, unit=districts",
    "Gold rose by [Rs 450]money to [Rs 61,300]money per [10 grams]measure.": "450 | 61300 | 10",
    "The Sensex fell [612]count points to [65,012.34]count.": "612 | 65012.34",
    "As many as [2.5 lakh]count students wrote the exam.": "..250000, at_most, unit=students",
    "He looted [₹5.6 lakh]money and [150 grams]measure of gold.": "560000, currency=INR | 150",
    "The toll rose to [21]count with [three]count more deaths.": "21 | 3, unit=deaths",
    "Rohit Verma, [32]age, a driver, was held with [1.5 kg]measure of heroin.": "32 | 1.5",
    "The dam is [78 per cent]percentage full, at [523.4 feet]measure.": "78 | 523.4",
    "Around [10-12]count people were injured in the stampede.": "10..12, about",
    "Rainfall was [12%]percentage above normal at [887 mm]measure.": "12 | 887",
    "The state reported [1,205]count new cases and [14]count deaths in [24 hours]measure.":
        "1205, unit=new cases | 14 | 24",
    "A [25-year-old]age woman was killed; her [two-year-old]age son survived.": "25 | 2",
    "The firm posted a profit of [Rs 3.4 billion]money, up [23 per cent]percentage year on year.":
        "3400000000 | 23, change=up",
    "The train was running [five hours]measure late with [1,400]count passengers on board.": "5 | 1400",
    "Drivers face a [$2200]money fine and [six]count demerit points.": "2200 | 6",
    "The ASX 200 slid [0.8 per cent]percentage, or [57.3]count points.": "0.8, change=down | 57.3",
    "The Aussie dollar bought [66.2 US cents]money.": "0.662, currency=USD",
    "The fire burned [3500 hectares]measure and destroyed [11]count homes.": "3500 | 11, unit=homes",
    "Gusts reached [120km/h]measure and [150mm]measure of rain fell in [six hours]measure.": "120 | 150 | 6",
    "The median rent hit [$600]money a week, up [$45]money on last year.": "600, per=week | 45",
    "Carlton won by [17]count points.": "17, unit=points",
    "She is serving a [20-year]measure sentence with a non-parole period of [15 years]measure.": "20 | 15",
    "Unemployment fell to [3.9 per cent]percentage as [64,000]count jobs were added.":
        "3.9, change=down | 64000, unit=jobs",
    "The [35-year-old]age winger scored [two]count tries.": "35 | 2, unit=tries",
    "The quake of magnitude [6.1]count struck [40km]measure south of Seddon at a depth of [10km]measure.":
        "6.1 | 40 | 10",
    "The garda, who is in his [40s]age, was treated at the scene.": "40..49",
    "The company employs [340]count people and paid [€12.5m]money in tax.": "340 | 12500000, currency=EUR",
    "He was fined [€500]money and banned from driving for [two years]measure.": "500 | 2",
    "A motorcyclist ([29]age) died.": "29",
    "House prices rose by [7.1 per cent]percentage in the year to June.": "7.1, change=up",
    "The governor approved [N1.2bn]money for [45]count schools.": "1200000000, currency=NGN | 45, unit=schools",
    "Fuel now sells at [N617]money per litre.": "617, per=litre",
    "The naira closed at [N1,480]money to the dollar.": "1480",
    "Inflation climbed to [28.92 per cent]percentage in December.": "28.92, change=up",
    "Gunmen killed no fewer than [15]count farmers.": "15.., at_least, unit=farmers",
    "The party scored [45,312]count votes to beat its rival who polled [39,801]count.": "45312, unit=votes | 39801",
    "The court granted him bail of [Sh200,000]money with [two]count sureties.":
        "200000, currency=KES | 2, unit=sureties",
    "Maize costs [Sh3,500]money per [90kg]measure bag.": "3500 | 90",
    "The suspect, aged [27 years]age, was remanded.": "27",
    "The rand traded at [R18.45]money to the dollar.": "18.45, currency=ZAR",
    "Eskom owes [R84.6bn]money and cut [4 000MW]measure.": "84600000000 | 4000",
    "Police recorded [6 536]count murders, an increase of [11.6%]percentage.": "6536, unit=murders | 11.6, change=up",
    "The Proteas needed [23]count runs from [18]count balls.": "23 | 18",
    "Petrol will go up by [R1.71]money a litre on Wednesday.": "1.71, per=litre",
    "The province offers [$1,250]money per adult and [$500]money per child under [18]age.":
        "1250, per=adult | 500, per=child | ..18",
    "A [29 C]measure high is expected, with [15 to 20 cm]measure of snow up north.": "29 | 15..20",
    "The Leafs beat the Jets [4-2]score; Tavares had [two]count goals": "- | 2, unit=goals",
    "The Bank held its rate at [five per cent]percentage.": "5",
    "The wildfire is [12 kilometres]measure away and covers [28,000 hectares]measure.": "12 | 28000",
    "Average rents rose [$96]money to [$2,117]money a month.": "96 | 2117, per=month",
    "Some [one in eight]ratio adults and [3 in 10]ratio teenagers smoke.": "0.125, about | 0.3",
    "The R number is between [0.8 and 1.1]count.": "0.8..1.1",
    "Vaccines cut the risk by [two-thirds]fraction.": "0.666667",
    "Mr Katz, who has died aged [88]age, wrote [19]count novels.": "88 | 19, unit=novels",
    "He is survived by his wife of [52 years]measure, [three]count sons and [11]count grandchildren.":
        "52 | 3, unit=sons | 11, unit=grandchildren",
    "She was diagnosed with cancer at [31]age, and died at [44]age.": "31 | 44",
    "The [95-year-old]age former minister, born in 1928, had [six]count siblings.": "95 | 6",
    "A ring of bronze more than [2,500 years old]age was found.": "2500.., more_than",
    "The baby was [three weeks old]age when she moved.": "3",
    "The tree, [nineteen and a half years of age]age, fell.": "19.5",
    "The firm is [200 years young]age this month.": "200",
    "The poll of [18-to-24-year-olds]age found otherwise.": "18..24",
    "Children of [5 years]measure and under travel free.": "..5",
    "The region logged [312]count cases per [100,000]count people.": "312, unit=cases, per=100,000 people | 100000",
}
# fmt: on


@pytest.mark.parametrize("row", WORLD)
def test_news_of_many_countries(row: str, check: Check) -> None:
    check(row, WORLD[row])
