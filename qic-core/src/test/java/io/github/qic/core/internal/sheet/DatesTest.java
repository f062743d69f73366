package io.github.qic.core.internal.sheet;

import static io.github.qic.core.sheet.DateOrder.DAY_FIRST;
import static io.github.qic.core.sheet.DateOrder.MONTH_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static String refusal(String cell) {
        return Dates.date(cell, DAY_FIRST).refusal();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-04-03",
                "2017/04/03",
                "2017.4.3",
                "2017-4-3",
                "20170403",
                "3/4/2017",
                "03/04/2017",
                "03.04.17",
                "03-04-2017",
                "3 Apr 2017",
                "03-April-17",
                " 3-APR-17 ",
                "3 apr. 2017",
                "3rd April 2017",
                "3 April, 2017",
                "April 3, 2017",
                "Monday, 3 April 2017",
                "Mon 03/04/2017",
                "Monday, April 3, 2017",
                "\u200B03/04/2017\u200E",
                "3 April 2017",
                "03/04/2017 00:00",
                "2017-04-03T00:00:00",
                "2017-04-03T00:00:00.000Z",
                "3/4/2017 12:00 AM",
                "42828"
            })
    void a_day_is_read_as_people_type_it_with_the_day_first(String cell) {
        LocalDate day = LocalDate.of(2017, 4, 3);
        assertThat(Dates.day(cell, DAY_FIRST).value()).contains(day);
        assertThat(Dates.date(cell, DAY_FIRST).value()).contains(SheetDate.day(day));
    }

    // The serial numbers are those of Excel and LibreOffice Calc for these days.
    @ParameterizedTest
    @CsvSource({"45383, 2024-04-01", "45413, 2024-05-01", "36526, 2000-01-01", "43890, 2020-02-29"})
    void a_serial_number_of_a_spreadsheet_is_its_day(String cell, LocalDate day) {
        assertThat(Dates.date(cell, DAY_FIRST).value()).contains(SheetDate.day(day));
    }

    // 42828.4 is 9:36 in Excel and LibreOffice Calc; 42828.0416666667 is 1:00, which has no exact fraction.
    @ParameterizedTest
    @CsvSource({
        "03/04/2017 14:00, 14:00",
        "2017-04-03T09:30, 09:30",
        "2017-04-03T09:30Z, 09:30",
        "2017-04-03 9:30:15, 09:30:15",
        "2017-04-03 9:30:15.999, 09:30:15",
        "3 Apr 2017 2:30 pm, 14:30",
        "3 Apr 2017 12:30 PM, 12:30",
        "3 Apr 2017 12:30 am, 00:30",
        "3 Apr 2017 14:30 pm, 14:30",
        "42828.4, 09:36",
        "42828.0416666667, 01:00",
        "42827.9999999999, 00:00"
    })
    void a_time_makes_no_other_date_but_is_not_lost_where_a_day_is_asked_for(String cell, LocalTime time) {
        assertThat(Dates.date(cell, DAY_FIRST).value())
                .contains(SheetDate.at(LocalDate.of(2017, 4, 3).atTime(time)));
        assertThat(Dates.day(cell, DAY_FIRST).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-09",
                "2017-9",
                "201709",
                "Sep-17",
                "Sep '17",
                "Sept 2017",
                "September 2017",
                "Sept. 2017",
                "9/2017",
                "2017 September",
                "2017-Sep",
                "SEPT-17"
            })
    void a_month_is_its_first_day(String cell) {
        assertThat(Dates.date(cell, DAY_FIRST).value()).contains(SheetDate.period(LocalDate.of(2017, 9, 1), cell));
        assertThat(Dates.day(cell, DAY_FIRST).value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "w/c 13/05/2024, 2024-05-13",
        "Week commencing 06/05/2024, 2024-05-06",
        "WC 6 May 2024, 2024-05-06",
        "w/b: 6-May-24, 2024-05-06",
        "week beginning 2024-05-06, 2024-05-06",
        "2022/23, 2022-04-01",
        "2022/2023, 2022-04-01",
        "1999/00, 1999-04-01",
        "FY 2022/23, 2022-04-01",
        "2024/25 Q1, 2024-04-01",
        "2024/25 Q4, 2025-01-01",
        "Q2 2024/25, 2024-07-01",
        "2024/25 Quarter 3, 2024-10-01",
        "2024/25-q3, 2024-10-01",
        "2024-25 Q1, 2024-04-01",
        "2024/25 - Q2, 2024-07-01",
        "Q4 2023-24, 2024-01-01",
        "24/25 Q1, 2024-04-01",
        "FY24/25, 2024-04-01",
        "w/c Mon 6 May 2024, 2024-05-06"
    })
    void a_week_year_or_quarter_is_its_first_day_and_keeps_its_name(String cell, LocalDate first) {
        assertThat(Dates.date(cell, DAY_FIRST).value()).contains(SheetDate.period(first, cell));
        assertThat(Dates.day(cell, DAY_FIRST).value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5/12/2017, 2017-12-05",
        "13/12/2017, 2017-12-13",
        "1/2/49, 2049-02-01",
        "1/2/1900, 1900-02-01",
        "1/2/2200, 2200-02-01",
        "1900-01-01, 1900-01-01",
        "2200-12-31, 2200-12-31",
        "2016-02-29, 2016-02-29"
    })
    void the_first_and_last_that_can_be_read_are(String cell, LocalDate day) {
        assertThat(Dates.day(cell, DAY_FIRST).value()).contains(day);
        assertThat(Dates.date(cell, DAY_FIRST).value()).contains(SheetDate.day(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-00-10",
                "2017-13-01",
                "2017-01-00",
                "2017-04-31",
                "2100-02-29",
                "1899-12-31",
                "2201-01-01",
                "2O17-01-01",
                "2017-0:-01",
                "2017-01-0/",
                "2017_01-01",
                "2017-01_01",
                "2017-01-011"
            })
    void what_only_looks_like_a_day_is_none(String cell) {
        assertThat(Dates.day(cell, DAY_FIRST).value()).isEmpty();
        assertThat(Dates.date(cell, DAY_FIRST).value()).isEmpty();
    }

    @Test
    void a_cell_of_48_characters_can_be_a_date() {
        String longest = "Monday," + " ".repeat(29) + "3 April 2017";
        assertThat(longest).hasSize(48);
        assertThat(Dates.day(longest, DAY_FIRST).value()).contains(LocalDate.of(2017, 4, 3));
        assertThat(Dates.date(longest, DAY_FIRST).value()).contains(SheetDate.day(LocalDate.of(2017, 4, 3)));
        String longer = longest.replace("3 April", " 3 April");
        assertThat(Dates.day(longer, DAY_FIRST).value()).isEmpty();
        assertThat(Dates.date(longer, DAY_FIRST).value()).isEmpty();
    }

    @Test
    void the_order_of_day_and_month_is_a_choice() {
        assertThat(Dates.day("4/3/2017", MONTH_FIRST).value()).contains(LocalDate.of(2017, 4, 3));
        assertThat(Dates.day("4/3/2017", DAY_FIRST).value()).contains(LocalDate.of(2017, 3, 4));
        assertThat(Dates.day("2017-04-03", MONTH_FIRST).value()).contains(LocalDate.of(2017, 4, 3));
        assertThat(Dates.date("w/c 5/13/2024", MONTH_FIRST)
                        .value()
                        .orElseThrow()
                        .on())
                .isEqualTo(LocalDate.of(2024, 5, 13));
    }

    @Test
    void a_date_that_contradicts_the_order_names_the_other() {
        assertThat(refusal("04/30/2024"))
                .isEqualTo(
                        "04/30/2024 has no month 30: if the month comes first in this sheet, choose DateOrder.MONTH_FIRST");
        assertThat(Dates.day("30/04/2024", MONTH_FIRST).refusal())
                .isEqualTo(
                        "30/04/2024 has no month 30: if the day comes first in this sheet, choose DateOrder.DAY_FIRST");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30/02/2017 | must be a day of the calendar, but was 30/02/2017
            2017-02-29 | must be a day of the calendar, but was 2017-02-29
            5/31/2017  | 5/31/2017 has no month 31: if the month comes first in this sheet, choose DateOrder.MONTH_FIRST
            12/31/2017 | 12/31/2017 has no month 31: if the month comes first in this sheet, choose DateOrder.MONTH_FIRST
            5/32/2017  | must be a day of the calendar, but was 5/32/2017
            13/13/2017 | must be a day of the calendar, but was 13/13/2017
            1/2/50     | must have a year of four digits, but was 1/2/50
            1/2/1899   | must be between 1900 and 2200, but was 1/2/1899
            1/2/2201   | must be between 1900 and 2200, but was 1/2/2201
            31/31/2017 | must be a day of the calendar, but was 31/31/2017
            2017-13    | must be a day of the calendar, but was 2017-13
            3/4/0017   | must be between 1900 and 2200, but was 3/4/0017
            2999-01-01 | must be between 1900 and 2200, but was 2999-01-01
            April      | has a month without a year
            May 24     | can be a month of a year or a day without a year: write the year in full
            sept.      | has a month without a year
            2012-13    | 2012-13 has no month 13: write a financial year as 2012/13
            2022/24    | must be a financial year such as 2024/25, or a month such as 2024-04, but was 2022/24
            2024/04    | must be a financial year such as 2024/25, or a month such as 2024-04, but was 2024/04
            1/2/98     | must have a year of four digits, but was 1/2/98
            Apr-50     | must have a year of four digits, but was apr-50
            03-Apr     | has a day and a month without a year
            3rd April  | has a day and a month without a year
            Tue 3 April 2017 | has a day of the week that is not that of its date
            w/e 7/4/2024 | is the end of a week: write its first day, such as w/c 1/4/2024
            Week ending 7 April 2024 | is the end of a week: write its first day, such as w/c 1/4/2024
            FY24       | can be a calendar year or a financial year: write 2024/25, or the first month of the year, such as 2024-01
            Q1 2024    | can be a quarter of the calendar year or of the financial year: write one such as 2024/25 Q1
            2024-Q1    | can be a quarter of the calendar year or of the financial year: write one such as 2024/25 Q1
            3/4        | must be a date or period such as 2017-04-03, 3/4/2017, Apr-17 or 2017/18 Q1, but was 3/4
            2017       | can be a calendar year or a financial year: write 2024/25, or the first month of the year, such as 2024-01
            <5         | must be a date or period such as 2017-04-03, 3/4/2017, Apr-17 or 2017/18 Q1, but was <5
            """)
    void what_is_not_surely_a_date_is_refused_with_its_reason(String cell, String reason) {
        assertThat(refusal(cell)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "next week",
                "3 Foo 2017",
                "Foo 3 2017",
                "3 foo",
                "3 Mayor 2017",
                "Mrs Smith",
                "w/c Smith",
                "2017-04-03T25:00",
                "May Smith 2017"
            })
    void text_is_never_repeated_in_the_reason(String cell) {
        assertThat(refusal(cell))
                .isEqualTo("must be a date or period such as 2017-04-03, 3/4/2017, Apr-17 or 2017/18 Q1");
    }

    @Test
    void a_cell_of_any_length_costs_next_to_nothing() {
        assertThat(refusal("1 ".repeat(5_000_000))).startsWith("must be a date");
        assertThat(Dates.day("1".repeat(10_000_000), DAY_FIRST).value()).isEmpty();
    }
}
