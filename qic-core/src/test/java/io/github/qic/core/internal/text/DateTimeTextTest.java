package io.github.qic.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimeTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1900-01-01T00:00",
                "2016-09-21T10:05",
                "2200-12-31T23:59",
                "2016-02-29T09:00:01",
                "2016-02-29T09:00:00.000000001",
                "2016-10-09T19:30:00.500"
            })
    void a_day_and_a_time_are_written_as_java_writes_them(String text) {
        LocalDateTime moment = LocalDateTime.parse(text);

        assertThat(DateTimeText.append(new StringBuilder("id "), moment.toLocalDate(), moment.toLocalTime()))
                .hasToString("id " + text);
    }
}
