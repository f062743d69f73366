package io.github.qic.payments;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.ledger.AllocatedAmount;
import io.github.qic.payments.ledger.CreditTerms;
import io.github.qic.payments.ledger.WriteOff;
import io.github.qic.payments.pay.BankHoliday;
import io.github.qic.payments.pay.PayAward;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.scheme.BandBasis;
import io.github.qic.payments.scheme.MinimumTime;
import io.github.qic.payments.scheme.OwnSalaryBasis;
import io.github.qic.payments.scheme.SalariedGpBasis;
import io.github.qic.pdsa.chart.SignalRule;
import io.github.qic.pdsa.cycle.Scale;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builders and JSON refuse null everywhere; records that callers make by hand have to do so themselves. */
class NullsTest {
    private static final List<Object> SOME = List.of(
            7,
            "text",
            Id.of("id"),
            Money.of("1.00"),
            LocalDate.of(2017, 5, 31),
            LocalTime.NOON,
            Optional.empty(),
            PointChoice.entry(),
            new DocumentNumber("INV1"),
            PayTables.standard().agendaForChange().rows().get(0).source());

    @ParameterizedTest
    @ValueSource(
            classes = {
                AllocatedAmount.class,
                AttendanceKey.class,
                PayAward.class,
                BandBasis.class,
                BankHoliday.class,
                CreditTerms.class,
                MinimumTime.class,
                OwnSalaryBasis.class,
                SignalRule.Shift.class,
                SignalRule.Trend.class,
                SalariedGpBasis.class,
                Scale.class,
                WriteOff.class
            })
    void a_record_names_the_component_that_is_null(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        for (int i = 0; i < components.length; i++) {
            Object[] values = Arrays.stream(types).map(NullsTest::some).toArray();
            if (!types[i].isPrimitive()) {
                values[i] = null;
                assertThatThrownBy(() -> type.getDeclaredConstructor(types).newInstance(values))
                        .cause()
                        .isInstanceOf(NullPointerException.class)
                        .hasMessage(components[i].getName());
            }
        }
    }

    private static Object some(Class<?> type) {
        return type.isEnum()
                ? type.getEnumConstants()[0]
                : SOME.stream().filter(wrapper(type)::isInstance).findFirst().orElseThrow();
    }

    private static Class<?> wrapper(Class<?> type) {
        return type == int.class ? Integer.class : type;
    }
}
