package io.github.qic.payments.invoice;

import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;

/** Functions of lists of document lines. */
public final class DocumentLines {
    private DocumentLines() {}

    /** {@return the lines in the order of a document, numbered from 1} */
    public static List<DocumentLine> numbered(List<DocumentLine> lines) {
        Objects.requireNonNull(lines, "lines");
        List<DocumentLine> sorted = new ArrayList<>(lines);
        sorted.sort(DocumentLine.ORDER);
        for (int i = 0; i < sorted.size(); i++) {
            sorted.set(i, sorted.get(i).toBuilder().number(i + 1).build());
        }
        return sorted;
    }

    /** {@return the sum of the net amounts} */
    public static Money sum(List<DocumentLine> lines) {
        Money sum = Money.ZERO;
        for (DocumentLine line : lines) {
            sum = sum.plus(line.net());
        }
        return sum;
    }

    /**
     * {@return the first to the last day of the lines}
     *
     * @throws NoSuchElementException if there are no lines
     */
    public static DateRange period(List<DocumentLine> lines) {
        List<LocalDate> days = lines.stream().map(DocumentLine::date).toList();
        return new DateRange(Collections.min(days), Collections.max(days));
    }

    /** {@return the lines by claim, in the order of their first line} */
    public static Map<ClaimReference, List<DocumentLine>> byClaim(List<DocumentLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(DocumentLine::claim, LinkedHashMap::new, Collectors.toList()));
    }

    /** {@return the line with the other sign} */
    public static DocumentLine negated(DocumentLine line) {
        return line.toBuilder()
                .priced(line.unit(), -line.quantity(), line.price())
                .build();
    }
}
