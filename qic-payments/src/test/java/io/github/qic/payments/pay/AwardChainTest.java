package io.github.qic.payments.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * From 2020/21 on, each published salary is the unrounded running value of its point, raised by the award and rounded up to
 * the pound. This rule is not stated anywhere, so no figure is predicted with it; it only detects typing errors in the table.
 */
class AwardChainTest {
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BAND_1", "BAND_2"}) // lifted apart in 2022 and 2023
    void entry_and_top_follow_the_awards(Band band) {
        for (PointChoice point : List.of(PointChoice.entry(), PointChoice.top())) {
            BigDecimal running = salary(band, point, 2020);
            for (int year = 2021; year <= 2026; year++) {
                running = raised(running, band, point, year);
                assertThat(running.setScale(0, RoundingMode.UP))
                        .as("%s %s %s", band, point, year)
                        .isEqualByComparingTo(salary(band, point, year));
            }
        }
    }

    private static BigDecimal raised(BigDecimal salary, Band band, PointChoice point, int year) {
        boolean percentIn2022 = band == Band.BAND_7 || (band == Band.BAND_6 && point.equals(PointChoice.top()));
        return switch (year) {
            case 2021 -> salary.multiply(new BigDecimal("1.03"));
            case 2022 -> percentIn2022 ? salary.multiply(new BigDecimal("1.04")) : salary.add(BigDecimal.valueOf(1400));
            case 2023 -> salary.multiply(new BigDecimal("1.05"));
            case 2024 -> salary.multiply(new BigDecimal("1.055"));
            case 2025 -> salary.multiply(new BigDecimal("1.036"));
            default -> salary.multiply(new BigDecimal("1.033"));
        };
    }

    private static BigDecimal salary(Band band, PointChoice point, int year) {
        PayTable<PayPoint> table = PayTables.standard().agendaForChange();
        return point.salaryFrom(table.on(band.toString(), LocalDate.of(year, 4, 1)))
                .orElseThrow()
                .annual()
                .pounds();
    }
}
