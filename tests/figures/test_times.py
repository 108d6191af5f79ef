"""Time expressions in marked text: what is one, and which days it means."""

from __future__ import annotations

import re

import pytest

import newsmodel
from newsmodel.dates import lowered
from newsmodel.figures.scan import scan
from newsmodel.figures.setting import Setting
from newsmodel.figures.times import find_times
from newsmodel.lexicon import Lexicon, lexicon
from newsmodel.model import TimeBasis, TimeExpression, TimeKind

ENGLISH = lexicon("en")
#: A Tuesday.
PUBLISHED = "2024-12-17"


def times(text: str, published: str | None = PUBLISHED) -> list[TimeExpression]:
    setting = Setting(published=published, published_basis=TimeBasis.CALLER)
    return read(text, setting, ENGLISH)


def read(text: str, setting: Setting, lexicon: Lexicon) -> list[TimeExpression]:
    low = lowered(text)
    return find_times(text, low, scan(low, 0, len(text), lexicon), lexicon, setting)


def said(time: TimeExpression) -> str:
    """Both ends as the tables write them: one day once, an open end empty, all open as a question mark."""
    if time.start is None and time.end is None:
        return "?"
    return time.start if time.start == time.end else f"{time.start or ''}..{time.end or ''}"  # type: ignore[return-value]


def unmarked(text: str) -> tuple[str, list[str]]:
    return text.replace("[", "").replace("]", ""), re.findall(r"\[([^\]]*)\]", text)


ABSOLUTE = [
    ("The bridge opened on [June 3, 1998].", "1998-06-03"),
    ("She was born on [3 June 1998] in Leeds.", "1998-06-03"),
    ("Filed [Friday, Jan. 5, 2024], in Reno.", "2024-01-05"),
    ("Rents fell in [March 2019] by a tenth.", "2019-03-01..2019-03-31"),
    ("The firm began in [1998].", "1998-01-01..1998-12-31"),
    ("A [2010] law forbids it.", "2010-01-01..2010-12-31"),
    ("Music of the [1990s] and the ['80s].", "1990-01-01..1999-12-31", "1980-01-01..1989-12-31"),
    ("Prices of the [mid-1970s].", "1974-01-01..1976-12-31"),
    ("Trade in the [1800s].", "1800-01-01..1899-12-31"),
    ("A [19th-century] mill.", "1800-01-01..1899-12-31"),
    ("Since the [early 20th century].", "1900-01-01.."),
    ("In the [nineteen seventies] and the [twenty-tens].", "1970-01-01..1979-12-31", "2010-01-01..2019-12-31"),
    ("In the [two thousands] and the [noughties].", "2000-01-01..2009-12-31", "2000-01-01..2009-12-31"),
    ("It rained in [nineteen ninety-six] too.", "1996-01-01..1996-12-31"),
    ("Sales rose in the [third quarter of 2016].", "2016-07-01..2016-09-30"),
    ("Sales rose in [Q3 2016] and [2018 Q4].", "2016-07-01..2016-09-30", "2018-10-01..2018-12-31"),
    ("Sales rose in [H1 2016].", "2016-01-01..2016-06-30"),
    ("Losses of the [first half of 2020].", "2020-01-01..2020-06-30"),
    ("The [2016 third quarter] was bad.", "2016-07-01..2016-09-30"),
    ("Profits for [18q4].", "2018-10-01..2018-12-31"),
    ("Revenue for [fiscal 2021] and [FY2020] and [FY19].", "?", "?", "?"),
    ("The [first half of financial year 2019-20].", "?"),
    ("The [calendar year 2008] and [cy18].", "2008-01-01..2008-12-31", "2018-01-01..2018-12-31"),
    ("From [2011 to 2016] he taught.", "2011-01-01..2016-12-31"),
    ("Deaths rose [between 2019 and 2022].", "2019-01-01..2022-12-31"),
    ("In [2008] and [2012] he lost.", "2008-01-01..2008-12-31", "2012-01-01..2012-12-31"),
    ("The [2014-18] war.", "2014-01-01..2018-12-31"),
    ("The [1999-00] season.", "1999-01-01..2000-12-31"),
    ("The [2011-12] season.", "2011-01-01..2012-12-31"),
    ("Built in [2014-10].", "2014-10-01..2014-10-31"),
    ("Open [Nov. 18-Dec. 19, 2015].", "2015-11-18..2015-12-19"),
    ("Open [Nov. 18 to Feb. 5, 2017].", "2016-11-18..2017-02-05"),
    ("Open [10 August 2013 - 12 March].", "2013-08-10..2014-03-12"),
    ("Held [August 10 to 22, 2012].", "2012-08-10..2012-08-22"),
    ("Held [4-22 January, 1995].", "1995-01-04..1995-01-22"),
    ("Held [between the 9th and the 17th of April 2012].", "2012-04-09..2012-04-17"),
    ("Held [between January 1 2015 and Feb 2018].", "2015-01-01..2018-02-28"),
    ("At [9 p.m. on June 3, 1998], it rang.", "1998-06-03T21:00"),
    ("[June 3, 1998, 9:30 a.m. EST]: it rang.", "1998-06-03T09:30-05:00"),
    ("[1994-11-05T13:15:30Z] is a stamp.", "1994-11-05T13:15:30+00:00"),
    ("[2022-03-12 23:00 ET] is a stamp.", "2022-03-12T23:00"),
    ("[June 3, 1998, from 9 to 11 a.m.] it rang.", "1998-06-03T09:00..1998-06-03T11:00"),
    ("[June 3, 1998, 10 p.m. - 1 a.m.] it rang.", "1998-06-03T22:00"),
    ("The [first Monday of May 2020].", "2020-05-04"),
    ("The [last Friday in October 2015].", "2015-10-30"),
    ("The [second last week of October 2018].", "2018-10-15..2018-10-21"),
    ("The [first week of 2015].", "2014-12-29..2015-01-04"),
    ("The [last 3 weeks of 2019].", "2019-12-09..2019-12-29"),
    ("The [first ten days of 2020].", "2020-01-01..2020-01-10"),
    ("The [last four months of 2021].", "2021-09-01..2021-12-31"),
    ("The [third month of 2021].", "2021-03-01..2021-03-31"),
    ("The [last day of October 2015].", "2015-10-31"),
    ("The [last weekend of October 2017].", "2017-10-28..2017-10-29"),
    ("The [fifth Monday of February 2021] never was.", "?"),
    ("The [1st week of Oct 2019 on Friday].", "2019-10-04"),
    ("In [late 2019], it closed.", "2019-09-01..2019-12-31"),
    ("At the [end of March 2020].", "2020-03-21..2020-03-31"),
    ("At the [beginning of 2020].", "2020-01-01..2020-04-30"),
    ("In the [middle of 2020].", "2020-05-01..2020-08-31"),
    ("In [mid-November 2020].", "2020-11-11..2020-11-20"),
    ("In the [early third quarter of 2020].", "2020-07-01..2020-07-31"),
    ("The [week of October 6th, 2020].", "2020-10-05..2020-10-11"),
    ("The [week ended Oct. 10, 2020].", "2020-10-04..2020-10-10"),
    ("In [week 31 of 2018].", "2018-07-30..2018-08-05"),
    ("In the [year 2030].", "2030-01-01..2030-12-31"),
    ("In the [year 247].", "0247-01-01..0247-12-31"),
    ("On [Christmas Day 2010] and [Black Friday 2010].", "2010-12-25", "2010-11-26"),
    ("On [Good Friday 2019] and [Memorial Day, 2019].", "2019-04-19", "2019-05-27"),
    ("Fly [2020/Sep/23] or [2020 10 16].", "2020-09-23", "2020-10-16"),
    ("In [2014 A.D.] and [300 weeks ago].", "2014-01-01..2014-12-31", "2019-03-19"),
    ("The [9/11] attacks.", "2001-09-11"),
    ("[3 days after June 3, 1998] it fell.", "1998-06-06"),
    ("For [10 days from 18 December 2020].", "2020-12-18..2020-12-27"),
    ("Profit for the [three months ended June 30, 2023] rose.", "2023-04-01..2023-06-30"),
    ("Sales in the [six months ending 30 September 2024] fell.", "2024-04-01..2024-09-30"),
    ("Growth in the [year to March 2025] slowed.", "2024-04-01..2025-03-31"),
    ("Births in the [12 months to the end of June 2022] fell.", "2021-07-01..2022-06-30"),
    ("The [week to 14 October 2023] was wet.", "2023-10-08..2023-10-14"),
    ("A week to remember, cut from 12 months to [June 2024].", "2024-06-01..2024-06-30"),
    ("The three weeks ended badly; [last May] the day ended.", "2024-05-01..2024-05-31"),
    ("It ran from [2015/16 to 2019/20].", "2015-01-01..2020-12-31"),
    ("It ran [between 2011-12 and 2013-14].", "2011-01-01..2014-12-31"),
    ("The [2015/16] to do list; [between 2011-12] and then.", "2015-01-01..2016-12-31", "2011-01-01..2012-12-31"),
    ("Growth in the [June 2023 quarter] was flat.", "2023-04-01..2023-06-30"),
    ("A thing for years ended [March 2020] or so.", "2020-03-01..2020-03-31"),
    ("Ready by [end-2026], or [end-June 2027].", "..2026-12-31", "2027-06-21..2027-06-30"),
    ("In [2014 AD] and [2024 August] and [2016, nov.]", "2014-01-01..2014-12-31", "2024-08-01..2024-08-31",
     "2016-11-01..2016-11-30"),
    ("All of [2019] and the first 0 days of [June 2020].", "2019-01-01..2019-12-31", "2020-06-01..2020-06-30"),
    ("A late day in [June 2020], a week of [June 2020].", "2020-06-01..2020-06-30", "2020-06-01..2020-06-30"),
    ("The [last week-end of October 2017].", "2017-10-28..2017-10-29"),
    ("3 days after [2016].", "2017-01-01.."),
    ("From [2016 to 2011].", "?"),
    ("Between [2016], [2017].", "2016-01-01..2016-12-31", "2017-01-01..2017-12-31"),
]  # fmt: skip

OPEN = [
    ("He has led it since [2011].", "2011-01-01.."),
    ("He has led it since the [end of 1989].", "1989-09-01.."),
    ("It closed after [2014].", "2015-01-01.."),
    ("It closed after [Jan. 1, 2007].", "2007-01-01.."),
    ("It rose after the [beginning of March 2020].", "2020-03-01.."),
    ("It closed before [2018].", "..2017-12-31"),
    ("Do it before the [end of 2030].", "..2030-12-31"),
    ("No charge until [2030].", "..2030-12-31"),
    ("They will leave by [2030].", "..2030-12-31"),
    ("Open until [Friday].", "..2024-12-20"),
    ("Valid through [Friday].", "..2024-12-20"),
    ("Terms starting in [January 2020] hold.", "2020-01-01.."),
    ("Terms beginning [January 7, 2020] hold.", "2020-01-07.."),
    ("No later than [June 1, 2020].", "..2020-06-01"),
    ("Later than [June 1, 2020].", "2020-06-01.."),
    ("No earlier than [June 1, 2020].", "2020-06-01.."),
    ("Earlier than [June 1, 2020].", "..2020-05-31"),
    ("Cars of [2016 and later] pass.", "2016-01-01.."),
    ("Cars of [2016 or earlier] fail.", "..2016-12-31"),
    ("Leave on [1/1/2016] and after lunch.", "2016-01-01"),
    ("After the [2012] attack, he left.", "2012-01-01..2012-12-31"),
    ("After [last weekend]'s storm, he left.", "2024-12-14..2024-12-15"),
    ("After [2 p.m.], it rained.", "?"),
]

RELATIVE = [
    ("He spoke on [Tuesday] and [Monday].", "2024-12-17", "2024-12-16"),
    ("He said on [Wednesday] that it hurt.", "2024-12-11"),
    ("The court will rule on [Friday].", "2024-12-20"),
    ("On [Friday], the court is expected to rule.", "2024-12-20"),
    ("It is decided [Friday].", "2024-12-13"),
    ("The vote will be held [Friday].", "2024-12-20"),
    ("He said [Monday] it will close on [Friday].", "2024-12-16", "2024-12-20"),
    ("If she is elected in [March], she will stay.", "2025-03-01..2025-03-31"),
    ("Not expected to be presented before Parliament resumes work in [late January].", "2025-01-21..2025-01-31"),
    ("They met in [November].", "2024-11-01..2024-11-30"),
    ("They met in [June].", "2024-06-01..2024-06-30"),
    ("They met in [January] and sang.", "2025-01-01..2025-01-31"),
    ("He was hurt on [Nov. 3].", "2024-11-03"),
    ("RENO, [Dec. 18] - He was hurt.", "2024-12-18"),
    ("The games open on [Feb. 3].", "2025-02-03"),
    ("The gala, [Jan. 20], is free.", "2025-01-20"),
    ("On [Feb. 29] he will leap.", "2028-02-29"),
    ("Due on [Tuesday, Dec. 24].", "2024-12-24"),
    ("Due on [Monday, Dec. 24].", "2024-12-24"),
    ("Call [Friday (Dec-20)] or [Friday-Dec-20].", "2024-12-20", "2024-12-20"),
    ("Due on [Friday the 20th].", "2024-12-20"),
    ("It broke on [Friday the 13th] then.", "2024-12-13"),
    ("Please come on the [21st].", "2024-12-21"),
    ("They will close on the [21st of next month].", "2025-01-21"),
    ("They will close on the [15th day of the month].", "2024-12-15"),
    ("Due [20 of next month].", "2025-01-20"),
    ("Due [4 to 22 this month].", "2024-12-04..2024-12-22"),
    ("[Today], [yesterday] and [tomorrow].", "2024-12-17", "2024-12-16", "2024-12-18"),
    ("The [day after tomorrow] or [day before yesterday].", "2024-12-19", "2024-12-15"),
    ("[Tonight] or [tomorrow morning] or [last night].", "2024-12-17", "2024-12-18", "2024-12-16"),
    ("[This morning] he sang.", "2024-12-17"),
    ("[Monday night] he sang in the [morning of the 15th of December].", "2024-12-16", "2024-12-15"),
    ("[Last week], [this year], [next month].", "2024-12-09..2024-12-15", "2024-01-01..2024-12-31",
     "2025-01-01..2025-01-31"),
    ("[Last quarter], [next decade], [this weekend].", "2024-07-01..2024-09-30", "2030-01-01..2039-12-31",
     "2024-12-21..2024-12-22"),
    ("In [this century].", "2000-01-01..2099-12-31"),
    ("[Next fortnight].", "2024-12-30..2025-01-12"),
    ("The [past year] and the [past quarter].", "2023-12-17..2024-12-17", "2024-07-01..2024-09-30"),
    ("The [past three months] and [next 3 days].", "2024-09-17..2024-12-17", "2024-12-18..2024-12-20"),
    ("The [past 2 quarters].", "2024-04-01..2024-09-30"),
    ("The [last couple of weeks].", "2024-12-03..2024-12-17"),
    ("The [next few weeks] and [coming years].", "?", "?"),
    ("The [last 3 months and 2 weeks].", "2024-09-03..2024-12-17"),
    ("The [next 2 weeks 3 days].", "2024-12-18..2025-01-03"),
    ("[Two upcoming weeks].", "2024-12-18..2024-12-31"),
    ("[Last Tuesday], [next Tuesday], [this Friday].", "2024-12-10", "2024-12-24", "2024-12-20"),
    ("[This past Friday], the [coming Friday], [Friday after next].", "2024-12-13", "2024-12-20", "2024-12-27"),
    ("[Next June], [last June], [last December], [next December].", "2025-06-01..2025-06-30",
     "2024-06-01..2024-06-30", "2023-12-01..2023-12-31", "2025-12-01..2025-12-31"),
    ("[This May] and [July after next].", "2024-05-01..2024-05-31", "2026-07-01..2026-07-31"),
    ("[June of last year] or [June next year].", "2023-06-01..2023-06-30", "2025-06-01..2025-06-30"),
    ("[Friday of next week], [next week on Monday], [last week's Sunday].", "2024-12-27", "2024-12-23", "2024-12-15"),
    ("The [week after next].", "2024-12-30..2025-01-05"),
    ("[Earlier this month] and [later this year].", "2024-12-01..2024-12-17", "2024-12-17..2024-12-31"),
    ("[Earlier in the week] and [rest of the year].", "2024-12-16..2024-12-17", "2024-12-17..2024-12-31"),
    ("[Late last year] and [early next year].", "2023-09-01..2023-12-31", "2025-01-01..2025-04-30"),
    ("The [end of next week] and [early next week].", "2024-12-27..2024-12-29", "2024-12-23..2024-12-25"),
    ("[Mid next week] and [late this week].", "2024-12-24..2024-12-26", "2024-12-19..2024-12-22"),
    ("The [early 2030s].", "2030-01-01..2033-12-31"),
    ("By the [end of the month].", "..2024-12-31"),
    ("[All year] and [throughout the week].", "2024-01-01..2024-12-31", "2024-12-16..2024-12-22"),
    ("[Three years ago], [a week ago], [20 minutes ago].", "2021-12-17", "2024-12-10", "2024-12-17"),
    ("[1 month and 21 days ago] or [a few weeks ago].", "2024-10-27", "?"),
    ("[Two Thursdays ago] and [two Sundays from now].", "2024-12-05", "2024-12-29"),
    ("[Three weeks from now], [2 days from tomorrow], [five days hence].", "2025-01-07", "2024-12-20", "2024-12-22"),
    ("[2 months before 02/02].", "2024-12-02"),
    ("They will be back in [two weeks].", "2024-12-31"),
    ("They will pay within [30 days].", "2024-12-17..2025-01-16"),
    ("They will pay within [2 years and 1 month].", "2024-12-17..2027-01-17"),
    ("They will pay within the [next 3 years].", "2024-12-17..2027-12-17"),
    ("They will pay within [2 weeks from today].", "2024-12-17..2024-12-31"),
    ("Leave for [a week starting tomorrow].", "2024-12-18..2024-12-24"),
    ("[Third quarter] sales.", "2024-07-01..2024-09-30"),
    ("The [third Tuesday of September] was hot.", "2024-09-17"),
    ("The [first Monday of the month].", "2024-12-02"),
    ("[Week 31] is next.", "2024-07-29..2024-08-04"),
    ("In the [nineties].", "1990-01-01..1999-12-31"),
    ("From [August to October] it will rain.", "2025-08-01..2025-10-31"),
    ("From [November to January] it rains.", "2024-11-01..2025-01-31"),
    ("[Monday through Friday] he slept.", "2024-12-16..2024-12-20"),
    ("From [today to next Friday].", "2024-12-17..2024-12-27"),
    ("Closed from [March to date].", "2024-03-01..2024-12-17"),
    ("Closed [between Jan. 2019 and today].", "2019-01-01..2024-12-17"),
    ("Up 20 percent in the [year to date] or [year-to-date].", "2024-01-01..2024-12-17", "2024-01-01..2024-12-17"),
    ("At [9 a.m. Monday] and [Monday at 9], rain.", "2024-12-16T09:00", "2024-12-16T09:00"),
    ("[Tomorrow at 5 p.m.], [noon on Monday].", "2024-12-18T17:00", "2024-12-16T12:00"),
    ("[Monday 2:00 - 2:30 p.m.] it rang.", "2024-12-16T14:00..2024-12-16T14:30"),
    ("[Between 9:30 and 11:00 on Monday] it rang.", "2024-12-16T09:30..2024-12-16T11:00"),
    ("[10 in the morning on Monday].", "2024-12-16T10:00"),
    ("[8:23 AM, Jul 9] he wrote.", "2024-07-09T08:23"),
    ("Due on [12/20].", "2024-12-20"),
    ("Play on [Friday 12/20].", "2024-12-20"),
    ("On [Christmas Eve], by [Christmas], [last Easter], [next Easter].", "2024-12-24", "..2024-12-25",
     "2024-03-31", "2025-04-20"),
    ("[This Halloween] was wet; [Thanksgiving Day] too.", "2024-10-31", "?"),
    ("[Last summer], [next spring], in the [fall], [summer of 2016].", "?", "?", "?", "?"),
    ("The minister will give [the autumn statement].", "?"),
    ("He read [this spring budget].", "?"),
    ("[Two weeks later], he left; [a year earlier], he came.", "?", "?"),
    ("It will end [two weeks later].", "2024-12-31"),
    ("He fled the [following morning]; that [November] he died.", "?", "?"),
    ("It will start the [following week].", "2024-12-23..2024-12-29"),
    ("He came [earlier in the day].", "?"),
    ("The worst storm of the [year].", "2024-01-01..2024-12-31"),
    ("[Last fiscal year] and [this calendar year].", "?", "2024-01-01..2024-12-31"),
    ("The [month of June].", "2025-06-01..2025-06-30"),
    ("The [last hour] was hard.", "2024-12-17"),
    ("By the [end of today].", "..2024-12-17"),
    ("In the [9 a.m.] hour and at [8:30 p.m.] and [6:00 a.m. to 9:00 a.m.] it rang.", "?", "?", "?"),
    ("In the first half on [Monday] he scored.", "2024-12-16"),
    ("On the second, [Monday], he left.", "2024-12-16"),
    ("3 years and [a month ago].", "2024-11-17"),
    ("Open [July 3] - [5 p.m.].", "2024-07-03", "?"),
    ("[June] in the [1990s].", "2025-06-01..2025-06-30", "1990-01-01..1999-12-31"),
    ("They won [Monday] 21-18.", "2024-12-16"),
    ("On [Monday] 21 people left.", "2024-12-16"),
    ("On [Monday] 1 /15 of it fell.", "2024-12-16"),
    ("On [Monday] Q3a rose.", "2024-12-16"),
    ("On [Monday 23], he will leave.", "2024-12-23"),
    ("[Jul 18, Fri], he slept.", "2025-07-18"),
    ("[Monday early morning], [Monday early in the morning].", "2024-12-16", "2024-12-16"),
    ("[Monday at seven o'clock], [Monday at six pm].", "2024-12-16T07:00", "2024-12-16T18:00"),
    ("[11 at night on Monday], [Monday evening at 8].", "2024-12-16T11:00", "2024-12-16T08:00"),
    ("At [9 a.m.], on rocks.", "?"),
    ("He fell on the [31st].", "2024-10-31"),
    ("Rows from [2010-01-01 till current date].", "2010-01-01..2024-12-17"),
    ("From [9 a.m.] to [Monday].", "?", "2024-12-16"),
    ("By the [end of the working week].", "..2024-12-22"),
    ("Due [this 20 December].", "2024-12-20"),
    ("[Next week-end] he sings.", "2024-12-28..2024-12-29"),
    ("[Next Friday, Dec. 27]; he left [last June 3].", "2024-12-27", "2024-06-03"),
    ("The [last 3 months] and [2 days ago].", "2024-09-17..2024-12-17", "2024-12-15"),
    ("[Two Mondays later].", "2024-12-30"),
    ("The end of the [past two years].", "2022-12-17..2024-12-17"),
    ("From [next Friday to Monday].", "2024-12-27..2024-12-30"),
    ("From [tomorrow to last Friday].", "?"),
    ("The [third quarter this year], [third quarter of the year].", "2024-07-01..2024-09-30", "2024-07-01..2024-09-30"),
    ("The [third quarter of last fiscal year].", "?"),
    ("The [third quarter] of [next month].", "2024-07-01..2024-09-30", "2025-01-01..2025-01-31"),
    ("He swam in [summer].", "?"),
    ("From [2016] to [summer] he swam.", "2016-01-01..2016-12-31", "?"),
    ("Held 13 to [15/7/2020].", "2020-07-15"),
    ("On [Friday] (rain) he left.", "2024-12-13"),
    ("At the [end of the past week].", "2024-12-13..2024-12-15"),
    ("In the ['10s].", "2010-01-01..2019-12-31"),
    ("It hit eighties on [Monday], the tens of it.", "2024-12-16"),
    ("[Next week between Wednesday and Friday].", "2024-12-25..2024-12-27"),
    ("[This week from Tue to Thu]; [this week] from [Tuesday].", "2024-12-17..2024-12-19",
     "2024-12-16..2024-12-22", "2024-12-17"),
    ("[Next workweek] between naps.", "2024-12-23..2024-12-29"),
    ("They will leave [Thursday before 5 p.m.] or [Monday after 1 p.m.].", "..2024-12-19T17:00", "2024-12-23T13:00.."),
    ("From [2007 to the start of 2008].", "2007-01-01..2008-01-01"),
    ("Closed until the [beginning of 2026].", "..2026-01-01"),
    ("In the [5 coming minutes].", "2024-12-17"),
    ("Open from [5/1-5/7, 2020].", "2020-05-01..2020-05-07"),
    ("From [Monday to Friday], [2020].", "2024-12-16..2024-12-20", "2020-01-01..2020-12-31"),
    ("From [2011 to 2012], [2020].", "2011-01-01..2012-12-31", "2020-01-01..2020-12-31"),
    ("From [today to tomorrow], [2020].", "2024-12-17..2024-12-18", "2020-01-01..2020-12-31"),
    ("June 31, [Monday] and Feb. 30, 2020, and [Tuesday].", "2024-12-16", "2024-12-17"),
    ("Call [15:00] GMT or [9 a.m.] EST.", "?", "?"),
    ("At home [9:30 in the morning] he slept.", "?"),
    ("In [June] 20 people died; in [May] three men left; until [October], one month on.", "2024-06-01..2024-06-30",
     "2024-05-01..2024-05-31", "..2025-10-31"),
    ("In [Jan. 6] riot cases; the rest of the [Oct. 7] crowd.", "2025-01-06", "2024-10-07"),
    ("NBC 5 [Today] and 8 [Tonight].", "2024-12-17", "2024-12-17"),
    ("They won [Monday] 4-2 and [Friday] 21-18; it fell [Monday] 1.2 percent.", "2024-12-16", "2024-12-13",
     "2024-12-16"),
    ("Due on [4-22], or on [22.4], on [Friday 7.6].", "2025-04-22", "2025-04-22", "2025-07-06"),
    ("Call [Monday at 9a]. Or [Monday at 8:45p].", "2024-12-16T09:00", "2024-12-16T20:45"),
    ("Every [Friday from 8 a.m. to noon], each [January].", "?", "?"),
    ("Chapter 11 [tomorrow]; the [1963] March on Rome; $DEC fell [today].", "2024-12-18", "1963-01-01..1963-12-31",
     "2024-12-17"),
    ("They sang before [Christmas].", "..2024-12-24"),
    ("They met at [10 - 11 at night]", "?"),
    ("[11 at night]", "?"),
    ("It was in the state's [fall economic update]; a fall update; [summer holidays].", "?", "?"),
    ("It rang at [midnight], at [7 o'clock], at [15:00].", "?", "?", "?"),
    ("They voted 5-2 on [Monday]; the team won 4-1 on [Friday].", "2024-12-16", "2024-12-13"),
    ("It fell in [May], the fourth monthly fall; then in [May the fourth].", "2024-05-01..2024-05-31", "2025-05-04"),
    ("Shut from [0730hrs to 1800 hours], until [2200] GMT; by [2015 hrs].", "?", "?", "?"),
    ("The race is [Friday at 1830 GMT]; then 1200 hours of work, 2399 GMT and 2561 hrs.", "2024-12-13T18:30+00:00"),
    ("The fair takes place on [Friday].", "2024-12-20"),
    ("Talks resume [Friday].", "2024-12-20"),
    ("She leads ahead of [Friday]'s vote.", "2024-12-20"),
    ("Rain is forecast for [Friday].", "2024-12-20"),
    ("It could be signed as early as [Friday]; he could not be reached on [Monday].", "2024-12-20", "2024-12-16"),
    ("Guests can be sent home within 72 hours; talks begin on [Friday].", "2024-12-20"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "values"), [(row[0], list(row[1:])) for row in ABSOLUTE + OPEN + RELATIVE])
def test_marked_text(marked: str, values: list[str]) -> None:
    text, spans = unmarked(marked)
    found = times(text)
    assert [time.span.text for time in found] == spans
    assert [said(time) for time in found] == values


@pytest.mark.parametrize(
    "text",
    [
        "It may rain; they march; the sun sat.",
        "This may or may not be right.",
        "May I ask? May the force be with you.",
        "The March for Science and the March on Rome.",
        "April Mellody and June Smith sang.",
        "The Sun said; a Sat phone; Wed in haste.",
        "The Sunday Times and Saturday Night Live and Monday Night Baseball.",
        'He watched the “Today” show and "This Week" there.',
        "21st Century Fox bought it.",
        "About 2000 people and 1500 jobs.",
        "It cost $2016 and €1999 and 2016%.",
        "He waited 1200 days.",
        "Call 555-2016 or +86 2010-2015-86.",
        "Version 2.0.2016 and 1.10.30.",
        "They won 3-2 and 24-7 and 10-4.",
        "A 4:3 screen, a 1:1 chat, odds of 2/1.",
        "Half of it, 1/2 cup, 9/10 of them.",
        "Three years in prison; a 24-year-old; two weeks.",
        "Prices rose 5% in two years.",
        "It happened one day, day after day.",
        "In the first half he scored.",
        "The first prize and the second man and the start of the first.",
        "Tens of thousands; the tens of millions.",
        "An early man, a late bus, the end of the line.",
        "June 31, 2022, and February 29, 2022.",
        "A spring rolls, they fall, the spring of hope.",
        "Christmas lights and an Easter egg.",
        "Room 1066, Bill C-70, Boeing 747-400.",
        "This days and last of it.",
        "The last year of his life.",
        "14PM and 25:12 and 8/32.",
        "Q5, h3, Q33, fy, cy and 2012q9.",
        "in them, next to him, at once, by far, since then.",
        "'5s, '99ers, 1995s, x2016, 2016x",
        "several few couple a an the",
        "2010-20-30 and a=2016&b=1",
        "In 2016 5 dogs ran.",
        "The bank acted following decades of neglect, on the last days of it.",
        "They won 3-2 and 21-18; on 2.5 million; $DEC is a coin, #June a tag.",
        'Watch ABC\'s "This Week With Ann Lee" there.',
        "week of rage, week of the dog, weeks 3",
        "between us, between 3 and 4 p",
        "one thousand people, two hundred, in two thousand homes",
    ],
)
def test_no_time(text: str) -> None:
    assert [time.span.text for time in times(text)] == []


def test_without_a_publication_date_relative_times_stay_open() -> None:
    for marked, *_ in RELATIVE:
        text, spans = unmarked(marked)
        found = times(text, None)
        assert [time.span.text for time in found] == spans
        assert all(time.basis is None or time.basis is TimeBasis.TEXT for time in found)
    (time,) = times("He spoke on Tuesday.", None)
    assert (time.start, time.end, time.basis, time.kind) == (None, None, None, TimeKind.DATE)


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        ("2024", "last year", "2023-01-01..2023-12-31"),
        ("2024", "last month", "?"),
        ("2024", "in the past three months", "?"),
        ("2024", "on Monday", "?"),
        ("2024", "this decade", "2020-01-01..2029-12-31"),
        ("2024-12", "last month", "2024-11-01..2024-11-30"),
        ("2024-12", "today", "?"),
        ("2024-02", "this quarter", "2024-01-01..2024-03-31"),
        ("2024-12-17T23:30+01:00", "today", "2024-12-17"),
        ("9999-12-31", "next year", "?"),
        ("9999-12-31", "Friday to Monday", "?"),
        ("2024-06-10", "next October", "2024-10-01..2024-10-31"),
        ("0001-01-01", "last week", "?"),
        ("9999-12-31", "9 weeks from now", "?"),
    ],
)
def test_a_publication_date_resolves_only_what_it_fixes(published: str, text: str, value: str) -> None:
    (time,) = times(text, published)
    assert said(time) == value
    assert (time.basis is None) == (value == "?")


@pytest.mark.parametrize(
    ("text", "kind", "precision"),
    [
        ("on Monday", "date", "day"),
        ("in 1998", "period", "year"),
        ("in June", "period", "month"),
        ("the 1990s", "period", "decade"),
        ("the 19th century", "period", "century"),
        ("last week", "period", "week"),
        ("last quarter", "period", "quarter"),
        ("in Q3", "period", "quarter"),
        ("last summer", "period", "season"),
        ("at 9 p.m.", "time", "time"),
        ("Monday at 9 p.m.", "time", "time"),
        ("9 a.m. to 5 p.m.", "period", "time"),
        ("Monday morning", "date", "day"),
        ("the autumn statement", "relative", None),
        ("three years ago", "date", "year"),
        ("1 year and 2 days ago", "date", "day"),
        ("two years later", "relative", "year"),
        ("from 2011 to June 2016", "period", "month"),
        ("fiscal 2021", "period", "year"),
        ("late January", "period", "month"),
        ("early Tuesday", "date", "day"),
        ("next Friday", "date", "day"),
        ("next June", "period", "month"),
        ("Friday of next week", "date", "day"),
        ("first week of 2015", "period", "week"),
        ("first Monday of May", "date", "day"),
        ("the week of May 5", "period", "week"),
        ("week 31", "period", "week"),
        ("two Thursdays ago", "date", "day"),
        ("a week starting tomorrow", "period", "week"),
        ("the three months ended June 30", "period", "month"),
        ("since 2011", "period", "year"),
        ("the following week, he came", "period", "week"),
        ("on Christmas Day", "date", "day"),
        ("next weekend", "period", "day"),
        ("20 minutes ago", "date", "time"),
    ],
)
def test_kind_and_precision(text: str, kind: str, precision: str | None) -> None:
    (time,) = times(text)
    assert (time.kind.value, time.precision and time.precision.value) == (kind, precision)


def test_times_are_among_the_figures_of_any_string() -> None:
    figures = newsmodel.find_figures("Sales rose 5% in June 2019.", published="2024-12-17")
    assert [figure.span.text for figure in figures] == ["5%", "June 2019"]


def test_a_language_without_a_calendar_has_no_times_but_numbers_of_years() -> None:
    text = "im Mai 2016 oder 2017-18"
    found = read(text, Setting(), Lexicon(code="xx"))
    assert [time.span.text for time in found] == ["2016", "2017-18"]


def test_a_page_that_states_only_its_last_update_is_counted_from_it() -> None:
    page = "Bridge shut for repairs\n\nUpdated: Aug 14, 2023, 19:42 IST\n\nThe bridge over the bay was shut on Friday."
    times = newsmodel.parse(page).times
    assert [(time.span.text, time.start, time.basis) for time in times] == [("Friday", "2023-08-11", "article")]
