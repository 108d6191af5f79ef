"""Statistics: percentages, points, shares, ratios, multiples, measures, ages, ranks, scores and counts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import newsmodel

Check = Callable[..., None]

# fmt: off
PERCENTAGES = {
    "In the survey [53%]percentage said yes and [41]percentage no.": "53 | 41",
    "[Sixty-one per cent]percentage approve while [32]percentage disapprove, and [7]percentage are undecided.":
        "61 | 32 | 7",
    "Some [48%]percentage agreed, [39]percentage disagreed and [13]percentage were unsure.": "48, about | 39 | 13",
    "The pollster asked if trains are late: [seventy]percentage, yes; [twenty-two]percentage, no.": "70 | 22",
    "The question was whether to stay. [45]percentage said yes, [45]percentage no.": "45 | 45",
    "In the council, a poll of nobody, the vote was [9]count yes, [46]count no.": "9 | 46",
    "[60%]percentage said yes. [12]count said no.": "60 | 12",
    "[95 percent]percentage said yes and [41]count no.": "95 | 41",
    "The respondents gave [12]count yes and [3]count no.": "12 | 3",
    "She asked [53]count people, yes, and [41]count dogs.": "53, unit=people | 41, unit=dogs",
    "Asked again, [30]count said yes, as one would in a question time that goes on and on and on with nothing said by "
        "anybody at all, and [40]count said no.": "30 | 40",
    "Sales rose [40%]percentage last spring.": "40, change=up",
    "Turnout fell from [18 percent]percentage to [12 per cent]percentage.": "18, change=down | 12",
    "Prices are [5-10%]percentage higher, or [5 to 10 percent]percentage.": "5..10 | 5..10",
    "Between [10 percent and 15 percent]percentage of homes.": "10..15, of=of homes",
    "Of those patients, [69 percent]percentage recovered.": "69, of=Of those patients",
    "Nearly [two-thirds]fraction of voters, [forty percent]percentage of women.": "0.666667, nearly, of=of voters | 40",
    "It rose [0.2 percentage points]percentage_points to [4 percent]percentage.": "0.2 | 4",
    "[Half a percentage point]percentage_points less.": "0.5",
    "She has a [3-point]percentage_points lead.": "3",
    "In the poll he was up [four points]percentage_points.": "4, change=up",
    "The home team won by [four]count points in the game.": "4, unit=points",
    "Clinton led [47]percentage to [39 percent]percentage.": "47 | 39",
    "The share was [3, 4 percent]percentage then.": "3..4",
    "Unemployment is in the [mid-30s]percentage, a rate unseen.": "34..36, about",
    "A [10 percent]percentage drop was seen.": "10, change=down",
    "The top [1 percent]percentage paid.": "1",
    "By less than [one-half of 1 percent]percentage, then [a tenth of a percentage point]percentage_points.":
        "..0.5 | 0.1",
    "Each [tenth of a percent]percentage counts; [half]fraction of [2 percent]percentage.": "0.1 | 0.5 | 2",
    "[three]count, [4 percent]percentage; [3]count, [9 percent]percentage; <[5%]percentage":
        "3 | 4 | 3 | 9 | ..5, less_than",
    "Off [a tenth of a percent]percentage.": "0.1",
    "Rates rose to [2½ percent]percentage and [.5%]percentage.": "2.5 | 0.5",
}
SHARES = {
    "More than [half]fraction of the houses burned.": "0.5.., more_than, of=of the houses",
    "They cut it in [half]fraction; a triple-A rating.": "0.5",
    "A third-party bid; the [third]ordinal, [5 percent]percentage.": "3 | 5",
    "[A third]fraction of all homes, [a third]fraction of a cake.": "0.333333 | 0.333333",
    "Above [one quarter and below a half]fraction.": "0.25..0.5",
    "[1.5-2]count or a [10-to-15]count dog pack.": "1.5..2 | 10..15",
    "In the [second]ordinal-half talks up to [5%]percentage was lost.": "2 | ..5, at_most, change=None",
    "Output was [halved]fraction.": "0.5",
    "Her half-brother left; half asleep; the other half.": "",
    "They ate [a third]fraction of the cake and [a quarter]fraction of the pie.": "0.333333 | 0.25",
    "In the previous year and a half; tennis doubles trophies.": "",
    "It fell by [a third]fraction.": "0.333333",
    "A [third]ordinal visit, the quarter after.": "3",
    "The bottom [fifth]fraction of earners.": "0.2",
    "[¾]fraction of them, [5/8]fraction of us.": "0.75 | 0.625",
    "[One in five]ratio children, [3 out of 10]ratio adults.": "0.2, unit=children | 0.3, unit=adults",
    "[Four of the seven]ratio judges agreed.": "0.571429, unit=judges",
    "They won by a [3 to 1]ratio margin, odds of [5-to-1]ratio.": "3 | 5",
    "A [2-to-1]score vote; they voted [19 to 15]score.": "- | -",
    "The court split [5-4]score; a [52-48]score vote.": "- | -",
    "From [5k-20k]count; less than [10]count and more than [40]count.": "5000..20000 | ..10 | 40..",
    "Bears outnumber Cubs [3-1]score; the Reds lost, [24-10]score.": "- | -",
    "They won [3-2]score and drew [1-1]score.": "- | -",
    "Ages [10-15]age, grades [10-12]count.": "10..15 | 10..12",
    "I see [five]count out of [three]count, [12]count in [six]count boxes.": "5 | 3 | 12 | 6",
    "From [3 to 1,000]count people.": "3..1000, unit=people",
    "Costs [doubled]multiple, then [tripled]multiple again.": "2, change=up | 3",
    "It is [twice]multiple the rate; she called twice.": "2",
    "It will more than [double]multiple the staff; a double agent; double-digit.": "2.., more_than",
    "It grew [tenfold]multiple, [10x]multiple and [three times]multiple the rate.": "10 | 10 | 3",
    "She called [three]count times.": "3, unit=times",
    "Sales could [triple]multiple by then.": "3",
}
MEASURES = {
    "It is [20 miles]measure away, [3km]measure off and [5 ft 2 in]measure tall.":
        "20, unit=miles | 3, unit=km | 62, unit=in",
    "A [7 feet 10 inches]measure gap; [2 years and 3 months]measure on.": "94, unit=inches | 27, unit=months",
    "He is [6'3\"]measure tall, or [5-foot-11]measure.": "75 | 5.916667, unit=foot",
    "Add the [tenth of a gallon]measure; [12 m]measure [2 dm]measure.": "0.1 | 12 | 2",
    "An hour and [5 miles]measure; a minute and [5 hours]measure.": "5 | 5",
    "[7 years]measure, [3 months]measure; [1 foot]measure [200 inches]measure.": "7 | 3 | 1 | 200",
    "[2 years]measure and [1/2]fraction; [1.5 years]measure and a half.": "2 | 0.5 | 1.5",
    "[5 acres]measure to [6 hectares]measure.": "5 | 6",
    "They waited [an hour and 45 minutes]measure.": "105",
    "They waited [a year and a half]measure, then [one year and a half]measure.": "1.5, unit=year | 1.5, unit=year",
    "It took [half an hour]measure and [a quarter of a mile]measure.": "0.5, unit=hour | 0.25, unit=mile",
    "Add [a tenth of a gallon]measure.": "0.1, unit=gallon",
    "For over [three years]measure; cuts over [five years]measure.": "3.., more_than | 5, exact",
    "At [200 kilometres per hour]measure, about [60 mph]measure.": "200 | 60, about",
    "It was [30 C]measure outside, [-10C]measure at night, [98.6 degrees F]measure in.": "30 | -10 | 98.6",
    "From [-18 °C to -34 °C]measure.": "-34..-18",
    "Between [44 mg and 50 mg]measure, or [0.5 kg]measure.": "44..50 | 0.5",
    "From [900 m to 2 km]measure.": "0.9..2, unit=km",
    "It holds [20 (kg)]measure, [5m]measure wide.": "20 | 5",
    "Over [60 hours]measure a week.": "60.., per=week",
    "[four-and-a-half, five years]measure on.": "4.5..5",
    "A [27-kilometer]measure ring and an [eight-year]measure plan.": "27, unit=kilometer | 8, unit=year",
    "[Millions of gallons]measure leaked.": "2000000.., vague",
    "It is [2 in]measure thick; 12 in all.": "",
    "One day it will end. It took just [one day]measure.": "1",
    "The well is [0.5k miles]measure deep.": "500, unit=miles",
    "A SCP-173m device; [24703]count L-202.": "24703",
}
AGES = {
    "A [24-year-old]age man, [18- to 24-year-old]age men.": "24 | 18..24",
    "Al and Bo Ray, [22]age and [19]age, ran; the average age in town was [44]age; when you're [50]age.":
        "22 | 19 | 44 | 50",
    "Jo Smith, [45]age, left. Ann Lee, [31]age, of Leeds.": "45 | 31",
    "Children aged [12]age, ages [55 to 65]age, between the ages of [17 and 20]age.": "12 | 55..65 | 17..20",
    "It is [five years old]age and [six weeks of age]age.": "5, unit=years | 6, unit=weeks",
    "She was [92]age. He died at [81]age.": "92 | 81",
    "He turned [70]age on Tuesday; she turned [18]count pages.": "70 | 18",
    "Voters [45 or older]age; people over [65]age.": "",
    "Voters [45]age or older; people over [65]age; anyone younger than [18]age.": "45.., at_least | 65.. | ..18",
    "He is in his [60s]age, her [late 40s]age.": "60..69 | 47..49, about",
    "A [87 yo]age man.": "87",
    "She was [10]count points ahead.": "10",
    "They met on Sept. 11, 12 and 13.": "",
    "In Rooms, [11]count, 12 and 13.": "",
}
ORDINALS = {
    "Her [first]ordinal debate, the [third]ordinal time, the [21st]ordinal visit.": "1 | 3 | 21",
    "She finished [second]ordinal. It was a first.": "",
    "She finished [second]ordinal.": "2",
    "The [second]ordinal-largest city; a [first]ordinal-term senator.": "2 | 1",
    "It was first reported here, the first lady said at first.": "",
    "The Sixth Circuit sat.": "",
    "The first lady's speech; first of all, no.": "",
    "First, we eat. Second, we sleep. In the first place, no.": "",
    "The Fifth Amendment, the 5th Amendment, 23rd Street, second-guess.": "",
    "[Third]ordinal day of rain.": "3",
    "Between the [tenth and the fifteenth]ordinal.": "10..15",
    "First, we won; second, they ran; then Third, he slept.": "",
    "In [first]ordinal place, and again in [second]ordinal place.": "1 | 2",
    "When she first met him, he second guessed her.": "",
    "The world's [second]ordinal": "2",
    "[First]ordinal": "1",
}
COUNTS = {
    "It is shut on 1 and 2 June, and on 24, 25 and 26 December 2024.": "",
    "They lost [5]count and, on 6 May, the lead; [12]count, and [3]count of them left.": "5 | 12 | 3",
    "He had [4]count and tomorrow he has [5]count.": "4 | 5",
    "She came home last year. [Two]count American engineers stayed. [Dozens]count of Greek sailors did too.":
        "2, unit=American engineers, period=None | 24.., vague, unit=Greek sailors, period=None",
    "They won in 2019. [15]count teams left the league.": "15, unit=teams, period=None",
    "It slowed to [3%]percentage from [4%]percentage in 2019, below [5%]percentage.":
        "3, period=None | 4, period=2019 | ..5, period=2019",
    "It cut waste [80 percent]percentage from 2005 levels.": "period=None",
    "It rose [8 percent]percentage from 2005 to 2010.": "period=from 2005 to 2010",
    "It rose [5%]percentage to [900]count cats in 2019.": "5, period=2019 | 900, period=2019",
    "A [one-in-400]ratio-year storm; a plug-22-year.": "0.0025",
    "It was above [1.8C]measure, near [45F]measure; seat 9C was free.": "1.8.. | 45",
    "City lost [4-0]score and drew [0-0]score.": "-, exact | -, exact",
    "Sales hit [1,5 million]count, up [3,5%]percentage, of [1]count,[5]count.":
        "1500000 | 3.5 | 1 | 5",
    "It shipped [1.2m tonnes]measure and [3m miles]measure.": "1200000 | 3000000",
    "The error is plus or minus [3 points]percentage_points in the poll.": "3",
    "A six-figure sum, a two-faced, one-sided and three-dimensional look.": "",
    "They make up [5 percent]percentage; up to [70]count people came.": "5, change=None | ..70, change=None",
    "Hire [70]count clerks to claw back [$5]money per year.": "70, per=None | 5, per=year",
    "[50]count guests of [4]count hotels leave every day; [60]count a week later.":
        "50, per=day | 4, per=day | 60, per=None",
    "[2 km]measure a year before.": "per=None",
    "Hurt were Ada Byrne ([54]age) and Bo Dahl ([38]age); the girl, [3]age, too.": "54 | 38 | 3",
    "At [19]age she left. At [19]age, he came.": "19 | 19",
    "Incident 3127, docket 4432, DOI 10.1234/ab, stock 8035.T, Phase 2b.": "",
    "Nearly [1,500]count cases of human trafficking were found.": "1500, nearly, unit=cases of human trafficking",
    "[Two]count men and [three]count women.": "2, unit=men | 3, unit=women",
    "[Dozens]count of people, [thousands]count of jobs, [a couple dozen]count bankers.":
        "24.., vague, unit=people | 2000.., vague, unit=jobs | 24.., unit=bankers",
    "[8 million]count low- and middle-income Americans.": "8000000, unit=low- and middle-income Americans",
    "[Two]count lobbying and consulting firms.": "2, unit=lobbying and consulting firms",
    "A [46]count-page report by a [three]count-judge panel.": "46, unit=page | 3, unit=judge",
    "The [two]count met again.": "2, unit=None",
    "[31]count incidents out of more than [12,000]count calls.": "31, of=out of more than 12,000 calls | 12000..",
    "[Eight]count of the counties.": "8, of=of the counties",
    "About [10,000]count visas are awarded annually.": "10000, about, per=annually",
    "[20]count veterans die each day.": "20, per=day",
    "[Five]count deaths per 100,000 people.": "",
    "~[40]count dogs, [20]count+ cats, [45]count ([forty]count), [2]count or [50]count, [8]count-[ten]count.":
        "40, about | 20.., at_least | 45 | 40 | 2 | 50 | 8 | 10",
    "[5]count teachers unions, [5]count more other additional further cats.": "5, unit=teachers unions | 5, unit=cats",
    "[9]count cases of [5]count flus.": "9, unit=cases | 5",
    "[5]count deaths per [100,000]count people; [20]count cats usually eat.":
        "5, per=100,000 people | 100000 | 20, per=None",
    "In 2019, [5]count cats ate, it is thought by some, and then in 2020.": "5, period=2019",
    "[5]count cats between 2019 and 2022.": "5, period=between 2019 and 2022",
    "A cat and [5]count dogs; it is -[five]count cats.": "5 | 5",
    "[5]count blue and green; [3]count cases of Ebola ended.": "5, unit=None | 3, unit=cases",
    "[7]count US Navy ships United Airlines bought.": "7, unit=US Navy ships",
    "[5]count Red Sox Yankees fans; one badly hurt.": "5",
    "[5]count big red green blue fast old new cats; [6]count Browns Stadium workers.":
        "5, unit=None | 6, unit=Browns Stadium workers",
    "[5]count cats from 2011 to 2016.": "5, period=from 2011 to 2016",
    "They are number ten; zero-interest loans.": "",
    "[zero]count": "0",
    "[1200k]count jobs, [1.2M]count homes, [5m]count jobs.": "1200000 | 1200000 | 5000000",
    "[45 (forty-five)]count days": "",
    "[45 (forty-five)]count chairs.": "45",
    "[10-15]count people, [10 to 15]count dogs, [two or three]count cats.": "10..15 | 10..15 | 2..3",
    "At most [100 and at least 20]count apples.": "20..100",
    "Above [1,000 and below 1,500]count units.": "1000..1500",
    "More than [40]count and less than [10]count.": "40.. | ..10",
    "Primes [less than or equal to 90]count.": "..90, at_most",
    "A mark [at least or equal to 35]count.": "35.., at_least",
    "It was [more than 700 or equal to]count it, then [less than 8, or equal]count.": "700.., at_least | ..8, at_most",
    "Both are [equal to 60 or less]count.": "..60, at_most",
    "Sales [greater than 20 and less than or equal to 35]count.": "20..35",
    "Sales [higher or equal than 20, lower or equal than 35]count.": "20..35",
    "Sales [below or equal to 20]count and [above or equal to 35]count.": "..20, at_most | 35.., at_least",
    "The teams are equal. More than [40]count came, equal to [30]count before.": "40.., more_than | 30, exact",
    "[Dozens]count are equal; [less than or equal to half]fraction; [30 to 40]count are equal.":
        "24.. | ..0.5, at_most | 30..40",
    "From [one thousand to one thousand and two hundred]count are equal.": "1000..1200",
    "[500]count or more fans, [20+]count dogs.": "",
    "[500]count or more fans, about [30]count or so dogs, [40]count-plus cats.":
        "500.., at_least | 30, about | 40.., at_least",
    "Just one study; one-on-one; a [one]count-page letter.": "1, unit=page",
    "Zero tolerance; [zero]count cases; it came to naught.": "0",
    "Membership rose by [5,000]count to [12,000]count.": "5000, change=up | 12000",
    "It was Five o'clock. List: 1) a 2) b.": "",
    "The [Two]count": "",
    "''Billions,'' on TV, and Two Rivers town.": "",
    "It said '[billions]count' were hit.": "2000000000.., vague",
    "They got number 10 and No. 4.": "",
    "The number is [-504]count.": "-504",
    "The [29]count New Yorkers hurt.": "29, unit=New Yorkers",
    "[3]count, [5]count": "3 | 5",
}
NAMES = [
    "G20, EB-5, C-70, COVID-19, F-35, 3D, 5G, MI6, AK-47 and iPhone 15.",
    "Interstate 95, Bill 21, Article 21, page 3, Chapter 11, Fortune 500.",
    "Call it 24-7 or 24/7, not 9/11/x or 9-1-1.",
    "He called 911; a 911 caller; dialled 999.",
    "At 131 West 23rd Street, Albany, NY 12207.",
    "See http://example.test/305 and a.b@c7.test, @fred_945, #2024x.",
    'id="783499116076687360" and 778257943577919488.',
    "As said.[1] So be it [2].",
    "World War Two, the Gang of Eight, the Group of 20, in ’08 and ’12.",
    "The 21st_x file, a 5T b.",
    "Version 2.1.3, ratio 3:16, 401(k), x_5.",
    "On Patriot 125 in Ohio. Apollo 11 landed.",
]
# fmt: on


@pytest.mark.parametrize(
    ("row", "claims"),
    [
        pair
        for table in (PERCENTAGES, SHARES, MEASURES, AGES, ORDINALS, COUNTS)
        for pair in table.items()
        if pair[1] or "]" not in pair[0]
    ],
)
def test_finds_the_figures_marked(row: str, claims: str, check: Check) -> None:
    check(row, claims)


def test_a_list_of_plurals_is_one_unit() -> None:
    (figure,) = newsmodel.find_figures("62 individuals, companies and unions gave.")
    assert figure.unit.text == "individuals, companies and unions"  # type: ignore[union-attr]


@pytest.mark.parametrize("text", NAMES)
def test_digits_in_names_are_no_figures(text: str, check: Check) -> None:
    check(text, "")
