package io.github.qic.payments.house.schema;

import io.github.qic.cmoc.theory.ElementLevel;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.PersonReference;
import io.github.qic.payments.ledger.EntryHash;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.pdsa.measure.SourceSystem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;

/** The patterns of types that are one text on the wire. They accept whatever the type accepts, and little more. */
final class TextForms {
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._:-]{0,63}";
    private static final String YEAR = "(19\\d{2}|2[01]\\d{2}|2200)";
    private static final String DAY = YEAR + "-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
    private static final String DECIMAL = "-?\\d+(\\.\\d+)?";
    private static final String WORDS = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Map<Class<?>, String> PATTERNS = Map.ofEntries(
            Map.entry(Id.class, ID),
            Map.entry(AttendanceKey.class, ID + "/" + ID + "/" + DAY + "T" + TIME + "(:[0-5]\\d(\\.\\d{1,9})?)?"),
            Map.entry(Money.class, DECIMAL),
            Map.entry(BigDecimal.class, DECIMAL),
            Map.entry(LocalDate.class, DAY),
            Map.entry(YearMonth.class, YEAR + "-(0[1-9]|1[0-2])"),
            Map.entry(MonthDay.class, "--(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"),
            Map.entry(LocalTime.class, TIME),
            Map.entry(EndTime.class, "([0-3]\\d|4[0-7]):[0-5]\\d"),
            Map.entry(Instant.class, DAY + "T" + TIME + "(:[0-5]\\d(\\.\\d{1,9})?)?Z"),
            Map.entry(ZoneId.class, "\\S+"),
            Map.entry(EntryHash.class, "[0-9a-f]{64}"),
            Map.entry(Role.class, WORDS),
            Map.entry(ElementLevel.class, WORDS),
            Map.entry(SourceSystem.class, "[a-z][a-z0-9]*(-[a-z0-9]+)*"),
            Map.entry(DocumentNumber.class, "\\S(.{0,62}\\S)?"),
            Map.entry(ClaimReference.class, "C[0-9A-HJKMNP-TV-Z]{16}"),
            Map.entry(PersonReference.class, "P[0-9A-HJKMNP-TV-Z]{16}"),
            Map.entry(PointChoice.class, "(entry|top|midpoint|years ([0-9]|[0-5]\\d|60)|step \\S.{0,99})"));

    private TextForms() {}

    static boolean has(Class<?> type) {
        return PATTERNS.containsKey(type);
    }

    static String pattern(Class<?> type) {
        return "^" + PATTERNS.get(type) + "$";
    }
}
