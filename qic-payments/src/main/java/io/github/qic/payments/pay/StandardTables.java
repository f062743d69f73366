package io.github.qic.payments.pay;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Loads the tables in the jar, once, when they are first asked for. */
final class StandardTables {
    /** The day the figures were compiled. */
    private static final String VERSION = "2026-11-23";

    static final PayTables INSTANCE = PayTables.builder()
            .agendaForChange(load("agenda-for-change", PayCsv::agendaForChange))
            .salariedGp(load("salaried-gp", PayCsv::salariedGp))
            .highCostAreas(load("high-cost-areas", PayCsv::highCostAreas))
            .nationalInsurance(load("employer-national-insurance", PayCsv::nationalInsurance))
            .nhsPension(load("nhs-pension", PayCsv::nhsPension))
            .otherOnCosts(load("other-on-costs", PayCsv::otherOnCosts))
            .unsocialHours(load("unsocial-hours", PayCsv::unsocialHours))
            .bankHolidays(load("bank-holidays", PayCsv::bankHolidays))
            .awards(load("awards", PayCsv::awards))
            .build();

    private StandardTables() {}

    private interface Reading<T> {
        T read(TableId id, String file, Reader csv);
    }

    private static <T> T load(String name, Reading<T> reading) {
        String file = name + ".csv";
        try (InputStream in = Objects.requireNonNull(StandardTables.class.getResourceAsStream(file), file)) {
            return reading.read(new TableId(name, VERSION), file, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
