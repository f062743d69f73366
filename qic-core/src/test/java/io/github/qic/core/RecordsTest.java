package io.github.qic.core;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.fact.Provenance;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.programme.ProgressScore;
import io.github.qic.core.programme.Release;
import io.github.qic.core.programme.Scorer;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
    /** Each component in turn: a document without it could not be read back. */
    @ParameterizedTest
    @ValueSource(classes = {Attendance.class, TimeSlot.class, Release.class, ProgressScore.class, Provenance.class})
    void no_part_of_a_record_may_be_missing(Class<?> type) throws NoSuchMethodException {
        Map<Class<?>, Object> samples = Map.ofEntries(
                Map.entry(Id.class, Id.of("x")),
                Map.entry(EndTime.class, EndTime.MIDNIGHT),
                Map.entry(LocalDate.class, LocalDate.of(2016, 9, 21)),
                Map.entry(DeliveryMode.class, DeliveryMode.REMOTE),
                Map.entry(Answer.class, Answer.YES),
                Map.entry(Scorer.class, Scorer.TEAM),
                Map.entry(BigDecimal.class, new BigDecimal("1.0")),
                Map.entry(String.class, "/x"),
                Map.entry(Origin.class, Origin.STATED),
                Map.entry(int.class, 1));
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getConstructor(types);
        Object[] parts = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            parts[i] = types[i] == LocalTime.class ? LocalTime.of(10 + i, 0) : samples.get(types[i]);
        }
        assertThatCode(() -> constructor.newInstance(parts)).doesNotThrowAnyException();
        for (int i = 0; i < types.length; i++) {
            Object[] without = parts.clone();
            without[i] = null;
            if (!types[i].isPrimitive()) {
                assertThatThrownBy(() -> constructor.newInstance(without))
                        .hasCauseInstanceOf(NullPointerException.class);
            }
        }
    }
}
